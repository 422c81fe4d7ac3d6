/** Selections as a shop owner may write them, made up by the hundred. */

import fc from 'fast-check';
import type { Candidate, Criterion, Selection } from '../../../src/engagement/generated/types.ts';

const CRITERIA = ['trade', 'manner', 'price', 'looks'];
const NAMES = ['Petal Media', 'Corner Agency', 'Bloomwork', 'Quickposts', 'Rye & Shine'];

/** How scores are given: from 1 to 5, from 0 to 10, in half points, of 100. */
const score = fc.constantFrom(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2),
  fc.integer({ min: 0, max: 100 }),
);

const weight = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 1, 2.5, 10, 50));

/** Most files are in order; in some a score or a weight is missing, or somebody is ruled out. */
export const selections: fc.Arbitrary<Selection> = fc
  .record({
    score,
    names: fc.subarray(NAMES, { minLength: 2 }),
    criteria: fc.subarray(CRITERIA, { minLength: 1 }),
    weighted: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  })
  .chain(({ score: own, names, criteria, weighted }) => {
    const rarely = fc.integer({ min: 0, max: 14 }).map((dice) => dice === 0);
    const scores = fc.tuple(...criteria.map((name) => fc.tuple(fc.constant(name), own, rarely)));
    const candidate = (name: string): fc.Arbitrary<Candidate> =>
      fc.tuple(scores, rarely).map(([all, disqualified]) => ({
        name,
        disqualified,
        scores: Object.fromEntries(all.flatMap(([key, value, missing]) => (missing ? [] : [[key, value]]))),
      }));
    const criterion = (name: string): fc.Arbitrary<Criterion> =>
      weighted ? weight.map((heavy) => ({ name, weight: heavy })) : fc.constant({ name });
    return fc.record({
      criteria: fc.tuple(...criteria.map(criterion)),
      candidates: fc.tuple(...names.map(candidate)),
    });
  });
