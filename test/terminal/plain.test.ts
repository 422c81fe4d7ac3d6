/** The same in plain lines, for screen readers and simple terminals; and a session for the documents. */

import { afterEach, describe, expect, test } from 'vitest';
import { answerInLines, brief, held, labelOf, part } from './brief.ts';
import { data } from './found.ts';
import { AS_OF, desk, endAll, STORY } from './pty.ts';

afterEach(endAll);

const NAME = labelOf('client.name');
const COUNTRY = labelOf('client.country');

describe('a brief in plain lines, without a single escape code', () => {
  test.each([
    ['--plain', ['--plain'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s', STORY, async (_, args, env) => {
    const shop = desk();
    const vet = shop.vet(['init', ...args, ...AS_OF], { env });
    await answerInLines(vet, brief);
    await vet.say('Is this right?', 'write');
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(data(shop)).toEqual(held);
    expect(shop.names()).toEqual(['engagement.yaml']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(vet.written()).not.toMatch(/[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
    expect(
      Math.max(
        ...vet
          .screen()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(80);
  });
});

test('“<” goes back, with the old answer at hand', STORY, async () => {
  const shop = desk();
  const vet = shop.vet(['init', '--plain', ...AS_OF]);
  await answerInLines(vet, part('/engagement/stage', '/client/country'));
  await vet.say(COUNTRY, '<');
  await vet.see('Now: Millstone Bakery (your earlier answer). Enter keeps it.');
  await vet.say(NAME, 'Millstone & Sons');
  await vet.say(COUNTRY, 'GB');
  await vet.see(new RegExp(`${labelOf('client.decision_maker.name').replace('?', '\\?')}[\\s\\S]*Answer: ?$`));
  expect(shop.draft().tree.client).toEqual({ name: 'Millstone & Sons', country: 'GB' });
});

test('“?” explains, and nonsense is answered in words', STORY, async () => {
  const vet = desk().vet(['init', '--plain', ...AS_OF]);
  await vet.say(labelOf('engagement.stage'), '?');
  await vet.see('It feeds the check outcomes/nobody-follows-up');
  await vet.say(labelOf('engagement.stage'), '9');
  await vet.see('There is no “9” here. Type a number from 1 to 5, or the words.');
  await vet.say(labelOf('engagement.stage'), 'about to');
  await vet.see('Taken: About to sign with one');
});

test.each(['ctrl-c', 'ctrl-d'] as const)('%s stops: the answers are kept', STORY, async (key) => {
  const shop = desk();
  const vet = shop.vet(['init', '--plain', ...AS_OF]);
  await answerInLines(vet, part('/engagement/stage', '/client/country'));
  await vet.see(new RegExp(`${COUNTRY.replace('?', '\\?')}[\\s\\S]*Answer: ?$`));
  vet.key(key);
  expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
  expect(vet.screen()).toMatch(
    /\nStopped\. \d+ of \d+ (?:questions )?answered, saved\. To go on: vet init engagement\.yaml$/,
  );
  expect(shop.draft().tree.client).toEqual({ name: 'Millstone Bakery' });
  expect(shop.names()).toEqual(['.engagement.yaml.draft']);

  const again = shop.vet(['init', '--plain', ...AS_OF]);
  await answerInLines(again, part('/client/country'));
  await again.say('Is this right?', '1');
  await again.exit();
  expect(data(shop)).toEqual(held);
});

test('a session, as the documents show it', STORY, async () => {
  const shop = desk();
  const vet = shop.vet(['init', '--plain', ...AS_OF]);
  await answerInLines(vet, brief);
  await vet.say('Is this right?', '1');
  await vet.exit();
  const lines = vet.screen().split('\n');
  const second = lines.findIndex((line) => line.startsWith('2 of 3 · '));
  const review = lines.lastIndexOf('You and the result');
  expect([second > 0, review > second]).toEqual([true, true]);
  const session = ['$ vet init --plain', ...lines.slice(0, second), '[…]', '', ...lines.slice(review), ''];
  await expect(session.join('\n')).toMatchFileSnapshot('../../docs/interview-session.txt');
});
