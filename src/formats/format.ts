/** What every output format is: pure functions from what was found to text. */

import type { Assessment, Counts } from '../assessment/assessment.ts';

/** The run as a whole, known when all files are done. */
export interface Summary extends Counts {
  readonly files: number;
  readonly baselined: number;
  readonly milliseconds: number;
}

/**
 * One document is `head`, every file, `tail`: files are written as they are judged, so that ten thousand of them
 * do not have to be held in memory.
 */
export interface Format {
  readonly head: () => string;
  readonly file: (assessment: Assessment, index: number) => string;
  readonly tail: (summary: Summary) => string;
}
