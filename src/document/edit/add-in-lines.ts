/** A new field or entry on lines of its own. */

import type { Style } from '../compose.ts';
import type { Data, Path } from '../data.ts';
import { isGroup, isList } from '../data.ts';
import type { Entry, Place } from './places.ts';
import { isFirstOnLine, lineEnd, lineStart, splice } from './splice.ts';
import { writeField, writeItem, writeSection } from './writing.ts';

/** @param before how many of the entries come before the new one */
export function addInLines(text: string, group: Place, before: number, value: Data, path: Path, style: Style): string {
  const first = group.entries[0] as Entry;
  const column = first.start - lineStart(text, first.start);
  const lines = newLines(group, column, value, path, style).join('\n');
  const earlier = group.entries[before - 1];
  // A blank line behind a text below `|+` would be a part of it.
  const kept = earlier && /[|>]\d?\+/.test(text.slice(earlier.start, earlier.value.end));
  const gap = path.length === 1 && !kept && isSpaced(text, group.entries) ? '\n\n' : '\n';
  if (earlier) {
    const at = endWithComments(text, earlier, column);
    return splice(text, at, at, gap + lines);
  }
  if (!isFirstOnLine(text, first.start)) {
    return splice(text, first.start, first.start, lines.trimStart() + gap + ' '.repeat(column));
  }
  const at = startWithComments(text, first, path);
  return splice(text, at, at, lines + gap);
}

/** The first section of a text in which nothing stands yet but comments and marks. */
export function addFirst(text: string, name: string, value: Data, style: Style): string {
  const section = writeSection(name, value, style).join('\n');
  const end = /^\.\.\.[ \t]*(?:#.*)?\r?$/m.exec(text)?.index ?? text.length;
  const opened = end === 0 || text[end - 1] === '\n';
  const commented = /(?:^|\n)#.*\r?\n?$/.test(text.slice(0, end));
  const lines = section.startsWith('#') && commented ? `\n${section}` : section;
  return splice(text, end, end, opened ? `${lines}\n` : `\n${lines}`);
}

function newLines(group: Place, column: number, value: Data, path: Path, style: Style): string[] {
  const name = path.at(-1);
  if (typeof name === 'string') {
    if (path.length > 1 || column > 0) return writeField(name, value, path, column, style);
    return writeSection(name, value, style);
  }
  const kind = isGroup(value) ? 'group' : isList(value) ? 'list' : undefined;
  const neighbour = group.entries.findLast((entry) => entry.value.kind === kind && entry.value.start < entry.value.end);
  return writeItem(value, path, column, style, neighbour && (neighbour.value.flow ? 'flow' : 'block'));
}

/** Sections stand apart in this file; where there are not two of them, as they do in a new one. */
function isSpaced(text: string, entries: readonly Entry[]): boolean {
  const gaps = entries.slice(1).map(({ start }, at) => text.slice((entries[at] as Entry).value.end, start));
  return gaps.length === 0 || gaps.some((gap) => /\n[ \t]*\r?\n/.test(gap));
}

/** Behind an entry and the comments below it that are set further in, and so belong to it. */
function endWithComments(text: string, { behind, value }: Entry, column: number): number {
  let end = lineEnd(text, Math.max(behind, value.end));
  for (let at = end; at < text.length; ) {
    const from = text.indexOf('\n', at) + 1;
    if (from === 0) break;
    at = lineEnd(text, from);
    const line = text.slice(from, at);
    if (line.trim() === '') continue;
    if (!/^\s*#/.test(line) || line.search(/\S/) <= column) break;
    end = at;
  }
  return end;
}

/** Before the first entry and the comments right above it; those at the top of a file are on all of it, and stay. */
function startWithComments(text: string, first: Entry, path: Path): number {
  const own = lineStart(text, first.start);
  let start = own;
  while (start > 0 && /^\s*#/.test(text.slice(lineStart(text, start - 1), start))) start = lineStart(text, start - 1);
  const above = start > 0 ? text.slice(lineStart(text, start - 1), start) : '---';
  return path.length === 1 && above.startsWith('---') ? own : start;
}
