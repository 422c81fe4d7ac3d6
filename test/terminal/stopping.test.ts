/** Leaving in the middle, in all the ways in which people and machines leave; and going on another day. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAll, brief, labelOf, part } from './brief.ts';
import { AS_OF, type Desk, desk, type Exit, endAll, type Session, STORY } from './pty.ts';

afterEach(endAll);

/** Marta stops here, with the money half settled. */
const WHERE = '/budget/ceiling';
const CEILING = labelOf('budget.ceiling');
const STOPPED = /^Stopped\. (\d+) of (\d+) (?:questions )?answered, saved\. To go on: vet init engagement\.yaml$/;

const INIT = `$VET init ${AS_OF.join(' ')}`;

/** The file of who answers straight through, and the draft on the way there, just before it is asked for the money. */
let straight = '';
let begun = '';

beforeAll(async () => {
  const shop = desk();
  const vet = shop.vet(['init', ...AS_OF]);
  await answer(vet, part('/engagement/stage', '/budget/cap'));
  await vet.asked(labelOf('budget.cap'));
  begun = shop.draft().text;
  await answerAll(vet, part('/budget/cap'));
  await vet.exit();
  straight = shop.read();
}, STORY.timeout);

async function inTheMiddle(shop: Desk): Promise<Session> {
  shop.write('.engagement.yaml.draft', begun);
  const vet = shop.vet(['init', ...AS_OF]);
  await answer(vet, part('/budget/cap', WHERE));
  await vet.asked(CEILING);
  return vet;
}

/** What is said after the last question. */
function lastWords(vet: Session): string {
  return vet.screen().split('\n\n').at(-1)?.replace(/\n/g, ' ') ?? '';
}

/** The draft is whole; another sitting asks what is left and nothing twice, and comes to the same file. */
async function goesOn(shop: Desk): Promise<void> {
  expect(shop.has('engagement.yaml')).toBe(false);
  expect(shop.draft().mode).toBe(0o600);
  expect(shop.draft().tree.budget).toMatchObject({ currency: 'GBP', cap: 3000 });
  const vet = shop.vet(['init', ...AS_OF]);
  await vet.see('Going on where you stopped. ');
  await answerAll(vet, part(WHERE));
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  expect(shop.read()).toBe(straight);
  expect(shop.names()).toEqual(['engagement.yaml']);
}

test('Ctrl-C at the first question: nothing was answered, so nothing is kept', STORY, async () => {
  const shop = desk();
  const vet = shop.vet(['init', ...AS_OF]);
  await vet.asked(labelOf('engagement.stage'));
  vet.key('ctrl-c');
  expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  expect(lastWords(vet)).toBe(
    'Stopped. Nothing was answered, so nothing was saved. To begin again: vet init engagement.yaml',
  );
  expect(shop.names()).toEqual([]);
});

test('Ctrl-C in the middle: one quiet line, and the next sitting goes on', STORY, async () => {
  const shop = desk();
  const vet = await inTheMiddle(shop);
  vet.key('ctrl-c');
  expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  const [, answered, questions] = STOPPED.exec(lastWords(vet)) ?? [];
  expect(Number(answered)).toBeGreaterThan(4);
  expect(Number(questions)).toBeGreaterThan(Number(answered));
  // Of the question that stood open, nothing is left on the screen.
  expect(vet.screen()).not.toContain(CEILING);
  expect(shop.names()).toEqual(['.engagement.yaml.draft']);
  await goesOn(shop);
});

test('Ctrl-C in the middle of a word loses that word only', STORY, async () => {
  const shop = desk();
  const vet = await inTheMiddle(shop);
  vet.type('3,3');
  await vet.see('› 3,3');
  vet.key('ctrl-c');
  expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  expect(shop.draft().tree.budget.ceiling).toBeUndefined();
  await goesOn(shop);
});

test('Ctrl-C at one question after the other: in the end the file is the same', STORY, async () => {
  const shop = desk();
  for (const turn of brief.slice(0, 6)) {
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, [turn]);
    await vet.asked('');
    vet.key('ctrl-c');
    expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  }
  const vet = shop.vet(['init', ...AS_OF]);
  await answerAll(vet, brief.slice(6));
  await vet.exit();
  expect(shop.read()).toBe(straight);
});

