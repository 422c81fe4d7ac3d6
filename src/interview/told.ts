/** What the owner is told while answering: the sum that an answer makes, and the mistakes that it settles. */

import type { Finding } from '../assessment/finding.ts';
import { tally } from '../assessment/words.ts';
import { fieldName } from '../engagement/path.ts';
import { rules } from '../rules/generated/registry.ts';
import { fillMessage } from '../rules/message.ts';
import type { Facts } from './facts.ts';
import type { Note } from './prompter.ts';
import { isAnswered, type State } from './state.ts';
import type { Step } from './step.ts';
import { valueAt } from './tree.ts';
import type { View } from './view.ts';

const needsOf = new Map(rules.map((rule) => [rule.id, rule.needs as readonly string[]]));

/** Said of an answer by the interview itself: «That is 7.5 h of replies a week.» Of a list when it is complete. */
export function remarksOn(step: Step, view: View, state: State): Note[] {
  if (!isAnswered(step, state)) return [];
  const { remark, if_unknown: ifUnknown } = step.part;
  const value = valueAt(view.facts.tree, step.path);
  const text = value === 'unknown' ? ifUnknown : remark;
  const said = text === undefined || value === undefined ? undefined : withFigures(text, view.facts);
  return said === undefined ? [] : [{ tone: 'plain', text: said, indent: 2 }];
}

/** Nothing where a figure is not known yet, or cannot be: no sentence is made for what is below nothing. */
function withFigures(text: string, facts: Facts): string | undefined {
  const values: Record<string, number> = {};
  for (const [, name = ''] of text.matchAll(/\{(\w+)(?::\w+)?\}/g)) {
    const figure = facts.figures[name as keyof Facts['figures']];
    if (!figure?.known || figure.value < 0) return undefined;
    values[name] = figure.value;
  }
  return fillMessage(text, values, facts.engagement.budget?.currency);
}

/** Mistakes that nothing still to be asked can change. */
export function settled(view: View, isOpen: (step: Step) => boolean): Finding[] {
  const open = view.steps.filter((step) => isOpen(step) && !step.again).map((step) => fieldName(step.path));
  return view.facts.assessment.findings.filter((finding) => {
    if (finding.kind !== 'risk' || finding.waived || finding.linkedTo) return false;
    const needs = needsOf.get(finding.rule) ?? [];
    return !needs.some((need) => open.some((field) => touches(field, need)));
  });
}

/** Is the one field the other, or in it? */
export function touches(field: string, need: string): boolean {
  const [short, long] = field.length < need.length ? [field, need] : [need, field];
  return long.startsWith(short) && /^(?:$|[.[])/.test(long.slice(short.length));
}

/** Has this answer to do with the mistake? */
export function concerns(finding: Finding, step: Step): boolean {
  const field = fieldName(step.path);
  return (needsOf.get(finding.rule) ?? []).some((need) => touches(field, need));
}

export function identity(finding: Finding): string {
  return `${finding.fingerprint} ${finding.message}`;
}

const SIGN = { error: '✖', warning: '!', info: '·' } as const;
const TONE = { error: 'bad', warning: 'warn', info: 'dim' } as const;

/** What is wrong, and what to do: two lines. */
export function findingNotes(finding: Finding): Note[] {
  return [
    { tone: TONE[finding.severity], text: `${SIGN[finding.severity]} ${finding.message}`, indent: 2 },
    ...(finding.remedy ? [{ tone: 'plain', text: `→ ${finding.remedy}`, indent: 4 } as const] : []),
  ];
}

/** At the end of a section: what was not said yet, and how many there are in all. */
export function soFar(view: View, open: (step: Step) => boolean, fresh: readonly Finding[]): Note[] {
  const all = settled(view, open).filter((finding) => finding.severity !== 'info');
  const counts = { error: 0, warning: 0, info: 0, question: asked(view, open), task: 0, waived: 0 };
  for (const finding of all) counts[finding.severity]++;
  for (const { kind } of view.facts.assessment.findings) if (kind === 'task') counts.task++;
  const said = tally(counts);
  const head: Note = { tone: 'dim', text: said === '' ? 'So far: nothing found.' : `So far: ${said}.` };
  return [...fresh.slice(0, MOST).flatMap(findingNotes), head];
}

const MOST = 3;

/** Answers that are not known: questions of the owner's own, not those that the interview has still to ask. */
function asked(view: View, open: (step: Step) => boolean): number {
  return view.steps.filter((step) => !open(step) && valueAt(view.facts.tree, step.path) === 'unknown').length;
}
