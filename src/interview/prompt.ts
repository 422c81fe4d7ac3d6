/** From a step to what the prompter is asked: wording, choices, what is offered, and what is valid. */

import { fields } from '../engagement/generated/fields.ts';
import { fieldName, formatPath, type Segment } from '../engagement/path.ts';
import { rules } from '../rules/generated/registry.ts';
import { asShown, asTyped, checkTyped } from './answers/typed.ts';
import { known } from './condition.ts';
import { offered } from './default.ts';
import { factsOf, faultAt } from './facts.ts';
import type { Question } from './interview.ts';
import type { Checked, Choice, Data, Prompt } from './prompter.ts';
import { isStandIn, type State } from './state.ts';
import type { Step } from './step.ts';
import { isGroup, isOpenAnswer, valueAt, withValue } from './tree.ts';
import type { View } from './view.ts';

export interface Setup {
  readonly state: State;
  readonly view: View;
  readonly asOf: string;
  /** `2/6`. */
  readonly progress?: string;
  /** There is a step before it. */
  readonly back: boolean;
}

export function promptFor(step: Step, setup: Setup): Prompt {
  const { question, part, again } = step;
  const { tree } = setup.state;
  const why = part.why ?? question.why;
  const example =
    (again ? part.again?.example : undefined) ?? part.example ?? (isFirst(step) ? question.example : undefined);
  const common = {
    key: step.key,
    path: step.path,
    label: labelOf(step, tree),
    ...(again || (!isFirst(step) && part.why === undefined) ? {} : { why }),
    ...(example ? { example } : {}),
    help: helpOf(step),
    ...(setup.progress ? { progress: setup.progress } : {}),
    open: true,
    ...(part.optional || part.entry?.at_least_one || again ? { optional: true } : {}),
    back: setup.back,
  };
  const noun = part.entry?.name ?? step.field.title.toLowerCase();
  if (step.kind === 'entries') return { ...common, kind: 'entries', noun, items: titlesOf(step, tree) };
  if (step.kind === 'line') {
    const items = listAt(tree, step.path).map(String);
    return { ...common, kind: 'line', noun, items, check: (typed) => checkLine(typed, step, setup) };
  }
  const earlier = valueAt(tree, step.path);
  const offer = known(earlier) ? { value: earlier, because: 'your earlier answer' } : offered(step, setup.view.facts);
  const because = offer ? { because: offer.because } : {};
  if (step.kind === 'many') {
    const initial = Array.isArray(offer?.value) ? offer.value : [];
    return { ...common, ...because, kind: 'many', choices: choicesOf(step), initial };
  }
  if (step.kind === 'choice') {
    const initial = initialChoice(step, offer?.value);
    return { ...common, ...because, kind: 'choice', choices: choicesOf(step), ...initial };
  }
  const check = (typed: string): Checked => checkAnswer(typed, step, setup);
  const initial = offer === undefined ? undefined : asTyped(offer.value, step.field);
  const checked = initial === undefined ? undefined : check(initial);
  // What stands there but does not fit is shown, and why; offering it would only have it refused.
  if (checked && !checked.ok)
    return { ...common, why: `It says “${initial}”. ${checked.problem}`, kind: 'text', check };
  return { ...common, ...because, kind: 'text', ...(initial === undefined ? {} : { initial }), check };
}

/** Of a group that may be a word, the choice that stands for the group; of a list, none. */
function initialChoice(step: Step, value: Data): { readonly initial?: string | number | boolean } {
  const word = isGroup(value) ? step.words.find((one) => isStandIn(step, one)) : value;
  return word === undefined || typeof word === 'object' ? {} : { initial: word };
}

/** Why and example of the question are said once, with its first part. */
function isFirst({ part, question }: Step): boolean {
  const first = question.parts.find((one) => !one.made);
  return first === part || first?.entry?.parts?.find((one) => !one.made) === part;
}

function listAt(tree: Data, path: readonly Segment[]): readonly Data[] {
  const value = valueAt(tree, path);
  return Array.isArray(value) ? value : [];
}

export function labelOf({ part, question, path, base, again }: Step, tree: Data): string {
  const label = (again ? part.again?.label : undefined) ?? part.label ?? question.label;
  const entry = valueAt(tree, base);
  const named = (name: string): Data => (name === 'key' ? path.at(-1) : isGroup(entry) ? entry[name] : undefined);
  // «{metric}: what is it today?» is a question of its own where there is no metric yet.
  const bare = label.replace(/^\{(\w+)\}: (.)/, (whole, name: string, first: string) =>
    known(named(name)) ? whole : first.toUpperCase(),
  );
  return bare.replace(/\{(\w+)\}/g, (_, name: string) =>
    known(named(name)) ? inWords(question, name, named(name)) : `the ${name}`,
  );
}

