import { describe, expect, test } from 'vitest';
import { channels } from './questions.ts';
import { KEY, openWindow } from './window.ts';

describe('many', () => {
  test('Space ticks, Enter accepts', async () => {
    const { answer, see } = openWindow();
    const reply = await answer(channels, KEY.space, KEY.down, KEY.down, KEY.space, KEY.enter);
    expect(reply).toEqual({ kind: 'value', value: ['facebook', 'google-business'] });
    await see('✔ Where will they post? Facebook, Google Business');
  });

  test('says what the keys do, and what is ticked already', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask({ ...channels, initial: ['instagram'], because: 'your earlier answer' });
    await see('Space ticks, Enter accepts, ? explains.');
    await see('  Ticked: your earlier answer.\n❯ ◯ Facebook\n  ◉ Instagram\n');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: ['instagram'] });
  });

  test.each([
    [1, { kind: 'value', value: [] }],
    [2, { kind: 'unknown' }],
    [3, { kind: 'not-yet' }],
    [5, { kind: 'skip' }],
  ])('with nothing ticked, what that means is asked: %i down', async (downs, reply) => {
    const { answer, see } = openWindow();
    expect(await answer(channels, KEY.enter, ...Array(downs).fill(KEY.down), KEY.enter)).toEqual(reply);
    await see('Where will they post?');
  });

  test('from there one can go back to the list', async () => {
    const reply = await openWindow().answer(channels, KEY.enter, KEY.shiftTab, KEY.space, KEY.enter);
    expect(reply).toEqual({ kind: 'value', value: ['facebook'] });
  });

  test('help keeps the ticks', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(channels);
    await see('Space ticks');
    await press(KEY.down);
    await press(KEY.space);
    await press('?');
    await see('Strong: 20 more bookings a week');
    await see('◉ Instagram');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: ['instagram'] });
  });
});
