/** What changed between the values of two files, field by field. */

import { type Data, field, isGroup, isList, type Path, sameData } from '../../document/data.ts';
import { pairEntries } from './entries.ts';

export interface RawChange {
  readonly how: 'added' | 'removed' | 'changed' | 'moved';
  /** Undefined where it was not there before. */
  readonly before?: Path;
  /** Undefined where it is no longer there. */
  readonly after?: Path;
  readonly was: Data;
  readonly is: Data;
}

export interface Changes {
  readonly changes: readonly RawChange[];
  /** Where a place of the old file is in the new one; undefined where it is gone. */
  readonly follow: (path: Path) => Path | undefined;
}

export function changesBetween(before: Data, after: Data): Changes {
  const changes: RawChange[] = [];
  /** By the path of an old entry: where it is now. */
  const moved = new Map<string, Path | undefined>();

  function compare(was: Data, is: Data, old: Path, now: Path): void {
    if (isGroup(was) && isGroup(is)) {
      for (const name of new Set([...Object.keys(is), ...Object.keys(was)])) {
        compare(field(was, name), field(is, name), [...old, name], [...now, name]);
      }
    } else if (isList(was) && isList(is) && [...was, ...is].some(isGroup)) compareEntries(was, is, old, now);
    else if (isBlank(was) && !isBlank(is)) each(is, now, (value, path) => note('added', null, value, undefined, path));
    else if (!isBlank(was) && isBlank(is))
      each(was, old, (value, path) => note('removed', value, null, path, undefined));
    else if (isList(was) && isList(is) && isReordered(was, is)) note('moved', was, is, old, now);
    else if (!sameData(was, is)) note('changed', was, is, old, now);
  }

  function compareEntries(was: readonly Data[], is: readonly Data[], old: Path, now: Path): void {
    const pairs = pairEntries(was, is);
    const kept = pairs.flatMap(({ before: one, after: other }) =>
      one === undefined || other === undefined ? [] : [one],
    );
    for (const { before: oldAt, after: nowAt } of pairs) {
      if (oldAt !== undefined) moved.set(key([...old, oldAt]), nowAt === undefined ? undefined : [...now, nowAt]);
      compare(
        oldAt === undefined ? null : (was[oldAt] ?? null),
        nowAt === undefined ? null : (is[nowAt] ?? null),
        [...old, oldAt ?? -1],
        [...now, nowAt ?? -1],
      );
    }
    if (kept.some((at, index) => at < (kept[index - 1] ?? -1))) note('moved', was, is, old, now);
  }

  function note(how: RawChange['how'], was: Data, is: Data, old?: Path, now?: Path): void {
    changes.push({ how, was, is, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) });
  }

  compare(before ?? {}, after ?? {}, [], []);
  return { changes, follow: (path) => follow(path, moved) };
}

/** The values below a place, each with its own. */
function each(value: Data, path: Path, take: (value: Data, path: Path) => void): void {
  if (isGroup(value)) for (const [name, inner] of Object.entries(value)) each(inner, [...path, name], take);
  else if (isList(value) && value.some(isGroup))
    for (const [at, entry] of value.entries()) each(entry, [...path, at], take);
  else if (!isBlank(value)) take(value, path);
}

function isBlank(value: Data): boolean {
  return value === null;
}

/** The same words in another order; a route of steps is another route then. */
function isReordered(was: readonly Data[], is: readonly Data[]): boolean {
  if (was.length !== is.length || sameData(was, is)) return false;
  const sorted = (list: readonly Data[]): string[] => list.map((entry) => JSON.stringify(entry)).sort();
  return sameData(sorted(was), sorted(is));
}

function follow(path: Path, moved: ReadonlyMap<string, Path | undefined>): Path | undefined {
  let now: (string | number)[] = [];
  for (const [at, step] of path.entries()) {
    const old = key(path.slice(0, at + 1));
    if (!moved.has(old)) now.push(step);
    else {
      const there = moved.get(old);
      if (there === undefined) return undefined;
      now = [...there];
    }
  }
  return now;
}

function key(path: Path): string {
  return JSON.stringify(path);
}
