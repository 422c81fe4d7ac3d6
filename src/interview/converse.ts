/** The interview itself: asks one step after the other, keeps each answer, and goes back when the owner wants to. */

import { promptFor } from './prompt.ts';
import type { Note, Prompter, Reply } from './prompter.ts';
import { answered, type State } from './state.ts';
import type { Step } from './step.ts';
import { isGroup, valueAt } from './tree.ts';
import { type Setting, type View, viewOf } from './view.ts';

/** Which steps are gone through, and what is said on the way. */
export interface Course {
  steps(view: View): readonly Step[];
  /** Has it still to be asked? `asked` holds the keys of what was asked on this way. */
  isOpen(step: Step, state: State, asked: ReadonlySet<string>): boolean;
  /** `2/6`. */
  progress?(step: Step, view: View): string;
  /** Before a step; `last` is the one before it. */
  before?(step: Step, last: Step | undefined, view: View): readonly Note[];
  /** After an answer. */
  after?(step: Step, view: View, state: State): readonly Note[];
}

export interface Session extends Setting {
  readonly prompter: Prompter;
  /** Called after each answer; false where the owner would rather leave than go on unsaved. */
  save(state: State): Promise<boolean>;
}

export interface Ending {
  readonly kind: 'done' | 'left';
  readonly state: State;
}

/** @param first the keys of steps to begin with, whether they are answered or not */
export async function converse(
  start: State,
  course: Course,
  session: Session,
  first: readonly string[] = [],
): Promise<Ending> {
  const { prompter } = session;
  const asked = new Set<string>();
  let state = start;
  let view = viewOf(state, session);
  let wanted = first;
  let last: Step | undefined;
  for (;;) {
    const steps = course.steps(view);
    const step = next(steps);
    if (!step) return { kind: 'done', state };
    const position = steps.indexOf(step);
    prompter.tell(course.before?.(step, last, view) ?? []);
    const progress = course.progress?.(step, view);
    const reply = await prompter.ask(
      promptFor(step, { state, view, asOf: session.asOf, back: position > 0, ...(progress ? { progress } : {}) }),
    );
    if (reply.kind === 'leave') return { kind: 'left', state };
    last = step;
    if (reply.kind === 'back') {
      const before = steps[position - 1] ?? step;
      const list = emptyEntry(step, before);
      wanted = [list?.key ?? before.key];
      const kept = !list || (await keep(list, { kind: 'remove', index: Number(step.base.at(-1)) }));
      if (!kept) return { kind: 'left', state };
      continue;
    }
    wanted = reply.kind === 'change' ? entrySteps(steps, step, reply.index) : wanted.filter((key) => key !== step.key);
    if (concludes(step, reply)) asked.add(step.key);
    else asked.delete(step.key);
    if (!(await keep(step, reply))) return { kind: 'left', state };
    prompter.tell(course.after?.(step, view, state) ?? []);
  }

  function next(steps: readonly Step[]): Step | undefined {
    const due = wanted.flatMap((key) => steps.find((step) => step.key === key) ?? []);
    return due[0] ?? steps.find((step) => course.isOpen(step, state, asked));
  }

  function keep(step: Step, reply: Reply): Promise<boolean> {
    state = answered(state, step, reply);
    view = viewOf(state, session);
    return session.save(state);
  }

  /** The list of an entry in which nothing stands yet: who goes back from there does not want to add it. */
  function emptyEntry(step: Step, before: Step): Step | undefined {
    const entry = valueAt(state.tree, step.base);
    const isNew = isGroup(entry) && Object.keys(entry).length === 0;
    if (!isNew || before.base.join() === step.base.join()) return undefined;
    return course
      .steps(view)
      .find((one) => one.kind === 'entries' && one.path.join() === step.base.slice(0, -1).join());
  }
}

/** A line of a list, and an entry to add or change, leave their list open. */
function concludes(step: Step, reply: Reply): boolean {
  if (step.kind === 'line' || step.kind === 'entries') {
    return !['value', 'add', 'change', 'remove'].includes(reply.kind);
  }
  return true;
}

/** What is asked of one entry. */
function entrySteps(steps: readonly Step[], list: Step, index: number): string[] {
  const entry = [...list.path, index].join();
  return steps.filter((step) => step.base.join() === entry && step.question === list.question).map((step) => step.key);
}
