/** `vet fix`: mistake by mistake, only what would settle the open findings. */

import { count } from '../engagement/quantity.ts';
import { mistakes } from '../rules/mistakes.ts';
import { converse, type Ending, type Session } from './converse.ts';
import { isMendable, mend } from './mend.ts';
import type { ChoicePrompt, Note } from './prompter.ts';
import { courseFor, type Group, openSteps } from './settling.ts';
import type { State } from './state.ts';
import { findingNotes } from './told.ts';
import { type View, viewOf } from './view.ts';
import { recordWaiver } from './waive.ts';

export interface Fixing extends Session {
  /** Only findings of these rules. */
  readonly only?: ReadonlySet<string>;
  readonly hints: Note;
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
    {
      id: 'own',
      title: 'Our own rules',
      findings: open.filter(({ kind, mistake }) => kind !== 'shape' && mistake === null),
    },
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
  const reply = await session.prompter.ask(whatToDo(group, viewOf(state, session), state));
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

function whatToDo(group: Group, view: View, state: State): ChoicePrompt {
  const answers = openSteps(group, view, state).length + group.findings.filter(isMendable).length;
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
