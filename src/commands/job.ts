/** What is to be done with each file of a run: plain data, so that another thread can be told. */

import type { Stage } from '../engagement/stage.ts';
import type { FormatName } from './formats.ts';
import type { Shard } from './shard.ts';

export interface Job {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly stage?: Stage;
  /** The ids of the rules that are wanted; without: all. */
  readonly only?: readonly string[];
  /** A configuration file, or none at all; without: the nearest above each file. */
  readonly config?: string | false;
  /** One for each place that something is written to. */
  readonly formats: readonly FormatName[];
  readonly look: Look;
  /** Of what is written to files, by its place in `formats`: a file is no screen. */
  readonly looks?: Readonly<Record<number, Look>>;
  /** The absolute path that other programs name files from; only for formats that they read. */
  readonly root?: string;
  /** The part of the files that the run is about, where it is one. */
  readonly shard?: Shard;
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

/** A file is no screen, wherever it is written: UTF-8, and coloured only where that is asked for. */
export function onPaper(look: Look, color: boolean | undefined): Look {
  return { ...look, width: 80, unicode: true, color: color === true };
}
