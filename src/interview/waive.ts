/** A risk that is accepted on purpose: written down with a reason, a name, and a day on which it ends. */

import type { Finding } from '../assessment/finding.ts';
import { type Course, converse, type Ending, type Session } from './converse.ts';
import type { ChoicePrompt } from './prompter.ts';
import type { State } from './state.ts';
import { loneStep } from './step.ts';
import { isOpenAnswer, valueAt, withValue } from './tree.ts';

const ASKED = [
  {
    field: 'reason',
    label: 'Why is it right to accept it?',
    why: 'Whoever decides reads this beside the finding, in every report.',
  },
  { field: 'by', label: 'Who accepts it? (a name)', why: 'A risk that nobody owns is a risk that nobody watches.' },
  {
    field: 'until',
    label: 'Until which day?',
    why: 'On that day vet speaks of it again. Three or six months are usual: +6 months.',
  },
] as const;

export async function recordWaiver(findings: readonly Finding[], state: State, session: Session): Promise<Ending> {
  const names = [...new Set(findings.filter((finding) => finding.kind !== 'shape').map((finding) => finding.rule))];
  const reply = names.length > 1 ? await session.prompter.ask(whichRule(names, findings)) : undefined;
  if (reply?.kind === 'leave') return { kind: 'left', state };
  const rule = reply === undefined ? names[0] : reply.kind === 'value' ? reply.value : undefined;
  if (rule === undefined) return { kind: 'done', state };
  const before = valueAt(state.tree, ['waivers']);
  const index = Array.isArray(before) ? before.length : 0;
  const begun: State = { ...state, tree: withValue(state.tree, ['waivers', index, 'rule'], rule) };
  const steps = ASKED.map(({ field, label, why }) => ({
    ...loneStep(['waivers', index, field], why, label),
    ...(field === 'until' ? { refuse: (day: unknown) => gone(String(day), session.asOf) } : {}),
  }));
  const course: Course = { steps: () => steps, isOpen: (step, _, asked) => !asked.has(step.key) };
  // A waiver that lacks something is void, so it is kept only when it is whole.
  const ending = await converse(begun, course, { ...session, save: async () => true });
  const whole = ASKED.every(({ field }) => {
    const value = valueAt(ending.state.tree, ['waivers', index, field]);
    return value !== undefined && !isOpenAnswer(value) && !(field === 'until' && gone(String(value), session.asOf));
  });
  if (!whole) {
    session.prompter.tell([
      { tone: 'warn', text: 'A waiver needs a reason, a name and a day to come; nothing was written down.', indent: 2 },
    ]);
    return { kind: ending.kind, state };
  }
  if (!(await session.save(ending.state))) return { kind: 'left', state: ending.state };
  session.prompter.tell([
    { tone: 'good', text: '✔ Written down. It stays in sight, and counts again after that day.', indent: 2 },
  ]);
  return ending;
}

function gone(day: string, asOf: string): string | undefined {
  return day > asOf ? undefined : 'That day has gone by. Type a day to come, such as +6 months.';
}

function whichRule(names: readonly string[], findings: readonly Finding[]): ChoicePrompt {
  return {
    kind: 'choice',
    key: 'waive',
    path: [],
    label: 'Which of them?',
    help: [],
    open: false,
    back: true,
    choices: names.map((rule) => {
      const message = findings.find((finding) => finding.rule === rule)?.message;
      return { value: rule, label: rule, ...(message ? { hint: message } : {}) };
    }),
  };
}
