import { describe, expect, test } from 'vitest';
import type { Candidate, Criterion, Engagement, Selection } from '../../src/engagement/generated/types.ts';
import { chosen, criteriaScored, inTheRunning, totalScores } from '../../src/engagement/scores.ts';

/** A florist looks for somebody to run her pages. */
function florist(selection: Selection, vendor?: string): Engagement {
  return { vet: 1, selection, ...(vendor === undefined ? {} : { vendor: { name: vendor } }) };
}

const petal: Candidate = { name: 'Petal Media' };
const corner: Candidate = { name: 'Corner Agency' };
const both = [petal, corner];

describe('who is chosen', () => {
  test.each<[story: string, engagement: Engagement, choice: string | undefined, path: string | undefined]>([
    ['by name', florist({ chosen: 'Corner Agency', candidates: both }), 'Corner Agency', 'selection.candidates[1]'],
    [
      'by a name typed otherwise',
      florist({ chosen: ' corner AGENCY', candidates: both }),
      'Corner Agency',
      'selection.candidates[1]',
    ],
    ['as the vendor', florist({ candidates: both }, 'Petal Media'), 'Petal Media', 'selection.candidates[0]'],
    [
      'by the choice rather than the vendor',
      florist({ chosen: 'Corner Agency', candidates: both }, 'Petal Media'),
      'Corner Agency',
      'selection.candidates[1]',
    ],
    [
      'by whichever of the two names is listed',
      florist({ chosen: 'Corner', candidates: both }, 'Petal Media'),
      'Petal Media',
      'selection.candidates[0]',
    ],
    ['being alone', florist({ candidates: [petal] }), 'Petal Media', 'selection.candidates[0]'],
    ['being alone and without a name', florist({ candidates: [{}] }), 'candidate 1', 'selection.candidates[0]'],
    ['without being listed', florist({ chosen: 'Bloomwork', candidates: both }), 'Bloomwork', 'selection.chosen'],
    ['as a vendor who is not listed', florist({}, 'Bloomwork'), 'Bloomwork', 'vendor.name'],
    ['nobody yet', florist({ candidates: both }), undefined, undefined],
    ['nobody at all', { vet: 1 }, undefined, undefined],
  ])('%s', (_, engagement, choice, path) => {
    expect(chosen(engagement)?.name).toBe(choice);
    expect(chosen(engagement)?.path).toBe(path);
  });

  test('a choice that is not listed has no candidate', () => {
    expect(chosen(florist({ chosen: 'Bloomwork', candidates: both }))?.candidate).toBeUndefined();
    expect(chosen(florist({ chosen: 'Petal Media', candidates: both }))?.candidate).toBe(petal);
  });
});

describe('who is still in the running', () => {
  const ruledOut: Candidate = { name: 'Cheap & Quick', disqualified: true };
  const all = [petal, ruledOut, corner];

  test.each<[story: string, selection: Selection, names: string[]]>([
    ['all who are not ruled out', { candidates: all }, ['Petal Media', 'Corner Agency']],
    ['the chosen one alone', { chosen: 'Corner Agency', candidates: all }, ['Corner Agency']],
    ['the chosen one, ruled out or not', { chosen: 'Cheap & Quick', candidates: all }, ['Cheap & Quick']],
    ['nobody, where the choice is not listed', { chosen: 'Bloomwork', candidates: all }, []],
    ['nobody, where nobody is listed', {}, []],
  ])('%s', (_, selection, names) => {
    expect(inTheRunning(florist(selection)).map(({ name }) => name)).toEqual(names);
  });
});

describe('how many criteria a candidate has a score for', () => {
  const named = (...names: string[]): Criterion[] => names.map((name) => ({ name }));

  test.each<[scores: Candidate['scores'], criteria: Criterion[] | undefined, number: number]>([
    [{ trade: 4, price: 3 }, named('trade', 'price', 'manner'), 2],
    [{ Trade: 4, ' price': 3 }, named('trade ', 'PRICE'), 2],
    [{ trade: 4, looks: 5 }, named('trade', 'price'), 1],
    [{ trade: 4, looks: 5 }, undefined, 2],
    [{ trade: 4, looks: 5 }, [{ kind: 'need' }], 2],
    [{}, named('trade'), 0],
    [undefined, named('trade'), 0],
  ])('%o on %o: %d', (scores, criteria, number) => {
    const candidate: Candidate = scores === undefined ? petal : { ...petal, scores };
    expect(criteriaScored(candidate, criteria)).toBe(number);
  });
});

describe('the total scores', () => {
  const candidates: Candidate[] = [{ scores: { trade: 5, price: 2 } }, { scores: { trade: 3, price: 4 } }, petal];
  const weigh = (trade?: number, price?: number): Criterion[] => [
    { name: 'Trade', ...(trade === undefined ? {} : { weight: trade }) },
    { name: 'Price', ...(price === undefined ? {} : { weight: price }) },
  ];

  test.each<[story: string, criteria: Criterion[] | undefined, weighted: boolean, totals: (number | undefined)[]]>([
    ['are sums without criteria', undefined, false, [7, 7, undefined]],
    ['are sums without weights', weigh(), false, [7, 7, undefined]],
    ['are sums where one weight is missing', weigh(3), false, [7, 7, undefined]],
    ['are sums where nothing weighs anything', weigh(0, 0), false, [7, 7, undefined]],
    ['are averages by weight, on the scale of the scores', weigh(3, 1), true, [4.25, 3.25, undefined]],
    ['leave out what weighs nothing', weigh(0, 1), true, [2, 4, undefined]],
    [
      'need no weight for what nobody was scored on',
      [...weigh(3, 1), { name: 'Manner' }],
      true,
      [4.25, 3.25, undefined],
    ],
  ])('%s', (_, criteria, weighted, byCandidate) => {
    expect(totalScores(criteria ? { criteria, candidates } : { candidates })).toEqual({ weighted, byCandidate });
  });

  test('are not guessed: who lacks a score that counts has none', () => {
    const lacking: Candidate[] = [{ scores: { Trade: 5 } }, { scores: { trade: 3, price: 4 } }, { scores: {} }];
    const of = (criteria: Criterion[]) => totalScores({ criteria, candidates: lacking }).byCandidate;
    expect(of(weigh())).toEqual([undefined, 7, undefined]);
    expect(of(weigh(3, 1))).toEqual([undefined, 3.25, undefined]);
    // The price weighs nothing, so nobody needs a score for it.
    expect(of(weigh(3, 0))).toEqual([5, 3, undefined]);
  });

  test('of nobody are none', () => {
    expect(totalScores({})).toEqual({ weighted: false, byCandidate: [] });
  });
});
