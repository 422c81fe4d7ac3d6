import { describe, expect, test } from 'vitest';
import { candidates, consent } from './questions.ts';
import { KEY, openWindow } from './window.ts';

describe('choice', () => {
  test('Enter alone chooses nothing', async () => {
    const { prompter, press, see, screen } = openWindow();
    const reply = prompter.ask(consent);
    await see('Arrow keys move');
    expect(screen().split('\n')).toEqual([
      '? Have the guests in your photos agreed?',
      '  A photo of a person needs consent.',
      '❯ Choose one:',
      '  Yes',
      '  No (most cafés)',
      ' ────────────',
      '  I don’t know',
      '  Not yet',
      '  Does not apply',
      '  Skip for now',
      '  More about this question (?)',
      '',
      'Arrow keys move, Enter takes',
    ]);
    await press(KEY.enter);
    await see('! Choose one with the arrow keys, then press Enter.');
    await press(KEY.down);
    await press(KEY.down);
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: false });
    await see('✔ Have the guests in your photos agreed? No');
  });

  test('what it offers is highlighted, with where it comes from', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask({ ...consent, initial: false, because: 'your earlier answer' });
    await see('❯ No (most cafés; your earlier answer)');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: false });
  });

  test.each([
    [3, { kind: 'unknown' }],
    [4, { kind: 'not-yet' }],
    [6, { kind: 'skip' }],
  ])('%i down: an answer without a value', async (downs, reply) => {
    expect(await openWindow().answer(consent, ...Array(downs).fill(KEY.down), KEY.enter)).toEqual(reply);
  });

  test('“does not apply” wants a reason', async () => {
    const reply = await openWindow().answer(consent, ...Array(5).fill(KEY.down), KEY.enter, 'no photos', KEY.enter);
    expect(reply).toEqual({ kind: 'na', reason: 'no photos' });
  });

  test('a menu that needs an answer has no others', async () => {
    const { prompter, press, see, screen } = openWindow();
    const reply = prompter.ask({ ...consent, open: false, help: [] });
    await see('Arrow keys move');
    expect(screen()).not.toContain('Skip');
    await press(KEY.ctrlC);
    await reply;
  });

  test.each([['?'], [`${KEY.up}${KEY.enter}`]])('help, by key or line: %j', async (keys) => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask({ ...consent, initial: true });
    await see('Arrow keys move');
    if (keys === '?') await press('?');
    else {
      for (let down = 0; down < 6; down++) await press(KEY.down);
      await press(KEY.enter);
    }
    await see('Strong: 20 more bookings a week');
    await see('❯ Yes');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: true });
  });
});

describe('entries', () => {
  const two = { ...candidates, items: ['Studio Nord', 'Pixel & Sons'] };

  test.each([
    [0, candidates, { kind: 'add' }],
    [1, candidates, { kind: 'done' }],
    [2, candidates, { kind: 'unknown' }],
    [5, candidates, { kind: 'skip' }],
    [0, two, { kind: 'done' }],
    [1, two, { kind: 'add' }],
    [3, two, { kind: 'change', index: 1 }],
    [4, two, { kind: 'remove', index: 0 }],
  ])('%i down in %#', async (downs, prompt, reply) => {
    expect(await openWindow().answer(prompt, ...Array(downs).fill(KEY.down), KEY.enter)).toEqual(reply);
  });

  test('offers what can be done with the list', async () => {
    const { prompter, press, see, screen } = openWindow();
    const reply = prompter.ask(two);
    await see('Arrow keys move');
    expect(screen().split('\n').slice(1, 9)).toEqual([
      '  2 so far',
      '❯ That is all',
      '  Add a candidate',
      '  Change: Studio Nord',
      '  Change: Pixel & Sons',
      '  Remove: Studio Nord',
      '  Remove: Pixel & Sons',
      ' ────────────',
    ]);
    await press(KEY.enter);
    await reply;
    await see('✔ Whom do you think of? Studio Nord, Pixel & Sons');
  });

  test('says what was taken out', async () => {
    const { answer, see } = openWindow();
    await answer(two, KEY.up, KEY.down, KEY.down, KEY.down, KEY.down, KEY.enter);
    await see('✔ Candidate taken out: Studio Nord');
  });
});
