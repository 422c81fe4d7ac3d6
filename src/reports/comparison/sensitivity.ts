/** Which single score or weight would change who is ahead, everything else as it is. */

import { ROUNDING } from '../../engagement/scores.ts';
import type { Board, BoardCriterion, Racer } from './board.ts';
import { placeOf, ranking } from './ranking.ts';
import { tidy } from './scale.ts';
import type { Changes, ChangeTo, Scale, ScoreChange, TieBreaker } from './types.ts';
import { weightChanges } from './weights.ts';

const NONE: Changes = { scores: [], weights: [], tieBreakers: [] };

export function changesOf(board: Board, scale: Scale | null): Changes {
  const ranked = ranking(board);
  const [winner, second] = ranked;
  if (!winner || !second || !scale) return NONE;
  const tied = ranked.filter(({ total }) => placeOf(total, ranked) === 1);
  if (tied.length > 1) return { ...NONE, tieBreakers: tieBreakers(tied, board) };
  return {
    scores: scoreChanges(ranked, board, scale),
    weights: weightChanges(winner, ranked.slice(1), board),
    tieBreakers: [],
  };
}

/** For each score that counts: the winner's as much lower, or another's as much higher, as it takes. */
function scoreChanges(ranked: readonly Racer[], board: Board, scale: Scale): ScoreChange[] {
  const [winner, second] = ranked as [Racer, Racer, ...Racer[]];
  const next = ranked.filter((one) => one !== winner && one.total >= second.total - ROUNDING).map(({ name }) => name);
  const changes: (ScoreChange & { readonly size: number })[] = [];
  for (const row of ranked) {
    const gap = row === winner ? winner.total - second.total : winner.total - row.total;
    const ahead = row === winner ? next : [row.name];
    const level = row === winner ? [winner.name, ...next] : [winner.name, row.name];
    for (const criterion of board.criteria) {
      const score = row.scores.get(criterion.key);
      if (score === undefined || criterion.factor === 0) continue;
      const found = least(score, gap, criterion, row === winner ? -1 : 1, scale);
      if (!found) continue;
      const tie = found.tie === null ? null : { to: found.tie, leaders: level };
      const win = found.win === null ? null : { to: found.win, leaders: ahead };
      const size = Math.abs(((tie ?? win) as ChangeTo).to - score);
      changes.push({ candidate: row.name, criterion: criterion.name, from: score, tie, win, size });
    }
  }
  return changes.sort((a, b) => a.size - b.size).map(({ size: _, ...change }) => change);
}

/** The first steps on the scale that make up the gap: exactly, and with more to spare. */
function least(
  score: number,
  gap: number,
  { factor }: BoardCriterion,
  direction: 1 | -1,
  { from, to, step }: Scale,
): { tie: number | null; win: number | null } | undefined {
  const room = Math.floor((direction === 1 ? to - score : score - from) / step + ROUNDING);
  const gain = (steps: number): number => steps * step * factor;
  const first = (enough: (steps: number) => boolean, guess: number): number | null => {
    let steps = Math.max(1, Math.floor(guess) - 1);
    while (steps <= room && !enough(steps)) steps++;
    return steps <= room ? steps : null;
  };
  const atTie = first((steps) => gain(steps) >= gap - ROUNDING, (gap - ROUNDING) / (step * factor));
  if (atTie === null) return undefined;
  const atWin = first((steps) => gain(steps) > gap + ROUNDING, (gap + ROUNDING) / (step * factor));
  const value = (steps: number | null): number | null =>
    steps === null ? null : tidy(score + direction * steps * step);
  return { tie: atTie === atWin ? null : value(atTie), win: value(atWin) };
}

/** On which criteria the tied differ: more weight on one of them would decide it. */
function tieBreakers(tied: readonly Racer[], { criteria }: Board): TieBreaker[] {
  return criteria.flatMap(({ key, name, scored }) => {
    const scores = tied.flatMap((row) => {
      const score = row.scores.get(key);
      return score === undefined ? [] : [{ name: row.name, score }];
    });
    const best = Math.max(...scores.map(({ score }) => score));
    const others = scores.filter(({ score }) => score < best);
    if (!scored || scores.length < tied.length || others.length === 0) return [];
    return [
      {
        criterion: name,
        favours: scores.filter(({ score }) => score === best).map((one) => one.name),
        score: best,
        others,
      },
    ];
  });
}
