// What is missing for a fair comparison, whom it concerns and what to do, in the words of the rules where they say it.
import { describe, expect, test } from 'vitest';
import type { MissingId } from '../../../src/reports/comparison.ts';
import { compared, comparedExample, stories } from './stories.ts';

function missing(selection: string, rest = '') {
  return compared(`vet: 1\nselection: ${selection}\n${rest}`).missing;
}

function told(id: MissingId, selection: string, rest = ''): string[] {
  return missing(selection, rest)
    .filter((gap) => gap.id === id)
    .map(({ text }) => text);
}

const two = 'candidates: [{ name: Petal Media }, { name: Corner Agency }]';

test('nothing is missing of the bakery but an interview that is still to come', () => {
  expect(compared(stories.bakery).missing).toEqual([
    {
      id: 'interview',
      candidates: ['Quickposts'],
      text: 'The interview with Quickposts is noted for 24 November 2026, which is still to come.',
      remedy: 'Hold it before you decide.',
      rule: null,
    },
  ]);
});

test('the garage lacks much, the most weighty first', () => {
  expect(comparedExample('garage').missing.map(({ id, candidates }) => [id, ...candidates].join(', '))).toEqual([
    'unreadable',
    'unanswered-invitations',
    'criteria-one-sided',
    'scores, Pixel & Piston',
    'price, Pixel & Piston',
    'cap',
    'interview, Lee Valley Media, Pixel & Piston',
    'services, Sampaguita Digital, Pixel & Piston',
    'references, Sampaguita Digital',
    'ties',
    'strengths, Lee Valley Media',
  ]);
});

describe('proposals', () => {
  test.each<[selection: string, text: string | undefined]>([
    [
      '{ candidates: [{ name: Petal Media }] }',
      'With only 1 proposal on record there is too little to compare Petal Media with.',
    ],
    [`{ ${two} }`, 'You compare 2 proposals, where 3 are usual.'],
    [`{ ${two}, proposals_received: 3 }`, undefined],
    ['{ candidates: [{}, {}, {}] }', undefined],
  ])('%s', (selection, text) => {
    expect(told('candidates', selection)).toEqual(text === undefined ? [] : [text]);
  });

  test('that came in and are not listed', () => {
    expect(told('unlisted-proposals', `{ ${two}, proposals_received: 4 }`)).toEqual([
      '4 proposals came in, and 2 are listed.',
    ]);
    expect(told('unlisted-proposals', `{ ${two}, proposals_received: 2 }`)).toEqual([]);
  });

  test('that were asked for and did not come', () => {
    expect(told('unanswered-invitations', `{ ${two}, invited: 4, proposals_received: 3 }`)).toEqual([
      '4 vendors were asked, and 3 proposals are on record.',
    ]);
    expect(told('unanswered-invitations', '{ candidates: [{}], invited: 3 }')).toEqual([
      '3 vendors were asked, and 1 proposal is on record.',
    ]);
    expect(told('unanswered-invitations', `{ ${two}, invited: 2 }`)).toEqual([]);
  });

  test('of whom one is missing is asked for as one', () => {
    const remedy = (selection: string) =>
      compared(`vet: 1\nselection: ${selection}\n`).missing.find(({ id }) => id === 'unanswered-invitations')?.remedy;
    expect(remedy(`{ ${two}, invited: 4, proposals_received: 3 }`)).toBe(
      'Ask the one who is missing once more, or note that they do not want the work.',
    );
    expect(remedy(`{ ${two}, invited: 4 }`)).toMatch(/^Ask the others once more/);
  });
});