describe('gone in another way', () => {
  const ways: readonly (readonly [string, (vet: Session) => void, Partial<Exit>])[] = [
    ['Ctrl-D on an empty line', (vet) => vet.key('ctrl-d'), { code: 130, signal: 0 }],
    ['SIGKILL', (vet) => vet.kill('SIGKILL'), { signal: 9 }],
    ['the window closed', (vet) => vet.hangUp(), {}],
  ];

  test.each(ways)('%s', STORY, tell);

  // Inquirer listens for signals too, and kills the process where it believes that nobody else does.
  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('%s', STORY, (signal) =>
    tell(signal, (vet) => vet.kill(signal), { code: 130, signal: 0 }),
  );

  async function tell(name: string, leave: (vet: Session) => void, exit: Partial<Exit>): Promise<void> {
    const shop = desk();
    const vet = await inTheMiddle(shop);
    leave(vet);
    expect(await vet.exit()).toMatchObject(exit);
    if ('code' in exit) {
      expect(lastWords(vet)).toMatch(STOPPED);
      // The cursor is to be seen again.
      expect(vet.written().lastIndexOf('\x1b[?25h')).toBeGreaterThan(vet.written().lastIndexOf('\x1b[?25l'));
    }
    // Only who is killed leaves the lock behind, and it keeps nobody out.
    const left = name === 'SIGKILL' ? ['.engagement.yaml.draft', '.engagement.yaml.lock'] : ['.engagement.yaml.draft'];
    expect(shop.names()).toEqual(left);
    await goesOn(shop);
  }

  test('Ctrl-D behind letters is a letter’s key, and in a menu it leaves', STORY, async () => {
    const shop = desk();
    const vet = await inTheMiddle(shop);
    vet.type('3,3');
    await vet.see('› 3,3');
    vet.key('ctrl-d');
    vet.type('00\r');
    await vet.see(`✔ ${CEILING} £3,300`);
    vet.key('ctrl-c');
    await vet.exit();
    const menu = desk().vet(['init', ...AS_OF]);
    await menu.asked(labelOf('engagement.stage'));
    menu.key('ctrl-d');
    expect(await menu.exit()).toEqual({ code: 130, signal: 0 });
  });
});

async function givesBack(leave: (shop: Desk, vet: Session) => void): Promise<void> {
  const shop = desk();
  const vet = shop.vet([], { shell: `stty -a > before; ${INIT}; echo "left with $?"; stty -a > after` });
  await answer(vet, part('/engagement/stage', '/scope/included'));
  await vet.asked(labelOf('scope.included'));
  leave(shop, vet);
  await vet.see(/left with \d+/);
  await vet.exit();
  expect(vet.screen()).toContain('left with 130');
  expect(shop.read('after')).toBe(shop.read('before'));
  expect(vet.written().lastIndexOf('\x1b[?25h')).toBeGreaterThan(vet.written().lastIndexOf('\x1b[?25l'));
}

test('after Ctrl-C the shell has its terminal back as it was', STORY, () => givesBack((_, vet) => vet.key('ctrl-c')));

test('after SIGTERM the shell has its terminal back as it was', STORY, () =>
  givesBack((shop) => process.kill(JSON.parse(shop.read('.engagement.yaml.lock')).pid, 'SIGTERM')),
);

test('Ctrl-Z puts it aside, and fg goes on', STORY, async () => {
  const shop = desk();
  const vet = shop.vet([], { shell: `set -m; ${INIT}; echo "aside"; fg; echo "left with $?"` });
  await answer(vet, part('/engagement/stage', '/client/country'));
  await vet.asked(labelOf('client.country'));
  vet.key('ctrl-z');
  await vet.see('aside');
  vet.type('GB\r');
  await vet.see(`✔ ${labelOf('client.country')} United Kingdom`);
  await answer(vet, part('/client/decision_maker/name', '/scope/included'));
  await vet.asked(labelOf('scope.included'));
  expect(shop.draft().tree.client).toMatchObject({ name: 'Millstone Bakery', country: 'GB' });
  vet.key('ctrl-c');
  await vet.see('left with 130');
});

test('a draft that was damaged is put aside, and said so', STORY, async () => {
  const shop = desk({ '.engagement.yaml.draft': '{"draft": 1, "tree": {' });
  const vet = shop.vet(['init', ...AS_OF]);
  await vet.see(/The answers of an earlier interview could not be read; they are kept in/);
  await vet.asked(labelOf('engagement.stage'));
  expect(shop.names()).toContain('.engagement.yaml.draft.damaged-1');
  expect(readFileSync(path.join(shop.path, '.engagement.yaml.draft.damaged-1'), 'utf8')).toBe('{"draft": 1, "tree": {');
});
