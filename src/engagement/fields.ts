/** Looks up what the format allows at a path. */

import type { Field } from './field.ts';
import { fields, type Section, sections } from './generated/fields.ts';
import { fieldName, type Segment } from './path.ts';
import type { Place } from './wording.ts';

export function isSection(key: string): key is Section {
  return (sections as readonly string[]).includes(key);
}

/** What may stand at a path; undefined where the format has no such field. */
export function fieldAt(path: readonly Segment[]): Field | undefined {
  const name = fieldName(path);
  if (Object.hasOwn(fields, name)) return fields[name];
  const parent = path.length > 1 ? fieldAt(path.slice(0, -1)) : undefined;
  return parent?.open ? { type: 'number', title: String(path.at(-1)), minimum: 0 } : undefined;
}

/** What may stand in a list at a path. */
function entryOf(path: readonly Segment[]): Field | undefined {
  return fieldAt([...path, 0]);
}

/** The names of the fields of a group. */
export function fieldsOf(path: readonly Segment[]): readonly string[] {
  if (path.length === 0) return ['vet', ...sections];
  return fieldsByGroup.get(fieldName(path)) ?? [];
}

const fieldsByGroup = new Map<string, string[]>();
for (const field of Object.keys(fields)) {
  const dot = field.lastIndexOf('.');
  if (dot < 0 || field.endsWith('[]')) continue;
  const group = fieldsByGroup.get(field.slice(0, dot));
  if (group) group.push(field.slice(dot + 1));
  else fieldsByGroup.set(field.slice(0, dot), [field.slice(dot + 1)]);
}

/** The groups in which a field of this very name is at home. */
export function homesOf(key: string): readonly string[] {
  homes ??= findHomes();
  return homes.get(key) ?? [];
}

let homes: ReadonlyMap<string, readonly string[]> | undefined;

/** Made only where a name is unknown: by name, at most three groups. */
function findHomes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const field of Object.keys(fields)) {
    const dot = field.lastIndexOf('.');
    if (dot < 0) continue;
    const key = field.slice(dot + 1);
    const groups = found.get(key) ?? [];
    found.set(key, groups);
    if (groups.length < 3) groups.push(field.slice(0, dot).replace(/\[\]/g, ''));
  }
  return found;
}

/** All that has to be known of a place to say what is wrong there. */
export function placeAt(path: readonly Segment[], field: Field): Place {
  const entry = entryOf(path);
  const fields = fieldsOf(entry?.type === 'object' ? [...path, 0] : path);
  return { field, name: String(path.at(-1)), fields, ...(entry ? { entry } : {}) };
}
