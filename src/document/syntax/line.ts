/** One line of a text that is not YAML, taken apart as far as its author meant it as YAML. */

/** No field of an engagement is longer; a longer line would only cost time. */
const LONGEST = 2_000;

export interface Line {
  /** Offset in the whole text. */
  readonly start: number;
  readonly text: string;
  /** Columns before the first sign that is no blank. */
  readonly indent: number;
  /** It begins with a dash: an entry of a list. */
  readonly entry: boolean;
  /** Columns before the name of the field, or before the value where there is no name. */
  readonly margin: number;
  readonly key?: string;
  /** What stands behind the colon, or in the line as a whole where there is no name; without blanks around it. */
  readonly value: string;
  readonly valueAt: number;
}

/** A slip in a line. `column` counts from 0. */
export interface Slip {
  readonly message: string;
  readonly help: string;
  readonly column: number;
  readonly length: number;
}

export interface Found {
  readonly line: Line;
  readonly slip: Slip;
  /** What stands before this offset is spoilt by the slip, and says nothing by itself. */
  readonly until?: number;
}

export function lineAt(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const rest = text.slice(start, start + LONGEST);
  const line = rest.slice(0, /[\r\n]|$/.exec(rest)?.index).trimEnd();
  const indent = line.length - line.trimStart().length;
  const dashes = /^(?:-(?: +|$))*/.exec(line.slice(indent))?.[0] ?? '';
  const margin = indent + dashes.length;
  const field = /^([^\s:#"'[\]{},&*!|>%@`?-][^:#]*?|"[^"]*"|'[^']*')\s*:(?:\s+|$)/.exec(line.slice(margin));
  const valueAt = margin + (field?.[0].length ?? 0);
  const common = { start, text: line, indent, entry: dashes !== '', margin, value: line.slice(valueAt), valueAt };
  return field ? { ...common, key: field[1] as string } : common;
}

/** The nearest line above with something in it, comments aside. */
export function lineAbove(text: string, line: Line): Line | undefined {
  for (let { start } = line; start > 0; ) {
    const above = lineAt(text, start - 1);
    if (above.start === start) return undefined;
    if (above.text !== '' && !above.value.startsWith('#')) return above;
    start = above.start;
  }
  return undefined;
}

/** The nearest line below with something in it, comments aside. */
export function lineBelow(text: string, line: Line): Line | undefined {
  const breaks = /(?:\r\n?|\n)+/g;
  breaks.lastIndex = line.start + line.text.length;
  for (let next = breaks.exec(text); next; next = breaks.exec(text)) {
    const below = lineAt(text, next.index + next[0].length);
    if (below.text !== '' && !below.value.startsWith('#')) return below;
  }
  return undefined;
}

/** Parsers stop where something ends too early, in the blanks below it: the line with something in it counts. */
export function lineOfFault(text: string, offset: number): Line {
  const line = lineAt(text, Math.min(offset, text.length));
  return line.text === '' ? (lineAbove(text, line) ?? line) : line;
}

function lineStart(text: string, offset: number): number {
  // Between CR and LF is still the line that they end.
  let start = text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset;
  // Not by lastIndexOf: where a text has no CR, that would look through all of it for each line.
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

const OPENING = '\ue000';
const CLOSING = '\ue001';

/** The same length, with signs for the two quotes of a text and with nothing of what stands between them. */
export function masked(value: string): string {
  return value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (text) => OPENING + 'x'.repeat(text.length - 2) + CLOSING);
}

/** A text as it can be written into YAML. */
export function quoted(text: string): string {
  if (text.length > 60) return '"…"';
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