describe('criteria and weights', () => {
  test('none at all', () => {
    expect(told('criteria', `{ ${two} }`)).toEqual(['Nothing says on what the vendors are compared.']);
  });

  test.each<[criteria: string, texts: string[]]>([
    [
      '{ name: trade, kind: need }, { name: price, kind: budget }',
      ['Your criteria (“trade” and “price”) leave out the way of working.'],
    ],
    ['{ name: trade, kind: need }, { name: price }', []],
    [
      '{ name: trade, kind: need, weight: 5 }, { name: manner, kind: working-style, weight: 5 }, { name: price, kind: budget, weight: 0 }',
      ['Your weights leave out the price: it counts 0.'],
    ],
    ['{ name: a, kind: need }, { name: b, kind: working-style }, { name: c, kind: budget }', []],
  ])('%s', (criteria, texts) => {
    expect(told('criteria-one-sided', `{ criteria: [${criteria}], ${two} }`)).toEqual(texts);
  });

  test.each<[criteria: string, text: string | undefined]>([
    ['{ name: a }, { name: b }', 'No weights are given, so every criterion counts the same.'],
    ['{ name: a, weight: 3 }, { name: b }', '“b” has no weight, so every criterion counts the same.'],
    [
      '{ name: a, weight: 0 }, { name: b, weight: 0 }',
      'All weights of what is scored are 0, so every criterion counts the same.',
    ],
    ['{ name: a, weight: 0 }, { name: b, weight: 1 }', undefined],
  ])('weights: %s', (criteria, text) => {
    const texts = told('weights', `{ criteria: [${criteria}], candidates: [{ scores: { a: 1, b: 2 } }] }`);
    expect(texts).toEqual(text === undefined ? [] : [text]);
  });
});

describe('scores', () => {
  test('of nobody', () => {
    expect(told('scores', `{ ${two} }`)).toEqual(['Nobody is scored.']);
  });

  test('under a misspelt name: the name that is meant, and nothing of what follows from the slip', () => {
    const gaps = compared(stories.misspelt).missing.filter(({ id }) => ['unknown-criterion', 'scores'].includes(id));
    expect(gaps).toMatchObject([
      {
        id: 'unknown-criterion',
        candidates: ['Petal Media'],
        text: '“budgte” is scored for Petal Media, but is none of your criteria. It has no weight, so no weight counts.',
        remedy: 'Write “budget”, if that is meant.',
      },
      { id: 'scores', text: 'Petal Media has no score for “budget”.' },
    ]);
  });

  test('for what nobody wrote down as a criterion', () => {
    const [gap] = missing('{ criteria: [{ name: trade }], candidates: [{ scores: { trade: 3, charm: 5 } }] }').filter(
      ({ id }) => id === 'unknown-criterion',
    );
    expect(gap).toMatchObject({
      text: '“charm” is scored for candidate 1, but is none of your criteria.',
      remedy: 'Add it to the criteria, with a weight.',
    });
  });

  test('without any criteria are no slips', () => {
    expect(told('unknown-criterion', '{ candidates: [{ scores: { trade: 3 } }] }')).toEqual([]);
  });

  const gap = (own: string, others: string) =>
    told('scores', `{ candidates: [{ name: Petal Media, scores: ${own} }, ${others}] }`);

  test.each<[story: string, own: string, others: string, text: string]>([
    [
      'may still win',
      '{ a: 3 }',
      '{ name: Corner Agency, scores: { a: 4, b: 4 } }',
      'Petal Media has no score for “b”. The total can be anything from 4 to 8, so they could still come first.',
    ],
    [
      'win whatever they are',
      '{ a: 5 }',
      '{ name: Corner Agency, scores: { a: 1, b: 4 } }',
      'Petal Media has no score for “b”. The total can be anything from 6 to 10, so they come first whatever the score.',
    ],
    [
      'may change the places behind the first',
      '{ a: 1 }',
      '{ name: Corner Agency, scores: { a: 5, b: 4 } }, { name: Bloomwork, scores: { a: 2, b: 2 } }',
      'Petal Media has no score for “b”. The total can be anything from 2 to 6: Corner Agency stays ahead whatever the score.',
    ],
    [
      'change nothing',
      '{ a: 1 }',
      '{ name: Corner Agency, scores: { a: 5, b: 5 } }, { name: Bloomwork, scores: { a: 5, b: 4 } }',
      'Petal Media has no score for “b”. The total can be anything from 2 to 6, which changes no place: Corner Agency stays ahead.',
    ],
    [
      'are all missing',
      '{}',
      '{ name: Corner Agency, scores: { a: 5, b: 4 } }',
      'Petal Media has no scores. The total can be anything from 2 to 10, so they could still come first.',
    ],
  ])('that are missing %s', (_, own, others, text) => {
    expect(gap(own, others)).toEqual([text]);
  });

  const idle = (candidates: string, weight = 'weight: 10') =>
    told(
      'criterion-not-scored',
      `{ criteria: [{ name: trade, weight: 10 }, { name: price, ${weight} }], candidates: [${candidates}] }`,
    );

  test.each<[story: string, texts: string[]]>([
    [
      '{ scores: { trade: 5 } }, { scores: { trade: 1 } }',
      ['Nobody is scored on “price”. That could change who is ahead.'],
    ],
    ['{ scores: { trade: 5 } }', ['Nobody is scored on “price”.']],
    ['{ scores: { trade: 5, price: 1 } }, { scores: { trade: 1 } }', []],
  ])('on a criterion that nobody is scored on: %s', (candidates, texts) => {
    expect(idle(candidates)).toEqual(texts);
  });

  test('on a criterion that weighs too little to matter, nothing, or nobody knows what', () => {
    const far = '{ scores: { trade: 5 } }, { scores: { trade: 1 } }';
    expect(idle(far, 'weight: 9')).toEqual(['Nobody is scored on “price”. That cannot change who is ahead.']);
    expect(idle(far, 'weight: 0')).toEqual([]);
    expect(idle(far, 'kind: budget')).toEqual(['Nobody is scored on “price”. That may change who is ahead.']);
  });

  test('on a criterion without a name', () => {
    expect(
      told('criterion-not-scored', '{ criteria: [{ kind: budget }], candidates: [{ scores: { trade: 5 } }] }'),
    ).toEqual(['The criterion about the price has no name, so that no score can refer to it.']);
  });
});

