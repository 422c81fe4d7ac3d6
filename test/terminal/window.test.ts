/** Small windows, simple ones, and everything that can be typed or pasted by mistake. */

import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { answer, answerAll, asks, held, labelOf, part } from './brief.ts';
import { data } from './found.ts';
import { AS_OF, desk, endAll, type Session, STORY } from './pty.ts';

afterEach(endAll);

const NAME = labelOf('client.name');
const COUNTRY = labelOf('client.country');

describe('the window', () => {
  test('of 40 columns: no line is broken by it', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF], { columns: 40, rows: 60 });
    await answerAll(vet);
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop)).toEqual(held);
    expect(vet.screen()).toContain('What next:');
    expect(
      vet
        .screen()
        .split('\n')
        .filter((line) => line.length >= 40),
    ).toEqual([]);
  });

  test('of 80 columns and 24 rows: a long menu is moved through', STORY, async () => {
    const vet = desk().vet(['init', ...AS_OF], { rows: 24 });
    await answer(vet, part('/engagement/stage', '/scope/included'));
    await vet.asked(labelOf('scope.included'));
    await vet.moveTo('Help when trouble breaks out');
    vet.key('space');
    await vet.see('◉ Help when trouble breaks out');
    vet.key('enter');
    await vet.see(/✔ .* Posts, Answering messages and comments, Help when\n {2}trouble breaks out/);
  });

  test('that gets narrower in the middle of the interview', STORY, async () => {
    const vet = desk().vet(['init', ...AS_OF], { columns: 100 });
    await answer(vet, part('/engagement/stage', '/client/country'));
    await vet.asked(COUNTRY);
    vet.resize(50);
    // It is told so by a signal, and not in the order of the keys.
    await new Promise((resolve) => setTimeout(resolve, 500));
    vet.type('G');
    await vet.see(/› G$/);
    vet.type('B\r');
    await vet.see(`✔ ${COUNTRY} United Kingdom`);
    await answer(vet, part('/client/decision_maker/name', '/scope/included'));
    await vet.asked(labelOf('scope.included'));
    const bare = stripVTControlCharacters(vet.written().slice(-2000).replaceAll('\x1b', '\n\x1b'));
    expect(Math.max(...bare.split(/[\r\n]+/).map((line) => line.length))).toBeLessThan(50);
  });

  test('without colours: NO_COLOR', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF], { env: { NO_COLOR: '1' } });
    await answer(vet, part('/engagement/stage', '/scope/channels'));
    vet.key('ctrl-c');
    await vet.exit();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(vet.written()).not.toMatch(/\x1b\[[0-9;]*m/);
  });

  test('without Unicode: LANG=C', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF], { env: { LANG: 'C' } });
    await answer(vet, part('/engagement/stage', '/outcomes/0/value_per_unit'));
    await vet.asked(asks('/outcomes/0/value_per_unit'));
    // Pounds that come from the keyboard are the owner’s own; all else is of the program.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is no ASCII is looked for
    expect(vet.written()).not.toMatch(/[^\x00-\x7f]/);
    expect(vet.screen()).toContain(`+ ${NAME} Millstone Bakery`);
    expect(vet.screen()).toContain("I don't know");
    vet.key('ctrl-c');
    expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  });
});

/** Types it, waits for the objection, and takes the line away again. */
async function refused(vet: Session, typed: string, problem: RegExp): Promise<void> {
  vet.type(`${typed}\r`);
  await vet.see(problem);
  vet.key('ctrl-u');
  await vet.see(/\n›\s*$/);
}

describe('nonsense', () => {
  test('as a date, as money, as a number: said why, and the interview goes on', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/client/country'));
    await vet.asked(COUNTRY);
    await refused(vet, 'Atlantis', /^! .*“Atlantis”/m);
    await answer(vet, part('/client/country', '/client/decision_maker/hours_per_week'));
    await vet.asked(labelOf('client.decision_maker.hours_per_week'));
    await refused(vet, 'a few', /^! .*“a few” is not a number/m);
    await refused(vet, '900', /^! 900 is not possible here/m);
    await answer(vet, part('/client/decision_maker/hours_per_week', '/outcomes/0/by'));
    await vet.asked(asks('/outcomes/0/by'));
    await refused(vet, '03/04/2027', /“03\/04\/2027” can be two days\. Type “?2027-0[34]-0[34]”? \(.*\) or\s+“?2027-0/);
    await refused(vet, '31 June 2027', /There is no such day/);
    await refused(vet, 'soon', /“soon” is not understood as a day/);
    await answer(vet, part('/outcomes/0/by', '/budget/cap'));
    await vet.asked(labelOf('budget.cap'));
    await refused(vet, '1.234', /“1\.234” can be read in two ways/);
    await answer(vet, part('/budget/cap', '/budget/ceiling'));
    await vet.asked(labelOf('budget.ceiling'));
    await refused(vet, '$3,300', /The budget is in GBP, and “\$3,300” is in /);
    await answerAll(vet, part('/budget/ceiling'));
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop)).toEqual(held);
  });

  test('1,500 characters at once are an answer', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/engagement/alternatives_considered'));
    await vet.asked(asks('/engagement/alternatives_considered'));
    const long = 'An hour a day by the apprentice. '.repeat(45).trim();
    vet.type(`${long}\r`);
    await vet.asked(asks('/outcomes/0/statement'));
    expect(shop.draft().tree.engagement.alternatives_considered).toBe(long);
    // Of what was taken, three lines are shown.
    expect(vet.screen()).toMatch(/✔ .*\n {2}.*\n {2}.* \.\.\.\n/);
  });

  test('escape codes that are pasted do nothing, and do not come into the file', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/client/name'));
    await vet.asked(NAME);
    vet.type('Mill\x1b[31mstone\x1b[0m Bakery\x1b]0;owned\x07\r');
    await vet.asked(COUNTRY);
    vet.type('GB\r');
    await vet.asked(labelOf('client.decision_maker.name'));
    const { name } = shop.draft().tree.client;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(name).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
    expect(name).toContain('Mill');
    expect(vet.written()).not.toContain('\x1b]0;');
    expect(vet.written()).not.toContain('\x1b[31m');
  });

  test('emoji, Chinese and letters that write from right to left are letters', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/client/name'));
    for (const name of ['🥐 Bäckerei 👩‍🍳', '面包店', 'مخبز', 'e\u0301clair']) {
      await vet.answer(NAME, name);
      await vet.asked(COUNTRY);
      expect(shop.draft().tree.client.name.normalize()).toBe(name.normalize());
      await vet.back('shift-tab');
    }
  });

  test('Tab, arrows and Escape in a line do no harm', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/client/name'));
    await vet.asked(NAME);
    vet.key('up', 'down', 'tab');
    vet.type('Millstone Bakerx');
    vet.key('backspace');
    vet.type('y\r');
    await vet.asked(COUNTRY);
    expect(shop.draft().tree.client.name).toBe('Millstone Bakery');
  });

  test('several lines at once become one answer, once that is confirmed', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', ...AS_OF]);
    await answer(vet, part('/engagement/stage', '/engagement/alternatives_considered'));
    const label = labelOf('engagement.alternatives_considered');
    await vet.asked(label);
    vet.type('An hour a day\rby the apprentice\r');
    await vet.see('Several lines came at once. Enter takes them as one, Tab changes it.');
    await vet.answer(label, '');
    await vet.asked(asks('/outcomes/0/statement'));
    expect(shop.draft().tree.engagement.alternatives_considered).toBe('An hour a day by the apprentice');
  });
});
