/** The formats of `lint` by name; those that no hurried run asks for are loaded only when they are. */

import { conciseFormat } from '../formats/concise.ts';
import type { Format } from '../formats/format.ts';
import { jsonFormat } from '../formats/json.ts';
import type { Paint } from '../formats/text/style.ts';
import { textFormat } from '../formats/text/text.ts';

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
}

export async function formatOf(name: FormatName, presentation: Presentation): Promise<Format> {
  switch (name) {
    case 'text':
      return textFormat(presentation);
    case 'concise':
      return conciseFormat;
    case 'json':
      return jsonFormat(presentation.asOf);
    default:
      return (await import('./machine-formats.ts')).machineFormat(name, presentation);
  }
}
