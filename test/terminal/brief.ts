/**
 * The bakery's brief as it is asked at a terminal: question by question, and what Marta types or chooses. The wording is
 * that of the interview, so that a better label is no failure here.
 */

import { parse } from 'yaml';
import { parsePath } from '../../src/engagement/path.ts';
import { converse } from '../../src/interview/converse.ts';
import { wholeCourse } from '../../src/interview/course.ts';
import { factsOf } from '../../src/interview/facts.ts';
import { promptFor } from '../../src/interview/prompt.ts';
import type { Prompt, Reply } from '../../src/interview/prompter.ts';
import { stateOf } from '../../src/interview/state.ts';
import { loneStep, stepsOf } from '../../src/interview/step.ts';
import { viewOf } from '../../src/interview/view.ts';
import { bakery, sessionOf, TODAY } from '../interview/bakery.ts';
import { type Answer, owner } from '../interview/script.ts';
import type { Session } from './pty.ts';

/** One question, and how it is answered. */
export type Turn = { readonly key: string; readonly label: string } & (
  | { readonly line: string }
  | { readonly pick: string }
  /** Without any: what is then chosen in the menu that follows. */
  | { readonly ticks: readonly string[]; readonly none: string }
);

export interface Story {
  readonly turns: readonly Turn[];
  /** What the file then holds. */
  readonly held: unknown;
}

/** The way through the interview with these answers, on top of a file with this text. */
export async function storyOf(answers: Readonly<Record<string, Answer>>, text = ''): Promise<Story> {
  const base = parse(text) ?? {};
  const turns: Turn[] = [];
  const someone = owner(answers);
  const session = sessionOf(
    {
      ...someone,
      async ask(prompt) {
        const reply = await someone.ask(prompt);
        turns.push(turnFor(prompt, reply, answers[prompt.key]));
        return reply;
      },
    },
    base,
  );
  const { state } = await converse(stateOf(base), wholeCourse({ tone: 'plain', text: '' }, []), session);
  return { turns, held: { vet: 1, ...viewOf(state, session).written } };
}

const WORDS: Partial<Record<Reply['kind'], string>> = { unknown: 'I don’t know', 'not-yet': 'Not yet' };
const TYPED: Partial<Record<Reply['kind'], string>> = { unknown: 'unknown', 'not-yet': 'not yet', skip: 'skip' };

function turnFor(prompt: Prompt, reply: Reply, answer: Answer): Turn {
  const { key, label, optional } = prompt;
  const word = WORDS[reply.kind] ?? (optional ? 'Leave it out' : 'Skip for now');
  const labels = (values: readonly unknown[]): string[] =>
    'choices' in prompt ? prompt.choices.filter(({ value }) => values.includes(value)).map((one) => one.label) : [];
  switch (prompt.kind) {
    case 'text':
      return { key, label, line: TYPED[reply.kind] ?? String(answer) };
    case 'line':
      return { key, label, line: reply.kind === 'value' ? String(reply.value) : '' };
    case 'many':
      return { key, label, ticks: reply.kind === 'value' ? labels(reply.value) : [], none: word };
    case 'entries':
      return { key, label, pick: entriesPick(prompt.items.length, reply, word) };
    default:
      return { key, label, pick: reply.kind === 'value' ? (labels([reply.value])[0] ?? '') : word };
  }
}

function entriesPick(length: number, reply: Reply, word: string): string {
  if (reply.kind === 'add') return length === 0 ? 'Add the first' : 'Add a';
  if (reply.kind === 'done') return length === 0 ? 'There are none' : 'That is all';
  return word;
}

const { turns, held } = await storyOf(bakery);

export { held, turns as brief };

/** The turns from a question on, up to another one and without it. */
export function part(from: string, to?: string, of: readonly Turn[] = turns): readonly Turn[] {
  const first = of.findIndex(({ key }) => key === from);
  const end = to === undefined ? of.length : of.findIndex(({ key }, index) => index >= first && key === to);
  if (first < 0 || end < 0) throw new Error(`nobody asks ${first < 0 ? from : to}`);
  return of.slice(first, end);
}

/** How a question of the brief is put. */
export function asks(key: string): string {
  const turn = turns.find((one) => one.key === key);
  if (!turn) throw new Error(`nobody asks ${key}`);
  return turn.label;
}

/** How the interview asks for a field of a file with this text: `budget.cap`. */
export function labelOf(field: string, text = '', again = false): string {
  const base = parse(text) ?? {};
  const path = parsePath(field);
  const state = stateOf(base);
  const session = sessionOf(owner({}), base);
  const view = viewOf(state, session);
  const steps = stepsOf(view.interview, factsOf(base, TODAY), { all: true });
  const step = steps.find((one) => one.path.join() === path.join()) ?? loneStep(path, '');
  return promptFor({ ...step, again }, { state, view, asOf: TODAY, back: true }).label;
}

/** At the menus and lines of a terminal. */
export async function answer(vet: Session, some: readonly Turn[]): Promise<void> {
  for (const turn of some) {
    if ('line' in turn) await vet.answer(turn.label, turn.line);
    else if ('pick' in turn) await vet.choose(turn.label, turn.pick);
    else {
      await vet.tick(turn.label, turn.ticks);
      if (turn.ticks.length === 0) await vet.choose('Nothing is ticked.', turn.none);
    }
  }
}

/** From the first question to the file. */
export async function answerAll(vet: Session, some: readonly Turn[] = turns): Promise<void> {
  await answer(vet, some);
  await vet.choose('Is this right?', 'Write ');
}

const SAID: Readonly<Record<string, string>> = {
  'I don’t know': 'unknown',
  'Not yet': 'not yet',
  'Skip for now': 'skip',
  'Leave it out': 'skip',
  'Add the first': 'add',
  'Add a': 'add',
};

/** The same in plain lines, where one types the words of a choice. */
export async function answerInLines(vet: Session, some: readonly Turn[]): Promise<void> {
  for (const turn of some) {
    if ('line' in turn) await vet.say(turn.label, turn.line);
    else if ('pick' in turn) await vet.say(turn.label, SAID[turn.pick] ?? turn.pick);
    else await vet.say(turn.label, turn.ticks.length > 0 ? turn.ticks.join(', ') : (SAID[turn.none] ?? ''));
  }
}
