/** New pieces of a file: fields and lists as lines, the small ones between braces. */

import type { Style } from '../compose.ts';
import { type Data, field, type Group, isGroup, isList, type Path } from '../data.ts';
import { type Word, writeLines, writeName, writeWord } from './words.ts';

/** Beyond this a line is hard to read beside another window. */
const WIDTH = 100;

/** Where trailing comments begin, counted from 0: in line, wherever the values are short enough. */
const COMMENT_COLUMN = 34;

/** More fields than these are easier to find below each other. */
const FEW_FIELDS = 4;

/** What stands behind `name:` on its line, and the lines below it. */
export interface Written {
  readonly head: string;
  readonly lines: readonly string[];
}

/** The lines of a field, heading excluded. `indent` is the column of its name. */
export function writeField(name: string, value: Data, path: Path, indent: number, style: Style): string[] {
  const label = `${' '.repeat(indent)}${writeName(name)}:`;
  const { head, lines } = writeValue(value, path, indent, label.length + 1, style);
  const comment = isGroup(value) || isList(value) ? undefined : oneLine(style.comment(path));
  return [commented(head === '' ? label : `${label} ${head}`, comment), ...lines];
}

/** All of a file, a blank line between its sections. */
export function writeSections(tree: Group, style: Style): string[] {
  const names = inOrder(Object.keys(tree), style.order([]));
  return names.flatMap((name, at) => [...(at > 0 ? [''] : []), ...writeSection(name, field(tree, name), style)]);
}

/** A field at the top, with its heading. */
export function writeSection(name: string, value: Data, style: Style): string[] {
  const heading = style.heading([name]);
  return [...(heading ? asComment(heading) : []), ...writeField(name, value, [name], 0, style)];
}

/** All fields of a group in the order of the format, those it does not know last. */
function writeFields(group: Group, path: Path, indent: number, style: Style): string[] {
  return inOrder(Object.keys(group), style.order(path)).flatMap((name) =>
    writeField(name, field(group, name), [...path, name], indent, style),
  );
}

/**
 * A value behind a name that stands at `indent`; what fits between braces from `column` on is written so.
 * @param shape as the neighbours in a list are written, which then counts more than the size
 */
export function writeValue(
  value: Data,
  path: Path,
  indent: number,
  column: number,
  style: Style,
  shape?: 'flow' | 'block',
): Written {
  if (value === null) return { head: '', lines: [] };
  if (typeof value === 'string') {
    const text = writeLines(value);
    if (text) {
      const pad = ' '.repeat(indent + 2);
      return { head: text.mark, lines: text.lines.map((line) => (line === '' ? '' : pad + line)) };
    }
  }
  if (!isGroup(value) && !isList(value)) return { head: writeWord(value, 'block'), lines: [] };
  if (isEmpty(value) || shape === 'flow' || (shape !== 'block' && readsInline(value, path, column, style))) {
    return wrapped(value, path, indent, column, style);
  }
  const inner = indent + 2;
  return {
    head: '',
    lines: isList(value) ? writeItems(value, path, inner, style) : writeFields(value, path, inner, style),
  };
}

function writeItems(items: readonly Data[], path: Path, indent: number, style: Style): string[] {
  return items.flatMap((item, at) => writeItem(item, [...path, at], indent, style));
}

/** An entry of a list, its dash at `indent`. */
export function writeItem(item: Data, path: Path, indent: number, style: Style, shape?: 'flow' | 'block'): string[] {
  const dash = `${' '.repeat(indent)}- `;
  const { head, lines } = writeValue(item, path, indent, indent + 2, style, shape);
  if (head !== '' || lines.length === 0) return [dash + (head || 'null'), ...lines];
  const [first = '', ...rest] = lines;
  return [dash + first.trimStart(), ...rest];
}

/** On one line: `{ name: Facebook, posts_per_week: 5 }`, `[posts, replies]`. */
export function writeInline(value: Data, path: Path, style: Style): string {
  if (isEmpty(value)) return isList(value) ? '[]' : '{}';
  if (isList(value)) return `[${inlineParts(value, path, style).join(', ')}]`;
  if (isGroup(value)) return `{ ${inlineParts(value, path, style).join(', ')} }`;
  return writeWord(value as Word, 'flow');
}

function inlineParts(value: Group | readonly Data[], path: Path, style: Style): string[] {
  if (isList(value)) return value.map((item, at) => writeInline(item, [...path, at], style));
  return inOrder(Object.keys(value), style.order(path)).map(
    (name) => `${writeName(name)}: ${writeInline(field(value, name), [...path, name], style)}`,
  );
}

/** Between braces, with a new line before each part that would pass the width. */
function wrapped(value: Group | readonly Data[], path: Path, indent: number, column: number, style: Style): Written {
  const whole = writeInline(value, path, style);
  const parts = inlineParts(value, path, style);
  if (column + whole.length <= WIDTH || parts.length < 2) return { head: whole, lines: [] };
  const [open, close] = isList(value) ? ['[', ']'] : ['{ ', ' }'];
  const pad = ' '.repeat(indent + 4);
  const lines = [' '.repeat(column) + open];
  parts.forEach((part, at) => {
    const piece = at === parts.length - 1 ? part + close : `${part},`;
    const last = lines.length - 1;
    const line = lines[last] as string;
    const gap = at === 0 || line === pad ? '' : ' ';
    if (at === 0 || line.length + gap.length + piece.length <= WIDTH) lines[last] = line + gap + piece;
    else lines.push(pad + piece);
  });
  const [first = '', ...rest] = lines;
  return { head: first.slice(column), lines: rest };
}

/** Sections have their fields below each other, so that there is room for comments; an answer has not. */
function readsInline(value: Group | readonly Data[], path: Path, column: number, style: Style): boolean {
  if (isGroup(value) && path.length === 1 && !(Object.keys(value).length === 1 && Object.hasOwn(value, 'na'))) {
    return false;
  }
  if (isList(value) && !value.every(isWord)) return false;
  return isSmall(value, 2) && column + writeInline(value, path, style).length <= WIDTH;
}

function isSmall(value: Data, levels: number): boolean {
  if (isList(value)) return levels > 0 && value.every((item) => isWord(item) && isSmall(item, 0));
  if (!isGroup(value)) return typeof value !== 'string' || !value.includes('\n');
  const names = Object.keys(value);
  return levels > 0 && names.length <= FEW_FIELDS && names.every((name) => isSmall(field(value, name), levels - 1));
}

function isWord(value: Data): boolean {
  return !isGroup(value) && !isList(value);
}

function isEmpty(value: Data): boolean {
  return isList(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
}

/** A text as the lines of a comment. */
export function asComment(text: string): string[] {
  return text.split(/\r\n|[\r\n]/).map((line) => (line.trim() === '' ? '#' : `# ${line.replace(/^#\s?/, '')}`));
}

function commented(line: string, comment: string | undefined): string {
  return comment ? `${line.padEnd(COMMENT_COLUMN - 2)}  # ${comment}` : line;
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

/** Names as the format has them, those it does not know last. */
function inOrder(names: readonly string[], order: readonly string[]): string[] {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...names].sort((one, other) => rank(one) - rank(other));
}
