// The candidates side by side: who is ahead and how close it is, whom the owner chose, and the format of the data.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { date } from '../../src/engagement/formats.ts';
import type { Comparison } from '../../src/reports/comparison.ts';
import { AS_OF, compared, comparedExample, stories } from './comparison/stories.ts';

const { bakery, tie, allRuledOut, alone, noWeights, notTheBest, misspelt, seven, halfPoints, nobody, broken } = stories;

/** `Rye & Shine 4.5 (1)`, in the order of the data. */
function places({ candidates }: Comparison): string[] {
  return candidates.map(({ name, total, place }) => `${name} ${total ?? 'no total'} (${place ?? 'no place'})`);
}

describe('the order', () => {
  test.each<[story: string, file: string, order: string[]]>([
    ['the best first', bakery, ['Rye & Shine 4.5 (1)', 'Loaf Letters 3.166666667 (2)', 'Quickposts 2 (3)']],
    ['equal totals share a place', tie, ['Petal Media 4 (1)', 'Corner Agency 4 (1)', 'Bloomwork 2 (3)']],
    ['plain sums without weights', noWeights, ['Petal Media 23 (1)', 'Corner Agency 21 (2)']],
    ['who is ruled out has no place', allRuledOut, ['Petal Media 5 (no place)', 'Corner Agency 3 (no place)']],
    [
      'without a total after those with one, and the ruled out last, however good',
      seven,
      [
        'Pixel & Piston 7.2 (1)',
        'Lee Valley Media 6.9 (2)',
        'Rebel Reels 6.5 (3)',
        'Munster Motors Marketing 6.4 (4)',
        'Sampaguita Digital 5.6 (5)',
        'Blackwater no total (no place)',
        "Con's nephew 9.8 (no place)",
      ],
    ],
    ['nobody', nobody, []],
  ])('%s', (_, file, order) => {
    expect(places(compared(file))).toEqual(order);
  });

  test('two of the same name, and one without, are told apart', () => {
    const { candidates } = compared(`
vet: 1
selection:
  candidates: [{ name: Petal Media, price: 1 }, { name: petal media, price: 2 }, { price: 3 }]`);
    expect(candidates.map(({ name, price }) => [name, price?.amount])).toEqual([
      ['Petal Media', 1],
      ['petal media (candidate 2)', 2],
      ['candidate 3', 3],
    ]);
  });
});

describe('the standing', () => {
  test.each<[file: string, kind: string, leaders: string[], lead: number | null, percent: number | null]>([
    [bakery, 'clear', ['Rye & Shine'], 1.333333333, 33.333333333],
    [noWeights, 'close', ['Petal Media'], 2, 6.666666667],
    [seven, 'level', ['Pixel & Piston'], 0.3, 3],
    [tie, 'tie', ['Petal Media', 'Corner Agency'], 0, 0],
    [alone, 'only-one', ['Petal Media'], null, null],
    [misspelt, 'no-totals', [], null, null],
    [allRuledOut, 'all-ruled-out', [], null, null],
    [nobody, 'no-candidates', [], null, null],
    [broken, 'unreadable', [], null, null],
  ])('of story %#: %s', (file, kind, leaders, lead, leadPercent) => {
    expect(compared(file).standing).toMatchObject({ kind, leaders, lead, leadPercent });
  });

  test('of the cleaning firm: 0.2 of the four points between 1 and 5 is close', () => {
    const { standing } = comparedExample('cleaning-firm');
    expect(standing).toMatchObject({ kind: 'close', leaders: ['Northlight Social'], lead: 0.2, leadPercent: 5 });
    expect(standing.runnersUp).toEqual(['Bright Agency']);
  });

  test.each<[scores: string, kind: string]>([
    ['{ trade: 50 }, { trade: 46 }', 'level'],
    ['{ trade: 50 }, { trade: 45 }', 'close'],
    ['{ trade: 50 }, { trade: 41 }', 'close'],
    ['{ trade: 50 }, { trade: 40 }', 'clear'],
  ])('a lead of %s of 100 is %s', (scores, kind) => {
    const candidates = scores.split('}, {').map((each) => `{ scores: {${each.replace(/[{}]/g, '')}} }`);
    expect(compared(`vet: 1\nselection: { candidates: [${candidates}] }`).standing.kind).toBe(kind);
  });

  test('tied runners-up are all named', () => {
    const { standing } = compared(
      'vet: 1\nselection: { candidates: [{ scores: { a: 5 } }, { scores: { a: 3 } }, { scores: { a: 3 } }] }',
    );
    expect(standing).toMatchObject({ leaders: ['candidate 1'], runnersUp: ['candidate 2', 'candidate 3'] });
  });
});

