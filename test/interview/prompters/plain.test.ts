import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { colored } from '../../../src/formats/text/paint.ts';
import type { Prompt, Reply } from '../../../src/interview/prompter.ts';
import { plainHints, plainPrompter } from '../../../src/interview/prompters/plain.ts';
import { candidates, channels, consent, country, currency, messages, start } from './questions.ts';

const every: readonly Prompt[] = [start, consent, channels, country, messages, candidates];

function open({ unicode = true, gone }: { unicode?: boolean; gone?: AbortSignal } = {}) {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  const style = { width: 80, unicode, verbose: false, quiet: false, paint: colored };
  const prompter = plainPrompter({ input, output, style, ...(gone ? { gone } : {}) });
  let written = '';
  output.on('data', (text) => {
    written += text;
  });
  return { input, output, prompter, written: () => written };
}

/** Asks, types the lines, and gives the reply and all that was written. */
async function answer(prompt: Prompt, ...lines: string[]): Promise<{ reply: Reply; text: string }> {
  const { input, prompter, written } = open();
  input.write(lines.map((line) => `${line}\n`).join(''));
  const reply = await prompter.ask(prompt);
  await new Promise((resolve) => setImmediate(resolve));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no escape code, in no case
  expect(written()).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  return { reply, text: written() };
}