/** A word of the format by the label with which the same question offers it: «an outcry», and not «backlash». */
function inWords({ parts }: Question, name: string, value: Data): string {
  const all = parts.flatMap((part) => [part, ...(part.entry?.parts ?? [])]);
  return all.find((part) => part.field === name)?.choices?.[String(value)] ?? String(value);
}

/** How an entry is called in a list of entries. */
export function titlesOf(step: Step, tree: Data): string[] {
  const title = step.part.entry?.title;
  return listAt(tree, step.path).map((entry, index) => {
    const name = title && isGroup(entry) ? entry[title] : undefined;
    return known(name) ? wordsOf(step, title ?? '', name) : `${step.part.entry?.name ?? 'entry'} ${index + 1}`;
  });
}

/** A word of the format by the label with which it is offered. */
function wordsOf(step: Step, title: string, value: Data): string {
  const part = step.part.entry?.parts?.find((one) => one.field === title);
  return part?.choices?.[String(value)] ?? String(value);
}

function choicesOf({ words, part, field }: Step): Choice[] {
  return words.map((word) => {
    const name = word === true ? 'yes' : word === false ? 'no' : word;
    const label = part.choices?.[name] ?? name.replace(/-/g, ' ');
    return {
      value: word,
      label: field.type === 'yes-no' && !part.choices ? label[0]?.toUpperCase() + label.slice(1) : label,
    };
  });
}

function helpOf({ question, path }: Step): string[] {
  const rule = rules.find((one) => one.id === question.rule);
  const field = fields[fieldName(path)];
  return [
    ...(question.weak ? [`Weak: ${question.weak}`] : []),
    ...(question.strong ? [`Strong: ${question.strong}`] : []),
    ...(rule ? [`It feeds the check ${rule.id}: ${rule.summary} ${rule.why}`] : []),
    `In the file: ${formatPath(path)}${field ? ` (${field.title})` : ''}.`,
    'Not known? “I don’t know” is an answer: it is kept as a question, with whom to ask.',
  ];
}

/** The interview cannot write what the linter would reject: the format itself says what is valid. */
function checkAnswer(typed: string, step: Step, { state, view, asOf }: Setup): Checked {
  const name = String(step.path.at(-1));
  const currency = view.facts.engagement.budget?.currency;
  const checked = checkTyped(typed, step.field, { name, asOf, ...(currency ? { currency } : {}) });
  if (!checked.ok) return checked;
  const problem = step.refuse?.(checked.value);
  if (problem !== undefined) return { ok: false, problem };
  return fitting(checked, step.path, state, asOf);
}

function checkLine(typed: string, step: Step, { state, asOf }: Setup): Checked {
  const path = [...step.path, listAt(state.tree, step.path).length];
  const field = fields[fieldName(path)];
  if (!field) return { ok: true, value: typed };
  const checked = checkTyped(typed, field, { name: String(step.path.at(-1)), asOf });
  return checked.ok ? fitting(checked, path, state, asOf) : checked;
}

function fitting(checked: Checked & { ok: true }, path: readonly Segment[], { tree }: State, asOf: string): Checked {
  const fault = faultAt(factsOf(withValue(tree, path, checked.value), asOf), path);
  return fault ? { ok: false, problem: `${fault.message} ${fault.remedy}`.trim() } : checked;
}

/** An answer as it is read back: «not known», «£5,400», «Yes». */
export function shown(step: Step, view: View): string {
  const value = valueAt(view.facts.tree, step.path);
  if (value === undefined) return '';
  if (isOpenAnswer(value))
    return isGroup(value) ? `does not apply: ${value['na']}` : value === 'unknown' ? 'not known' : 'not yet';
  if (step.kind === 'entries') return titlesOf(step, view.facts.tree).join(', ') || 'none';
  if (Array.isArray(value))
    return value.map((word) => step.part.choices?.[String(word)] ?? String(word)).join(', ') || 'none';
  const word = value === true ? 'yes' : value === false ? 'no' : value;
  return step.part.choices?.[String(word)] ?? asShown(value, step.field, view.facts.engagement.budget?.currency);
}
