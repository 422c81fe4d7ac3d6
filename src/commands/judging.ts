/** How the files of a run are judged: one after the other, or with help where they are many. */

import type { Unreadable } from './files.ts';
import type { Job } from './job.ts';
import type { Judge, Judged } from './judge.ts';

/** What says how files are judged, and never what comes out of it. */
export interface Means {
  /** How many threads; without: as many as pay. */
  readonly workers?: number;
  /** The folder of what is kept for later runs; without: nothing is. */
  readonly cache?: string;
}

export interface Judging {
  /** Asked of one file after the other, in the order in which they were named. */
  judge(file: string): Promise<Judged | Unreadable>;
  /** All files are judged. Returns what has to be told. */
  end(): string | undefined;
  /** Whatever has become of the run. */
  close(): void;
}

/** Of fewer files there is not enough for two threads, see ENOUGH in many.ts, which is then not even loaded. */
const MANY = 1500;

/** @param files those that will be asked for, in this order */
export async function judgingOf(job: Job, judge: Judge, files: readonly string[], means: Means): Promise<Judging> {
  const { workers, cache } = means;
  const isPlain = cache === undefined && (workers === undefined ? files.length < MANY : workers === 1);
  if (isPlain) return { judge: (file) => judge(file), end: () => undefined, close() {} };
  const { judgeMany } = await import('./many.ts');
  return judgeMany(job, judge, files, means);
}
