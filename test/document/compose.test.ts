import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compose, type Style } from '../../src/document/compose.ts';
import { type Data, dataOf, type Group } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { file } from './told.ts';

const PLAIN: Style = { comment: () => undefined, heading: () => undefined, order: () => [] };

function composed(tree: Group, style: Partial<Style> = {}, head?: string[]): string {
  const made = compose(tree, { ...PLAIN, ...style }, head);
  return 'text' in made ? made.text : `refused: ${made.refused}`;
}

describe('a new file', () => {
  test('has its sections apart, small groups between braces and what may be written behind a value', () => {
    const style: Style = {
      comment: ([section, name]) =>
        section === 'engagement' && name === 'stage' ? 'briefing | shortlisting' : undefined,
      heading: ([section]) => (section === 'client' ? 'Who buys' : undefined),
      order: (path) => (path.length === 0 ? ['vet', 'engagement', 'client', 'outcomes', 'scope'] : ['name', 'stage']),
    };
    const tree = {
      scope: { channels: [{ name: 'Instagram', posts_per_week: 4 }], included: ['posts', 'replies'], excluded: [] },
      client: { country: 'GB', name: 'The Tern & Tide', decision_maker: { hours_per_week: 2, name: 'Nell Okafor' } },
      engagement: { stage: 'briefing', name: 'Instagram for the café' },
      outcomes: [{ id: 'teas', statement: 'Sixty teas', baseline: 'unknown', target: 60, by: '2027-05-31' }],
      marketing: { na: 'we only bake' },
      vet: 1,
    };
    const head = ['engagement.yaml: what we want somebody to do for us.', '', '# Nell, Sunday night'];
    expect(composed(tree, style, head)).toBe(
      file(`
        # engagement.yaml: what we want somebody to do for us.
        #
        # Nell, Sunday night
        vet: 1

        engagement:
          name: Instagram for the café
          stage: briefing                 # briefing | shortlisting

        # Who buys
        client:
          name: The Tern & Tide
          country: GB
          decision_maker: { name: Nell Okafor, hours_per_week: 2 }

        outcomes:
          - id: teas
            statement: Sixty teas
            baseline: unknown
            target: 60
            by: 2027-05-31

        scope:
          channels:
            - { name: Instagram, posts_per_week: 4 }
          included: [posts, replies]
          excluded: []

        marketing: { na: we only bake }
      `),
    );
  });

  test('leaves a line free between what is said of the file and of its first section', () => {
    expect(composed({ vet: 1 }, { heading: () => 'The format' }, ['Our café'])).toBe(
      '# Our café\n\n# The format\nvet: 1\n',
    );
  });

  test('has no line breaks but those of the text itself', () => {
    const action = `Say sorry, ${'and say what we do about it, '.repeat(5)}once.`;
    expect(composed({ policy: { complaint: action, rules: 'Answer first.\n\n  No slang.\n', note: 'one\ntwo' } })).toBe(
      file(`
        policy:
          complaint: ${action}
          rules: |
            Answer first.

              No slang.
          note: |-
            one
            two
      `),
    );
  });

  test('shows a blank value as blank', () => {
    expect(composed({ budget: { cap: null, ceiling: 6000 }, dates: [null, 1] })).toBe(
      file(`
        budget:
          cap:
          ceiling: 6000

        dates: [null, 1]
      `),
    );
  });
});

describe('a word', () => {
  const written = (value: Data): string => composed({ it: value }).slice('it: '.length, -1);

  test.each([
    'Tuesday to Thursday',
    'Warm, a bit salty',
    '2027-03-01',
    'not-yet',
    'yes',
    'no',
    'none',
    '£3,000',
    'Ana & Co',
    "Dev's nephew",
    'café 😀',
    'a #1 shop'.replace(' #', '#'),
  ])('stays without quotes: %s', (value) => expect(written(value)).toBe(value));

  test.each([
    '08:00',
    '190:20:30',
    'NO',
    'Yes',
    'on',
    'y',
    '1_000',
    '5,000',
    '0o17',
    '0x1F',
    '1e3',
    '.5',
    '~',
    'null',
    'true',
    '12',
    '+44',
    '2027-03-01 10:00:00',
    '<<',
    '',
    ' leading',
    'trailing ',
    'a: b',
    'a #1 shop',
    '- dash',
    '*star',
    '&Smith and Sons',
    '!bang',
    '@home',
    '%',
    '---',
  ])('gets quotes where a reader could take it for something else: %j', (value) => {
    expect(written(value)).toBe(JSON.stringify(value));
  });

  test('is in single quotes where that spares backslashes', () => {
    expect(written('"24/7", they say: nonsense')).toBe(`'"24/7", they say: nonsense'`);
  });

  test('shows what cannot be seen', () => {
    expect(written('a\u2028b\ufeff\u0085\ttab')).toBe('"a\\u2028b\\ufeff\\u0085\\ttab"');
  });

  test('needs more quotes between braces', () => {
    expect(composed({ promises: [{ claim: '24/7, always', minutes: 30 }] })).toContain(
      '- { claim: "24/7, always", minutes: 30 }',
    );
  });

  test('is a number in plain figures', () => {
    expect([5400, 19.5, -3, 1e20, 1e-7].map(written)).toEqual([
      '5400',
      '19.5',
      '-3',
      '100000000000000000000',
      '0.0000001',
    ]);
  });

  test.each([-0, Number.NaN, Number.POSITIVE_INFINITY, 1e21])(
    'is refused as a number that nobody means: %d',
    (number) => {
      expect(composed({ budget: { cap: number } })).toMatch(
        /^refused: The number .* cannot be written into the file\.$/,
      );
    },
  );
});

test('a name is written so that it stays a name', () => {
  const names = ['on', 'null', 'knows cars', 'a: b', '12', '', '__proto__', '#1', 'two\nlines'];
  const tree = Object.fromEntries(names.map((name) => [name, { name: 1 }]));
  const text = composed({ scores: tree });
  expect(dataOf(read(text).root)).toEqual({ scores: tree });
  expect(text).toContain('  on: { name: 1 }\n  "null": { name: 1 }\n  knows cars:');
});

describe('whatever the values are', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc
      .array(fc.constantFrom('Nell', ' ', '\n', ':', ' #', '-', '"', "'", ',', '{', '08:00', 'no', '\t', '\r', '|'), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  );
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }));
  const data = fc.letrec<{ any: Data; group: Group }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        word,
        number.map((n) => n + 0),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie('any'), { maxLength: 4 }),
      tie('group'),
    ),
    group: fc.dictionary(fc.oneof(word, fc.constantFrom('name', 'stage', '__proto__', 'cap')), tie('any'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  }));

  test('they read back the same, by our reader and by another', () => {
    fc.assert(
      fc.property(data.group, (tree) => {
        const text = composed(tree, { comment: () => 'one | two', heading: () => 'Title' }, ['Café']);
        expect(dataOf(read(text).root) ?? {}).toEqual(tree);
        expect(read(text).problems).toEqual([]);
        expect(plain(parse(text) ?? {})).toEqual(plain(tree));
      }),
      { numRuns: 500 },
    );
  });
});

/** The other reader makes null-free numbers of its own; what matters is what JSON says of both. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
