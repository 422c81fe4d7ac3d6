/** `vet fix`: mistake by mistake, only what would settle the open findings. */

import type { Finding } from '../assessment/finding.ts';
import { fieldAt } from '../engagement/fields.ts';
import { fromPointer, parsePath, type Segment, toPointer } from '../engagement/path.ts';
import { count } from '../engagement/quantity.ts';
import { rules } from '../rules/generated/registry.ts';
import { mistakes } from '../rules/mistakes.ts';
import { fieldName } from './condition.ts';
import { type Course, converse, type Ending, type Session } from './converse.ts';
import { isMendable, mend } from './mend.ts';
import type { ChoicePrompt, Note } from './prompter.ts';
import { isAnswered, type State } from './state.ts';
import { loneStep, type Step, stepsOf } from './step.ts';
import { findingNotes, touches } from './told.ts';
import { valueAt } from './tree.ts';
import { type View, viewOf } from './view.ts';
import { recordWaiver } from './waive.ts';

export interface Fixing extends Session {
  /** Only findings of these rules. */
  readonly only?: ReadonlySet<string>;
  readonly hints: Note;
}

/** What the findings of one mistake have in common, and what would settle them. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The open findings by mistake, in the order of the mistakes; what is wrong with the file itself comes first. */
export function groupsOf(view: View, only?: ReadonlySet<string>): Group[] {
  const open = view.facts.assessment.findings.filter(
    (finding) => !finding.waived && !finding.linkedTo && (!only || only.has(finding.rule)),
  );
  const file = open.filter((finding) => finding.kind === 'shape' && finding.path !== '');
  return [
    { id: 'file', title: 'The file itself', findings: file },
    ...mistakes.map(({ id, title }) => ({ id, title, findings: open.filter((finding) => finding.mistake === id) })),
  ].filter((group) => group.findings.length > 0);
}

export async function fix(start: State, session: Fixing): Promise<Ending> {
  const { prompter } = session;
  let state = start;
  const groups = groupsOf(viewOf(state, session), session.only);
  if (groups.length > 0) prompter.tell([session.hints]);
  for (const [index, { id }] of groups.entries()) {
    // An earlier answer may have settled it.
    const group = groupsOf(viewOf(state, session), session.only).find((one) => one.id === id);
    if (!group) continue;
    prompter.tell(headOf(group, `${index + 1} of ${groups.length}`));
    const ending = await settle(group, state, session);
    if (ending.kind === 'left') return ending;
    state = ending.state;
    if (ending.enough) break;
  }
  return { kind: 'done', state };
}

/** `enough`: the owner does not want to go through the rest. */
async function settle(group: Group, state: State, session: Fixing): Promise<Ending & { readonly enough?: true }> {
  const reply = await session.prompter.ask(whatToDo(group, viewOf(state, session)));
  if (reply.kind === 'leave') return { kind: 'left', state };
  const deed = reply.kind === 'value' ? reply.value : 'later';
  if (deed === 'waive') return recordWaiver(group.findings, state, session);
  if (deed === 'enough') return { kind: 'done', state, enough: true };
  if (deed !== 'answer') return { kind: 'done', state };
  const mended = await mend(group.findings, state, session);
  const ending = mended.kind === 'left' ? mended : await converse(mended.state, courseFor(group), session);
  session.prompter.tell(outcomeOf(group, viewOf(ending.state, session), session.only));
  return ending;
}

function headOf(group: Group, place: string): Note[] {
  return [
    { tone: 'plain', text: '' },
    { tone: 'heading', text: `${place} · ${group.title}` },
    ...group.findings.flatMap((finding): Note[] =>
      finding.kind === 'question'
        ? [{ tone: 'warn', text: `? ${finding.ask ?? finding.message}`, indent: 2 }]
        : findingNotes(finding),
    ),
  ];
}

function whatToDo(group: Group, view: View): ChoicePrompt {
  const answers = courseFor(group).steps(view).length + group.findings.filter(isMendable).length;
  const waivable = group.findings.some((finding) => finding.kind !== 'shape');
  return {
    kind: 'choice',
    key: `fix ${group.id}`,
    path: [],
    label: group.findings.length === 1 ? 'What about it?' : `What about these ${group.findings.length}?`,
    help: [
      'Answering changes the file; you see the changes before they are written.',
      'A risk that you accept is written down, with a reason, a name and a day on which it ends.',
    ],
    open: false,
    back: false,
    choices: [
      ...(answers > 0 ? [{ value: 'answer', label: `Go through ${count(answers, 'answer')}` }] : []),
      { value: 'later', label: 'Leave it as it is' },
      ...(waivable ? [{ value: 'waive', label: 'Accept it for a while, with a reason' }] : []),
      { value: 'enough', label: 'Enough: go to the changes' },
    ],
    initial: answers > 0 ? 'answer' : 'later',
  };
}