describe('the scale', () => {
  test.each<[scores: number[], scale: [from: number, to: number, step: number] | null]>([
    [[], null],
    [
      [1, 5],
      [1, 5, 1],
    ],
    [
      [0, 5],
      [0, 5, 1],
    ],
    [[6], [0, 10, 1]],
    [
      [10, 0],
      [0, 10, 1],
    ],
    [[11], [0, 100, 1]],
    [[100.5], [0, 101, 0.5]],
    [[250], [0, 250, 1]],
    [[4.5], [1, 5, 0.5]],
    [[0.5], [0, 5, 0.5]],
    [[3.25], [1, 5, 0.25]],
    [
      [3.3, 4],
      [1, 5, 0.1],
    ],
    [[3.35], [1, 5, 0.05]],
    [[3.33], [1, 5, 0.01]],
    [[3.3333333333], [1, 5, 0.000001]],
  ])('of %o is %o', (scores, scale) => {
    const candidates = scores.map((score) => `{ scores: { trade: ${score} } }`);
    const [from, to, step] = scale ?? [];
    expect(compared(`vet: 1\nselection: { candidates: [${candidates}] }`).scale).toEqual(scale && { from, to, step });
  });
});

describe('missing scores', () => {
  const open = (file: string, who: string) => compared(file).candidates.find(({ name }) => name === who)?.open;

  test('are not guessed: they give a range instead of a total', () => {
    expect(open(seven, 'Blackwater')).toEqual({
      criteria: ['local'],
      lowest: 5.3,
      highest: 6.3,
      bestPlace: 5,
      worstPlace: 6,
      couldLead: false,
    });
  });

  test('may still decide', () => {
    const { standing, candidates } = comparedExample('garage');
    const piston = candidates.find(({ name }) => name === 'Pixel & Piston');
    expect(piston?.open).toMatchObject({ lowest: 1, highest: 5, bestPlace: 1, worstPlace: 3, couldLead: true });
    expect(standing).toMatchObject({ kind: 'clear', couldLead: ['Pixel & Piston'] });
  });

  test('to come level with the first is enough', () => {
    const file = (best: number) => `
vet: 1
selection:
  candidates: [{ name: Petal Media, scores: { a: ${best}, b: 5 } }, { name: Corner Agency, scores: { a: 3 } }]`;
    expect(open(file(3), 'Corner Agency')?.couldLead).toBe(true);
    expect(open(file(4), 'Corner Agency')?.couldLead).toBe(false);
  });

  test('on what weighs nothing are not missed', () => {
    const { candidates } = compared(`
vet: 1
selection:
  criteria: [{ name: trade, weight: 1 }, { name: looks, weight: 0 }]
  candidates: [{ name: Petal Media, scores: { trade: 4 } }, { name: Corner Agency, scores: { trade: 3, looks: 5 } }]`);
    expect(candidates.map(({ total, open }) => [total, open])).toEqual([
      [4, null],
      [3, null],
    ]);
  });

  test('of who is ruled out do not matter', () => {
    const file = 'vet: 1\nselection: { candidates: [{ scores: { a: 3 } }, { disqualified: yes }] }';
    expect(open(file, 'candidate 2')).toBeNull();
  });
});

describe('the choice', () => {
  test.each<[story: string, file: string, choice: object | null]>([
    ['with a reason', bakery, { name: 'Rye & Shine', how: 'chosen', better: null, reason: 'They know the trade' }],
    [
      'against the scores',
      notTheBest,
      { name: 'Petal Media', how: 'chosen', total: 3.2, better: { name: 'Corner Agency', total: 4.2 }, reason: null },
    ],
    ['of the only candidate', alone, { name: 'Petal Media', how: 'alone', better: null }],
    ['not made', tie, null],
    [
      'of somebody who is not listed',
      `${tie}  chosen: Northlight\n`,
      { name: 'Northlight', how: 'chosen', listed: false, total: null, otherName: null },
    ],
    [
      'of somebody who is ruled out',
      `${allRuledOut}  chosen: Corner Agency\n`,
      { name: 'Corner Agency', ruledOut: true, better: null },
    ],
    [
      'that names nobody, where the vendor is one of them',
      `${tie}  chosen: Petal\nvendor: { name: bloomwork }\n`,
      { name: 'Bloomwork', how: 'vendor', otherName: 'Petal', better: { name: 'Petal Media', total: 4 } },
    ],
  ])('%s', (_, file, choice) => {
    if (choice === null) expect(compared(file).choice).toBeNull();
    else expect(compared(file).choice).toMatchObject(choice);
  });

  test('of the garage is the vendor that it describes', () => {
    const { choice, candidates } = comparedExample('garage');
    expect(choice).toMatchObject({ name: 'Sampaguita Digital', how: 'vendor', otherName: null });
    expect(candidates.map(({ chosen }) => chosen)).toEqual([true, false, false]);
  });
});