describe('at every prompt', () => {
  test.each(every)('$kind: < goes back, where there is a way back', async (prompt) => {
    expect((await answer(prompt, '<')).reply).toEqual({ kind: 'back' });
    const { input, prompter } = open();
    input.end('<\n');
    const { kind } = await prompter.ask({ ...prompt, back: false });
    expect(kind).not.toBe('back');
  });

  test.each(every)('$kind: open answers', async (prompt) => {
    expect((await answer(prompt, 'unknown')).reply).toEqual({ kind: 'unknown' });
    expect((await answer(prompt, 'not yet')).reply).toEqual({ kind: 'not-yet' });
    expect((await answer(prompt, 'skip')).reply).toEqual({ kind: 'skip' });
    expect((await answer(prompt, '')).reply).toEqual({ kind: 'skip' });
    expect((await answer(prompt, 'n/a: we are closed')).reply).toEqual({ kind: 'na', reason: 'we are closed' });
    const asked = await answer(prompt, 'n/a', '', 'n/a', 'we are closed');
    expect(asked.reply).toEqual({ kind: 'na', reason: 'we are closed' });
    expect(asked.text).toContain('Why does it not apply? (An empty line goes back.)');
  });

  test.each(every)('$kind: ? tells more', async (prompt) => {
    const { text, reply } = await answer(prompt, '?', 'skip');
    expect(text).toContain('Strong: 20 more bookings a week');
    expect(reply).toEqual({ kind: 'skip' });
  });

  test.each(every)('$kind: the end of the input leaves, and Ctrl-C does', async (prompt) => {
    const { input, prompter } = open();
    const reply = prompter.ask(prompt);
    input.end();
    expect(await reply).toEqual({ kind: 'leave' });
    expect(await prompter.ask(prompt)).toEqual({ kind: 'leave' });
    const controller = new AbortController();
    const stopped = open({ gone: controller.signal }).prompter.ask(prompt);
    controller.abort();
    expect(await stopped).toEqual({ kind: 'leave' });
  });

  test.each(every)('$kind: ASCII alone where the terminal knows no more', async (prompt) => {
    const { input, prompter, written } = open({ unicode: false });
    input.end('nothing of the kind\n?\n');
    const ascii = {
      ...prompt,
      label: 'What is it?',
      ...('choices' in prompt ? { choices: [{ value: 1, label: 'A' }] } : {}),
    };
    await prompter.ask(ascii as Prompt);
    await new Promise((resolve) => setImmediate(resolve));
    expect(written()).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test('lines that come before they are asked for wait', async () => {
    const { input, prompter } = open();
    input.write('2027-04-01\nEUR\n2');
    expect(await prompter.ask(start)).toEqual({ kind: 'value', value: '2027-04-01' });
    expect(await prompter.ask(currency)).toEqual({ kind: 'value', value: 'EUR' });
    input.end();
    expect(await prompter.ask(consent)).toEqual({ kind: 'value', value: false });
    expect(await prompter.ask(start)).toEqual({ kind: 'leave' });
  });

  test('a letter of several bytes may come in two pieces', async () => {
    const { input, prompter } = open();
    const reply = prompter.ask(currency);
    const bytes = Buffer.from('café\r\n');
    input.write(bytes.subarray(0, 4));
    await new Promise((resolve) => setImmediate(resolve));
    input.write(bytes.subarray(4));
    expect(await reply).toEqual({ kind: 'value', value: 'café' });
  });

  test('between prompts the input rests, and nothing stays behind', async () => {
    const { input, prompter } = open();
    input.write('EUR\n');
    await prompter.ask(currency);
    expect(input.isPaused()).toBe(true);
    prompter.close();
    expect(input.listenerCount('data')).toBe(0);
  });
});

describe('what is read out', () => {
  test('a text', async () => {
    const { text } = await answer(start, '1 Apr 2027');
    expect(text).toBe(`
Question 2 of 6: When should the work start?
Why: A vendor plans backwards from it.
For example: 1 Mar 2027
Answer: Taken: Thursday 1 April 2027
`);
  });

  test('a choice', async () => {
    const { text } = await answer({ ...consent, initial: true, because: 'your earlier answer' }, '');
    expect(text).toBe(`
Have the guests in your photos agreed?
Why: A photo of a person needs consent.
1. Yes
2. No (most cafés)
Now: Yes (your earlier answer). Enter keeps it.
Answer: Taken: Yes
`);
  });

  test('a list of entries', async () => {
    const { text } = await answer({ ...candidates, items: ['Studio Nord'] }, 'done');
    expect(text).toContain(`Whom do you think of?
1. That is all
2. Add a candidate
3. Change: Studio Nord
4. Remove: Studio Nord
Answer: `);
  });

  test('notes, with what could act on the terminal made visible', () => {
    const { prompter, written } = open();
    prompter.tell([{ tone: 'bad', text: '✖ \x1b[31mred', indent: 2 }, plainHints]);
    expect(written()).toContain('  ✖ \\x1b[31mred\nType your answer and press Enter.');
  });
});

describe('text', () => {
  test('what is wrong is said, and the question stands', async () => {
    const { reply, text } = await answer(start, 'soon', '2027-04-01');
    expect(reply).toEqual({ kind: 'value', value: '2027-04-01' });
    expect(text).toContain('Answer: “soon” is no date. Write it as 2027-04-01.\nAnswer: ');
  });

  test('an empty line keeps what is there', async () => {
    const { reply, text } = await answer(currency, '');
    expect(reply).toEqual({ kind: 'value', value: 'GBP' });
    expect(text).toContain('Now: GBP (the currency of your country). Enter keeps it.');
  });

  test('where an answer is needed, an empty line is none', async () => {
    const { reply, text } = await answer({ ...start, open: false }, '', 'skip', '2027-04-01');
    expect(reply).toEqual({ kind: 'value', value: '2027-04-01' });
    expect(text).toContain('“skip” is no date.');
  });

  test('arrow keys leave nothing in the answer', async () => {
    expect((await answer(currency, 'EU\x1b[D\x1b[AR')).reply).toEqual({ kind: 'value', value: 'EUR' });
  });
});

describe('choice', () => {
  test.each([['2'], ['2.'], ['no'], ['NO'], ['n'], ['false']])('“%s” is the second', async (typed) => {
    expect((await answer(consent, typed)).reply).toEqual({ kind: 'value', value: false });
  });

  test.each([['3'], ['maybe'], ['0']])('“%s” is none', async (typed) => {
    const { text } = await answer(consent, typed, '1');
    expect(text).toContain(`There is no “${typed}” here. Type a number from 1 to 2, or the words.`);
  });

  test('choices that are numbers are called by themselves', async () => {
    const choices = [0, 5, 10].map((value) => ({ value, label: `${value} days` }));
    const { reply, text } = await answer({ ...consent, choices }, '5');
    expect(reply).toEqual({ kind: 'value', value: 5 });
    expect(text).toContain('0. 0 days\n5. 5 days\n10. 10 days');
  });
});

describe('many', () => {
  test.each([
    ['1 3', ['facebook', 'google-business']],
    ['3, 1', ['facebook', 'google-business']],
    ['Google Business', ['google-business']],
    ['facebook instagram', ['facebook', 'instagram']],
    ['Facebook, Google Business and Instagram', ['facebook', 'instagram', 'google-business']],
    ['none', []],
  ])('“%s”', async (typed, value) => {
    expect((await answer(channels, typed)).reply).toEqual({ kind: 'value', value });
  });

  test('a part that is none of them', async () => {
    const { reply, text } = await answer(channels, '1 7', '1, MySpace', '1');
    expect(reply).toEqual({ kind: 'value', value: ['facebook'] });
    expect(text).toContain('There is no “1 7” here.');
    expect(text).toContain('There is no “MySpace” here.');
  });

  test('an empty line keeps what is there', async () => {
    const { reply, text } = await answer({ ...channels, initial: ['instagram'] }, '');
    expect(reply).toEqual({ kind: 'value', value: ['instagram'] });
    expect(text).toContain('Now: Instagram. Enter keeps it.');
  });
});

describe('search', () => {
  const choices = Array.from({ length: 60 }, (_, index) => ({ value: `c${index}`, label: `Country ${index}` }));

  test('a part of the name finds it', async () => {
    expect((await answer(country, 'braz')).reply).toEqual({ kind: 'value', value: 'bra' });
  });

  test('a part that fits several is asked for once more, by number', async () => {
    const { reply, text } = await answer(country, 'united', '2');
    expect(text).toContain('1. United Kingdom\n2. United States\nAnswer: ');
    expect(reply).toEqual({ kind: 'value', value: 'uni' });
  });

  test('long lists are not read out, and another part opens all again', async () => {
    const { reply, text } = await answer({ ...country, choices }, 'country', 'xyz', 'Country 4');
    expect(text).toContain('café?\nType a part of the name.\nAnswer: 1. Country 0\n');
    expect(text).toContain('20. Country 19\nAnd 40 more: type a longer part of the name.\nAnswer: ');
    expect(text).toContain('Nothing is called “xyz” here.');
    expect(reply).toEqual({ kind: 'value', value: 'c4' });
  });
});

describe('line', () => {
  const two = { ...messages, items: ['Fast', 'Family firm'] };

  test.each([
    ['Open on Sundays', { kind: 'value', value: 'Open on Sundays' }],
    ['', { kind: 'done' }],
    ['-2', { kind: 'remove', index: 1 }],
  ])('“%s”', async (typed, reply) => {
    const asked = await answer(two, typed);
    expect(asked.reply).toEqual(reply);
    expect(asked.text).toContain('2 so far: 1. Fast, 2. Family firm.');
  });

  test('what is wrong is said', async () => {
    const { text } = await answer(two, 'x'.repeat(60), '-3', 'unknown', '');
    expect(text).toContain('Shorter, please: nobody remembers that.');
    expect(text).toContain('Type -1 to -2 to take one out.');
    expect(text).toContain('There are 2 already');
  });
});

describe('entries', () => {
  const two = { ...candidates, items: ['Studio Nord', 'Pixel & Sons'] };

  test.each([
    ['1', { kind: 'done' }],
    ['', { kind: 'done' }],
    ['add', { kind: 'add' }],
    ['2', { kind: 'add' }],
    ['change 2', { kind: 'change', index: 1 }],
    ['4', { kind: 'change', index: 1 }],
    ['remove 1', { kind: 'remove', index: 0 }],
    ['-1', { kind: 'remove', index: 0 }],
    ['Remove: Pixel & Sons', { kind: 'remove', index: 1 }],
  ])('“%s”', async (typed, reply) => {
    expect((await answer(two, typed)).reply).toEqual(reply);
  });

  test('an empty list: none, or the first', async () => {
    expect((await answer(candidates, 'none')).reply).toEqual({ kind: 'done' });
    expect((await answer(candidates, '1')).reply).toEqual({ kind: 'add' });
  });

  test('a list that holds something is not unknown', async () => {
    expect((await answer(two, 'unknown', '1')).text).toContain('There is no “unknown” here.');
  });
});
