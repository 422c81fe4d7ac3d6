/** The candidates: who is chosen, who is still in the running, and how they score on the criteria. */

import type { Candidate, Criterion, Engagement, Selection } from './generated/types.ts';

/** Totals that differ by less are the same but for rounding. */
export const ROUNDING = 1e-9;

/** A candidate and where it stands in the file. */
export interface Runner {
  readonly name: string;
  readonly candidate: Candidate;
  readonly path: string;
}

/** The vendor that was chosen; without `candidate` where the name is not among the candidates. */
interface Choice {
  readonly name: string;
  readonly candidate?: Candidate;
  /** The candidate, or else the field that holds the name. */
  readonly path: string;
}

/** Names are compared as people read them: `Northlight Social` is `northlight social `. */
export function plain(name: string): string {
  return name.trim().toLowerCase();
}

export function runners(engagement: Engagement): Runner[] {
  return (engagement.selection?.candidates ?? []).map((candidate, index) => ({
    name: candidate.name ?? `candidate ${index + 1}`,
    candidate,
    path: `selection.candidates[${index}]`,
  }));
}

/** By `selection.chosen`, or else by the name of the vendor; a candidate who is alone is the choice. */
export function chosen(engagement: Engagement): Choice | undefined {
  const all = runners(engagement);
  const names = [
    { name: engagement.selection?.chosen, path: 'selection.chosen' },
    { name: engagement.vendor?.name, path: 'vendor.name' },
  ];
  let unlisted: Choice | undefined;
  for (const { name, path } of names) {
    if (name === undefined) continue;
    const listed = all.find(({ candidate }) => candidate.name !== undefined && plain(candidate.name) === plain(name));
    if (listed) return listed;
    unlisted ??= { name, path };
  }
  return unlisted ?? (all.length === 1 ? all[0] : undefined);
}

/** The chosen candidate; while nobody is chosen, all who are not ruled out; for a choice that is not listed, nobody. */
export function inTheRunning(engagement: Engagement): Runner[] {
  const choice = chosen(engagement);
  return runners(engagement).filter(({ candidate }) =>
    choice ? candidate === choice.candidate : !candidate.disqualified,
  );
}

/** How many of the criteria a candidate has a score for; of all scores, where the criteria have no names. */
export function criteriaScored(candidate: Candidate, criteria: readonly Criterion[] = []): number {
  const scored = Object.keys(candidate.scores ?? {}).map(plain);
  const names = criteria.flatMap(({ name }) => (name === undefined ? [] : [plain(name)]));
  return names.length === 0 ? scored.length : names.filter((name) => scored.includes(name)).length;
}

interface Totals {
  /** Then the totals are averages by weight, on the scale of the scores; else they are plain sums. */
  readonly weighted: boolean;
  /** In the order of the candidates; undefined for one who lacks a score that counts. */
  readonly byCandidate: readonly (number | undefined)[];
}

/**
 * The total score of each candidate. Weights count only when every criterion that was scored has one. A missing score
 * is not guessed: who was not scored on all that counts has no total to compare.
 */
export function totalScores({ criteria = [], candidates = [] }: Selection): Totals {
  const weights = new Map(criteria.map(({ name, weight }) => [plain(name ?? ''), weight]));
  const scores = candidates.map(({ scores = {} }) => new Map(Object.entries(scores).map(([k, v]) => [plain(k), v])));
  const scored = [...new Set(scores.flatMap((own) => [...own.keys()]))];
  const everyWeight = scored.map((name) => weights.get(name));
  const sumOfWeights = everyWeight.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const weighted = sumOfWeights > 0 && !everyWeight.includes(undefined);
  const counting = weighted ? scored.filter((name) => weights.get(name) !== 0) : scored;
  const byCandidate = scores.map((own) => {
    if (own.size === 0 || counting.some((name) => !own.has(name))) return undefined;
    const points = counting.map((name) => (own.get(name) ?? 0) * (weighted ? (weights.get(name) ?? 0) : 1));
    const sum = points.reduce((all, one) => all + one, 0);
    return weighted ? sum / sumOfWeights : sum;
  });
  return { weighted, byCandidate };
}
