/** The plain values of a file, as they stand there, and when two of them are the same. */

import type { Node } from './node.ts';

export type Data = null | boolean | number | string | readonly Data[] | Group;

export interface Group {
  readonly [name: string]: Data;
}

/** Names of fields and places in lists (from 0), from the top of the file down. */
export type Path = readonly (string | number)[];

/**
 * The values of a tree, the words of an answer (`unknown`, `{ na: … }`) included. A blank value is null; of two equal
 * names the first counts. Whatever a field is called, `__proto__` too, it is a field and nothing else.
 */
export function dataOf(node: Node | undefined): Data {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(dataOf);
  const fields = new Map<string, Data>();
  for (const { key, value } of node.pairs) {
    if (!fields.has(String(key.value))) fields.set(String(key.value), dataOf(value));
  }
  return Object.fromEntries(fields);
}

export function isGroup(data: Data | undefined): data is Group {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

/** The value of a field; null where it is blank or not there. */
export function field(group: Group, name: string): Data {
  return Object.hasOwn(group, name) ? (group[name] ?? null) : null;
}

/** Equal to the last figure, where a blank field is as good as none. */
export function sameData(one: Data, other: Data): boolean {
  if (isList(one)) {
    return isList(other) && one.length === other.length && one.every((item, at) => sameData(item, other[at] ?? null));
  }
  if (!isGroup(one)) return Object.is(one ?? null, other ?? null);
  if (!isGroup(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    sameData(field(one, name), field(other, name)),
  );
}

/** As `sameData`; an empty file holds an empty group. */
export function sameFile(one: Data, other: Data): boolean {
  return sameData(one ?? {}, other ?? {});
}

/** The value at a path; null where there is none. */
export function valueAt(data: Data, path: Path): Data {
  let value = data;
  for (const step of path) {
    if (isList(value)) value = value[Number(step)] ?? null;
    else value = isGroup(value) ? field(value, String(step)) : null;
  }
  return value;
}
