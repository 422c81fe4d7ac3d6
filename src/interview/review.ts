/** The last screen before the file is written: all answers by section, what is open, and the findings. */

import { sameData } from '../document/data.ts';
import type { Stage } from '../engagement/stage.ts';
import { type Course, converse, type Ending, type Session } from './converse.ts';
import { labelOf, shown, titlesOf } from './prompt.ts';
import type { ChoicePrompt, Note, Reply, SearchPrompt } from './prompter.ts';
import { isAnswered, type State } from './state.ts';
import type { Step } from './step.ts';
import { concerns, findingNotes, identity, settled } from './told.ts';
import { withValue } from './tree.ts';
import { type View, viewOf } from './view.ts';

/** The stage after this one, and how an owner would say it. */
const NEXT: Partial<Record<Stage, { readonly stage: Stage; readonly words: string }>> = {
  briefing: { stage: 'shortlisting', words: 'comparing vendors' },
  shortlisting: { stage: 'contracting', words: 'about to sign' },
  contracting: { stage: 'running', words: 'already working with one' },
};

/** Goes through the course, then shows everything, as often as the owner changes something. */
export async function interviewAndReview(
  start: State,
  course: Course,
  session: Session,
  target: string,
  first: readonly string[] = [],
): Promise<Ending> {
  let ending = await converse(start, course, session, first);
  while (ending.kind === 'done') {
    const { state } = ending;
    const view = viewOf(state, session);
    session.prompter.tell(reviewNotes(view, state));
    const reply = await session.prompter.ask(decision(view, target, !sameData(view.written, session.base)));
    const chosen = reply.kind === 'value' ? reply.value : reply.kind;
    if (chosen === 'write') return ending;
    if (chosen === 'leave') return { kind: 'left', state };
    if (chosen === 'change') ending = await changeOne(state, view, course, session);
    const next = NEXT[view.facts.stage];
    if (chosen === 'next' && next) {
      const further = { ...state, tree: withValue(state.tree, ['engagement', 'stage'], next.stage) };
      if (!(await session.save(further))) return { kind: 'left', state: further };
      ending = await converse(further, course, session);
    }
  }
  return ending;
}

const LATER = 'Leave, and keep the answers for later';

function decision(view: View, target: string, isChanged: boolean): ChoicePrompt {
  const next = NEXT[view.facts.stage];
  const further = next ? [{ value: 'next', label: `Go on to the next stage: ${next.words}` }] : [];
  const change = { value: 'change', label: 'Change an answer' };
  const choices = isChanged
    ? [{ value: 'write', label: `Write ${target}` }, change, ...further, { value: 'leave', label: LATER }]
    : [...further, change, { value: 'write', label: 'Leave it as it is' }];
  return {
    kind: 'choice',
    key: 'review',
    path: [],
    label: isChanged ? 'Is this right?' : 'Nothing is left to ask here. What now?',
    help: ['Nothing is in the file yet: it is written when you say so. Your answers are kept until then.'],
    open: false,
    back: false,
    choices,
    initial: choices[0]?.value ?? 'write',
  };
}

async function changeOne(state: State, view: View, course: Course, session: Session): Promise<Ending> {
  const steps = view.steps.filter((step) => !step.again);
  const prompt: SearchPrompt = {
    kind: 'search',
    key: 'change',
    path: [],
    label: 'Which answer? Type a part of its name.',
    help: [],
    open: false,
    back: true,
    choices: steps.map((step) => ({ value: step.key, label: nameOf(step, view), hint: shown(step, view) })),
  };
  const reply: Reply = await session.prompter.ask(prompt);
  if (reply.kind === 'leave') return { kind: 'left', state };
  return reply.kind === 'value' ? converse(state, course, session, [String(reply.value)]) : { kind: 'done', state };
}

/** As on the review: the words of the question, or the name of the entry and of its field. */
export function nameOf(step: Step, view: View): string {
  const entry = entryTitle(step, view);
  return entry === undefined ? labelOf(step, view.facts.tree) : `${entry}: ${step.field.title}`;
}

export function reviewNotes(view: View, state: State): Note[] {
  const notes: Note[] = [];
  const told = new Set<string>();
  const findings = settled(view, (step) => !isAnswered(step, state));
  for (const section of new Set(view.steps.map((step) => step.section))) {
    const steps = view.steps.filter((step) => step.section === section && !step.again);
    notes.push({ tone: 'plain', text: '' }, { tone: 'heading', text: section.title });
    notes.push(...answerNotes(steps, view));
    for (const finding of findings) {
      if (told.has(identity(finding)) || !steps.some((step) => concerns(finding, step))) continue;
      told.add(identity(finding));
      notes.push(...findingNotes(finding).slice(0, 1));
    }
  }
  return [...notes, { tone: 'plain', text: '' }];
}

/** In the words of the question; of an entry of a list, under its name, in those of the field. */
function answerNotes(steps: readonly Step[], view: View): Note[] {
  const notes: Note[] = [];
  let entry = '';
  for (const step of steps) {
    const answer = shown(step, view);
    // A list of groups is shown by its entries, and what need not be answered not at all.
    if (step.kind === 'entries' && answer !== '' && answer !== 'none') continue;
    if (answer === '' && step.part.optional) continue;
    const own = entryTitle(step, view);
    if (own !== undefined && own !== entry) notes.push({ tone: 'plain', text: own, indent: 2 });
    entry = own ?? '';
    const name = own === undefined ? labelOf(step, view.facts.tree) : `${step.field.title}:`;
    const indent = own === undefined ? 2 : 4;
    notes.push(
      answer === ''
        ? { tone: 'warn', text: `${name} (no answer yet)`, indent }
        : { tone: 'plain', text: `${name} ${answer}`, indent },
    );
  }
  return notes;
}

/** How the entry is called that a step belongs to. */
function entryTitle(step: Step, view: View): string | undefined {
  if (step.base.length === 0) return undefined;
  const list = view.steps.find((one) => one.kind === 'entries' && one.path.join() === step.base.slice(0, -1).join());
  return list && titlesOf(list, view.facts.tree)[Number(step.base.at(-1))];
}
