/** What may be written where the cursor stands. */

import { fieldAt } from '../engagement/fields.ts';
import type { Segment } from '../engagement/path.ts';
import { closeAt } from './outline/block.ts';
import { lineEnd } from './outline/scan.ts';
import type { Entry, Outline, Slot, Span } from './outline.ts';

/** The name of a field of the group at `path`, the value at `path`, or an item of the list at `path` with its dash. */
export interface Cursor extends Span {
  readonly kind: 'name' | 'value' | 'item';
  readonly path: readonly Segment[];
  readonly flow: boolean;
  /** Where the word that is being written begins, in its line. */
  readonly column: number;
}

export function cursorAt(outline: Outline, offset: number): Cursor | undefined {
  const { text, silent } = outline;
  if (silent.some(({ start, end }) => start < offset && offset <= end)) return undefined;
  const slot = outline.slots.findLast(({ start, end }) => start <= offset && offset <= end);
  const found = slot ? inSlot(slot, outline, offset) : inLine(outline, offset);
  // What is written in a line before is not to be replaced.
  if (!found || /[\r\n]/.test(text.slice(found.start, offset))) return undefined;
  return { ...found, end: Math.min(found.end, lineEnd(text, offset)) };
}

function inSlot({ kind, path, flow, ...span }: Slot, { text }: Outline, offset: number): Cursor | undefined {
  const { start, end } = wordIn(text, span, offset);
  const column = start - lineStart(text, start);
  // Behind a dash, a group begins with the name of its first field.
  const inGroup = kind === 'value' && !flow && typeof path.at(-1) === 'number' && fieldAt(path)?.type === 'object';
  return { kind: inGroup ? 'name' : kind, path, flow, start, end, column };
}

/** A line without a name or dash: where it belongs follows from where it begins. */
function inLine(outline: Outline, offset: number): Cursor | undefined {
  const { text } = outline;
  const line = lineStart(text, offset);
  const { start, end } = wordIn(text, { start: line, end: lineEnd(text, offset) }, offset);
  const column = start - line;
  const open: Row[] = [];
  for (const { path, column, value, start: at } of outline.entries) {
    if (at >= line) break;
    if (column < 0) continue;
    const dash = typeof path.at(-1) === 'number';
    closeAt(open, column, dash);
    open.push({ path, column, dash, filled: value.end > value.start });
  }
  const owner = closeAt(open, column, false);
  if (owner?.filled) return undefined;
  const path = owner?.path ?? [];
  const common = { path, flow: false, start, end, column };
  const type = path.length === 0 ? 'object' : fieldAt(path)?.type;
  if (type === 'object') {
    return isInRank(outline.entries, path, column) ? { kind: 'name', ...common } : undefined;
  }
  return type === 'list' ? { kind: 'item', ...common } : { kind: 'value', ...common };
}

interface Row {
  readonly path: readonly Segment[];
  readonly column: number;
  readonly dash: boolean;
  readonly filled: boolean;
}

/** Fields of one group stand below each other. */
function isInRank(entries: readonly Entry[], group: readonly Segment[], column: number): boolean {
  const first = fieldsIn(entries, group).find((entry) => entry.column >= 0);
  return first === undefined || first.column === column;
}

/** The fields that are written in a group. */
export function fieldsIn(entries: readonly Entry[], group: readonly Segment[]): Entry[] {
  return entries.filter(
    ({ path }) =>
      path.length === group.length + 1 &&
      typeof path.at(-1) === 'string' &&
      group.every((segment, at) => segment === path[at]),
  );
}

/** What stands there without the blanks around it; nothing, at the cursor, where the cursor stands beside it. */
function wordIn(text: string, { start, end }: Span, offset: number): Span {
  let from = start;
  while (from < offset && /\s/.test(text[from] as string)) from++;
  let to = end;
  while (to > offset && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: Math.max(to, offset) };
}

export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
