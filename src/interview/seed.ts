/** Answers that are given beforehand, by a file or on the command line: understood as typed ones are. */

import { sameData as isSame } from '../document/data.ts';
import { fieldAt, fieldsOf } from '../engagement/fields.ts';
import { fields } from '../engagement/generated/fields.ts';
import { nearest } from '../engagement/nearest.ts';
import { fieldName, formatPath, parsePath, type Segment } from '../engagement/path.ts';
import { openAnswerTyped } from './answers/open-answer.ts';
import { checkTyped } from './answers/typed.ts';
import { factsOf, faultAt } from './facts.ts';
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
 * @param standing what stands already, where other answers were given before these
 */
export function seeded(tree: Tree, given: Tree, asOf: string, force: boolean, standing: Tree = tree): Seeded {
  const problems: string[] = [];
  let result = tree;
  for (const { path, value } of leavesOf(given, [])) {
    const problem = take(path, value);
    if (problem !== undefined) problems.push(`${formatPath(path)}: ${problem}`);
  }
  return { tree: result, problems };

  function take(path: readonly Segment[], value: Data): string | undefined {
    const checked = meant(path, value, result, asOf);
    if (!checked.ok) return checked.problem;
    const before = valueAt(standing, path);
    if (!force && before !== undefined && before !== null && !isSame(before, checked.value)) {
      return 'the file says something else already; to change it, add --force.';
    }
    const missing = missingEntry(result, path);
    if (missing !== undefined) return missing;
    const next = withValue(result, path, checked.value);
    const fault = faultAt(factsOf(next, asOf), path);
    if (fault) return `${fault.message} ${fault.remedy}`.trim();
    result = next;
    return undefined;
  }
}

/** An entry can only come after those that are there. */
function missingEntry(tree: Tree, path: readonly Segment[]): string | undefined {
  for (const [at, segment] of path.entries()) {
    const list = valueAt(tree, path.slice(0, at));
    const entries = Array.isArray(list) ? list.length : 0;
    if (typeof segment === 'number' && segment > entries) {
      return `the list has ${entries === 1 ? '1 entry' : `${entries} entries`}; the next is [${entries}].`;
    }
  }
  return undefined;
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
  if (field.type === 'list') return listMeant(path, value, asOf);
  const currency = valueAt(tree, ['budget', 'currency']);
  const name = String(path.at(-1));
  return checkTyped(value, field, { name, asOf, ...(typeof currency === 'string' ? { currency } : {}) });
}

function unknownField(path: readonly Segment[]): string {
  const close = nearest(fieldName(path), Object.keys(fields));
  return `the format has no such field.${close ? ` Did you mean ${close}?` : ''}`;
}

/** `posts, replies`, `[posts, replies]`, `none`; an entry in quotes may hold commas. */
function listMeant(path: readonly Segment[], text: string, asOf: string): Checked {
  const entry = fieldAt([...path, 0]);
  if (/^\s*(?:none|nothing|\[\s*\])\s*$/i.test(text)) return { ok: true, value: [] };
  if (!entry || entry.type === 'object') {
    return {
      ok: false,
      problem: `it is a list of groups: give their fields, as in ${formatPath([...path, 0])}.${firstField(path)}.`,
    };
  }
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1] ?? text;
  const items: Data[] = [];
  for (const [, quoted, plain = ''] of inner.matchAll(/\s*(?:"([^"]*)"\s*|([^,]+))(?:,|$)/g)) {
    if (quoted === undefined && plain.trim() === '') continue;
    const checked = checkTyped(quoted ?? plain, entry, { name: String(path.at(-1)), asOf });
    if (!checked.ok) return checked;
    items.push(checked.value);
  }
  return { ok: true, value: items };
}

function firstField(path: readonly Segment[]): string {
  return fieldsOf([...path, 0])[0] ?? 'field';
}

/** `budget.cap=3000`, as one answer. */
export function assignment(text: string): Tree | undefined {
  const found = /^\s*([^=]*[^=\s])\s*=(.*)$/s.exec(text);
  const path = parsePath(found?.[1] ?? '');
  return found && path.length > 0 ? withValue({}, path, found[2]?.trim() ?? '') : undefined;
}
