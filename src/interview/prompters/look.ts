/** How a prompter writes just now: the window may have changed since the last prompt. */

import { toAscii, wrap } from '../../formats/text/layout.ts';
import type { Paint, Style } from '../../formats/text/style.ts';
import { visible } from '../../formats/visible.ts';
import type { Note } from '../prompter.ts';

export interface Look {
  /** Columns to write in. */
  readonly width: number;
  /** Lines of the window. */
  readonly rows: number;
  readonly unicode: boolean;
  readonly paint: Paint;
  /** Text of a file or of the owner: nothing in it acts on the terminal, nothing that the terminal cannot show. */
  say(text: string): string;
}

/** What a terminal tells of its window; a pipe tells nothing. */
export interface Window {
  readonly columns?: number;
  readonly rows?: number;
}

const WIDEST = 100;
const NARROWEST = 24;
const ROWS = 24;

export function lookOf({ width, unicode, paint }: Style, { columns, rows }: Window): Look {
  // A line that fills the last column would make some terminals begin a new one.
  const room = (columns || width) - 1;
  return {
    width: Math.min(Math.max(room, NARROWEST), WIDEST),
    rows: rows || ROWS,
    unicode,
    paint,
    say: (text) => (unicode ? visible(text) : toAscii(visible(text))),
  };
}

export function noteLines({ tone, text, indent = 0, verbatim }: Note, { width, paint, say }: Look): string[] {
  const said = say(text);
  // After a mark or a number, the lines that follow stand under the words.
  const hang = /^(?:[^\w\s(“"«]{1,2}|\d+\.) +/.exec(said)?.[0].length ?? 0;
  const colour = {
    plain: asIs,
    heading: paint.bold,
    good: paint.good,
    bad: paint.bad,
    warn: paint.warn,
    dim: paint.dim,
  };
  const lines = verbatim ? [said] : wrap(said, Math.max(width - indent, 8), hang);
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + colour[tone](line)));
}

function asIs(text: string): string {
  return text;
}
