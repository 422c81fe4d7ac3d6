/** The two YAML libraries, js-yaml for reading and `yaml` for editing, must agree on every value. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import type { Node } from '../../src/document/node.ts';
import { read } from '../../src/document/read.ts';

const SEED = 20261120;

/** As `toJS()` of `yaml`, or undefined where our reader finds anything to say. */
function ours(text: string): { data: unknown } | undefined {
  const { root, problems } = read(text);
  return problems.length > 0 ? undefined : { data: root ? plain(root) : null };
}

function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.value, plain(value)]));
}

function theirs(text: string): { data: unknown } | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  // Names are taken as they are written: `007:` is no number to us.
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.type === 'PLAIN' && key.source) key.value = key.source;
    },
  });
  try {
    return { data: document.toJS({ maxAliasCount: 10_000 }) };
  } catch {
    return undefined;
  }
}

/** Where both accept a text, and one of them reads fields, they read the same. True if they do accept it. */
function agree(text: string): boolean {
  const [a, b] = [ours(text), theirs(text)];
  if (a && b && (isGroup(a.data) || isGroup(b.data))) expect(a).toEqual(b);
  return Boolean(a && b);
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const files = ['test/fixtures', 'examples']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.yaml'));
const texts = files.map((name) => readFileSync(name, 'utf8'));

describe('the files that we have', () => {
  test.each(files.map((name, index) => [name, texts[index] as string]))('%s', (_name, text) => {
    expect(agree(text)).toBe(true);
  });
});

const word = fc.constantFrom(
  ...['yes', 'no', 'unknown', 'not-yet', 'on', 'off', 'null', '~', 'true', 'False', '', ' ', '-', '?', '...', '---'],
  ...[
    '0x1F',
    '0o17',
    '0777',
    '1_000',
    '1e3',
    '.5',
    '5.',
    '+5',
    '-0',
    '.inf',
    '.nan',
    '08:00',
    '2027-05-31',
    '0171 234',
  ],
  ...[
    '£5,000',
    '5k',
    '20 %',
    'a: b',
    'a #b',
    '# a',
    'a:',
    '- a',
    '[a',
    '{a}',
    '"a"',
    "it's",
    '@us',
    '`a`',
    '%a',
    '!a',
    '&a',
    '*a',
  ],
  ...[
    'Fern & Co',
    '<<',
    '__proto__',
    'constructor',
    'line\nline\n',
    '\ttab',
    'tail ',
    'naïve café',
    '日本',
    '😀',
    '\u00a0',
    '\u2028',
  ],
);
const leaf = fc.oneof(
  word,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('client', 'name', 'decision_maker', 'budget', 'cap', 'outcomes', 'by', 'scores'),
  },
  { weight: 1, arbitrary: word.filter((text) => text !== '__proto__' && text !== '<<') },
);
const { engagement } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', maxDepth: 4 }, leaf, tie('list'), tie('engagement')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  engagement: fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }),
}));

const styles = [
  {},
  { collectionStyle: 'flow' },
  { indentSeq: false, lineWidth: 20 },
  { defaultStringType: 'QUOTE_DOUBLE', indent: 4 },
  { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  { defaultStringType: 'BLOCK_FOLDED', lineWidth: 30 },
  { defaultStringType: 'BLOCK_LITERAL' },
] as const;

describe('generated engagements', () => {
  test.each(styles.map((style) => [JSON.stringify(style), style] as const))('as %s', (_name, style) => {
    fc.assert(
      fc.property(engagement, (value) => {
        const text = stringify(value, style);
        agree(text);
        // What `yaml` writes, we must be able to read, but for signs that YAML has to have escaped and bare marks.
        if (theirs(text)) expect(ours(text), text).toBeDefined();
      }),
      { seed: SEED, numRuns: 80 },
    );
  });
});

describe('spoilt files', () => {
  const SIGNS = [...'"\':[]{},#-@|>!%\\?~… \n\t\u0007', ': ', '  ', '\n\n', ' #', '- ', '*a', '&a ', '---\n'];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 1, 1, 2, 5),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...SIGNS)),
  });
  const spoilt = fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) =>
      edits.reduce((before, { at, remove, insert }) => {
        const place = Math.floor(at * before.length);
        return before.slice(0, place) + insert + before.slice(place + remove);
      }, text),
    );

  test('are read alike, or not at all, and nothing throws', () => {
    let accepted = 0;
    fc.assert(
      fc.property(spoilt, (text) => {
        if (agree(text)) accepted++;
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('so is any text at all', () => {
    const signs = fc.array(fc.oneof(fc.constantFrom(...SIGNS), word, fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(signs, (parts) => {
        agree(parts.join(''));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
