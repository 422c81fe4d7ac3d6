/** From the data of interview files to interviews: one may change another instead of repeating it. */

import type { Interview, Question, Section } from './interview.ts';

/** As it stands in a file that has been checked. */
export interface InterviewFile {
  readonly name: string;
  readonly title: string;
  readonly services?: readonly string[];
  readonly extends?: string;
  readonly without?: readonly string[];
  readonly sections?: readonly SectionFile[];
}

type SectionFile = Pick<Section, 'id'> & Partial<Section>;

/** @param others the interviews that it may extend */
export function interviewFrom(file: InterviewFile, others: readonly InterviewFile[]): Interview {
  const base = file.extends === undefined ? undefined : others.find((other) => other.name === file.extends);
  const inherited = base ? interviewFrom(base, others).sections : [];
  const kept = inherited.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => !file.without?.includes(question.id)),
  }));
  const changed = (file.sections ?? []).reduce(withSection, kept);
  return {
    name: file.name,
    title: file.title,
    ...(file.services ? { services: file.services } : {}),
    sections: changed.filter((section) => section.questions.length > 0),
  };
}

function withSection(sections: readonly Section[], own: SectionFile): Section[] {
  const there = sections.find((section) => section.id === own.id);
  const questions = (own.questions ?? []).reduce(withQuestion, there?.questions ?? []);
  const section: Section = { ...NEW, title: own.id, ...there, ...own, questions };
  return there ? sections.map((one) => (one === there ? section : one)) : [...sections, section];
}

const NEW = { why: '', from: 'briefing' } as const;

function withQuestion(questions: readonly Question[], own: Question): readonly Question[] {
  const at = questions.findIndex((question) => question.id === own.id);
  return at < 0 ? [...questions, own] : questions.with(at, own);
}
