/** The formats of `lint` by name; those that no hurried run asks for are loaded only when they are. */

import { conciseFormat, wholeConciseFormat } from '../formats/concise.ts';
import type { Format } from '../formats/format.ts';
import { jsonFormat } from '../formats/json.ts';
import type { Paint } from '../formats/text/style.ts';
import { textFormat } from '../formats/text/text.ts';
import { rules } from '../rules/generated/registry.ts';
import type { Shard } from './shard.ts';

export const FORMATS = ['text', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;

export type FormatName = (typeof FORMATS)[number];

/** What a format may depend on besides the files. */
export interface Presentation {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Columns. */
  readonly width: number;
  readonly unicode: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly paint: Paint;
  /** The absolute path of the repository. */
  readonly root?: string;
  /** The part of the files that the run is about, where it is one. */
  readonly shard?: Shard;
}

/** Formats that name files as they are named in the repository. */
export const NAMED_FROM_ROOT: readonly FormatName[] = ['sarif', 'github', 'gitlab', 'junit'];

export async function formatOf(name: FormatName, presentation: Presentation): Promise<Format> {
  switch (name) {
    case 'text':
      return textFormat(presentation);
    case 'concise':
      return presentation.verbose ? wholeConciseFormat : conciseFormat;
    case 'json':
      return jsonFormat(presentation.asOf, presentation.shard);
    default:
      return (await import('./machine-formats.ts')).machineFormat(name, presentation, rules);
  }
}