describe('prices and the cap', () => {
  test('of whom no price is noted', () => {
    expect(
      told('price', '{ candidates: [{ name: A1 }, { name: B2, price: 3 }, { name: C3, price: unknown }] }'),
    ).toEqual(['No price is noted for A1 and C3.']);
    expect(told('price', '{ candidates: [{ name: A1, price: { na: works for tea } }] }')).toEqual([]);
  });

  test.each<[rest: string, texts: string[]]>([
    ['', ['Nothing says how much this may cost at most.']],
    ['budget: { cap: { na: the owner pays what it takes } }', []],
    [
      'budget: { cap: 700, cap_per: month, currency: EUR }',
      ['The cap is €700 a month, and nothing says for how many months.'],
    ],
    ['budget: { cap: 700 }', []],
  ])('cap: “%s”', (rest, texts) => {
    expect(told('cap', `{ ${two} }`, rest)).toEqual(texts);
  });
});

describe('what nobody has looked at', () => {
  const candidates = `candidates:
    - { name: Petal Media, interviewed_on: 2026-11-20, services_reviewed_on: { na: they sell one thing } }
    - { name: Corner Agency, services_reviewed_on: 2026-12-01 }
    - { name: Bloomwork, interviewed_on: not-yet }
    - { name: Quickposts, disqualified: yes }`;
  const file = `\n  ${candidates}`;

  test('interviews, as far as they were not held until today', () => {
    expect(told('interview', file)).toEqual(['No interview with Corner Agency and Bloomwork is on record.']);
  });

  test('services, where there is something to read', () => {
    expect(told('services', file)).toEqual([
      'Nothing shows that you have read the list of services of Bloomwork.',
      'Reading the list of services of Corner Agency is noted for 1 December 2026, which is still to come.',
    ]);
  });

  test('an answer in place of a candidate does not shift the answers of those after it', () => {
    const { candidates: all } = compared(`
vet: 1
selection:
  candidates:
    - unknown
    - { name: Petal Media, interviewed_on: 06/11/2026, services_reviewed_on: { na: none } }`);
    expect(
      all.map(({ name, interview, services }) => [name, interview.state, services.state, services.reason]),
    ).toEqual([['Petal Media', 'unreadable', 'not-applicable', 'none']]);
  });

  test('what cannot be read is told with its line, and not as missing', () => {
    const gaps = missing('{ candidates: [{ name: Petal Media, interviewed_on: soon }, { name: Corner Agency }] }');
    expect(gaps[0]?.text).toMatch(/^Line 2: /);
    expect(gaps.find(({ id }) => id === 'interview')?.candidates).toEqual(['Corner Agency']);
  });

  test('strengths and weaknesses, and why somebody is ruled out', () => {
    expect(told('strengths', '{ candidates: [{ name: A1, strengths: quick }, { name: B2 }] }')).toEqual([
      'No strength or weakness is noted for B2.',
    ]);
    expect(told('reason-ruled-out', file)).toEqual(['Quickposts is ruled out, and nothing says why.']);
  });

  test('of the ruled out nothing else is missing', () => {
    expect(compared(stories.allRuledOut).missing.map(({ id }) => id)).toEqual([
      'candidates',
      'criteria',
      'reason-ruled-out',
    ]);
  });
});

