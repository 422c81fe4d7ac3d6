/** Which entry of a list is which entry of the list before: by what it is called, wherever it stands now. */

import { type Data, field, isGroup, sameData } from '../../document/data.ts';

/** Places in the old list and in the new one; undefined where there is no counterpart. */
export interface EntryPair {
  readonly before?: number;
  readonly after?: number;
}

/** Fields that name an entry, in whatever list. */
const NAMES = ['id', 'name', 'client', 'channel', 'event', 'what', 'rule', 'metric', 'medium', 'claim', 'who', 'tie'];

/**
 * In the order of the new list, with what is gone at the end. The same entries first, then those of the same name
 * where only one is called so, then those at the same place.
 */
export function pairEntries(before: readonly Data[], after: readonly Data[]): EntryPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (isPair: (old: Data, now: Data, oldAt: number, nowAt: number) => boolean): void => {
    for (const [nowAt, now] of after.entries()) {
      if (partner.has(nowAt)) continue;
      const oldAt = before.findIndex((old, at) => !taken.has(at) && isPair(old, now, at, nowAt));
      if (oldAt < 0) continue;
      partner.set(nowAt, oldAt);
      taken.add(oldAt);
    }
  };
  const oldNames = namesOf(before);
  const newNames = namesOf(after);
  pair((old, now, oldAt, nowAt) => oldAt === nowAt && sameData(old, now));
  pair((old, now) => sameData(old, now));
  pair((_old, _now, oldAt, nowAt) => oldNames[oldAt] !== undefined && oldNames[oldAt] === newNames[nowAt]);
  pair(
    (_old, _now, oldAt, nowAt) =>
      oldAt === nowAt && !(oldNames[oldAt] !== undefined && newNames[nowAt] !== undefined && isGroup(_old)),
  );
  return [
    ...after.map((_, nowAt) => {
      const oldAt = partner.get(nowAt);
      return oldAt === undefined ? { after: nowAt } : { before: oldAt, after: nowAt };
    }),
    ...before.flatMap((_, oldAt) => (taken.has(oldAt) ? [] : [{ before: oldAt }])),
  ];
}

/** Of each entry its name, where no other of the list has it. */
function namesOf(entries: readonly Data[]): (string | undefined)[] {
  const names = entries.map(nameOf);
  return names.map((name) => (names.filter((other) => other === name).length === 1 ? name : undefined));
}

function nameOf(entry: Data): string | undefined {
  if (!isGroup(entry)) return undefined;
  for (const name of NAMES) {
    const value = field(entry, name);
    if (typeof value === 'string') return `${name}: ${value.trim().toLowerCase()}`;
  }
  return undefined;
}
