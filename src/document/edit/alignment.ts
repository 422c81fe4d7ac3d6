/** Which entry of a list is which entry of the list that is wanted. */

import { type Data, field, type Group, isGroup, isList, sameData } from '../data.ts';

/** The fields by which people tell the entries of a list apart. */
const IDENTIFYING = ['id', 'name', 'event', 'channel', 'client', 'rule', 'what', 'claim', 'medium'];

/** Equal entries count more than any number of others of the same name, and those more than mere neighbours. */
const EQUAL = 1_000_000;
const OF_ONE_NAME = 1_000;
const ALIKE = 1;

/**
 * Pairs of places, each in rising order: the assignment with the most in common, as in a comparison of texts by lines.
 * An entry that has moved past another is not followed.
 */
export function align(old: readonly Data[], wanted: readonly Data[]): [old: number, wanted: number][] {
  const scores = old.map((one, at) =>
    wanted.map((other, to) => likeness(one, other, old.length === wanted.length && at === to)),
  );
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  const bestAt = (at: number, to: number): number => best[at]?.[to] ?? 0;
  const scoreAt = (at: number, to: number): number => scores[at]?.[to] ?? 0;
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = wanted.length - 1; to >= 0; to--) {
      const paired = scoreAt(at, to) > 0 ? scoreAt(at, to) + bestAt(at + 1, to + 1) : 0;
      (best[at] as number[])[to] = Math.max(paired, bestAt(at + 1, to), bestAt(at, to + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let at = 0, to = 0; at < old.length && to < wanted.length; ) {
    const score = scoreAt(at, to);
    if (score > 0 && bestAt(at, to) === score + bestAt(at + 1, to + 1)) pairs.push([at++, to++]);
    else if (bestAt(at, to) === bestAt(at, to + 1)) to++;
    else at++;
  }
  return pairs;
}

function likeness(one: Data, other: Data, inPlace: boolean): number {
  if (sameData(one, other)) return EQUAL;
  if (isGroup(one) && isGroup(other)) {
    const name = IDENTIFYING.find(
      (identifying) => field(one, identifying) !== null || field(other, identifying) !== null,
    );
    if (name !== undefined && sameData(field(one, name), field(other, name))) return OF_ONE_NAME;
    return name === undefined || inPlace || halfShared(one, other) ? ALIKE : 0;
  }
  return inPlace || (isGroup(one) === isGroup(other) && isList(one) === isList(other)) ? ALIKE : 0;
}

/** The same thing under a new name has most of its fields still. */
function halfShared(one: Group, other: Group): boolean {
  const names = Object.keys(one);
  const shared = names.filter((name) => sameData(field(one, name), field(other, name)));
  return shared.length * 2 >= Math.max(names.length, Object.keys(other).length);
}
