/** Where an interview stands: what was answered, and what need not be asked again. Each reply makes a new one. */

import { toPointer } from '../engagement/path.ts';
import type { Data, Reply } from './prompter.ts';
import type { Step } from './step.ts';
import { isGroup, isOpenAnswer, type Tree, valueAt, withValue } from './tree.ts';

export interface State {
  /** All answers, also those of branches that were left again. */
  readonly tree: Tree;
  /** The keys of what was skipped, of lists that are complete, and of second chances that were given. */
  readonly passed: readonly string[];
}

/** Of an existing file: its lists are complete until the owner says otherwise. */
export function stateOf(tree: Tree): State {
  return { tree, passed: listsIn(tree, '') };
}

function listsIn(data: Data, at: string): string[] {
  if (Array.isArray(data)) return [at, ...data.flatMap((entry, index) => listsIn(entry, `${at}/${index}`))];
  if (!isGroup(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => listsIn(value, at + toPointer([key])));
}

export function isAnswered(step: Step, { tree, passed }: State): boolean {
  if (passed.includes(step.key)) return true;
  if (step.again) return false;
  const value = valueAt(tree, step.path);
  if (step.kind === 'line' || step.kind === 'entries') return isOpenAnswer(value);
  return value !== undefined && value !== null;
}

/** The state after a reply; `back` and `leave` are no answers. */
export function answered(state: State, step: Step, reply: Reply): State {
  switch (reply.kind) {
    case 'value':
      if (step.kind === 'line') return opened(appended(state, step, reply.value), step);
      return set(state, step, isStandIn(step, reply.value) ? groupAt(state, step) : reply.value);
    case 'unknown':
    case 'not-yet':
      return set(state, step, reply.kind);
    case 'na':
      return set(state, step, { na: reply.reason });
    case 'skip':
      return pass(state, step.key);
    case 'add':
      return opened(appended(state, step, {}), step);
    case 'change':
      return opened(state, step);
    case 'remove':
      return opened(removed(state, step, reply.index), step);
    case 'done':
      return pass(Array.isArray(valueAt(state.tree, step.path)) ? state : set(state, step, []), step.key);
    default:
      return state;
  }
}

/** A choice that is no word of the format stands for the group itself, whose fields are asked next. */
export function isStandIn({ field }: Step, value: Data): boolean {
  return field.type === 'object' && typeof value === 'string' && !field.words?.includes(value);
}

function groupAt({ tree }: State, { path }: Step): Data {
  const value = valueAt(tree, path);
  return isGroup(value) && !isOpenAnswer(value) ? value : {};
}

/** A new answer gives a new second chance; the second chance itself is given once. */
function set(state: State, step: Step, value: Data): State {
  const passed = state.passed.filter((key) => key !== step.key && key !== `${toPointer(step.path)}?`);
  return { tree: withValue(state.tree, step.path, value), passed: step.again ? [...passed, step.key] : passed };
}

function pass(state: State, key: string): State {
  return state.passed.includes(key) ? state : { ...state, passed: [...state.passed, key] };
}

/** A list that changes is not complete until that is said. */
function opened(state: State, step: Step): State {
  return { ...state, passed: state.passed.filter((key) => key !== step.key) };
}

function appended(state: State, step: Step, entry: Data): State {
  const list = valueAt(state.tree, step.path);
  return { ...state, tree: withValue(state.tree, step.path, [...(Array.isArray(list) ? list : []), entry]) };
}

/** What was passed in later entries moves up with them. */
function removed(state: State, step: Step, index: number): State {
  const list = valueAt(state.tree, step.path);
  if (!Array.isArray(list)) return state;
  const inEntry = new RegExp(`^${escaped(step.key)}/(\\d+)(?=[/?]|$)`);
  const passed = state.passed.flatMap((key) => {
    const at = Number(inEntry.exec(key)?.[1] ?? -1);
    if (at === index) return [];
    return [at > index ? key.replace(inEntry, `${step.key}/${at - 1}`) : key];
  });
  return { tree: withValue(state.tree, step.path, list.toSpliced(index, 1)), passed };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
