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
      return [...(last ? sectionEnd(last.section, view) : []), ...heading(step.section, view, hints)];
    },
    after(step, view, state) {
      isOpenNow = (one) => !isAnswered(one, state);
      const fresh = settled(view, isOpenNow).filter(
        (finding) => !told.has(identity(finding)) && finding.severity !== 'info' && concerns(finding, step),
      );
      const now = fresh.slice(0, AT_ONCE);
      for (const finding of now) told.add(identity(finding));
      return [...remarksOn(step, view), ...now.flatMap(findingNotes)];
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

/** How many of the questions that apply have nothing open any more. */
export function progressOf(view: View, state: State): { readonly answered: number; readonly questions: number } {
  const questions = new Set(view.steps.map((step) => step.question.id));
  const open = new Set(view.steps.filter((step) => !isAnswered(step, state)).map((step) => step.question.id));
  return { answered: questions.size - open.size, questions: questions.size };
}
