/** From the values of a file to those that are wanted, one change after the other. */

import { type Data, field, type Group, isGroup, isList, type Path, sameData } from '../data.ts';
import { align } from './alignment.ts';

export type Step =
  /** Another value under the same name or at the same place in a list; null leaves the name with nothing behind it. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Data }
  /** A new field, or a new entry that then stands at this place of its list. */
  | { readonly kind: 'add'; readonly path: Path; readonly value: Data }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'rename'; readonly path: Path; readonly name: string };

/** Each path is that of the moment when all steps before it are done. */
export function stepsTo(wanted: Data, old: Data, path: Path = []): Step[] {
  if (sameData(old, wanted)) return [];
  if (isGroup(old) && isGroup(wanted) && (path.length === 0 || (holds(old) && holds(wanted)))) {
    return stepsInGroup(wanted, old, path);
  }
  if (isList(old) && isList(wanted)) return stepsInList(wanted, old, path);
  return [{ kind: 'set', path, value: wanted }];
}

function holds(group: Group): boolean {
  return Object.keys(group).length > 0;
}

/** New fields come before old ones go, so that a group is never without any. */
function stepsInGroup(wanted: Group, old: Group, path: Path): Step[] {
  const renamed = renames(wanted, old);
  const changed: Step[] = [];
  const removed: Step[] = [];
  for (const name of Object.keys(old)) {
    const to = renamed.get(name);
    const at = [...path, name];
    if (to !== undefined) changed.push({ kind: 'rename', path: at, name: to });
    else if (Object.hasOwn(wanted, name)) changed.push(...stepsTo(field(wanted, name), field(old, name), at));
    else if (field(old, name) !== null) removed.push({ kind: 'remove', path: at });
  }
  const there = new Set([...Object.keys(old), ...renamed.values()]);
  const added = Object.keys(wanted)
    .filter((name) => !there.has(name) && field(wanted, name) !== null)
    .map((name): Step => ({ kind: 'add', path: [...path, name], value: field(wanted, name) }));
  return [...changed, ...added, ...removed];
}

/** Old names that are gone while their value stands under a new one; of several, those that are written most alike. */
function renames(wanted: Group, old: Group): Map<string, string> {
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(wanted, name) && field(old, name) !== null);
  const come = Object.keys(wanted).filter((name) => !Object.hasOwn(old, name));
  const candidates = gone
    .flatMap((from) => come.map((to) => ({ from, to, alike: sharedEnds(from, to) })))
    .filter(({ from, to }) => sameData(field(old, from), field(wanted, to)))
    .sort((one, other) => other.alike - one.alike);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (renamed.has(from) || taken.has(to)) continue;
    renamed.set(from, to);
    taken.add(to);
  }
  return renamed;
}

/** How many letters two words share at their beginning and at their end. */
function sharedEnds(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  let first = 0;
  while (first < shortest && one[first] === other[first]) first++;
  let last = 0;
  while (last < shortest - first && one.at(-1 - last) === other.at(-1 - last)) last++;
  return first + last;
}

function stepsInList(wanted: readonly Data[], old: readonly Data[], path: Path): Step[] {
  const pairs = align(old, wanted);
  if (pairs.length === 0) return [{ kind: 'set', path, value: wanted }];
  const changed = pairs.flatMap(([at, to]) => stepsTo(wanted[to] ?? null, old[at] ?? null, [...path, at]));
  const staying = new Set(pairs.map(([at]) => at));
  const removed = [...old.keys()].filter((at) => !staying.has(at)).reverse();
  const coming = new Set(pairs.map(([, to]) => to));
  const added = [...wanted.keys()].filter((at) => !coming.has(at));
  return [
    ...changed,
    ...removed.map((at): Step => ({ kind: 'remove', path: [...path, at] })),
    ...added.map((at): Step => ({ kind: 'add', path: [...path, at], value: wanted[at] ?? null })),
  ];
}

/** The values after a step. */
export function dataAfter(data: Data, step: Step): Data {
  const inner = step.path.slice(0, -1);
  const last = step.path.at(-1);
  if (last === undefined) return step.kind === 'set' ? step.value : data;
  return changedAt(data, inner, (parent) => {
    if (isList(parent)) return parent.toSpliced(Number(last), step.kind === 'add' ? 0 : 1, ...newValue(step));
    const fields = new Map(Object.entries(isGroup(parent) ? parent : {}));
    const old = fields.get(String(last)) ?? null;
    if (step.kind === 'remove' || step.kind === 'rename') fields.delete(String(last));
    if (step.kind === 'rename') fields.set(step.name, old);
    if (step.kind === 'set' || step.kind === 'add') fields.set(String(last), step.value);
    return Object.fromEntries(fields);
  });
}

function newValue(step: Step): Data[] {
  return step.kind === 'set' || step.kind === 'add' ? [step.value] : [];
}

function changedAt(data: Data, path: Path, change: (data: Data) => Data): Data {
  const [first, ...rest] = path;
  if (first === undefined) return change(data);
  if (isList(data)) return data.with(Number(first), changedAt(data[Number(first)] ?? null, rest, change));
  const group = isGroup(data) ? data : {};
  return { ...group, [String(first)]: changedAt(field(group, String(first)), rest, change) };
}
