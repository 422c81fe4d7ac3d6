/** The signs that give reason to doubt a vendor at work, and the reasons that are none. */

import type { SecondOpinionReason } from './generated/types.ts';

/** The rule that finds the sign, what a sentence calls it, and the figure it rests on. */
export const triggers = [
  { rule: 'second-opinion/late-deliveries', sign: 'late deliveries', at: 'performance.deliverables_late' },
  {
    rule: 'second-opinion/substantive-edits',
    sign: 'changes of substance',
    at: 'performance.items_with_substantive_edits',
  },
  {
    rule: 'second-opinion/refuses-criticism',
    sign: 'the way criticism is taken',
    at: 'performance.response_to_criticism',
  },
  { rule: 'second-opinion/no-progress', sign: 'too little progress', at: 'performance.outcome_progress' },
  { rule: 'second-opinion/billed-beyond-agreement', sign: 'bills beyond the agreement', at: 'performance.invoiced' },
  { rule: 'second-opinion/out-of-depth', sign: 'work beyond their depth', at: 'scope.included' },
] as const;

export type TriggerId = (typeof triggers)[number]['rule'];

export interface Trigger {
  readonly rule: TriggerId;
  /** The worst severity with which it fires. */
  readonly severity: 'error' | 'warning' | 'info';
}

/** Those that fire, in the order in which they are shown. */
export function firedTriggers(fires: (rule: string) => Trigger['severity'] | undefined): Trigger[] {
  return triggers.flatMap(({ rule }) => {
    const severity = fires(rule);
    return severity === undefined ? [] : [{ rule, severity }];
  });
}

/** Does it justify a second opinion without a talk first? Defensiveness does not, refusal does. */
export function isGrave({ rule, severity }: Trigger): boolean {
  if (rule === 'second-opinion/refuses-criticism') return severity === 'error';
  return rule === 'second-opinion/billed-beyond-agreement';
}

/** `late deliveries`, `too little progress`: for a sentence. */
export function signsOf(fired: readonly Trigger[]): string[] {
  return fired.map((trigger) => triggers.find(({ rule }) => rule === trigger.rule)?.sign ?? trigger.rule);
}

/** Matters for a talk, or for the renewal, and no grounds by themselves. */
export const nonTriggers: readonly SecondOpinionReason[] = ['better-price', 'one-disagreement', 'style'];
