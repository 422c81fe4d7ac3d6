// What would change who is ahead: by hand for the examples, and against all that could be tried for thousands of others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selection } from '../../../src/engagement/generated/types.ts';
import { ROUNDING, totalScores } from '../../../src/engagement/scores.ts';
import type { Changes, ComparedCandidate, Scale } from '../../../src/reports/comparison.ts';
import { selections } from './selections.ts';
import { compared, comparedExample, comparedPlain, stories } from './stories.ts';

describe('of the cleaning firm', () => {
  const { changes } = comparedExample('cleaning-firm');

  test('the least changes of a score', () => {
    const told = changes.scores.map(({ candidate, criterion, from, tie, win }) =>
      [candidate, criterion, `${from} → ${win?.to}`, tie ? `tie at ${tie.to}` : 'no tie'].join(', '),
    );
    expect(told).toEqual([
      'Northlight Social, needs, 4 → 3, no tie',
      'Northlight Social, working-style, 4 → 3, no tie',
      'Northlight Social, budget, 3 → 1, tie at 2',
      'Bright Agency, working-style, 3 → 4, no tie',
      'Bright Agency, budget, 1 → 3, tie at 2',
    ]);
  });

  test('the weights from which Bright Agency is ahead', () => {
    expect(changes.weights).toMatchObject([
      { criterion: 'budget', from: 20, at: 10, atShare: 11.111111111, direction: 'less', leaders: ['Bright Agency'] },
      { criterion: 'needs', from: 50, at: 70, atShare: 58.333333333, direction: 'more', leaders: ['Bright Agency'] },
      { criterion: 'working-style', from: 30, at: 10, atShare: 12.5, direction: 'less', leaders: ['Bright Agency'] },
    ]);
  });
});

describe('by hand', () => {
  const selection = (criteria: string, ...candidates: string[]) =>
    compared(`vet: 1\nselection: { criteria: [${criteria}], candidates: [${candidates}] }`);

  test('a weight that cannot be less than nothing makes a tie at most', () => {
    const { changes } = selection(
      '{ name: trade, weight: 1 }, { name: price, weight: 1 }',
      '{ name: Petal Media, scores: { trade: 4, price: 4 } }',
      '{ name: Corner Agency, scores: { trade: 4, price: 3 } }',
    );
    expect(changes.weights).toEqual([
      {
        criterion: 'price',
        from: 1,
        fromShare: 50,
        at: 0,
        atShare: 0,
        direction: 'less',
        leaders: ['Corner Agency'],
        beyond: false,
      },
    ]);
  });

  test('the only weight changes nothing', () => {
    const one = ['{ name: Petal Media, scores: { trade: 4 } }', '{ name: Corner Agency, scores: { trade: 3 } }'];
    expect(selection('{ name: trade, weight: 7 }', ...one).changes.weights).toEqual([]);
  });

  test('two who come level at the same weight: the one who gains more is ahead beyond it', () => {
    const { changes } = selection(
      '{ name: trade, weight: 2 }, { name: price, weight: 1 }, { name: manner, weight: 0 }',
      '{ name: Petal Media, scores: { trade: 5, price: 1, manner: 3 } }',
      '{ name: Corner Agency, scores: { trade: 4, price: 2, manner: 3 } }',
      '{ name: Bloomwork, scores: { trade: 3, price: 3, manner: 3 } }',
    );
    expect(changes.weights).toMatchObject([
      { criterion: 'trade', at: 1, direction: 'less', leaders: ['Bloomwork'] },
      { criterion: 'price', at: 2, direction: 'more', leaders: ['Bloomwork'] },
    ]);
  });

  test('half points are given in half points', () => {
    const [first] = compared(stories.halfPoints).changes.scores;
    expect(first).toMatchObject({
      candidate: 'Petal Media',
      criterion: 'trade',
      from: 4.5,
      tie: { to: 4 },
      win: { to: 3.5 },
    });
  });

  test('a tie says on what the tied differ', () => {
    const { changes } = compared(stories.tie);
    expect(changes).toEqual({
      scores: [],
      weights: [],
      tieBreakers: [
        { criterion: 'trade', favours: ['Petal Media'], score: 5, others: [{ name: 'Corner Agency', score: 3 }] },
        { criterion: 'manner', favours: ['Corner Agency'], score: 5, others: [{ name: 'Petal Media', score: 3 }] },
      ],
    });
  });

  test.each(['alone', 'allRuledOut', 'misspelt', 'nobody', 'broken'] as const)('of %s nothing changes', (story) => {
    expect(compared(stories[story]).changes).toEqual({ scores: [], weights: [], tieBreakers: [] });
  });
});

/** Who has the best total, by the very function that the rules use. */
function leaders({ criteria = [], candidates = [] }: Selection): string[] {
  const { byCandidate } = totalScores({ criteria, candidates });
  const racing = candidates.flatMap(({ name = '', disqualified }, index) => {
    const total = byCandidate[index];
    return total === undefined || disqualified ? [] : [{ name, total }];
  });
  const best = Math.max(...racing.map(({ total }) => total));
  return racing.filter(({ total }) => total >= best - ROUNDING).map(({ name }) => name);
}

function withScore(selection: Selection, who: string, criterion: string, score: number): Selection {
  const candidates = selection.candidates?.map((candidate) =>
    candidate.name === who ? { ...candidate, scores: { ...candidate.scores, [criterion]: score } } : candidate,
  );
  return { ...selection, candidates: candidates ?? [] };
}

