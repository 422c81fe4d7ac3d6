/** Fields and items that stand in lines below each other. */

import type { Segment } from '../../engagement/path.ts';
import type { Draft, Entry } from '../outline.ts';
import { FlowScanner } from './flow.ts';
import { colonIn, commentIn, isGap, lineEnd, nextLine, quoteEnd, skipBlanks, valueLimit } from './scan.ts';

/** A field or item whose lines go on. */
interface Open {
  readonly path: readonly Segment[];
  readonly column: number;
  readonly dash: boolean;
  items: number;
}

export class BlockScanner {
  readonly #draft: Draft;
  readonly #open: Open[] = [];
  readonly #root: Open = { path: [], column: -1, dash: false, items: 0 };

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  scan(): void {
    const { text } = this.#draft;
    for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) at = this.#line(at);
  }

  /** @returns where to go on */
  #line(start: number): number {
    const { text, slots, silent } = this.#draft;
    const end = lineEnd(text, start);
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4))) {
      this.#open.length = 0;
      return nextLine(text, end);
    }
    let at = skipBlanks(text, start, end);
    let item: Entry | undefined;
    while (at < end && text[at] === '-' && isGap(text[at + 1])) {
      item = this.#put({ start: at, end: at + 1, column: at - start }, at + 1);
      at = skipBlanks(text, at + 1, end);
    }
    const colon = colonIn(text, at, end);
    if (colon) {
      const field = this.#put({ start: at, end: colon.end, column: at - start }, colon.behind, colon.name);
      slots.push({ kind: 'name', path: field.path.slice(0, -1), flow: false, start: at, end: colon.end });
      return this.#value(field, end);
    }
    if (item) return this.#value(item, end);
    if (text[at] === '{' || text[at] === '[') return this.#flow(this.#open.at(-1)?.path ?? [], at, at - start - 1);
    const comment = commentIn(text, at, end);
    if (comment < end) silent.push({ start: comment, end });
    return nextLine(text, end);
  }

  /** Closes what does not go on at its column, and opens it in what is left. */
  #put(place: { start: number; end: number; column: number }, behind: number, name?: string): Draft['entries'][number] {
    const { column } = place;
    const dash = name === undefined;
    const parent = closeAt(this.#open, column, dash) ?? this.#root;
    const path = [...parent.path, name ?? parent.items++];
    this.#open.push({ path, column, dash, items: 0 });
    const entry = { ...place, path, value: { start: behind, end: behind } };
    this.#draft.entries.push(entry);
    return entry;
  }

  #value(entry: Draft['entries'][number], end: number): number {
    const { text, slots, silent } = this.#draft;
    const { path, column } = entry;
    const behind = entry.value.start;
    const at = this.#behindMarks(behind, end);
    const sign = at < end ? text[at] : undefined;
    const start = text.slice(behind, at).trim() === '' ? behind : at;
    const slot = { kind: 'value', path, flow: false, start } as const;
    if (sign === '{' || sign === '[') {
      slots.push({ ...slot, end: at });
      const next = this.#flow(path, at, column);
      entry.value = { start: at, end: Math.min(next, text.length) };
      return next;
    }
    if (sign === '|' || sign === '>') {
      const close = valueLimit(text, end, column);
      slots.push({ ...slot, end: at });
      silent.push({ start: at, end: close });
      entry.value = { start: at, end: close };
      return nextLine(text, lineEnd(text, close));
    }
    const quoted = sign === '"' || sign === "'";
    const close = quoted ? quoteEnd(text, at, valueLimit(text, end, column)) : at;
    if (close > end) silent.push({ start: end + 1, end: close });
    const last = lineEnd(text, close);
    const comment = commentIn(text, close, last);
    entry.value = { start: at, end: quoted ? close : comment };
    slots.push({ ...slot, end: Math.min(comment, end) });
    if (comment < last) silent.push({ start: comment, end: last });
    return nextLine(text, last);
  }

  /** A mark (`&name`) or a type (`!!str`) stands before the value. */
  #behindMarks(from: number, end: number): number {
    const { text } = this.#draft;
    let at = skipBlanks(text, from, end);
    while (at < end && (text[at] === '&' || text[at] === '!')) {
      while (at < end && !isGap(text[at])) at++;
      at = skipBlanks(text, at, end);
    }
    return at;
  }

  #flow(path: readonly Segment[], at: number, column: number): number {
    const { text, silent } = this.#draft;
    const limit = valueLimit(text, lineEnd(text, at), column, '}]');
    const end = new FlowScanner(this.#draft, limit).scan(path, at);
    const last = lineEnd(text, end);
    const comment = commentIn(text, end, last);
    if (comment < last) silent.push({ start: comment, end: last });
    return nextLine(text, last);
  }
}

/** Takes away what ends before a name or dash at a column; what is left last is what that belongs to. */
export function closeAt<Kind extends { readonly column: number; readonly dash: boolean }>(
  open: Kind[],
  column: number,
  dash: boolean,
): Kind | undefined {
  for (let last = open.at(-1); last; last = open.at(-1)) {
    // The dashes of a list may stand right below its name.
    if (last.column < column || (last.column === column && dash && !last.dash)) return last;
    open.pop();
  }
  return undefined;
}
