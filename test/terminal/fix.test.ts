/** `vet fix` at a terminal: the finding, what to do about it, the question, the changes, and the file. */

import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { labelOf } from './brief.ts';
import { added, data, lint, rulesIn } from './found.ts';
import { AS_OF, type Desk, desk, endAll, type Session, STORY } from './pty.ts';

afterEach(endAll);

const FIRM = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');
const URGENT = 'communication/no-urgent-contact';

function firm(): Desk {
  return desk({ 'engagement.yaml': FIRM });
}

/** The lines that the one has and the other has not, in any order. */
function changed(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line));
}

async function answerUrgent(vet: Session): Promise<void> {
  await vet.choose('What about it?', 'Go through');
  const label = labelOf('communication.urgent.vendor', FIRM);
  await vet.skipTo(label);
  await vet.answer(label, 'Jo Marsh, 07700 900123');
}

test('one rule: the finding, the remedy, the question, the change; then it is no longer found', STORY, async () => {
  const shop = firm();
  expect(rulesIn(lint(shop))).toContain(URGENT);
  const vet = shop.vet(['fix', ...AS_OF, '--rule', URGENT]);
  await vet.asked('What about it?');
  expect(vet.screen()).toMatch(
    /1 of 1 · Nobody calls for weeks\n {2}✖ Nothing says whom you ring at Northlight Social/,
  );
  expect(vet.screen()).toMatch(/\n {4}→ Exchange one telephone number each/);
  await answerUrgent(vet);
  await vet.asked('Write these changes?');
  expect(vet.screen()).toContain('✔ Settled: nobody calls for weeks.');
  expect(vet.screen()).toMatch(/^-.*vendor: unknown }$/m);
  expect(vet.screen()).toMatch(/^\+.*vendor: "?Jo Marsh, 07700 900123"? }$/m);
  expect(shop.read()).toBe(FIRM);
  await vet.choose('Write these changes?', 'Yes, write them');
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });

  expect(rulesIn(lint(shop))).not.toContain(URGENT);
  expect(data(shop).communication.urgent).toEqual({ client: 'Priya Shah mobile', vendor: 'Jo Marsh, 07700 900123' });
  // One line of the file is another one, and all others are as they were.
  expect(changed(FIRM, shop.read())).toHaveLength(1);
  expect(changed(shop.read(), FIRM)).toHaveLength(1);
  expect(shop.names()).toEqual(['engagement.yaml']);
});

test('one mistake: more hours are bought', STORY, async () => {
  const shop = firm();
  const vet = shop.vet(['fix', ...AS_OF, '--mistake', 'outcomes']);
  await vet.choose('What about it?', 'Go through');
  const hours = labelOf('budget.fees.hours_per_month', FIRM);
  await vet.skipTo(hours);
  await vet.answer(hours, '60');
  await vet.skipTo('Write these changes?');
  await vet.choose('Write these changes?', 'Yes, write them');
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  expect(data(shop).budget.fees.hours_per_month).toBe(60);
  expect(rulesIn(lint(shop))).not.toContain('outcomes/effort-too-small');
  expect(rulesIn(lint(shop))).not.toContain('capacity/work-exceeds-hours');
});

test('one mistake: a reserve below the budget', STORY, async () => {
  const text = FIRM.replace('ceiling: 6000', 'ceiling: 5000');
  const shop = desk({ 'engagement.yaml': text });
  const vet = shop.vet(['fix', ...AS_OF, '--mistake', 'budget']);
  await vet.see('The ceiling, £5,000, is below the cap, £5,400.');
  await vet.choose('What about', 'Go through');
  const ceiling = labelOf('budget.ceiling', text);
  await vet.skipTo(ceiling);
  await vet.see('(5000: your earlier answer)');
  await vet.answer(ceiling, '6000');
  await vet.skipTo('Write these changes?');
  await vet.choose('Write these changes?', 'Yes, write them');
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  // The comment behind the number is still there.
  expect(shop.read()).toBe(FIRM);
});

