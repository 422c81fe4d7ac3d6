/** The answers as plain data, of the shape of engagement.yaml. Nothing here changes what it is given. */

import type { Segment } from '../engagement/path.ts';
import type { Data } from './prompter.ts';

export type Tree = Readonly<Record<string, Data>>;

export function valueAt(tree: Data, path: readonly Segment[]): Data {
  let here = tree;
  for (const segment of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, segment)) return undefined;
    here = here[segment];
  }
  return here;
}

/** With a value at a path; groups and lists on the way are made. `undefined` takes the value out. */
export function withValue(tree: Data, path: readonly Segment[], value: Data): Data {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const copy = typeof first === 'number' ? [...(Array.isArray(tree) ? tree : [])] : { ...(isGroup(tree) ? tree : {}) };
  const inner = withValue(own(copy, first), rest, value);
  if (inner !== undefined) put(copy, first, inner);
  else if (Array.isArray(copy)) copy.splice(Number(first), 1);
  else delete copy[first as never];
  return copy;
}

/** Also of `__proto__`, which is a name like any other. */
function put(parent: object, name: Segment, value: Data): void {
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

export function isGroup(data: Data): data is Record<string, Data> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function own(parent: Data, key: Segment): Data {
  return Object.hasOwn(parent, key) ? parent[key] : undefined;
}

/** Is it one of the answers that hold no value: `unknown`, `not-yet`, `{ na: … }`? */
export function isOpenAnswer(data: Data): boolean {
  return data === 'unknown' || data === 'not-yet' || (isGroup(data) && Object.keys(data).join() === 'na');
}

/** Without groups and entries in which nothing stands; those that `base` has at the same place stay. */
export function pruned(data: Data, base: Data): Data {
  if (Array.isArray(data)) {
    const kept = data.map((entry, index) => pruned(entry, Array.isArray(base) ? base[index] : undefined));
    const left = kept.filter((entry) => entry !== undefined);
    // Entries in which nothing stands are no list, and «none» is another answer.
    return left.length > 0 || data.length === 0 || Array.isArray(base) ? left : undefined;
  }
  if (!isGroup(data)) return data ?? undefined;
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    pruned(value, isGroup(base) ? base[key] : undefined),
  ]);
  const kept = entries.filter(([, value]) => value !== undefined);
  return kept.length > 0 || isGroup(base) ? Object.fromEntries(kept) : undefined;
}
