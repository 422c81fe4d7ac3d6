/** The scale of the scores. The format holds none, so it is taken from the scores that are there. */

import { ROUNDING } from '../../engagement/scores.ts';
import type { Board } from './board.ts';
import type { Scale } from './types.ts';

/** What scores are usually given in; house default. A 0 on five points makes it a scale from 0. */
const TOPS = [5, 10, 100] as const;

/** What people give between whole points, the coarsest first. What is finer is the result of a sum, not a judgement. */
const STEPS = [1, 0.5, 0.25, 0.1, 0.05, 0.01, 0.001] as const;
const FINEST = 0.000001;

export function scaleOf({ rows }: Board): Scale | null {
  const scores = rows.flatMap((row) => [...row.scores.values()]);
  if (scores.length === 0) return null;
  const highest = Math.max(...scores);
  const lowest = Math.min(...scores);
  const to = TOPS.find((top) => highest <= top) ?? Math.ceil(highest);
  return { from: to === 5 && lowest >= 1 ? 1 : 0, to, step: stepOf(scores) };
}

/** Criteria that count add their scales up where the totals are sums. */
export function widthOfTotals({ from, to }: Scale, { weighted, criteria }: Board): number {
  return (to - from) * (weighted ? 1 : criteria.filter(({ scored }) => scored).length);
}

function stepOf(scores: readonly number[]): number {
  const fits = (step: number): boolean =>
    scores.every((score) => Math.abs(score / step - Math.round(score / step)) * step < ROUNDING);
  return STEPS.find(fits) ?? FINEST;
}

/** Without the traces of binary fractions: `3.8000000000000003` → `3.8`. */
export function tidy(value: number): number {
  return Number(value.toFixed(9)) || 0;
}
