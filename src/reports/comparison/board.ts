/** The scores as a table of numbers: who has which score on what, and what a point of it adds to a total. */

import type { Candidate, Criterion, Engagement } from '../../engagement/generated/types.ts';
import { plain, runners, totalScores } from '../../engagement/scores.ts';

export interface Board {
  readonly weighted: boolean;
  /** The weights of all criteria that were scored; 0 where the totals are plain sums. */
  readonly sumOfWeights: number;
  /** Those in the file, then those that stand only among the scores. */
  readonly criteria: readonly BoardCriterion[];
  /** In the order of the file. */
  readonly rows: readonly Row[];
}

export interface BoardCriterion {
  /** The name as scores are compared by. */
  readonly key: string;
  readonly name: string;
  readonly kind: Criterion['kind'];
  readonly weight: number | undefined;
  readonly listed: boolean;
  readonly named: boolean;
  readonly scored: boolean;
  /** What one point of the score adds to a total; 0 where it does not count. */
  readonly factor: number;
}

export interface Row {
  /** Of the candidate in `selection.candidates`. */
  readonly index: number;
  /** No two are the same. */
  readonly name: string;
  readonly candidate: Candidate;
  readonly scores: ReadonlyMap<string, number>;
  readonly total: number | undefined;
}

/** A candidate with a total who is not ruled out. */
export interface Racer extends Row {
  readonly total: number;
}

const KIND_NAMES: Record<NonNullable<Criterion['kind']>, string> = {
  need: 'what you need',
  'working-style': 'the way of working',
  budget: 'the price',
  other: 'something else',
};

export function boardOf(engagement: Engagement): Board {
  const { selection = {} } = engagement;
  const { weighted, byCandidate } = totalScores(selection);
  const names = new Set<string>();
  const rows = runners(engagement).map(({ name, candidate }, index) => ({
    index,
    name: unlike(names, name, index),
    candidate,
    scores: new Map(Object.entries(candidate.scores ?? {}).map(([key, score]) => [plain(key), score])),
    total: byCandidate[index],
  }));
  const bare = criteriaOf(selection.criteria ?? [], rows);
  const sumOfWeights = weighted ? bare.reduce((sum, { scored, weight = 0 }) => sum + (scored ? weight : 0), 0) : 0;
  const factor = ({ scored, weight = 0 }: Omit<BoardCriterion, 'factor'>): number => {
    if (!scored) return 0;
    return weighted ? weight / sumOfWeights : 1;
  };
  return {
    weighted,
    sumOfWeights,
    criteria: bare.map((criterion) => ({ ...criterion, factor: factor(criterion) })),
    rows,
  };
}

/** Those who are compared by their totals. */
export function race({ rows }: Board): Racer[] {
  return rows.filter((row): row is Racer => row.total !== undefined && !row.candidate.disqualified);
}

/** Two of the same name are told apart by where they stand. */
function unlike(taken: Set<string>, name: string, index: number): string {
  const own = taken.has(plain(name)) ? `${name} (candidate ${index + 1})` : name;
  taken.add(plain(own));
  return own;
}

function criteriaOf(listed: readonly Criterion[], rows: readonly Row[]): Omit<BoardCriterion, 'factor'>[] {
  const found = new Map<string, Omit<BoardCriterion, 'factor'>>();
  const scored = new Set(rows.flatMap(({ scores }) => [...scores.keys()]));
  for (const [index, { name, kind, weight }] of listed.entries()) {
    const named = name !== undefined && plain(name) !== '';
    // No score can refer to a criterion without a name: a key that no name can be.
    const key = named ? plain(name) : `\n${index}`;
    const label = named ? name.trim() : kind ? KIND_NAMES[kind] : `criterion ${index + 1}`;
    const twin = found.get(key);
    // Of two with one name the last weight counts, as in the totals.
    found.set(key, {
      key,
      name: label,
      kind: twin?.kind ?? kind,
      weight,
      listed: true,
      named,
      scored: scored.has(key),
    });
  }
  for (const { candidate } of rows) {
    for (const name of Object.keys(candidate.scores ?? {})) {
      const key = plain(name);
      if (found.has(key)) continue;
      const label = name.trim() === '' ? 'without a name' : name.trim();
      found.set(key, {
        key,
        name: label,
        kind: undefined,
        weight: undefined,
        listed: false,
        named: true,
        scored: true,
      });
    }
  }
  return [...found.values()];
}
