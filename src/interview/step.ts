/** The steps of an interview: one for each prompt that the answers so far call for. */

import type { Field } from '../engagement/field.ts';
import { fieldAt } from '../engagement/fields.ts';
import { type Segment, toPointer } from '../engagement/path.ts';
import { reached, type Stage } from '../engagement/stage.ts';
import { fieldPath, holds } from './condition.ts';
import { type Facts, fires } from './facts.ts';
import type { Interview, Part, Question, Section } from './interview.ts';
import { isGroup, isOpenAnswer, valueAt } from './tree.ts';

/** How it is asked: one line, one of some words, several of them, line by line, or a list of groups. */
export type StepKind = 'text' | 'choice' | 'many' | 'line' | 'entries';

export interface Step {
  /** The JSON Pointer of the field; with a `?` at the end where it is asked once more in other words. */
  readonly key: string;
  readonly path: readonly Segment[];
  readonly kind: StepKind;
  readonly field: Field;
  /** The words to choose from. */
  readonly words: readonly (string | boolean)[];
  readonly section: Section;
  readonly question: Question;
  readonly part: Part;
  /** The entry that it belongs to: `outcomes[0]`; empty outside of lists. */
  readonly base: readonly Segment[];
  /** What is wrong with a value, beyond what the format says. */
  readonly refuse?: (value: unknown) => string | undefined;
  /** It is asked once more. */
  readonly again: boolean;
}

/** Which of the parts are wanted. */
export interface Extent {
  /** Only what this stage asks for; without: of all stages. */
  readonly stage?: Stage;
  /** Also what the answers do not call for. */
  readonly all?: boolean;
}

export function stepsOf(interview: Interview, facts: Facts, extent: Extent): Step[] {
  return interview.sections.flatMap((section) =>
    section.questions.flatMap((question) => questionSteps(section, question, facts, extent)),
  );
}

function questionSteps(section: Section, question: Question, facts: Facts, extent: Extent): Step[] {
  const due = { from: question.from ?? section.from, ...(question.to ? { to: question.to } : {}) };
  if (question.each === undefined) {
    if (!isWanted(question, facts, [], extent, due)) return [];
    return question.parts.flatMap((part) => partSteps(part, [], { section, question, due, facts, extent }));
  }
  const list = fieldPath(question.each, []);
  return entriesOf(facts, list).flatMap((_, index) => {
    const base = [...list, index];
    if (!isWanted(question, facts, base, extent, due)) return [];
    return question.parts.flatMap((part) => partSteps(part, base, { section, question, due, facts, extent }));
  });
}

interface Due {
  readonly from: Stage;
  readonly to?: Stage;
}

interface Surroundings {
  readonly section: Section;
  readonly question: Question;
  readonly due: Due;
  readonly facts: Facts;
  readonly extent: Extent;
}

function isWanted(
  { when }: Pick<Part, 'when'>,
  facts: Facts,
  base: readonly Segment[],
  { stage, all }: Extent,
  { from, to }: Due,
): boolean {
  if (stage && !reached(stage, from)) return false;
  if (stage && to && stage !== to && reached(stage, to)) return false;
  return all === true || holds(when, facts, base);
}

function partSteps(part: Part, base: readonly Segment[], around: Surroundings): Step[] {
  const { facts, extent, section, question } = around;
  const due = { ...around.due, ...(part.from ? { from: part.from } : {}), ...(part.to ? { to: part.to } : {}) };
  if (part.made || !isWanted(part, facts, base, extent, due)) return [];
  const path = [...base, ...fieldPath(part.field, [])];
  if (isWithinOpen(path, facts)) return [];
  const common = { section, question, part, base };
  if (part.keys) return keysOf(part.keys, facts).map((key) => plainStep([...path, key], common));
  const step = plainStep(path, common);
  if (step.kind !== 'entries') return [step, ...againSteps(step, facts)];
  const entries = entriesOf(facts, path);
  const known = isOpenAnswer(valueAt(facts.tree, path)) ? 0 : entries.length;
  const shown = known === 0 && part.entry?.at_least_one && !isAnswered(facts, path) ? 1 : known;
  const inner = Array.from({ length: shown }, (_, index) =>
    (part.entry?.parts ?? []).flatMap((one) => partSteps(one, [...path, index], { ...around, due })),
  );
  return [...inner.flat(), step];
}

