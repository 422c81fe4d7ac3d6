/**
 * Where the fields of a text stand, as far as it is written: found by lines, indentation and brackets, because while
 * somebody types a text is no YAML most of the time.
 */

import type { Segment } from '../engagement/path.ts';
import { BlockScanner } from './outline/block.ts';

/** Offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A field, from the first to the last sign of its name; or an item in lines, which has its dash for a name. */
export interface Entry extends Span {
  readonly path: readonly Segment[];
  /** Of the name or the dash in its line; between brackets -1. */
  readonly column: number;
  /** What stands behind the colon or the dash; of a group in lines nothing. */
  readonly value: Span;
}

/** Where something may be written: the name of a field of the group at `path`, or the value at `path`. */
export interface Slot extends Span {
  readonly kind: 'name' | 'value';
  readonly path: readonly Segment[];
  readonly flow: boolean;
}

export interface Outline {
  readonly text: string;
  /** In the order of the text, groups before what they hold. */
  readonly entries: readonly Entry[];
  /** Those between brackets after the one in which the brackets stand. */
  readonly slots: readonly Slot[];
  /** Comments, and the further lines of texts. */
  readonly silent: readonly Span[];
}

/** While it is being made. */
export interface Draft {
  readonly text: string;
  readonly entries: { -readonly [Part in keyof Entry]: Entry[Part] }[];
  readonly slots: Slot[];
  readonly silent: Span[];
}

export function outlineOf(text: string): Outline {
  const draft: Draft = { text, entries: [], slots: [], silent: [] };
  new BlockScanner(draft).scan();
  return draft;
}

/** The entries of a field by its name in the format: `selection.candidates[].name`, with what is written there. */
export function writtenAt({ text, entries }: Outline, matches: (path: readonly Segment[]) => boolean): string[] {
  return entries
    .filter(({ path }) => matches(path))
    .map(({ value }) => unquoted(text.slice(value.start, value.end).trim()))
    .filter((written) => written !== '');
}

function unquoted(written: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(written) ?? [];
  return double ?? single?.replaceAll("''", "'") ?? written;
}
