/** Where a piece of text stands. Lines and columns count from 1, `endColumn` is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly length: number;
}

/** Turns offsets into lines and columns. A line ends at LF, CRLF or a lone CR, as in YAML. */
export class Lines {
  readonly text: string;
  #found: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Offsets of the first characters of lines; looked for only when a place is to be shown. */
  get #starts(): readonly number[] {
    this.#found ??= lineStarts(this.text);
    return this.#found;
  }

  /** The text of a line, counted from 1, without its line break. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.#starts[number]).replace(/[\r\n]+$/, '');
  }

  range(start: number, end: number): Range {
    const from = this.#position(start);
    const to = this.#position(Math.max(start, end));
    return {
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      offset: start,
      length: Math.max(start, end) - start,
    };
  }

  #position(offset: number): { line: number; column: number } {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
