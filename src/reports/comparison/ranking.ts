/** Who is ahead, how close it is, and what the scores that are missing could still do. */

import type { Assessment } from '../../assessment/assessment.ts';
import { ROUNDING } from '../../engagement/scores.ts';
import { type Board, type Racer, type Row, race } from './board.ts';
import { tidy, widthOfTotals } from './scale.ts';
import type { OpenScores, Scale, Standing } from './types.ts';

/** A lead of less than this part of the scale, in percent, is a tie in practice. House default. */
const LEVEL_PERCENT = 5;

/** A lead of less than this part of the scale, in percent, is close. House default. */
const CLOSE_PERCENT = 10;

/** The best first; equal ones in the order of the file. */
export function ranking(board: Board): Racer[] {
  return race(board).sort((a, b) => (Math.abs(a.total - b.total) <= ROUNDING ? a.index - b.index : b.total - a.total));
}

/** 1 for the best; equal totals share a place. */
export function placeOf(total: number, racers: readonly Racer[]): number {
  return 1 + racers.filter((other) => other.total > total + ROUNDING).length;
}

export function standingOf(
  { verdict }: Assessment,
  board: Board,
  scale: Scale | null,
  couldLead: readonly string[],
): Standing {
  const ranked = ranking(board);
  const [best, ...others] = ranked;
  const nobody = { leaders: [], runnersUp: [], lead: null, leadPercent: null, couldLead: [] };
  if (verdict === 'malformed') return { kind: 'unreadable', ...nobody };
  if (board.rows.length === 0) return { kind: 'no-candidates', ...nobody };
  if (board.rows.every(({ candidate }) => candidate.disqualified)) return { kind: 'all-ruled-out', ...nobody };
  if (best === undefined || scale === null) return { kind: 'no-totals', ...nobody };
  const tied = ranked.filter(({ total }) => placeOf(total, ranked) === 1);
  const [second] = others.filter((other) => !tied.includes(other));
  const behind = ranked.filter((one) => second && !tied.includes(one) && one.total >= second.total - ROUNDING);
  const names = { leaders: tied.map(nameOf), runnersUp: behind.map(nameOf), couldLead };
  if (others.length === 0) return { kind: 'only-one', ...names, lead: null, leadPercent: null };
  if (tied.length > 1 || second === undefined) return { kind: 'tie', ...names, lead: 0, leadPercent: 0 };
  const lead = best.total - second.total;
  const leadPercent = tidy((lead / widthOfTotals(scale, board)) * 100);
  const kind = leadPercent < LEVEL_PERCENT ? 'level' : leadPercent < CLOSE_PERCENT ? 'close' : 'clear';
  return { kind, ...names, lead: tidy(lead), leadPercent };
}

/** What a candidate without a total could reach: the missing scores all at the bottom, and all at the top of the scale. */
export function openScoresOf(row: Row, board: Board, scale: Scale | null): OpenScores | null {
  if (scale === null || row.total !== undefined || row.candidate.disqualified) return null;
  const counting = board.criteria.filter(({ factor }) => factor > 0);
  const withAll = (missing: number): number =>
    counting.reduce((sum, { key, factor }) => sum + factor * (row.scores.get(key) ?? missing), 0);
  const racers = race(board);
  const [lowest, highest] = [withAll(scale.from), withAll(scale.to)];
  const bestPlace = placeOf(highest, racers);
  return {
    criteria: counting.filter(({ key }) => !row.scores.has(key)).map(({ name }) => name),
    lowest: tidy(lowest),
    highest: tidy(highest),
    bestPlace,
    worstPlace: placeOf(lowest, racers),
    couldLead: bestPlace === 1,
  };
}

function nameOf({ name }: Row): string {
  return name;
}
