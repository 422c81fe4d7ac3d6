/** The fields that no owner should have to think of: short names, and which outcome comes first. */

import { fieldPath } from './condition.ts';
import type { Interview, Part } from './interview.ts';
import type { Data } from './prompter.ts';
import { isGroup, type Tree, valueAt, withValue } from './tree.ts';

export function withMade(tree: Tree, interview: Interview): Tree {
  const lists = interview.sections.flatMap((section) =>
    section.questions.flatMap((question) => question.parts.filter((part) => part.entry?.parts)),
  );
  return lists.reduce(fillList, tree);
}

function fillList(tree: Tree, { field, entry }: Part): Tree {
  const made = entry?.parts?.filter((part) => part.made) ?? [];
  const path = fieldPath(field, []);
  const list = valueAt(tree, path);
  if (made.length === 0 || !Array.isArray(list)) return tree;
  return withValue(tree, path, filledEntries(list, made));
}

/** One after the other, so that no name is given twice. */
function filledEntries(list: readonly Data[], made: readonly Part[]): readonly Data[] {
  const done = [...list];
  for (const [index, entry] of list.entries()) {
    if (!isGroup(entry) || Object.keys(entry).length === 0) continue;
    const others = done.toSpliced(index, 1);
    done[index] = made.reduce((filled, part) => fill(filled, part, others, index), entry);
  }
  return done;
}

function fill(entry: Record<string, Data>, { field, made }: Part, others: readonly Data[], index: number): Data {
  if (entry[field] !== undefined) return entry;
  if (made === 'first') return { ...entry, [field]: index === 0 };
  const source = made && entry[made.from];
  const name = typeof source === 'string' ? shortName(source) : '';
  const taken = others.filter(isGroup).map((other) => other[field]);
  const base = name === '' ? `result-${index + 1}` : name;
  return { ...entry, [field]: taken.includes(base) ? `${base}-${index + 1}` : base };
}

const LONGEST = 24;

/** `Booked jobs a month` → `booked-jobs-a-month`. */
function shortName(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let name = '';
  for (const word of words ?? []) {
    if (name !== '' && name.length + word.length + 1 > LONGEST) break;
    name += name === '' ? word.slice(0, LONGEST) : `-${word}`;
  }
  return name === 'unknown' || name === 'not-yet' ? '' : name;
}
