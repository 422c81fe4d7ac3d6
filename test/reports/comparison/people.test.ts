// What clients of a vendor said, and who has ties with whom.
import { describe, expect, test } from 'vitest';
import { compared, comparedExample, stories } from './stories.ts';

const two = 'selection: { candidates: [{ name: Petal Media }, { name: Corner Agency }]';

describe('references', () => {
  test.each<[story: string, file: string, of: string | null, listed: boolean, spokenWith: (number | null)[]]>([
    ['of the chosen one', `${two}, chosen: corner agency }`, 'Corner Agency', true, [null, 1]],
    ['of the vendor', `${two} }\nvendor: { name: Petal Media }`, 'Petal Media', true, [1, null]],
    [
      'of the vendor rather than of the choice, as for the rules',
      `${two}, chosen: Corner Agency }\nvendor: { name: Petal Media }`,
      'Petal Media',
      true,
      [1, null],
    ],
    [
      'of the chosen one, where the name of the vendor is written otherwise',
      `${two}, chosen: Corner Agency }\nvendor: { name: Corner Agency Ltd }`,
      'Corner Agency',
      true,
      [null, 1],
    ],
    ['of a vendor who is not listed', `${two} }\nvendor: { name: Northlight }`, 'Northlight', false, [null, null]],
    ['of nobody', `${two} }`, null, false, [null, null]],
  ])('%s', (_, file, of, listed, spokenWith) => {
    const { references, candidates } = compared(
      `vet: 1\n${file}\nreferences: [{ client: Quay Dental, spoke_on: 2026-11-03 }, { client: Bay Cars }]`,
    );
    expect(references).toMatchObject({ of, listed, spokenWith: 1 });
    expect(candidates.map(({ referencesSpokenWith }) => referencesSpokenWith)).toEqual(spokenWith);
  });

  test('what they said of extra hours', () => {
    const { references } = comparedExample('cleaning-firm');
    expect(
      references.clients.map(({ client, hoursBeyondAgreed, billedOverQuotePercent, overrun }) => [
        client,
        hoursBeyondAgreed,
        billedOverQuotePercent,
        overrun,
      ]),
    ).toEqual([
      ['Quay Dental', 'never', 0, 'none'],
      ['Old Mill Hotel', 'once', 12, 'slight'],
    ]);
  });

  test.each<[said: string, overrun: string | null]>([
    ['hours_beyond_agreed: never', 'none'],
    ['hours_beyond_agreed: once', 'slight'],
    ['hours_beyond_agreed: often', 'grave'],
    ['billed_over_quote_percent: 10', 'none'],
    ['billed_over_quote_percent: 10.5', 'slight'],
    ['hours_beyond_agreed: never, billed_over_quote_percent: 26', 'grave'],
    ['would_hire_again: yes', null],
  ])('“%s” weighs as for references/overruns-reported: %s', (said, overrun) => {
    const { references } = compared(`vet: 1\nreferences: [{ ${said} }]`);
    expect(references.clients[0]?.overrun).toBe(overrun);
  });

  test('a talk that is still to come is not held', () => {
    const { references } = compared(stories.bakery);
    expect(references).toMatchObject({ spokenWith: 2, overrunsAnswered: 2, overrunsReported: 1 });
    expect(references.clients.at(-1)?.spoken).toEqual({ state: 'planned', on: '2026-11-25', reason: null });
  });
});

describe('ties', () => {
  const about = (tie: string) =>
    compared(
      `vet: 1\nselection: { candidates: [{ name: Lee }, { name: Petal & Co. }, {}], ties: [{ who: Lee Hanley, tie: ${JSON.stringify(tie)} }] }`,
    ).ties.ties[0]?.candidates;

  test.each<[tie: string, candidates: string[]]>([
    ['brother of the owner of LEE', ['Lee']],
    ['she sews their sleeves', []],
    ['lee-side neighbours of Lee', ['Lee']],
    ['shares in petal & co.', ['Petal & Co.']],
    ['plays golf with candidate 3', []],
    ['both Lee and Petal & Co. pay for the shirts', ['Lee', 'Petal & Co.']],
    ['Éleeé', []],
  ])('“%s” is about %o', (tie, candidates) => {
    expect(about(tie)).toEqual(candidates);
  });

  test('as they stand in the file', () => {
    expect(compared(stories.bakery).ties).toEqual({
      declared: { state: 'done', on: '2026-11-10', reason: null },
      ties: [
        {
          who: 'Marta Reyes',
          tie: 'her sister draws for Rye & Shine',
          tookPart: false,
          candidates: ['Rye & Shine'],
        },
      ],
    });
  });
});
