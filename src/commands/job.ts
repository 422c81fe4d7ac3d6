/** What is to be done with each file of a run: plain data, so that another thread can be told. */

import type { Stage } from '../engagement/stage.ts';
import type { FormatName } from './formats.ts';

export interface Job {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly stage?: Stage;
  /** The ids of the rules that are wanted; without: all. */
  readonly only?: readonly string[];
  /** A configuration file, or none at all; without: the nearest above each file. */
  readonly config?: string | false;
  /** Each once. */
  readonly formats: readonly FormatName[];
  readonly look: Look;
  /** The file with the findings that are put up with. */
  readonly baseline?: string;
  /** The findings by which a new baseline is made are wanted. */
  readonly updateBaseline?: boolean;
}

/** How text for people is written. */
export interface Look {
  /** Columns. */
  readonly width: number;
  readonly unicode: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}
