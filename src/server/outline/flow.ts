/** Fields and items between braces and brackets. */

import type { Segment } from '../../engagement/path.ts';
import type { Draft } from '../outline.ts';
import { isGap, lineEnd, quoteEnd } from './scan.ts';

/** Nobody writes brackets deeper than this, and a text full of them is not to end the program. */
const DEEPEST = 50;

export class FlowScanner {
  readonly #draft: Draft;
  /** Where the brackets end at most. */
  readonly #limit: number;

  constructor(draft: Draft, limit: number) {
    this.#draft = draft;
    this.#limit = limit;
  }

  /** @param open where the bracket stands @returns the offset behind the closing one; where there is none, the limit */
  scan(path: readonly Segment[], open: number, depth = 0): number {
    const { text } = this.#draft;
    if (depth > DEEPEST) return this.#limit;
    const isList = text[open] === '[';
    let from = open + 1;
    for (let index = 0; ; index++) {
      const at = this.#skip(from);
      const end = isList ? this.#value([...path, index], from, at, depth) : this.#field(path, from, at, depth);
      // What stands between a value and the next comma is no YAML, and passed over.
      let next = this.#skip(end);
      while (next < this.#limit && !',}]'.includes(text[next] as string)) next = this.#skip(next + 1);
      if (next >= this.#limit) return this.#limit;
      if (text[next] !== ',') return next + 1;
      from = next + 1;
    }
  }

  #field(path: readonly Segment[], from: number, at: number, depth: number): number {
    const { text, slots, entries } = this.#draft;
    const quoted = text[at] === '"' || text[at] === "'";
    const end = quoted ? quoteEnd(text, at, this.#limit) : this.#plainEnd(at, true);
    slots.push({ kind: 'name', path, flow: true, start: from, end });
    const colon = this.#skip(end);
    if (text[colon] !== ':' || colon >= this.#limit || end === at) return end;
    const own = [...path, text.slice(quoted ? at + 1 : at, quoted ? end - 1 : end)];
    const behind = colon + 1;
    const entry = { path: own, start: at, end, column: -1, value: { start: behind, end: behind } };
    entries.push(entry);
    const begin = this.#skip(behind);
    const close = this.#value(own, behind, begin, depth);
    entry.value = { start: begin, end: Math.max(begin, close) };
    return close;
  }

  #value(path: readonly Segment[], from: number, at: number, depth: number): number {
    const { text, slots } = this.#draft;
    const sign = at < this.#limit ? text[at] : undefined;
    if (sign === '{' || sign === '[') {
      slots.push({ kind: 'value', path, flow: true, start: from, end: at });
      return this.scan(path, at, depth + 1);
    }
    const end = sign === '"' || sign === "'" ? quoteEnd(text, at, this.#limit) : this.#plainEnd(at, false);
    // Also where nothing is written yet, up to the comma or bracket.
    slots.push({ kind: 'value', path, flow: true, start: from, end: Math.max(at, end) });
    return end;
  }

  /** Of a name, at its colon. Blanks at the end belong to nothing. */
  #plainEnd(from: number, isName: boolean): number {
    const { text } = this.#draft;
    let at = from;
    for (; at < this.#limit; at++) {
      const sign = text[at] as string;
      if (',}]\n\r'.includes(sign) || (sign === '#' && isGap(text[at - 1]))) break;
      if (isName && sign === ':' && (isGap(text[at + 1]) || ',}]'.includes(text[at + 1] as string))) break;
    }
    while (at > from && isGap(text[at - 1])) at--;
    return at;
  }

  /** Behind blanks, line breaks and comments. */
  #skip(from: number): number {
    const { text, silent } = this.#draft;
    let at = from;
    while (at < this.#limit) {
      if (isGap(text[at])) at++;
      else if (text[at] === '#' && isGap(text[at - 1])) {
        const end = Math.min(lineEnd(text, at), this.#limit);
        silent.push({ start: at, end });
        at = end;
      } else break;
    }
    return at;
  }
}
