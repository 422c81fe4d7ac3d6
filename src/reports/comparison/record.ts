/** What is on record of a thing that is done on a day: interviews, talks, declarations. */

import type { Assessment } from '../../assessment/assessment.ts';
import { parsePath, toPointer } from '../../engagement/path.ts';
import { plain } from '../../engagement/scores.ts';
import type { Check } from './types.ts';

export interface OnRecord {
  /** `field` of one entry of a list, by its place in the engagement. */
  entry(list: string, index: number, field: string, date: string | undefined): Check;
  field(path: string, date: string | undefined): Check;
  /** The criteria on which a candidate is said to need no score, as scores are compared by, with the reasons. */
  withoutScore(index: number): ReadonlyMap<string, string>;
}

export function recordOf({ asOf, answers, findings }: Assessment): OnRecord {
  const faulty = new Set(findings.filter(({ kind }) => kind === 'shape').map(({ at }) => at));
  const field = (path: string, date: string | undefined): Check => {
    if (date !== undefined) return { state: date <= asOf ? 'done' : 'planned', on: date, reason: null };
    const answer = answers.get(path);
    if (answer?.kind === 'na') return { state: 'not-applicable', on: null, reason: answer.reason };
    const unreadable = faulty.has(toPointer(parsePath(path)));
    return { state: unreadable ? 'unreadable' : 'missing', on: null, reason: null };
  };
  /** Entries that hold only an answer, or no entry at all, are in the file and not in the engagement. */
  const inFile = (list: string, index: number): number => {
    let at = -1;
    for (let seen = -1; seen < index; seen++) {
      at++;
      while (answers.has(`${list}[${at}]`) || faulty.has(toPointer(parsePath(`${list}[${at}]`)))) at++;
    }
    return at;
  };
  const withoutScore = (index: number): ReadonlyMap<string, string> => {
    const own = parsePath(`selection.candidates[${inFile('selection.candidates', index)}].scores`);
    const found = new Map<string, string>();
    for (const [path, answer] of answers) {
      const segments = parsePath(path);
      const criterion = segments[own.length];
      const here = segments.length === own.length + 1 && own.every((segment, at) => segment === segments[at]);
      if (here && answer.kind === 'na') found.set(plain(String(criterion)), answer.reason);
    }
    return found;
  };
  return {
    field,
    withoutScore,
    entry: (list, index, name, date) => field(`${list}[${inFile(list, index)}].${name}`, date),
  };
}
