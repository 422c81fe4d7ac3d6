/** The way through a whole interview: section by section, with the findings so far at the end of each. */

import type { Course } from './converse.ts';
import type { Question, Section } from './interview.ts';
import type { Note } from './prompter.ts';
import { isAnswered, type State } from './state.ts';
import type { Step } from './step.ts';
import { concerns, findingNotes, identity, remarksOn, settled, soFar } from './told.ts';
import type { View } from './view.ts';

/** Mistakes that are told at once, under an answer: more would be a wall. */
const AT_ONCE = 2;

/**
 * @param hints the keys to press, said once a section
 * @param known findings that need not be told: those of the file as it was
 */
export function wholeCourse(hints: Note, known: Iterable<string>): Course {
  const told = new Set(known);
  let isOpenNow = (_: Step): boolean => true;

  return {
    steps: (view) => view.steps,
    isOpen: (step, state) => !isAnswered(step, state),
    progress(step, view) {
      const questions = questionsIn(step.section, view);
      return `${questions.indexOf(step.question) + 1}/${questions.length}`;
    },
    before(step, last, view) {
      if (last?.section.id === step.section.id) return [];
      return [
        ...(last && isAfter(step, last, view) ? sectionEnd(last.section, view) : []),
        ...heading(step.section, view, hints),
      ];
    },
    after(step, view, state) {
      isOpenNow = (one) => !isAnswered(one, state);
      const fresh = settled(view, isOpenNow).filter(
        (finding) => !told.has(identity(finding)) && finding.severity !== 'info' && concerns(finding, step),
      );
      const now = fresh.slice(0, AT_ONCE);
      for (const finding of now) told.add(identity(finding));
      return [...remarksOn(step, view, state), ...now.flatMap(findingNotes)];
    },
  };

  function sectionEnd(section: Section, view: View): Note[] {
    const own = view.steps.filter((step) => step.section.id === section.id);
    const fresh = settled(view, isOpenNow).filter(
      (finding) =>
        !told.has(identity(finding)) && finding.severity !== 'info' && own.some((step) => concerns(finding, step)),
    );
    for (const finding of fresh) told.add(identity(finding));
    return soFar(view, isOpenNow, fresh);
  }
}

/** Who goes back has not come to the end of a section. */
function isAfter(step: Step, last: Step, { interview: { sections } }: View): boolean {
  const place = (one: Step): number => sections.findIndex((section) => section.id === one.section.id);
  return place(step) > place(last);
}

function heading(section: Section, view: View, hints: Note): Note[] {
  const sections = [...new Set(view.steps.map((step) => step.section.id))];
  return [
    { tone: 'plain', text: '' },
    { tone: 'heading', text: `${sections.indexOf(section.id) + 1} of ${sections.length} · ${section.title}` },
    { tone: 'plain', text: section.why },
    ...(hints.text === '' ? [] : [hints]),
  ];
}

function questionsIn(section: Section, view: View): Question[] {
  return [...new Set(view.steps.filter((step) => step.section.id === section.id).map((step) => step.question))];
}

export interface Progress {
  /** Prompts that have an answer, or were skipped. */
  readonly answered: number;
  readonly prompts: number;
  /** Questions of which something is open. */
  readonly questionsLeft: number;
}

/** Of what applies: an answer may add questions, and take some away. */
export function progressOf(view: View, state: State): Progress {
  const steps = view.steps.filter((step) => !step.again);
  const open = steps.filter((step) => !isAnswered(step, state));
  const questionsLeft = new Set(open.map((step) => step.question.id)).size;
  return { answered: steps.length - open.length, prompts: steps.length, questionsLeft };
}