function outcomeOf(group: Group, view: View, only: ReadonlySet<string> | undefined): Note[] {
  const left = groupsOf(view, only).find((one) => one.id === group.id);
  if (!left) return [{ tone: 'good', text: `✔ Settled: ${group.title.toLowerCase()}.`, indent: 2 }];
  return [
    { tone: 'dim', text: `Still open here: ${count(left.findings.length, 'finding')}.`, indent: 2 },
    ...left.findings
      .filter((finding) => finding.kind === 'risk')
      .flatMap((finding) => findingNotes(finding).slice(0, 1)),
  ];
}

/** The answers on which the findings of a group rest. */
export function courseFor(group: Group): Course {
  const wanted = group.findings.flatMap(wantedBy);
  return {
    steps: (view) => {
      const steps = stepsOf(view.interview, view.facts, {}).filter((step) => !step.again);
      const own = steps.filter((step) => wanted.some((one) => fits(one, step, view)));
      const others = wanted
        .filter((one) => !own.some((step) => fits(one, step, view)))
        .flatMap((one) => lone(one, view));
      return [...own, ...new Map(others.map((step) => [step.key, step])).values()];
    },
    isOpen: (step, state, asked) => {
      if (asked.has(step.key)) return false;
      const exact = wanted.some((one) => one.pointer === step.key || one.need === fieldName(step.path));
      return exact || step.kind === 'entries' || !isAnswered(step, state);
    },
  };
}

/** A place to be answered, or a field that a rule needs. */
interface Wanted {
  readonly pointer?: string;
  readonly need?: string;
  readonly finding: Finding;
}

const needsOf = new Map(rules.map((rule) => [rule.id, rule.needs as readonly string[]]));

function wantedBy(finding: Finding): Wanted[] {
  if (isMendable(finding)) return [];
  if (finding.kind === 'shape') return [{ pointer: finding.path, finding }];
  const missing = finding.kind === 'risk' ? undefined : finding.values['missing'];
  if (Array.isArray(missing) && missing.length > 0) {
    return missing.map((path) => ({ pointer: toPointer(parsePath(String(path))), finding }));
  }
  return (needsOf.get(finding.rule) ?? []).map((need) => ({ need, finding }));
}

function fits({ pointer, need }: Wanted, step: Step, view: View): boolean {
  if (pointer !== undefined)
    return (
      pointer === step.key || (step.kind === 'entries' && pointer.startsWith(`${step.key}/`) && isEmpty(step, view))
    );
  if (need === undefined) return false;
  const field = fieldName(step.path);
  if (!touches(field, need)) return false;
  // A list is asked for when one of its fields is needed and it has no entries.
  return field.length >= need.length || (step.kind === 'entries' && isEmpty(step, view));
}

function isEmpty(step: Step, view: View): boolean {
  const list = valueAt(view.facts.tree, step.path);
  return !Array.isArray(list) || list.length === 0;
}

/** A field that the interview has no question for is asked by its name, with the question of the rule. */
function lone({ pointer, need, finding }: Wanted, view: View): Step[] {
  const paths = pointer === undefined ? pathsOf(need ?? '', view) : [withNumbers(fromPointer(pointer))];
  return paths.flatMap((path) => {
    const field = fieldAt(path);
    if (!field || field.type === 'object' || (field.type === 'list' && !fieldAt([...path, 0]))) return [];
    if (field.type === 'list' && fieldAt([...path, 0])?.type === 'object') return [];
    return [loneStep(path, finding.ask ?? finding.message)];
  });
}

function withNumbers(path: readonly string[]): Segment[] {
  return path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** `references[].spoke_on` → one path for each reference. */
function pathsOf(need: string, view: View): Segment[][] {
  const [list, rest] = need.split('[].');
  if (rest === undefined) return [parsePath(need)];
  const entries = valueAt(view.facts.tree, parsePath(list ?? ''));
  return Array.isArray(entries) ? entries.map((_, index) => [...parsePath(list ?? ''), index, ...parsePath(rest)]) : [];
}