test('nothing is open: that is said, and nobody is asked', STORY, async () => {
  const vet = firm().vet(['fix', ...AS_OF, '--mistake', 'budget']);
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  expect(vet.screen()).toBe('vet: nothing is open in engagement.yaml for these rules.');
});

test('a risk is accepted instead: with a reason, a name, and a day on which it ends', STORY, async () => {
  const shop = firm();
  const vet = shop.vet(['fix', ...AS_OF, '--rule', URGENT]);
  await vet.choose('What about it?', 'Accept it for a while');
  await vet.answer('Why is it right to accept it?', 'Jo is on holiday; the number comes in December');
  await vet.answer('Who accepts it? (a name)', 'Priya Shah');
  await vet.answer('Until which day?', '+30d');
  await vet.choose('Write these changes?', 'Yes, write them');
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  expect(data(shop).waivers).toEqual([
    expect.objectContaining({ rule: 'outcomes/loses-money' }),
    {
      rule: URGENT,
      reason: 'Jo is on holiday; the number comes in December',
      by: 'Priya Shah',
      until: '2026-12-20',
    },
  ]);
  // All lines that were there are there still.
  expect(added(FIRM, shop.read()).join(' ')).toContain(`rule: ${URGENT}`);
  expect(lint(shop).find(({ rule }) => rule === URGENT)?.waived).toBeTruthy();
});

test('a waiver without a name is none', STORY, async () => {
  const shop = firm();
  const vet = shop.vet(['fix', ...AS_OF, '--rule', URGENT]);
  await vet.choose('What about it?', 'Accept it for a while');
  await vet.answer('Why is it right to accept it?', 'The number comes in December');
  await vet.answer('Who accepts it? (a name)', '');
  await vet.answer('Until which day?', '+30d');
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  await vet.see(/A waiver needs a reason, a name and a day.*; nothing was written down\./);
  expect(shop.read()).toBe(FIRM);
  expect(shop.names()).toEqual(['engagement.yaml']);
});

async function saysNo(shop: Desk): Promise<Session> {
  const vet = shop.vet(['fix', ...AS_OF, '--rule', URGENT]);
  await answerUrgent(vet);
  await vet.choose('Write these changes?', 'No; keep the answers for later');
  expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  return vet;
}

test('«No» changes nothing, and keeps the answers', STORY, async () => {
  const shop = firm();
  const vet = await saysNo(shop);
  expect(shop.read()).toBe(FIRM);
  expect(shop.draft().tree.communication.urgent.vendor).toBe('Jo Marsh, 07700 900123');
  expect(vet.screen().split('\n').at(-1)).toMatch(/To go on: vet fix engagement\.yaml$/);
});

test('after a «No», the answers are offered again the next time', STORY, async () => {
  const shop = firm();
  await saysNo(shop);
  const again = shop.vet(['fix', ...AS_OF, '--rule', URGENT]);
  await again.choose('Write these changes?', 'Yes, write them');
  expect(await again.exit()).toEqual({ code: 0, signal: 0 });
  expect(data(shop).communication.urgent.vendor).toBe('Jo Marsh, 07700 900123');
});

test('Ctrl-C at the question: the file is as it was', STORY, async () => {
  const shop = firm();
  const vet = shop.vet(['fix', ...AS_OF, '--rule', URGENT]);
  await vet.choose('What about it?', 'Go through');
  await vet.skipTo(labelOf('communication.urgent.vendor', FIRM));
  vet.key('ctrl-c');
  expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  expect(shop.read()).toBe(FIRM);
});

test('all of it: «Enough» at the first group leaves the rest alone', STORY, async () => {
  const shop = firm();
  const vet = shop.vet(['fix', ...AS_OF]);
  await vet.see(/^1 of \d+ · /m);
  await vet.choose('What about', 'Enough: go to the changes');
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  expect(shop.read()).toBe(FIRM);
});
