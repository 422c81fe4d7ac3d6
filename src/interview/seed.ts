/** Answers that are given beforehand, by a file or on the command line: understood as typed ones are. */

import { sameData as isSame } from '../document/data.ts';
import { fieldAt } from '../engagement/fields.ts';
import { fields } from '../engagement/generated/fields.ts';
import { nearest } from '../engagement/nearest.ts';
import { formatPath, parsePath, type Segment } from '../engagement/path.ts';
import { openAnswerTyped } from './answers/open-answer.ts';
import { checkTyped } from './answers/typed.ts';
import { fieldName } from './condition.ts';
import type { Checked, Data } from './prompter.ts';
import { isGroup, isOpenAnswer, type Tree, valueAt, withValue } from './tree.ts';

export interface Seeded {
  readonly tree: Tree;
  /** What could not be taken, each with its place. */
  readonly problems: readonly string[];
}

interface Leaf {
  readonly path: readonly Segment[];
  readonly value: Data;
}

/**
 * The answers of a tree, put over those that are there.
 * @param force an answer that stands already may be changed
 */
export function seeded(tree: Tree, given: Tree, asOf: string, force: boolean): Seeded {
  const problems: string[] = [];
  let result = tree;
  for (const { path, value } of leavesOf(given, [])) {
    const checked = meant(path, value, result, asOf);
    const before = valueAt(tree, path);
    if (!checked.ok) problems.push(`${formatPath(path)}: ${checked.problem}`);
    else if (!force && before !== undefined && before !== null && !isSame(before, checked.value)) {
      problems.push(`${formatPath(path)}: the file says something else already; to change it, add --force.`);
    } else result = withValue(result, path, checked.value);
  }
  return { tree: result, problems };
}

/** What stands in a file of answers: single values, and lists of plain values as a whole; blanks are no answers. */
function leavesOf(data: Data, path: readonly Segment[]): Leaf[] {
  if (data === undefined || data === null || path[0] === 'vet') return [];
  if (isOpenAnswer(data)) return [{ path, value: data }];
  if (Array.isArray(data)) {
    if (data.some(isGroup)) return data.flatMap((entry, index) => leavesOf(entry, [...path, index]));
    return [{ path, value: data.filter((entry) => entry !== null) }];
  }
  if (isGroup(data)) return Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...path, key]));
  return [{ path, value: data }];
}

function meant(path: readonly Segment[], value: Data, tree: Tree, asOf: string): Checked {
  const field = fieldAt(path);
  if (!field) return { ok: false, problem: unknownField(path) };
  if (typeof value !== 'string' || isOpenAnswer(value)) return { ok: true, value };
  const open = openAnswerTyped(value);
  if (open && open.kind !== 'na') return { ok: true, value: open.kind };
  if (open?.kind === 'na' && open.reason) return { ok: true, value: { na: open.reason } };
  if (field.words?.includes(value)) return { ok: true, value };
  if (field.type === 'list') return { ok: true, value: items(value) };
  const currency = valueAt(tree, ['budget', 'currency']);
  const name = String(path.at(-1));
  return checkTyped(value, field, { name, asOf, ...(typeof currency === 'string' ? { currency } : {}) });
}

function unknownField(path: readonly Segment[]): string {
  const close = nearest(fieldName(path), Object.keys(fields));
  return `the format has no such field.${close ? ` Did you mean ${close}?` : ''}`;
}

/** `posts, replies` and `[posts, replies]`. */
function items(text: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1] ?? text;
  const parts = inner.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** `budget.cap=3000`, as one answer. */
export function assignment(text: string): Tree | undefined {
  const found = /^\s*([\w.[\]]+)\s*=(.*)$/s.exec(text);
  const path = parsePath(found?.[1] ?? '');
  return found && path.length > 0 ? withValue({}, path, found[2]?.trim() ?? '') : undefined;
}