describe('the criteria', () => {
  test('with their shares of the weights', () => {
    expect(compared(bakery).criteria.map(({ name, weight, share }) => [name, weight, share])).toEqual([
      ['knows bakeries', 3, 50],
      ['manner', 2, 33.333333333],
      ['price', 1, 16.666666667],
    ]);
  });

  test('that nobody wrote down come after the others, and no weight counts', () => {
    const { criteria, weighted } = compared(misspelt);
    expect(weighted).toBe(false);
    expect(criteria.map(({ name, listed, share }) => [name, listed, share])).toEqual([
      ['needs', true, null],
      ['budget', true, null],
      ['budgte', false, null],
    ]);
  });

  test('without a name are called by what they are about', () => {
    const { criteria } = compared(
      'vet: 1\nselection: { criteria: [{ kind: need, weight: 1 }, { weight: 2 }, { name: Price }, { name: price, weight: 3 }], candidates: [{ scores: { PRICE: 2 } }] }',
    );
    expect(criteria.map(({ name, weight, scored }) => [name, weight, scored])).toEqual([
      ['what you need', 1, false],
      ['criterion 2', 2, false],
      ['price', 3, true],
    ]);
  });
});

describe('the format', () => {
  const schema = JSON.parse(readFileSync('schemas/comparison.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: true, formats: { date } }).compile(schema);
  const printed = (comparison: Comparison) => JSON.parse(JSON.stringify({ version: 1, asOf: AS_OF, comparison }));

  test.each(Object.entries(stories))('holds the story %s', (_, file) => {
    expect(validate(printed(compared(file))) || validate.errors).toBe(true);
  });

  test.each(['cleaning-firm', 'garage', 'cafe', 'car-rental'])('holds the example %s', (name) => {
    expect(validate(printed(comparedExample(name))) || validate.errors).toBe(true);
  });

  test('holds nothing else', () => {
    const document = printed(compared(halfPoints));
    expect(validate({ ...document, winner: 'Petal Media' })).toBe(false);
    expect(validate({ ...document, comparison: { ...document.comparison, standing: { kind: 'won' } } })).toBe(false);
  });

  test('says of every property what it is, and mirrors its file in its $id', () => {
    expect(schema.$id).toBe('https://unpkg.com/vet-engagement@0/schemas/comparison.schema.json');
    const seen: string[] = [];
    walk(schema, '', (part, path, isProperty) => {
      if (isProperty) expect(part, path).toMatchObject({ title: /./, description: /\.$/ });
      const types: unknown[] = [part['type']].flat();
      if (types.includes('object')) {
        expect(part, path).toMatchObject({ additionalProperties: false, required: Object.keys(part['properties']) });
      }
      seen.push(path);
    });
    expect(seen.length).toBeGreaterThan(100);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a schema is any tree
type Part = Record<string, any>;

function walk(part: Part, path: string, visit: (part: Part, path: string, isProperty: boolean) => void, inner = false) {
  visit(part, path, inner);
  for (const group of [part['properties'], part['$defs']]) {
    for (const [key, child] of Object.entries(group ?? {})) walk(child as Part, `${path}/${key}`, visit, true);
  }
  if (part['items']) walk(part['items'], `${path}[]`, visit, true);
}

test('a score that need not be is not missing, and still there is no total', () => {
  const found = compared(`
vet: 1
selection:
  criteria: [{ name: needs, weight: 60 }, { name: night shift, weight: 40 }]
  candidates:
    - { name: Loaf Letters, scores: { needs: 4, night shift: 3 } }
    - { name: Rye & Shine, scores: { needs: 5, Night Shift: { na: they bake by day } } }
    - { name: Crumbwork, scores: { needs: 3 } }
`);
  const rye = found.candidates.find(({ name }) => name === 'Rye & Shine');
  expect(rye).toMatchObject({
    total: null,
    open: null,
    scores: [{ notApplicable: null }, { criterion: 'night shift', score: null, notApplicable: 'they bake by day' }],
  });
  expect(found.standing.couldLead).toEqual(['Crumbwork']);
  expect(found.missing.filter(({ id }) => id === 'scores').map(({ text, candidates }) => [candidates, text])).toEqual([
    [
      ['Crumbwork'],
      'Crumbwork has no score for “night shift”. The total can be anything from 2.2 to 3.8, so they could still come first.',
    ],
    [['Rye & Shine'], 'Rye & Shine has no total to compare: “night shift” is said not to apply (“they bake by day”).'],
  ]);
});
