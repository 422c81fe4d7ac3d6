/** Values marked by `&name`, for which `*name` stands elsewhere. */

import type { Node, Problem } from './node.ts';
import * as problems from './problems.ts';

/** An engagement has some 300 nodes; far beyond that, aliases are a bomb and not a convenience. */
const MOST_NODES = 10_000;

interface Anchor {
  readonly node: Node;
  /** How many nodes it stands for, itself and those of its own aliases included. */
  readonly size: number;
  readonly start: number;
  readonly end: number;
  /** It marks a text without quotes, and may be meant as a part of it: `&Smith and Sons`. */
  readonly suspect: boolean;
  used: boolean;
}

export class Anchors {
  readonly #text: string;
  readonly #problems: Problem[];
  readonly #known = new Map<string, Anchor>();
  #nodes = 0;

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  /** What aliases stand for has become too much to be read. */
  get exceeded(): boolean {
    return this.#nodes > MOST_NODES;
  }

  /** @param start of the name, behind the `&` */
  mark(start: number, end: number, anchor: Pick<Anchor, 'node' | 'size' | 'suspect'>): void {
    const name = this.#text.slice(start, end);
    const earlier = this.#known.get(name);
    if (earlier) this.#checkUse(earlier);
    this.#known.set(name, { ...anchor, start: start - 1, end, used: false });
  }

  /** What an alias stands for; nothing, with a problem noted, where that is not known or too much. */
  resolve(start: number, end: number): Anchor | undefined {
    const name = this.#text.slice(start, end);
    const anchor = this.#known.get(name);
    if (!anchor) this.#problems.push(problems.unknownAlias(name, start - 1, end));
    if (!anchor || this.exceeded) return undefined;
    anchor.used = true;
    this.#nodes += anchor.size;
    if (!this.exceeded) return anchor;
    this.#problems.push(problems.tooManyAliases(name, start - 1, end, MOST_NODES));
    return undefined;
  }

  /** Once all is read: marks that nothing uses. */
  finish(): void {
    for (const anchor of this.#known.values()) this.#checkUse(anchor);
  }

  #checkUse({ used, suspect, start, end, node }: Anchor): void {
    if (suspect && !used) this.#problems.push(problems.unusedMark(this.#text, { start, end }, node.end));
  }
}
