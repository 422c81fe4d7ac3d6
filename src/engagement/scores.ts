/** The candidates: who is chosen, who is still in the running, and how they score on the criteria. */

import type { Candidate, Criterion, Engagement, Selection } from './generated/types.ts';

/** A candidate and where it stands in the file. */
interface Runner {
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
function plain(name: string): string {
  return name.trim().toLowerCase();
}

function runners(engagement: Engagement): Runner[] {
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
  /** In the order of the candidates; undefined for one without scores. */
  readonly byCandidate: readonly (number | undefined)[];
}

/** The total score of each candidate. Weights count only when every criterion that was scored has one. */
export function totalScores({ criteria = [], candidates = [] }: Selection): Totals {
  const weights = new Map(criteria.map(({ name, weight }) => [plain(name ?? ''), weight]));
  const scored = new Set(candidates.flatMap(({ scores = {} }) => Object.keys(scores).map(plain)));
  const everyWeight = Array.from(scored, (name) => weights.get(name));
  const sumOfWeights = everyWeight.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const weighted = sumOfWeights > 0 && !everyWeight.includes(undefined);
  const byCandidate = candidates.map(({ scores = {} }) => {
    const entries = Object.entries(scores);
    if (entries.length === 0) return undefined;
    if (!weighted) return entries.reduce((sum, [, score]) => sum + score, 0);
    return entries.reduce((sum, [name, score]) => sum + score * (weights.get(plain(name)) ?? 0), 0) / sumOfWeights;
  });
  return { weighted, byCandidate };
}
