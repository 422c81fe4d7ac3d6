/** Another value where one stands, or where none stands yet. */

import type { Style } from '../compose.ts';
import { type Data, isGroup, isList, type Path } from '../data.ts';
import { addInBrackets } from './add-in-brackets.ts';
import type { Entry, Place } from './places.ts';
import { cutLines, isFirstOnLine, lineEnd, lineStart, putOnLine, splice } from './splice.ts';
import { quote } from './words.ts';
import { type Written, writeInline, writeItem, writeSections, writeValue } from './writing.ts';

export function setInFlow(
  text: string,
  { open, behind, value: old }: Entry,
  value: Data,
  path: Path,
  style: Style,
): string {
  const piece = inOldQuotes(text, old, value) ?? writeInline(value, path, style);
  if (old.start < old.end) return putOnLine(text, old.start, old.end, piece);
  return splice(text, behind, behind, open ? ` ${piece}` : `: ${piece}`);
}

export function setInBlock(text: string, entry: Entry, value: Data, path: Path, style: Style): string {
  const { value: old, behind } = entry;
  if (isCommentedNothing(text, old) && (old.kind === 'list' ? isList(value) : isGroup(value))) {
    return addInBrackets(text, old, 0, writeInline(value, path, style).slice(1, -1).trim());
  }
  const written = writtenFor(text, entry, value, path, style);
  if (lineStart(text, old.start) > behind) return setBelow(text, entry, written);
  const { head, lines } = written;
  // What stands behind the last field of a group in lines is a comment on that field, and goes with it.
  const inLines = (old.kind === 'group' || old.kind === 'list') && !old.flow;
  const end = inLines ? lineEnd(text, old.end) : old.end;
  const piece = head + commentInMark(text, old);
  const longer = lines.length > 0 ? splice(text, lineEnd(text, end), lineEnd(text, end), below(lines)) : text;
  if (old.start === old.end) return head === '' ? longer : putOnLine(longer, behind, behind, ` ${head}`);
  return piece === '' ? putOnLine(longer, behind, end, '') : putOnLine(longer, old.start, end, piece);
}

/** The root is no group: all of it goes. */
export function setRoot(text: string, root: Place, value: Data, style: Style): string | undefined {
  if (!isGroup(value)) return undefined;
  const lines = writeSections(value, style).join('\n');
  return splice(text, root.start, root.end, isFirstOnLine(text, root.start) ? lines : `\n${lines}`);
}

/** The old value begins on a line below its name, and comments may stand between them. */
function setBelow(text: string, { value: old, behind }: Entry, { head, lines }: Written): string {
  if (old.kind === 'word' && head !== '' && lines.length === 0) return putOnLine(text, old.start, old.end, head);
  if (head === '' && lines.length > 0) {
    return splice(text, lineStart(text, old.start), lineEnd(text, old.end), lines.join('\n'));
  }
  const without = cutLines(text, old.start, old.end);
  const end = lineEnd(without, behind);
  const longer = lines.length > 0 ? splice(without, end, end, below(lines)) : without;
  return head === '' ? longer : putOnLine(longer, behind, behind, ` ${head}`);
}

function writtenFor(text: string, entry: Entry, value: Data, path: Path, style: Style): Written {
  const column = entry.start - lineStart(text, entry.start);
  const head = inOldQuotes(text, entry.value, value) ?? aboveComment(text, entry.value, column, value);
  if (head !== undefined) return { head, lines: [] };
  if (entry.key) return writeValue(value, path, column, entry.behind + 1 - lineStart(text, entry.behind), style);
  const [first = '', ...lines] = writeItem(value, path, column, style);
  return { head: first.slice(column + 2), lines };
}

/** A text in quotes stays in quotes, and in those that it had. */
function inOldQuotes(text: string, { kind, start }: Place, value: Data): string | undefined {
  if (kind !== 'word' || typeof value !== 'string' || value.includes('\n')) return undefined;
  const mark = text[start];
  if (mark === '"') return quote(value, 'double');
  return mark === "'" ? quote(value, 'single') : undefined;
}

/** A comment below that is set further in would become a part of a text of several lines: quotes keep them apart. */
function aboveComment(text: string, { end }: Place, column: number, value: Data): string | undefined {
  const [pad] = /^[ \t]*(?=#)/.exec(text.slice(text.indexOf('\n', end) + 1)) ?? [''];
  return typeof value === 'string' && value.includes('\n') && pad.length > column ? quote(value) : undefined;
}

/** Empty brackets in which something is said. */
function isCommentedNothing(text: string, { flow, entries, start, end }: Place): boolean {
  return flow && entries.length === 0 && text.slice(start, end).includes('#');
}

/** What is said behind `|` or `>`. */
function commentInMark(text: string, { kind, start, end }: Place): string {
  const mark = kind === 'text' ? /^[|>][^\s#]*([ \t]+#[^\r\n]*)/.exec(text.slice(start, end)) : undefined;
  return mark?.[1] ?? '';
}

function below(lines: readonly string[]): string {
  return lines.map((line) => `\n${line}`).join('');
}
