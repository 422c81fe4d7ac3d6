/**
 * From which weight of one criterion on somebody else is ahead. The lead of the winner a over b is linear in a weight w:
 * D(w) = R + w · (score of a − score of b), where R is what the other criteria make of it; D = 0 gives the weight exactly.
 */

import type { Board, BoardCriterion, Racer } from './board.ts';
import { tidy } from './scale.ts';
import type { WeightChange } from './types.ts';

interface Crossing {
  readonly rival: Racer;
  readonly at: number;
}

export function weightChanges(winner: Racer, rivals: readonly Racer[], board: Board): WeightChange[] {
  if (!board.weighted) return [];
  return board.criteria
    .flatMap((criterion) => changesOf(criterion, winner, rivals, board))
    .sort((a, b) => Math.abs(a.at - a.from) - Math.abs(b.at - b.from));
}

function changesOf(
  criterion: BoardCriterion,
  winner: Racer,
  rivals: readonly Racer[],
  { criteria, sumOfWeights }: Board,
): WeightChange[] {
  const { key, weight } = criterion;
  const own = winner.scores.get(key);
  // Who lacks a score on what weighs nothing would lose the total as soon as it weighs something.
  if (weight === undefined || own === undefined || rivals.some(({ scores }) => !scores.has(key))) return [];
  const rest = criteria.reduce(
    (sum, other) => sum + (other.scored && other !== criterion ? (other.weight ?? 0) : 0),
    0,
  );
  const down: Crossing[] = [];
  const up: Crossing[] = [];
  for (const rival of rivals) {
    const difference = own - scoreOf(rival, key);
    if (difference === 0) continue;
    const others = sumOfWeights * (winner.total - rival.total) - weight * difference;
    const exact = -others / difference;
    const at = Math.abs(exact) < sumOfWeights * 1e-9 ? 0 : exact;
    if (difference < 0) up.push({ rival, at });
    // With nothing else to weigh, a weight of 0 would leave no totals.
    else if (at >= 0 && rest > 0) down.push({ rival, at });
  }
  const change = (crossings: readonly Crossing[], direction: 'less' | 'more'): WeightChange[] => {
    if (crossings.length === 0) return [];
    const values = crossings.map(({ at }) => at);
    const at = direction === 'less' ? Math.max(...values) : Math.min(...values);
    const level = crossings.filter((crossing) => Math.abs(crossing.at - at) <= sumOfWeights * 1e-9);
    const beyond = direction === 'more' || at > 0;
    return [
      {
        criterion: criterion.name,
        from: weight,
        fromShare: tidy((weight / sumOfWeights) * 100),
        at: Number(at.toPrecision(14)),
        atShare: tidy((at / (rest + at)) * 100),
        direction,
        leaders: (beyond ? aheadBeyond(level, key, direction) : level).map(({ rival }) => rival.name),
        beyond,
      },
    ];
  };
  return [...change(down, 'less'), ...change(up, 'more')];
}

/** Of those who come level at the same weight, who gains most beyond it. */
function aheadBeyond(level: readonly Crossing[], key: string, direction: 'less' | 'more'): Crossing[] {
  const scores = level.map(({ rival }) => scoreOf(rival, key));
  const best = direction === 'less' ? Math.min(...scores) : Math.max(...scores);
  return level.filter((_, index) => scores[index] === best);
}

function scoreOf(rival: Racer, key: string): number {
  return rival.scores.get(key) ?? 0;
}