function withWeight(selection: Selection, criterion: string, weight: number): Selection {
  const criteria = selection.criteria?.map((one) => (one.name === criterion ? { ...one, weight } : one));
  return { ...selection, criteria: criteria ?? [] };
}

function hasScore({ scores }: ComparedCandidate, name: string | undefined): boolean {
  return scores.some(({ criterion, score: own }) => criterion === name && own !== null);
}

/** Every value of a scale but one, as they are counted away from that. */
function steps({ from, to, step }: Scale, start: number, direction: 1 | -1): number[] {
  const values: number[] = [];
  for (let count = 1; ; count++) {
    const value = Number((start + direction * count * step).toFixed(6));
    if (value < from || value > to) return values;
    values.push(value);
  }
}

describe('of any selection', () => {
  test('every change of a score is the least, and no other score changes anything', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { changes, scale, standing } = comparedPlain({ selection });
        const now = leaders(selection);
        if (now.length !== 1 || scale === null || standing.kind === 'only-one') {
          expect(changes.scores).toEqual([]);
          return;
        }
        for (const { name = '', scores = {} } of selection.candidates ?? []) {
          for (const [criterion, from] of Object.entries(scores)) {
            const change = changes.scores.find((one) => one.candidate === name && one.criterion === criterion);
            const down = name === now[0];
            for (const direction of [1, -1] as const) {
              for (const value of steps(scale, from, direction)) {
                const reached = (to: number | undefined) =>
                  to !== undefined && direction === (down ? -1 : 1) && (value - to) * direction >= 0;
                const expected = reached(change?.win?.to)
                  ? change?.win?.leaders
                  : reached(change?.tie?.to)
                    ? change?.tie?.leaders
                    : now;
                expect([...leaders(withScore(selection, name, criterion, value))].sort()).toEqual(
                  [...(expected ?? [])].sort(),
                );
              }
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every change of a weight is where it is told, and no other weight changes anything', () => {
    fc.assert(
      fc.property(selections, fc.double({ min: 0, max: 1, noNaN: true }), (selection, part) => {
        const { changes, standing, weighted, candidates } = comparedPlain({ selection });
        const now = leaders(selection);
        if (now.length !== 1 || standing.kind === 'only-one' || !weighted) {
          expect(changes.weights).toEqual([]);
          return;
        }
        const racing = candidates.filter(({ place }) => place !== null);
        const incomplete = candidates.some(({ place, ruledOut }) => place === null && !ruledOut);
        for (const { name = '', weight: from = 0 } of selection.criteria ?? []) {
          const at = (heavy: number) => [...leaders(withWeight(selection, name, heavy))].sort();
          const change = (direction: 'less' | 'more') =>
            changes.weights.find((one) => one.criterion === name && one.direction === direction);
          const less = change('less');
          const more = change('more');
          if (racing.some((one) => !hasScore(one, name))) {
            // With a weight they would lack a score that counts.
            expect([less, more]).toEqual([undefined, undefined]);
            continue;
          }
          for (const found of [less, more]) {
            if (!found) continue;
            const nudge = Math.max(1, found.at) * 1e-6;
            const sign = found.direction === 'less' ? -1 : 1;
            // At nothing, somebody who lacks this score has a total.
            if (found.at > 0 || !incomplete)
              expect(at(found.at)).toEqual(expect.arrayContaining([now[0], ...found.leaders]));
            expect(at(found.at - sign * nudge)).toEqual(now);
            if (found.beyond) expect(at(Math.max(0, found.at + sign * nudge))).toEqual([...found.leaders].sort());
          }
          // Between the two, and as far as one can go where there is none, nothing changes.
          const lowest = less?.at ?? (incomplete ? from / 1000 : 0);
          const highest = more?.at ?? Math.max(from, 1) * 1000;
          const between = lowest + (highest - lowest) * (0.001 + part * 0.998);
          expect(at(between)).toEqual(now);
          const others = selection.criteria?.some(
            (one) => one.name !== name && (one.weight ?? 0) > 0 && candidates.some((who) => hasScore(who, one.name)),
          );
          if (!less && !incomplete && others) expect(at(0)).toEqual(now);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('a tie is told by criteria on which the tied differ', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { changes, standing } = comparedPlain({ selection });
        const told: Changes['tieBreakers'] = standing.kind === 'tie' ? changes.tieBreakers : [];
        expect(changes.tieBreakers).toEqual(told);
        for (const { favours, others, score: best } of told) {
          expect([...favours, ...others.map(({ name }) => name)].sort()).toEqual([...standing.leaders].sort());
          for (const other of others) expect(other.score).toBeLessThan(best);
        }
      }),
    );
  });

  test('the missing scores reach exactly as far as is told', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { candidates, scale } = comparedPlain({ selection });
        for (const { name, open } of candidates) {
          if (open === null || scale === null) continue;
          const filled = (value: number) => {
            const all = open.criteria.reduce((now, criterion) => withScore(now, name, criterion, value), selection);
            const index = all.candidates?.findIndex((one) => one.name === name) ?? -1;
            return { total: totalScores(all).byCandidate[index], leads: leaders(all).includes(name) };
          };
          expect(filled(scale.from).total).toBeCloseTo(open.lowest, 6);
          expect(filled(scale.to).total).toBeCloseTo(open.highest, 6);
          expect(filled(scale.to).leads).toBe(open.couldLead);
        }
      }),
    );
  });
});
