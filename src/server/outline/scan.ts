/** The small steps of reading YAML sign by sign. All offsets; an `end` is the first that is not meant. */

/** Where a line ends, its break excluded. */
export function lineEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) return end;
  }
  return text.length;
}

/** Behind the break at the end of a line. */
export function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

export function skipBlanks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === ' ' || text[next] === '\t')) next++;
  return next;
}

/** A blank, a line break, or the end of the text. */
export function isGap(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r';
}

/** A name and its colon in a line. */
export interface Colon {
  readonly name: string;
  /** Of the name, its quotes included. */
  readonly end: number;
  readonly behind: number;
}

/** What can begin no name without quotes. */
const SIGNS = new Set('#&*!|>%@`{}[],'.split(''));

export function colonIn(text: string, at: number, end: number): Colon | undefined {
  const first = text[at];
  if (at >= end || first === undefined || SIGNS.has(first)) return undefined;
  if (first === '"' || first === "'") {
    const close = quoteEnd(text, at, end);
    const colon = skipBlanks(text, close, end);
    if (text[colon] !== ':' || colon >= end) return undefined;
    return { name: text.slice(at + 1, close - 1), end: close, behind: colon + 1 };
  }
  for (let here = at; here < end; here++) {
    if (text[here] === '#' && isGap(text[here - 1])) return undefined;
    if (text[here] !== ':' || !isGap(text[here + 1])) continue;
    const name = text.slice(at, here).trimEnd();
    return name === '' ? undefined : { name, end: at + name.length, behind: here + 1 };
  }
  return undefined;
}

/** Behind the closing quote of a text that begins at `at`; where it is not closed, `limit`. */
export function quoteEnd(text: string, at: number, limit: number): number {
  const mark = text[at];
  for (let here = at + 1; here < limit; here++) {
    if (mark === '"' && text[here] === '\\') here++;
    else if (text[here] === mark) {
      if (mark === '"' || text[here + 1] !== "'") return here + 1;
      here++;
    }
  }
  return limit;
}

/** Where a comment begins, else `end`. A sign at `from` is none. */
export function commentIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text[at] === '#' && isGap(text[at - 1])) return at;
  }
  return end;
}

/**
 * Up to where a value of several lines can go at most, which began in the line that ends at `end`: a line that is set in
 * no further than its name belongs to something else, and the value was left unfinished.
 */
export function valueLimit(text: string, end: number, column: number, closing = ''): number {
  for (let start = nextLine(text, end); start < text.length; ) {
    const close = lineEnd(text, start);
    const first = skipBlanks(text, start, close);
    if (first < close && first - start <= column && !closing.includes(text[first] as string)) return start - 1;
    start = nextLine(text, close);
  }
  return text.length;
}
