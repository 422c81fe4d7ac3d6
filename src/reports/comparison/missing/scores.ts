/** Scores and weights that are missing, and whether they could still change who is ahead. */

import { nearest } from '../../../engagement/nearest.ts';
import { formatList, formatNumber } from '../../../engagement/quantity.ts';
import { ROUNDING } from '../../../engagement/scores.ts';
import { ranking } from '../ranking.ts';
import type { ComparedCandidate, Missing, OpenScores } from '../types.ts';
import { type Compared, eligible, gap, namesOf, quoted } from './entry.ts';

export function missingScores(compared: Compared): Missing[] {
  if (compared.scale !== null) {
    return [
      ...strangers(compared),
      ...missingWeights(compared),
      ...notScored(compared),
      ...gaps(compared),
      ...notApplicable(compared),
    ];
  }
  const names = namesOf(eligible(compared));
  const remedy = 'Score each of them on every criterion, on the same scale: from 1 to 5, for example.';
  return [gap('scores', 'Nobody is scored.', remedy, names)];
}

/** Scores for what stands not among the criteria: a slip, or a criterion that nobody wrote down. */
function strangers({ board, weighted }: Compared): Missing[] {
  const listed = board.criteria.filter((criterion) => criterion.listed && criterion.named);
  if (listed.length === 0) return [];
  const spoilt = !weighted && listed.some(({ weight = 0 }) => weight > 0);
  const effect = spoilt ? ' It has no weight, so no weight counts.' : '';
  const unlisted = board.criteria.filter((criterion) => !criterion.listed);
  return unlisted.map(({ key, name }) => {
    const scored = board.rows.filter(({ scores }) => scores.has(key));
    // Whoever has a score for both has not misspelt one of them.
    const free = listed.filter((criterion) => scored.every(({ scores }) => !scores.has(criterion.key)));
    const meant = nearest(name, namesOf(free));
    const remedy = meant ? `Write “${meant}”, if that is meant.` : 'Add it to the criteria, with a weight.';
    const names = namesOf(scored);
    const text = `“${name}” is scored for ${formatList(names)}, but is none of your criteria.${effect}`;
    return gap('unknown-criterion', text, remedy, names);
  });
}

/** Weights count only when every criterion that was scored has one. */
function missingWeights({ board, weighted }: Compared): Missing[] {
  const scored = board.criteria.filter((criterion) => criterion.listed && criterion.scored);
  if (weighted || scored.length === 0) return [];
  const without = scored.filter(({ weight }) => weight === undefined);
  const same = 'so every criterion counts the same';
  const remedy = 'Give each criterion a weight, such as 50, 30 and 20.';
  if (without.length === scored.length) return [gap('weights', `No weights are given, ${same}.`, remedy)];
  if (without.length > 0) {
    const have = without.length === 1 ? 'has' : 'have';
    return [gap('weights', `${quoted(namesOf(without))} ${have} no weight, ${same}.`, remedy)];
  }
  if (scored.every(({ weight }) => weight === 0)) {
    return [gap('weights', `All weights of what is scored are 0, ${same}.`, remedy)];
  }
  // What is scored and not listed has none: that is said already.
  return [];
}

/** Criteria on which nobody has a score. */
function notScored(compared: Compared): Missing[] {
  const idle = compared.board.criteria.filter((criterion) => criterion.listed && !criterion.scored);
  const [nameless, named] = [idle.filter((one) => !one.named), idle.filter((one) => one.named && one.weight !== 0)];
  const found: Missing[] = [];
  if (named.length > 0) {
    const text = `Nobody is scored on ${quoted(namesOf(named))}. ${effect(compared, named)}`;
    found.push(gap('criterion-not-scored', text.trim(), 'Score all of them on it, or take it out of the criteria.'));
  }
  for (const { name } of nameless) {
    const text = `The criterion about ${name} has no name, so that no score can refer to it.`;
    found.push(gap('criterion-not-scored', text, 'Give it a short name, and score all of them on it.'));
  }
  return found;
}

/** Could scores on these, the best for one and the worst for another, change who is ahead? */
function effect(
  { board, scale, weighted }: Compared,
  idle: readonly { readonly weight: number | undefined }[],
): string {
  const [best, second] = ranking(board);
  if (!best || !second || !scale) return '';
  if (weighted && idle.some(({ weight }) => weight === undefined)) return 'That may change who is ahead.';
  const most = idle.reduce((sum, { weight = 0 }) => sum + (weighted ? weight : 1), 0) * (scale.to - scale.from);
  const lead = (best.total - second.total) * (weighted ? board.sumOfWeights : 1);
  return most >= lead - ROUNDING ? 'That could change who is ahead.' : 'That cannot change who is ahead.';
}

/** Candidates who lack a score that counts. */
function gaps({ candidates, board }: Compared): Missing[] {
  const leader = ranking(board)[0]?.name;
  const stray = ({ listed }: { listed: boolean }) => !listed && board.criteria.some((one) => one.listed);
  return candidates.flatMap((candidate) => {
    const { name, open, scores } = candidate;
    // What is no criterion is told already: it is rather a slip of those who have a score for it.
    const lacking = open?.criteria.filter(
      (criterion) => !board.criteria.some((one) => one.name === criterion && stray(one)),
    );
    if (!open || !lacking || lacking.length === 0) return [];
    const none = scores.every(({ score }) => score === null);
    const text = none ? `${name} has no scores.` : `${name} has no score for ${quoted(lacking)}.`;
    const remedy = 'Score them as you did the others, on the same scale.';
    return [gap('scores', `${text} ${prospect(open, leader, candidates)}`.trim(), remedy, [name])];
  });
}

/** A score that need not be: it is not missing, and still there is no total to compare. */
function notApplicable({ candidates, board }: Compared): Missing[] {
  return candidates.flatMap(({ name, ruledOut, scores }) => {
    const without = scores.filter((score, at) => score.notApplicable !== null && (board.criteria[at]?.factor ?? 0) > 0);
    if (ruledOut || without.length === 0) return [];
    const why = without.map(
      ({ criterion, notApplicable: reason }) => `“${criterion}” is said not to apply${reason ? ` (“${reason}”)` : ''}`,
    );
    const text = `${name} has no total to compare: ${formatList(why)}.`;
    return [gap('scores', text, 'Compare it on the other criteria, or take that criterion out for all.', [name])];
  });
}

function prospect(
  { bestPlace, worstPlace, lowest, highest }: OpenScores,
  leader: string | undefined,
  candidates: readonly ComparedCandidate[],
): string {
  if (leader === undefined) return '';
  const range = `The total can be anything from ${formatNumber(lowest, 2)} to ${formatNumber(highest, 2)}`;
  const best = Math.max(...candidates.map(({ place, total }) => (place === null ? 0 : (total ?? 0))));
  if (lowest > best + ROUNDING) return `${range}, so they come first whatever the score.`;
  if (bestPlace === 1) return `${range}, so they could still come first.`;
  if (bestPlace === worstPlace) return `${range}, which changes no place: ${leader} stays ahead.`;
  return `${range}: ${leader} stays ahead whatever the score.`;
}