describe('references', () => {
  const asked = (...clients: string[]) => `vendor: { name: Petal Media }\nreferences: [${clients}]`;

  test.each<[story: string, rest: string, texts: string[]]>([
    ['nobody named', '', ['Nobody has spoken with a client of any of the candidates.']],
    ['nobody asked', asked('{ client: Quay Dental }'), ['Nobody has spoken with a client of Petal Media.']],
    [
      'one asked',
      asked('{ client: Quay Dental, spoke_on: 2026-11-03 }'),
      ['You have asked only Quay Dental about Petal Media.'],
    ],
    [
      'a talk that is still to come',
      asked('{ client: Quay Dental, spoke_on: 2026-11-21 }'),
      ['Nobody has spoken with a client of Petal Media.'],
    ],
    [
      'two asked',
      asked('{ client: Quay Dental, spoke_on: 2026-11-03 }', '{ client: Old Mill Hotel, spoke_on: 2026-11-20 }'),
      [],
    ],
    [
      'of whom, nobody knows',
      'references: [{ client: Quay Dental, spoke_on: 2026-11-03 }]',
      ['The file does not say whose clients you have spoken with.'],
    ],
  ])('%s', (_, rest, texts) => {
    expect(told('references', `{ ${two} }`, rest)).toEqual(texts);
  });
});

describe('extra hours', () => {
  const spoken = (said: string) =>
    told(
      'extra-hours',
      `{ ${two} }`,
      `vendor: { name: Petal Media }\nreferences: [{ client: Quay Dental, spoke_on: 2026-11-03, ${said} }]`,
    );

  test.each<[said: string, texts: string[]]>([
    [
      'would_hire_again: yes',
      ['You spoke with Quay Dental, but no answer about hours beyond the agreement is on record.'],
    ],
    ['hours_beyond_agreed: never', []],
    ['hours_beyond_agreed: { na: they paid by the post }', []],
  ])('“%s”', (said, texts) => {
    expect(spoken(said)).toEqual(texts);
  });
});

describe('ties', () => {
  test.each<[selection: string, texts: string[]]>([
    ['', ['Nobody has declared ties with the vendors, or that there are none.']],
    ['ties_declared_on: 2026-11-20,', []],
    [
      'ties_declared_on: 2026-11-21,',
      ['The day of the declaration of ties is noted for 21 November 2026, which is still to come.'],
    ],
    ['ties_declared_on: { na: only I decide },', []],
    ['ties: { na: nobody knows any of them },', []],
  ])('“%s”', (selection, texts) => {
    expect(told('ties', `{ ${selection} ${two} }`)).toEqual(texts);
  });
});

test('without candidates only what cannot be read is told', () => {
  expect(compared(stories.nobody).missing).toEqual([]);
  expect(compared(stories.broken).missing).toMatchObject([{ id: 'unreadable', rule: 'yaml/syntax' }]);
  expect(missing('{ candidates: Petal Media }')).toMatchObject([{ id: 'unreadable' }]);
});

test('how many are enough, and which overrun is grave, an organisation may say itself', () => {
  const told = (thresholds: Record<string, Record<string, number>>) => {
    const { missing, references } = compared(stories.bakery, { thresholds });
    return [...missing.map(({ rule }) => rule), references.clients[1]?.overrun];
  };
  expect(told({})).toEqual([null, 'none']);
  expect(told({ 'shortlist/too-few-candidates': { usual: 4 } })).toContain('shortlist/too-few-candidates');
  expect(told({ 'references/too-few-contacted': { fewest: 4 } })).toContain('references/too-few-contacted');
  const dearer = stories.bakery.replace('billed_over_quote_percent: -5', 'billed_over_quote_percent: 8');
  const overrun = (slightPercent: number) =>
    compared(dearer, { thresholds: { 'references/overruns-reported': { slightPercent } } }).references.clients[1]
      ?.overrun;
  expect([overrun(5), overrun(8)]).toEqual(['slight', 'none']);
});
