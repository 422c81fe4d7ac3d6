/** Which single score or weight would change who is ahead. */

import type { Comparison, ScoreChange, TieBreaker, WeightChange } from '../../reports/comparison/types.ts';
import type { Block } from '../block.ts';
import { capital, from, manyPoints, names, percent, points, quote } from './words.ts';

/** The least changes are what a reader should doubt; of the others only the number is told. */
const MOST_SHOWN = 6;

export function changeBlocks(comparison: Comparison): Block[] {
  const { standing, changes } = comparison;
  if (standing.kind === 'tie') {
    const items = changes.tieBreakers.map(decider);
    if (items.length === 0) items.push('All their scores are the same: the scores cannot decide it.');
    return [
      { kind: 'heading', text: 'What could decide it' },
      { kind: 'list', items },
    ];
  }
  if (!['clear', 'close', 'level'].includes(standing.kind)) return [];
  return [
    { kind: 'heading', text: 'What would change it' },
    { kind: 'text', text: 'One thing at a time, and everything else as it is:' },
    { kind: 'list', items: [...scoreLines(comparison), ...weightLines(comparison)] },
  ];
}

function scoreLines(comparison: Comparison): string[] {
  const { changes, scale, standing } = comparison;
  if (changes.scores.length === 0) {
    return [`No single score ${scale ? from(scale) : ''} changes who is ahead.`];
  }
  const winner = standing.leaders[0] ?? '';
  const lines = changes.scores.slice(0, MOST_SHOWN).map((change) => scoreLine(change, winner));
  const more = changes.scores.length - lines.length;
  if (more > 0) lines.push(`${more} more ${more === 1 ? 'score' : 'scores'} could change it, by as much or more.`);
  return lines;
}

function scoreLine({ candidate, criterion, from: score, tie, win }: ScoreChange, winner: string): string {
  const down = candidate === winner;
  const by = (to: number): string => manyPoints(Math.round(Math.abs(to - score) * 1e9) / 1e9);
  const more = down ? 'less' : 'more';
  const first = (tie ?? win)?.to ?? score;
  const what = `${capital(by(first))} ${more} for ${candidate} on ${quote(criterion)} (${points(first)} instead of ${points(score)})`;
  const put = (steps: string): string => (steps === 'one point' ? 'puts' : 'put');
  const ahead = (leaders: readonly string[]): string =>
    down ? `${names(leaders)} ${leaders.length > 1 ? 'level and ahead' : 'ahead'}` : 'them ahead';
  if (tie === null) return `${what} ${put(by(first))} ${ahead(win?.leaders ?? [])}.`;
  const others = tie.leaders.filter((name) => name !== candidate);
  const level = `${what} ${by(first) === 'one point' ? 'makes' : 'make'} it a tie with ${names(others)}`;
  return win === null ? `${level}.` : `${level}; ${by(win.to)} ${more} ${put(by(win.to))} ${ahead(win.leaders)}.`;
}

function weightLines({ changes, weighted, standing }: Comparison): string[] {
  if (!weighted) return ['No weights count, so there is no weight to change.'];
  if (changes.weights.length === 0) {
    // Without a weight nobody would lack a score for it.
    const whom = standing.couldLead.length > 0 ? ' of those who have a total' : '';
    return [`No other weight of a single criterion changes who${whom} is ahead.`];
  }
  const lines = changes.weights.slice(0, MOST_SHOWN).map(weightLine);
  const more = changes.weights.length - lines.length;
  if (more > 0) lines.push(`${more} more ${more === 1 ? 'weight' : 'weights'} could change it, by as much or more.`);
  return lines;
}

function weightLine({
  criterion,
  from: weight,
  fromShare,
  at,
  atShare,
  direction,
  leaders,
  beyond,
}: WeightChange): string {
  if (!beyond) return `If ${quote(criterion)} did not count at all, it would be a tie with ${names(leaders)}.`;
  const shares = `${percent(atShare)} of all weights instead of ${percent(fromShare)}`;
  const ahead =
    leaders.length === 1 ? `${names(leaders)} would be ahead` : `${names(leaders)} would be level and ahead`;
  return `If ${quote(criterion)} counted ${direction} than ${points(at)} instead of ${points(weight)} (${shares}), ${ahead}.`;
}

function decider({ criterion, favours, score, others }: TieBreaker): string {
  const behind = others.map((other) => `${points(other.score)} for ${other.name}`);
  return `If ${quote(criterion)} counted more, ${names(favours)} would be ahead: ${points(score)} against ${names(behind)}.`;
}
