/** What every output format is: pure functions from what was found to text. */

import type { Assessment, Counts } from '../assessment/assessment.ts';

/** The run as a whole, known when all files are done. */
export interface Summary extends Counts {
  readonly files: number;
  readonly baselined: number;
  /** Findings of the baseline that are no longer there. */
  readonly gone: number;
  /** Files that could not be read. */
  readonly faults: number;
  /** Files that were named, and are ignored. */
  readonly skipped: number;
  /** Where no file was checked: none had to be, because none had changed or that is allowed. */
  readonly noneDue?: boolean;
  readonly milliseconds: number;
}

/**
 * One document is `head`, every file, `tail`: files are written as they are judged, so that ten thousand of them
 * do not have to be held in memory.
 */
export interface Format {
  readonly head: () => string;
  /** What there is to say of a file, whichever comes before it: it may be made in another thread, or be kept for later. */
  readonly file: (assessment: Assessment) => string;
  /** What is written of it when its turn comes, after so many others; by default as it is. */
  readonly add?: (piece: string, index: number) => string;
  /** Of a file that could not be read; by default nothing, because it is told on standard error. */
  readonly unreadable?: (path: string, reason: string, index: number) => string;
  readonly tail: (summary: Summary) => string;
}
