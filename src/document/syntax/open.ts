/** Brackets and quotes that are open at a place of a text. */

export interface Opening {
  readonly mark: '[' | '{' | '"' | "'";
  readonly start: number;
}

/** A field at the margin ends whatever was left open above it. */
const AT_MARGIN = /[\r\n][A-Za-z_][\w-]*:(?=\s|$)/;
const HERE = new RegExp(AT_MARGIN, 'y');

const CLOSING = { '[': ']', '{': '}', '"': '"', "'": "'" } as const;

export function closingOf({ mark }: Opening): string {
  return CLOSING[mark];
}

/** What is open before `offset`, the outermost first. */
export function openAt(text: string, offset: number): Opening[] {
  const open: Opening[] = [];
  // Quotes and brackets are marks only where a value can begin; elsewhere they belong to a text.
  let fresh = true;
  for (let i = 0; i < offset; i++) {
    const sign = text[i] as string;
    const next = text[i + 1] ?? '\n';
    if (sign === '\n' || sign === '\r') {
      fresh = true;
      HERE.lastIndex = i;
      if (i + 1 < offset && HERE.test(text)) open.length = 0;
    } else if (sign === '#' && /\s|^$/.test(text[i - 1] ?? '')) i = endOfLine(text, i) - 1;
    else if (fresh && (sign === '"' || sign === "'")) {
      const end = endOfQuote(text, i, sign);
      if (end > offset) return [...open, { mark: sign, start: i }];
      i = end - 1;
      fresh = next === ':';
    } else if (fresh && (sign === '[' || sign === '{')) open.push({ mark: sign, start: i });
    else if (open.length > 0 && (sign === ']' || sign === '}')) {
      open.pop();
      fresh = false;
    } else if (fresh && (sign === '|' || sign === '>') && open.length === 0) i = endOfBlock(text, i) - 1;
    else if (sign === ':' && (fresh || (open.length > 0 ? /[\s,[\]{}]/ : /\s/).test(next))) fresh = true;
    else if (sign === ',' && open.length > 0) fresh = true;
    else if (sign !== ' ' && sign !== '\t' && !(sign === '-' && /\s/.test(next))) fresh = false;
  }
  return open;
}

function endOfLine(text: string, from: number): number {
  const line = /[\r\n]|$/g;
  line.lastIndex = from;
  return line.exec(text)?.index ?? text.length;
}

/** Behind the second quote; beyond the text where there is none before the next field at the margin. */
function endOfQuote(text: string, start: number, mark: '"' | "'"): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    if (mark === '"' && text[end] === '\\') end++;
    else if (text[end] === mark && mark === "'" && text[end + 1] === mark) end++;
    else if (text[end] === mark) return AT_MARGIN.test(text.slice(start, end)) ? Number.POSITIVE_INFINITY : end + 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** Behind a text that was begun by `|` or `>`: it goes on as long as its lines are indented further. */
function endOfBlock(text: string, start: number): number {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
  const indent = /^ */.exec(text.slice(from, start))?.[0].length ?? 0;
  const line = /(?:\r\n?|\n)( *)(?=[^ \r\n])/g;
  line.lastIndex = start;
  for (let next = line.exec(text); next; next = line.exec(text)) {
    if ((next[1] as string).length <= indent) return next.index;
  }
  return text.length;
}

/** Does a bracket end before the next field at the margin? */
export function isClosed(text: string, opening: Opening): boolean {
  const margin = text.slice(opening.start).search(AT_MARGIN);
  const open = openAt(text, margin < 0 ? text.length : opening.start + margin);
  return open.every(({ start }) => start !== opening.start);
}