/** Of a group that is not known as a whole, or does not apply, nothing more is asked. */
function isWithinOpen(path: readonly Segment[], facts: Facts): boolean {
  return path.some((_, length) => length > 0 && isOpenAnswer(valueAt(facts.tree, path.slice(0, length))));
}

type Place = Pick<Step, 'section' | 'question' | 'part' | 'base'>;

/** Steps are asked for many times a prompt, and are always the same: made once for each part and place. */
const made = new WeakMap<Section, WeakMap<Part, Map<string, Step>>>();

function plainStep(path: readonly Segment[], place: Place): Step {
  const parts = made.get(place.section) ?? new WeakMap<Part, Map<string, Step>>();
  const steps = parts.get(place.part) ?? new Map<string, Step>();
  const key = toPointer(path);
  const step = steps.get(key) ?? makeStep(key, path, place);
  made.set(place.section, parts);
  parts.set(place.part, steps);
  steps.set(key, step);
  return step;
}

function makeStep(key: string, path: readonly Segment[], place: Place): Step {
  const field = fieldAt(path);
  if (!field) throw new Error(`the format has no field for ${key}`);
  const inner = field.type === 'list' ? fieldAt([...path, 0]) : undefined;
  const offered = place.part.choices && Object.keys(place.part.choices);
  const words = field.type === 'yes-no' ? [true, false] : (offered ?? field.words ?? inner?.words ?? []);
  return { ...place, key, path, kind: kindOf(field, inner, place.part), field, words, again: false };
}

function kindOf(field: Field, inner: Field | undefined, part: Part): StepKind {
  if (part.entry?.parts) return 'entries';
  if (field.words && (part.choices || field.type === 'list')) return 'choice';
  if (inner?.words) return 'many';
  if (inner) return 'line';
  return field.type === 'enum' || field.type === 'yes-no' ? 'choice' : 'text';
}

/** A second chance, in other words. */
function againSteps(step: Step, facts: Facts): Step[] {
  const { again } = step.part;
  if (!again) return [];
  const unknown = again.unknown && valueAt(facts.tree, step.path) === 'unknown';
  const fired = again.fires !== undefined && fires(facts, again.fires);
  return unknown || fired ? [{ ...step, key: `${step.key}?`, again: true }] : [];
}

function entriesOf(facts: Facts, list: readonly Segment[]): readonly unknown[] {
  const value = valueAt(facts.tree, list);
  return Array.isArray(value) ? value : [];
}

function keysOf(field: string, facts: Facts): string[] {
  const dot = field.indexOf('[].');
  const names = entriesOf(facts, fieldPath(field.slice(0, dot), [])).map((entry) =>
    isGroup(entry) ? entry[field.slice(dot + 3)] : undefined,
  );
  return [...new Set(names.filter((name) => typeof name === 'string' && !isOpenAnswer(name)))];
}

function isAnswered(facts: Facts, path: readonly Segment[]): boolean {
  return valueAt(facts.tree, path) !== undefined;
}

/** A field outside of any interview, asked by its own name. */
export function loneStep(path: readonly Segment[], why: string, label?: string): Step {
  const title = fieldAt(path)?.title ?? String(path.at(-1));
  const part: Part = { field: String(path.at(-1)) };
  const question: Question = { id: toPointer(path), label: label ?? title, why, parts: [part] };
  const section: Section = { id: 'lone', title, why, from: 'briefing', questions: [question] };
  return plainStep(path, { section, question, part, base: [] });
}
