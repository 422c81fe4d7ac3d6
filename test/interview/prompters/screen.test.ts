import { describe, expect, test } from 'vitest';
import type { Prompt } from '../../../src/interview/prompter.ts';
import { terminalHints } from '../../../src/interview/prompters/terminal.ts';
import { candidates, channels, consent, country, currency, messages, start } from './questions.ts';
import { KEY, openWindow } from './window.ts';

const every: readonly Prompt[] = [start, consent, channels, country, messages, candidates];

describe('the window', () => {
  const long = {
    ...consent,
    why: 'A photo of a person needs the consent of that person, and a guest who did not agree may have it taken down.',
    example: 'A sign at the door is no consent',
    choices: [{ value: 1, label: 'Yes, in writing, each of them, and the papers are kept in the office' }],
  };

  test('a long list is paged, and an answer is cut after three lines', async () => {
    const choices = Array.from({ length: 60 }, (_, value) => ({ value, label: `Number ${value}` }));
    const { prompter, press, see, screen } = openWindow({ rows: 14 });
    const reply = prompter.ask({ ...channels, choices, initial: choices.map(({ value }) => value) });
    await see('Space ticks');
    expect(screen().split('\n').length).toBeLessThan(14);
    await press(KEY.enter);
    await reply;
    await see('✔ Where will they post? Number 0, Number 1,');
    expect(screen().split('\n')).toHaveLength(3);
    expect(screen()).toMatch(/ \.\.\.$/);
  });

  test('a terminal that takes no more words is no fault', async () => {
    const { prompter, output } = openWindow();
    output.destroy(new Error('write EIO'));
    await new Promise((resolve) => setImmediate(resolve));
    prompter.tell([{ tone: 'plain', text: 'Stopped.' }]);
  });

  test.each([40, 80, 120])('no line is longer than %i columns, and at most four stand above', async (columns) => {
    const { prompter, press, see, screen } = openWindow({ columns });
    const reply = prompter.ask(long);
    await see('Enter takes');
    const lines = screen().split('\n');
    expect(lines.findIndex((line) => line.includes('Choose one'))).toBeLessThanOrEqual(4);
    for (const line of lines) expect(line.length).toBeLessThan(columns);
    expect(screen().replace(/\s+/g, ' ')).toContain(
      'Yes, in writing, each of them, and the papers are kept in the office',
    );
    await press(KEY.ctrlC);
    await reply;
  });

  test('what has no room above is among the help', async () => {
    const { prompter, press, see } = openWindow({ columns: 40, rows: 40 });
    const reply = prompter.ask(long);
    await see('...');
    await press('?');
    await see('For example: A sign at the door is no');
    await press(KEY.ctrlC);
    await reply;
  });

  test('its width is read anew at each prompt', async () => {
    const { prompter, output, press, see } = openWindow();
    output.columns = 30;
    const reply = prompter.ask(consent);
    await see('? Have the guests in your\n  photos agreed?');
    await press(KEY.ctrlC);
    await reply;
  });

  test.each(every)('$kind: no colour where none is wanted', async (prompt) => {
    const { answer, written } = openWindow();
    await answer(prompt, KEY.down, KEY.down, KEY.enter, '?', KEY.ctrlC);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
    expect(written()).not.toMatch(/\x1b\[[\d;]*m/);
  });

  test('colour where it is', async () => {
    const { answer, written } = openWindow({ color: true });
    await answer(consent, KEY.ctrlC);
    expect(written()).toContain('\x1b[1mHave the guests in your photos agreed?\x1b[22m');
  });

  test.each(every)('$kind: ASCII alone where the terminal knows no more', async (prompt) => {
    const { prompter, press, see, written } = openWindow({ unicode: false });
    const ascii = { ...prompt, label: 'What is it?' } as Prompt;
    if (ascii.kind === 'choice') Object.assign(ascii, { choices: [{ value: 1, label: 'Yes' }] });
    const reply = prompter.ask(ascii);
    await see('What is it?');
    await press(KEY.down);
    await press(KEY.ctrlC);
    await reply;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
    expect(written()).toMatch(/^[\x00-\x7f]*$/);
  });

  test('what the owner or a file wrote does not act on the terminal', async () => {
    const evil = '\x1b]0;gotcha\x07';
    const { prompter, press, see, written } = openWindow();
    const reply = prompter.ask({ ...two(evil), label: `Choose${evil}` });
    await see('Choose\\x1b]0;gotcha\\x07');
    await press(KEY.ctrlC);
    await reply;
    prompter.tell([{ tone: 'plain', text: evil }]);
    await openWindow().answer({ ...currency, initial: evil, because: evil }, KEY.tab, KEY.ctrlC);
    expect(written()).not.toContain(evil);
  });

  test('notes are wrapped, and go on under their words', async () => {
    const { prompter, see } = openWindow({ columns: 40 });
    prompter.tell([
      { tone: 'bad', text: '✖ The brief has no outcome that anybody could measure.', indent: 2 },
      { tone: 'plain', text: '' },
      terminalHints,
    ]);
    await see('  ✖ The brief has no outcome that\n    anybody could measure.\n\nEnter accepts,');
  });

  function two(item: string) {
    return { ...candidates, items: [item, 'Studio Nord'] };
  }
});
