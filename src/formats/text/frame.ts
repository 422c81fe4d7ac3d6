/** A small frame of the file with the places marked and labelled. */

import type { Finding } from '../../assessment/finding.ts';
import type { Lines, Range } from '../../document/lines.ts';
import { visible } from '../visible.ts';
import { clip, widthOf } from './layout.ts';
import type { Style } from './style.ts';

interface Mark {
  readonly range: Range;
  readonly label: string;
  readonly main: boolean;
}

/** The part of a line that is shown, and how many of its columns are left out before it. */
interface Excerpt {
  readonly text: string;
  readonly from: number;
}

/** More places than these are a list and not a picture. */
const MOST = 4;

export function frame(finding: Finding, path: string, lines: Lines, style: Style): string[] {
  const marks = marksOf(finding);
  const gutter = String(Math.max(...marks.map((mark) => mark.range.line))).length;
  const room = Math.max(style.width - gutter - 8, 16);
  const { dim } = style.paint;
  const side = dim('│');
  const head = `${' '.repeat(gutter)} ${dim(`╭ ${address(path, finding, style.width - gutter - 7)}`)}`;
  const body: string[] = [];
  let rest = marks;
  while (rest.length > 0) {
    const [first, ...others] = rest as [Mark, ...Mark[]];
    const excerpt = excerptAt(first, lines, room);
    // What stands in the same line is marked in the same excerpt, where that shows it.
    const same = others.filter((mark) => mark.range.line === first.range.line && isShown(mark, excerpt, lines));
    rest = others.filter((mark) => !same.includes(mark));
    body.push(`${dim(String(first.range.line).padStart(gutter))} ${side} ${excerpt.text}`);
    for (const row of markRows([first, ...same], excerpt, lines, room, style))
      body.push(`${' '.repeat(gutter)} ${side} ${row}`);
  }
  return [head, ...body].map((text) => `    ${text}`);
}

/** `file:line:column · rule`, as terminals and editors open it; with less of the path where it is long. */
function address(path: string, { range, rule }: Finding, width: number): string {
  const place = `:${range.line}:${range.column} · ${rule}`;
  const file = visible(path);
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [`${file}${place}`, `…/${name}${place}`, `${name}${place}`].find((text) => widthOf(text) <= width) ?? rule;
}

/** In the order of the file; a place that is named twice is marked once. */
function marksOf(finding: Finding): readonly Mark[] {
  const marks: Mark[] = [{ range: finding.range, label: '', main: true }];
  for (const { range, label } of finding.related) {
    if (marks.length < MOST && marks.every((mark) => mark.range.offset !== range.offset))
      marks.push({ range, label, main: false });
  }
  return marks.sort((a, b) => a.range.offset - b.range.offset);
}

function excerptAt(mark: Mark, lines: Lines, room: number): Excerpt {
  const text = visible(lines.line(mark.range.line));
  if (widthOf(text) <= room) return { text, from: 0 };
  const column = columnOf(mark, lines);
  const length = Math.min(widthOf(tokenOf(mark, lines)), Math.floor(room / 2));
  // Near its end, the line is shown to its end, with more before the mark.
  const before = Math.max(Math.floor(room / 3), room - 2 - widthOf(text.slice(column)));
  const from = widthOf(text.slice(0, column)) + length <= room - 2 ? 0 : cutBefore(text, column, before);
  const start = from > 0 ? '…' : '';
  const part = clip(text.slice(from), room - 1 - start.length);
  const end = from + part.length < text.length ? '…' : '';
  return { text: start + part + end, from: from - start.length };
}

/** The offset at which to cut a line so that about so many columns are left before `column`. */
function cutBefore(text: string, column: number, columns: number): number {
  const signs = [...text.slice(0, column)];
  let from = column;
  for (let used = 0; signs.length > 0; ) {
    const sign = signs.pop() as string;
    used += widthOf(sign);
    if (used > columns) break;
    from -= sign.length;
  }
  return from;
}

function isShown(mark: Mark, excerpt: Excerpt, lines: Lines): boolean {
  const column = columnOf(mark, lines) - excerpt.from;
  return column >= 0 && column + Math.min(tokenOf(mark, lines).length, 4) < excerpt.text.length;
}

/** Where the mark begins in its line as it is shown whole. */
function columnOf(mark: Mark, lines: Lines): number {
  return visible(lines.line(mark.range.line).slice(0, mark.range.column - 1)).length;
}

function tokenOf({ range }: Mark, lines: Lines): string {
  const line = lines.line(range.line);
  return visible(line.slice(range.column - 1, range.endLine === range.line ? range.endColumn - 1 : line.length));
}

/** Marks side by side; one that a label would run into gets a row of its own. */
function markRows(marks: readonly Mark[], excerpt: Excerpt, lines: Lines, room: number, style: Style): string[] {
  const rows: { text: string; width: number; closed: boolean }[] = [];
  for (const mark of marks) {
    const column = Math.max(columnOf(mark, lines) - excerpt.from, 0);
    const before = widthOf(excerpt.text.slice(0, column));
    const length = Math.max(1, Math.min(widthOf(tokenOf(mark, lines)), room - before));
    const label = mark.label === '' || before + length + 1 + widthOf(mark.label) > room ? '' : ` ${mark.label}`;
    const paint = mark.main ? style.paint.severity : style.paint.dim;
    const sign = paint((mark.main ? '^' : '-').repeat(length)) + style.paint.dim(label);
    const open = rows.at(-1);
    const row = open && !open.closed && open.width < before ? open : { text: '', width: 0, closed: false };
    if (row !== open) rows.push(row);
    row.text += ' '.repeat(before - row.width) + sign;
    row.width = before + length + widthOf(label);
    row.closed = label !== '';
  }
  return rows.map((row) => row.text);
}
