import { describe, expect, test } from 'vitest';
import { country } from './questions.ts';
import { KEY, openWindow } from './window.ts';

describe('search', () => {
  test('finds by a part of the name', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(country);
    await see('Type a part of it.');
    await press('stat');
    await see('❯ United States\n\nType');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: 'uni' });
    await see('✔ In which country is the café? United States');
  });

  test('Enter alone skips, as its first line says', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(country);
    await see('❯ Skip for now');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'skip' });
  });

  test('where nothing can be skipped, Enter alone takes nothing unseen', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask({ ...country, open: false, help: [] });
    await see('❯ Austria');
    await press(KEY.enter);
    await see('› Austria');
    await press(KEY.enter);
    expect(await reply).toEqual({ kind: 'value', value: 'aus' });
  });

  test.each([
    ['unknown', { kind: 'unknown' }],
    ['not yet', { kind: 'not-yet' }],
    ['skip', { kind: 'skip' }],
  ])('“%s” is an answer', async (typed, reply) => {
    expect(await openWindow().answer(country, typed, KEY.enter)).toEqual(reply);
  });

  test('“?” tells more', async () => {
    const { prompter, press, see } = openWindow();
    const reply = prompter.ask(country);
    await see('Type a part');
    await press('?');
    await press(KEY.enter);
    await see('Strong: 20 more bookings a week');
    await press(KEY.ctrlC);
    expect(await reply).toEqual({ kind: 'leave' });
  });
});
