/** When a question is asked. */

import { parsePath, type Segment } from '../engagement/path.ts';
import { inScope } from '../engagement/scope.ts';
import { type Facts, fires } from './facts.ts';
import type { Condition } from './interview.ts';
import type { Data } from './prompter.ts';
import { isOpenAnswer, valueAt } from './tree.ts';

/** @param base the entry to which fields belong that begin with a dot */
export function holds(condition: Condition | undefined, facts: Facts, base: readonly Segment[]): boolean {
  if (!condition) return true;
  const { work, field, fires: rule, any, all, not } = condition;
  if (work && !inScope(facts.engagement, work)) return false;
  if (rule && !fires(facts, rule)) return false;
  if (field && !fits(condition, valueAt(facts.tree, fieldPath(field, base)))) return false;
  if (any && !any.some((one) => holds(one, facts, base))) return false;
  if (all && !all.every((one) => holds(one, facts, base))) return false;
  return !(not && holds(not, facts, base));
}

/** `.kind` in an entry, `kind` of it by its full name anywhere else. */
export function fieldPath(field: string, base: readonly Segment[]): readonly Segment[] {
  return field.startsWith('.') ? [...base, ...segments(field.slice(1))] : segments(field);
}

/** The fields of an interview are asked for at every step, and taken apart once. */
const taken = new Map<string, readonly Segment[]>();

function segments(field: string): readonly Segment[] {
  const known = taken.get(field) ?? parsePath(field);
  taken.set(field, known);
  return known;
}

function fits({ is, above, answered }: Condition, value: Data): boolean {
  if (answered !== undefined && (value !== undefined && value !== null) !== answered) return false;
  if (above !== undefined && !(sizeOf(value) > above)) return false;
  if (is === undefined) return true;
  const wanted: readonly Data[] = Array.isArray(is) ? is : [is];
  return (Array.isArray(value) ? value : [value]).some((one) => wanted.some((word) => sameWord(one, word)));
}

/** `yes` and `true` are the same answer. */
function sameWord(a: Data, b: Data): boolean {
  return a === b || (a !== undefined && wordOf(a) === wordOf(b));
}

function wordOf(value: Data): Data {
  return value === true ? 'yes' : value === false ? 'no' : value;
}

function sizeOf(value: Data): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : 0;
}

/** A value that says something: neither absent nor an open answer. */
export function known(value: Data): boolean {
  return value !== undefined && value !== null && !isOpenAnswer(value);
}
