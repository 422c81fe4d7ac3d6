/** What is kept of an interview between two answers, and between two days. */

import { sameData } from '../document/data.ts';
import { formatPath, type Segment } from '../engagement/path.ts';
import type { Data } from './prompter.ts';
import type { State } from './state.ts';
import { isGroup, type Tree } from './tree.ts';

export interface Draft {
  readonly draft: 1;
  /** What the file held when the interview began. */
  readonly base: Tree;
  readonly tree: Tree;
  readonly passed: readonly string[];
}

export function draftOf({ tree, passed }: State, base: Tree): Draft {
  return { draft: 1, base, tree, passed };
}

/** A draft as it was read; undefined where it is none that this vet has written. */
export function parseDraft(data: Data): Draft | undefined {
  if (!isGroup(data) || data['draft'] !== 1 || !isGroup(data['tree']) || !isGroup(data['base'])) return undefined;
  const passed: readonly unknown[] = Array.isArray(data['passed']) ? data['passed'] : [];
  return {
    draft: 1,
    base: data['base'],
    tree: data['tree'],
    passed: passed.filter((key): key is string => typeof key === 'string'),
  };
}

/** Both have changed the same answer. */
export interface Conflict {
  readonly path: readonly Segment[];
  readonly ours: Data;
  readonly theirs: Data;
}

export interface Merged {
  readonly tree: Data;
  readonly conflicts: readonly Conflict[];
}

/** Puts what we changed since `base` over what others did; where both changed the same, ours stands and it is told. */
export function merge(base: Data, ours: Data, theirs: Data, path: readonly Segment[] = []): Merged {
  if (isEqual(ours, base) || isEqual(ours, theirs)) return { tree: theirs, conflicts: [] };
  if (isEqual(theirs, base)) return { tree: ours, conflicts: [] };
  const names = namesOf(ours, theirs, base);
  if (!names) return { tree: ours, conflicts: [{ path, ours, theirs }] };
  const parts = names.map((name) => {
    const own = (data: Data): Data =>
      typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? data[name] : undefined;
    return { name, ...merge(own(base), own(ours), own(theirs), [...path, name]) };
  });
  const kept = parts.filter((part) => part.tree !== undefined);
  const tree = Array.isArray(ours)
    ? kept.map((part) => part.tree)
    : Object.fromEntries(kept.map((part) => [part.name, part.tree]));
  return { tree, conflicts: parts.flatMap((part) => part.conflicts) };
}

function isEqual(a: Data, b: Data): boolean {
  return sameData(a ?? null, b ?? null);
}

/** Of groups all their fields; of lists of groups their places, if none was added or removed. */
function namesOf(ours: Data, theirs: Data, base: Data): readonly Segment[] | undefined {
  if (isGroup(ours) && isGroup(theirs)) return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
  const lists = [ours, theirs, base];
  const alike = lists.every((one) => Array.isArray(one) && one.length === ours.length && one.every(isGroup));
  return alike ? [...ours.keys()] : undefined;
}

export function conflictPath({ path }: Conflict): string {
  return formatPath(path);
}
