/** Two at one file: a second interview, and an editor that saves while the first one runs. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bakery } from '../interview/bakery.ts';
import { answer, answerAll, labelOf, part, storyOf } from './brief.ts';
import { data } from './found.ts';
import { AS_OF, type Desk, desk, endAll, type Session, STORY } from './pty.ts';

afterEach(endAll);

test('a second interview is turned away, and the first goes on', STORY, async () => {
  const shop = desk();
  const first = shop.vet(['init', ...AS_OF]);
  await answer(first, part('/engagement/stage', '/client/country'));
  await first.asked(labelOf('client.country'));
  const second = shop.vet(['init', ...AS_OF]);
  expect(await second.exit()).toEqual({ code: 2, signal: 0 });
  const said = second.screen().replace(/\n/g, ' ');
  expect(said).toMatch(
    new RegExp(
      `^vet: another interview has engagement\\.yaml open: process ${first.pid}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\. `,
    ),
  );
  expect(said).toContain('Finish that one first.');
  // By another name it is the same file.
  const third = shop.vet(['fix', './engagement.yaml', ...AS_OF]);
  expect(await third.exit()).toEqual({ code: 2, signal: 0 });
  await answer(first, part('/client/country', '/engagement/service'));
  await first.asked(labelOf('engagement.service'));
  expect(shop.draft().tree.client.decision_maker).toEqual({ name: 'Marta Reyes', hours_per_week: 2 });
  first.key('ctrl-c');
  await first.exit();
  expect(shop.names()).toEqual(['.engagement.yaml.draft']);
});

describe('an editor saves meanwhile', () => {
  /** A brief in which the emergency money is missing. */
  let text = '';

  beforeAll(async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    const { turns } = await storyOf({ ...bakery, '/budget/ceiling': undefined });
    await answerAll(vet, turns);
    await vet.exit();
    text = shop.read();
  }, STORY.timeout);

  async function atTheEnd(shop: Desk): Promise<Session> {
    const vet = shop.vet(['init', ...AS_OF]);
    const { turns } = await storyOf({ ...bakery, '/budget/ceiling': '3,300' }, shop.read());
    await answer(vet, turns);
    await vet.asked('Is this right?');
    return vet;
  }

  test('another field: both changes are in the file, and the comment too', STORY, async () => {
    const shop = desk({ 'engagement.yaml': text });
    const vet = await atTheEnd(shop);
    shop.write('engagement.yaml', text.replace('hours_per_week: 2', 'hours_per_week: 4').concat('# Dan was here.\n'));
    await vet.choose('Is this right?', 'Write engagement.yaml');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop).budget.ceiling).toBe(3300);
    expect(data(shop).client.decision_maker.hours_per_week).toBe(4);
    expect(shop.read()).toMatch(/# Dan was here\.\n$/);
    expect(shop.names()).toEqual(['engagement.yaml']);
  });

  test.each([
    ['What the file says: 3500', 3500],
    ['Your answer here: 3300', 3300],
  ])('the same field: it is asked which stands: %s', STORY, async (choice, ceiling) => {
    const shop = desk({ 'engagement.yaml': text });
    const vet = await atTheEnd(shop);
    shop.write('engagement.yaml', text.replace('  cap: 3000\n', '  cap: 3000\n  ceiling: 3500\n'));
    await vet.choose('Is this right?', 'Write engagement.yaml');
    await vet.asked('The file was changed meanwhile. Which stands?');
    await vet.choose('The file was changed meanwhile. Which stands?', choice);
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop).budget.ceiling).toBe(ceiling);
  });

  test('the same field, and Ctrl-C instead of an answer: nothing is replaced', STORY, async () => {
    const shop = desk({ 'engagement.yaml': text });
    const vet = await atTheEnd(shop);
    const theirs = text.replace('  cap: 3000\n', '  cap: 3000\n  ceiling: 3500\n');
    shop.write('engagement.yaml', theirs);
    await vet.choose('Is this right?', 'Write engagement.yaml');
    await vet.asked('Which stands?');
    vet.key('ctrl-c');
    expect((await vet.exit()).code).not.toBe(0);
    expect(shop.read()).toBe(theirs);
    expect(shop.draft().tree.budget.ceiling).toBe(3300);
  });

  test('a file that is broken by now: nothing is replaced, and the answers are kept', STORY, async () => {
    const shop = desk({ 'engagement.yaml': text });
    const vet = await atTheEnd(shop);
    const broken = text.replace('budget:\n', 'budget: {\n');
    shop.write('engagement.yaml', broken);
    await vet.choose('Is this right?', 'Write engagement.yaml');
    expect(await vet.exit()).toEqual({ code: 2, signal: 0 });
    expect(vet.screen().replace(/\n/g, ' ')).toMatch(
      /vet: engagement\.yaml is not readable, line \d+: .*Nothing was changed\./,
    );
    expect(shop.read()).toBe(broken);
    expect(shop.names()).toEqual(['.engagement.yaml.draft', 'engagement.yaml']);
    // Mended by hand, it goes on with the answers.
    shop.write('engagement.yaml', text);
    const again = shop.vet(['init', ...AS_OF]);
    await again.see('Going on where you stopped.');
    await again.choose('Is this right?', 'Write engagement.yaml');
    await again.exit();
    expect(data(shop).budget.ceiling).toBe(3300);
  });

  test('a file that is deleted by now is written anew', STORY, async () => {
    const shop = desk({ 'engagement.yaml': text });
    const vet = await atTheEnd(shop);
    rmSync(path.join(shop.path, 'engagement.yaml'));
    await vet.choose('Is this right?', 'Write engagement.yaml');
    await vet.see(/Written: engagement\.yaml|Which stands\?/);
    expect(vet.screen()).not.toContain('Which stands?');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop).budget.ceiling).toBe(3300);
    expect(data(shop).client.name).toBe('Millstone Bakery');
  });

  test('a file that was not there when the interview began is not replaced', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage'));
    await vet.asked('Is this right?');
    shop.write('engagement.yaml', 'vet: 1\nvendor:\n  name: Northlight Social # from Dan\n');
    await vet.choose('Is this right?', 'Write engagement.yaml');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop)).toMatchObject({ vendor: { name: 'Northlight Social' }, client: { name: 'Millstone Bakery' } });
    expect(shop.read()).toContain('# from Dan');
  });

  test('between two sittings: the draft and the file both count, and a clash is told', STORY, async () => {
    const shop = desk({ 'engagement.yaml': text });
    const vet = await atTheEnd(shop);
    vet.key('ctrl-c');
    await vet.exit();
    shop.write('engagement.yaml', text.replace('  cap: 3000\n', '  cap: 3000\n  ceiling: 3500\n'));
    const again = shop.vet(['init', ...AS_OF]);
    await again.see('budget.ceiling was changed in the file meanwhile; your answer here is kept.');
    await again.choose('Is this right?', 'Write engagement.yaml');
    expect(await again.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop).budget.ceiling).toBe(3300);
  });
});
