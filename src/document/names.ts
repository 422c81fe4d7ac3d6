/** The names of the fields of one group, to see which stands there twice. */

import type { Pair, ScalarNode } from './node.ts';

/** More fields than these are looked up by an index, so that a file of a million fields is read as well. */
const FEW = 24;

export class Names {
  #index: Map<string, ScalarNode> | undefined;

  /** The earlier field of a name, among the pairs read so far. */
  find(pairs: readonly Pair[], name: string): ScalarNode | undefined {
    if (pairs.length < FEW) {
      for (const { key } of pairs) if (key.value === name) return key;
      return undefined;
    }
    if (!this.#index) {
      this.#index = new Map();
      for (const { key } of pairs) this.#index.set(key.value as string, key);
    }
    const last = pairs[pairs.length - 1];
    if (last) this.#index.set(last.key.value as string, last.key);
    return this.#index.get(name);
  }
}
