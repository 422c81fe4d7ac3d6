/**
 * The plain values of a document, by their path in the document. In a list, entries that are answers or that failed are
 * left out, so that its numbers differ from those of the document; `origins` says of each list which entries are left.
 */

import type { Data } from './extract.ts';
import { fromPointer, type Segment } from './path.ts';

export class Values {
  readonly data: Record<string, Data>;
  readonly #origins: Map<unknown[], number[]>;

  constructor(data: Record<string, Data>, origins: Map<unknown[], number[]>) {
    this.data = data;
    this.#origins = origins;
  }

  /** Are all entries of all lists where they are in the document? */
  get unshifted(): boolean {
    return this.#origins.size === 0;
  }

  /** @param path in the document */
  at(path: readonly Segment[]): Data {
    return path.reduce((here: Data, segment) => ownValue(here, this.#shifted(here, segment)), this.data);
  }

  put(path: readonly Segment[], value: Data): void {
    const parent = this.at(path.slice(0, -1));
    parent[this.#shifted(parent, path.at(-1) as Segment)] = value;
  }

  remove(paths: readonly (readonly Segment[])[]): void {
    const lists = new Map<Data[], Set<number>>();
    for (const path of paths) {
      const parent = this.at(path.slice(0, -1));
      const last = this.#shifted(parent, path.at(-1) as Segment);
      if (Array.isArray(parent)) lists.set(parent, (lists.get(parent) ?? new Set()).add(Number(last)));
      else if (typeof parent === 'object' && parent !== null) delete parent[last];
    }
    for (const [list, gone] of lists) {
      const kept = this.#origins.get(list) ?? [...list.keys()];
      this.#origins.set(
        list,
        kept.filter((_, index) => !gone.has(index)),
      );
      let left = 0;
      for (let index = 0; index < list.length; index++) if (!gone.has(index)) list[left++] = list[index];
      list.length = left;
    }
  }

  /** From a path in the document to the path among the values; of an entry that is left out, to its list. */
  shifted(path: readonly Segment[]): Segment[] {
    let here: Data = this.data;
    const shifted: Segment[] = [];
    for (const segment of path) {
      const at = this.#shifted(here, segment);
      if (at === -1) break;
      here = ownValue(here, at);
      shifted.push(at);
    }
    return shifted;
  }

  /** From a path among the values to the path in the document. */
  original(path: readonly Segment[]): Segment[] {
    let here: Data = this.data;
    return path.map((segment) => {
      const kept = typeof segment === 'number' ? this.#origins.get(here) : undefined;
      here = ownValue(here, segment);
      return kept && typeof segment === 'number' ? (kept[segment] ?? segment) : segment;
    });
  }

  /** From a pointer among the values, as validators give it, to the path in the document. */
  fromPointer(section: string, pointer: string): Segment[] {
    let here: Data = this.data[section];
    const path = fromPointer(pointer).map((part) => {
      const segment = Array.isArray(here) ? Number(part) : part;
      here = ownValue(here, segment);
      return segment;
    });
    return this.original([section, ...path]);
  }

  #shifted(list: Data, segment: Segment): Segment {
    const kept = typeof segment === 'number' ? this.#origins.get(list) : undefined;
    return kept ? kept.indexOf(Number(segment)) : segment;
  }
}

/** `constructor` and its like are no values of a file that does not write them. */
function ownValue(parent: Data, key: Segment): Data {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key) ? parent[key] : undefined;
}
