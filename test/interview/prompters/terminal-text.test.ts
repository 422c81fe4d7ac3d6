import { describe, expect, test } from 'vitest';
import { currency, messages, start } from './questions.ts';
import { KEY, openWindow } from './window.ts';

describe('text', () => {
  test('asks in four lines, and leaves one', async () => {
    const { prompter, see, screen, press } = openWindow();
    const reply = prompter.ask(start);
    await see('›');
    expect(screen().split('\n')).toEqual([
      '? (2/6) When should the work start?',
      '  A vendor plans backwards from it.',
      '  For example: 1 Mar 2027',
      '›',
    ]);
    await press('2027-04-01');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: '2027-04-01' });
    await see('✔ When should the work start? 2027-04-01');
    expect(screen().split('\n')).toHaveLength(1);
  });

  test('says how the answer was understood', async () => {
    const { answer, see } = openWindow();
    expect(await answer(start, '1 Apr 2027', KEY.enter)).toEqual({ kind: 'value', value: '2027-04-01' });
    await see('✔ When should the work start? Thursday 1 April 2027');
  });

  test('says what is wrong, and keeps what was typed', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(start);
    await see('›');
    await press('2027-04-0');
    await press(KEY.enter);
    await see('! “2027-04-0” is no date. Write it as 2027-04-01.');
    await see('› 2027-04-0');
    await press('1');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: '2027-04-01' });
  });

  test('shows what it offers and why, and takes it with Enter', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(currency);
    await see('› (GBP: the currency of your country)');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: 'GBP' });
  });

  test('what it offers can be changed with Tab, or typed over', async () => {
    expect(await openWindow().answer(currency, KEY.tab, '2', KEY.enter)).toEqual({ kind: 'value', value: 'GBP2' });
    expect(await openWindow().answer(currency, 'EUR', KEY.enter)).toEqual({ kind: 'value', value: 'EUR' });
  });

  test('an offered text of several lines is taken as it is, or changed as one line', async () => {
    const offered = { ...currency, initial: 'Soap.\nBy hand.' };
    expect(await openWindow().answer(offered, KEY.enter)).toEqual({ kind: 'value', value: 'Soap.\nBy hand.' });
    expect(await openWindow().answer(offered, KEY.tab, '!', KEY.enter)).toEqual({
      kind: 'value',
      value: 'Soap. By hand.!',
    });
  });

  test.each([
    ['unknown', { kind: 'unknown' }, '○ When should the work start? I don’t know'],
    ['not yet', { kind: 'not-yet' }, '○ When should the work start? not yet'],
    ['skip', { kind: 'skip' }, '○ When should the work start? left open'],
    ['', { kind: 'skip' }, '○ When should the work start? left open'],
    ['<', { kind: 'back' }, ''],
    ['n/a: it runs already', { kind: 'na', reason: 'it runs already' }, 'does not apply: it runs already'],
  ])('“%s” is an answer', async (typed, reply, line) => {
    const { answer, see } = openWindow();
    expect(await answer(start, ...(typed === '' ? [] : [typed]), KEY.enter)).toEqual(reply);
    await see(line);
  });

  test('an optional question is left out, not open', async () => {
    const { answer, see } = openWindow();
    await answer({ ...start, optional: true }, KEY.enter);
    await see('left out');
  });

  test('“does not apply” wants a reason, and an empty line thinks better of it', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(start);
    await see('›');
    await press('n/a');
    await press(KEY.enter);
    await see('Why does this not apply?');
    await press(KEY.enter);
    await see('A vendor plans');
    await press('n/a');
    await press(KEY.enter);
    await see('Why does this not apply?');
    await press('it runs already');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'na', reason: 'it runs already' });
  });

  test('where an answer is needed, an empty line and “skip” are none', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask({ ...start, open: false });
    await see('›');
    await press(KEY.enter);
    await see('“” is no date');
    await press('skip');
    await press(KEY.enter);
    await see('“skip” is no date');
    await press(KEY.ctrlC);
    expect(await reply).toEqual({ kind: 'leave' });
  });

  test('“?” tells more, and asks again', async () => {
    const { prompter, press, see, screen } = openWindow();
    const reply = prompter.ask(currency);
    await see('›');
    await press('?');
    await press(KEY.enter);
    await see('  Strong: 20 more bookings a week\n? In which currency do you pay?\n› (GBP: the currency');
    expect(screen()).toMatch(/^In which currency do you pay\?\n {2}Weak: more followers/);
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: 'GBP' });
  });

  test('Ctrl-D in a line that holds something does not leave', async () => {
    const reply = await openWindow().answer(start, '2027-04-01', KEY.ctrlD, KEY.enter);
    expect(reply).toEqual({ kind: 'value', value: '2027-04-01' });
  });

  test('lines pasted at once are offered as one', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask({ ...currency, initial: '' });
    await see('›');
    await press('We sell soap.\rBy hand.\r');
    await see('Several lines came at once.');
    await see('(We sell soap. By hand.: as one line)');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: 'We sell soap. By hand.' });
  });
});

describe('line', () => {
  const two = { ...messages, items: ['Fast', 'Family firm'] };

  test('shows what the list holds', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(two);
    await see('  2 so far: 1. Fast, 2. Family firm\n  Empty line ends, -1 removes the first\n›');
    await press('Open on Sundays');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: 'Open on Sundays' });
    await see('✔ Key message: Open on Sundays');
  });

  test.each([
    ['', two, { kind: 'done' }],
    ['', messages, { kind: 'skip' }],
    ['skip', two, { kind: 'done' }],
    ['unknown', messages, { kind: 'unknown' }],
    ['-2', two, { kind: 'remove', index: 1 }],
  ])('“%s” in %#', async (typed, prompt, reply) => {
    expect(await openWindow().answer(prompt, ...(typed === '' ? [] : [typed]), KEY.enter)).toEqual(reply);
  });

  test.each([
    ['-3', 'Type -1 to -2 to take one out.'],
    ['unknown', 'There are 2 already'],
    ['x'.repeat(60), 'Shorter, please'],
  ])('“%s” is none', async (typed, problem) => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(two);
    await see('›');
    await press(typed);
    await press(KEY.enter);
    await see(problem);
    await press(KEY.ctrlC);
    await reply;
  });

  test('lines pasted at once are taken one by one; what is wrong with one can be mended', async () => {
    const { answer, prompter, press, see } = openWindow();
    expect(await answer(messages, `Fast\r${'very '.repeat(12)}slow\rOpen on Sundays`)).toEqual({
      kind: 'value',
      value: 'Fast',
    });
    const second = prompter.ask({ ...messages, items: ['Fast'] });
    await see('Shorter, please');
    await press('Slow');
    await press(KEY.enter);
    expect(await second).toEqual({ kind: 'value', value: 'Slow' });
    expect(await prompter.ask({ ...messages, items: ['Fast', 'Slow'] })).toEqual({
      kind: 'value',
      value: 'Open on Sundays',
    });
  });
});
