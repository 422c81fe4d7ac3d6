/** The reasons that the owner gives: what the figures say of each, and which can be no ground. */

import { longDate } from '../../engagement/dates.ts';
import type { SecondOpinionReason } from '../../engagement/generated/types.ts';
import { formatList } from '../../engagement/quantity.ts';
import { nonTriggers, type TriggerId } from '../../engagement/triggers.ts';
import { type Basis, capital } from './basis.ts';
import { isClosing } from './term.ts';
import type { NonTrigger, ReasonReview, Term, TriggerReview } from './types.ts';

/** As a sentence calls them, and the sign whose figures speak of them. */
const REASONS: Record<SecondOpinionReason, { readonly name: string; readonly rule?: TriggerId }> = {
  'missed-deadlines': { name: 'missed deadlines', rule: 'second-opinion/late-deliveries' },
  'constant-edits': { name: 'constant changes', rule: 'second-opinion/substantive-edits' },
  'no-results': { name: 'no results', rule: 'second-opinion/no-progress' },
  'suspected-overcharging': { name: 'too much on the bills', rule: 'second-opinion/billed-beyond-agreement' },
  'refuses-criticism': { name: 'criticism that is not taken', rule: 'second-opinion/refuses-criticism' },
  'out-of-depth': { name: 'work that is beyond them', rule: 'second-opinion/out-of-depth' },
  'better-price': { name: 'a better price' },
  'one-disagreement': { name: 'one disagreement' },
  style: { name: 'a matter of style' },
  other: { name: 'something else' },
};

export function reasonsOf(basis: Basis, triggers: readonly TriggerReview[], term: Term): ReasonReview[] {
  const given = basis.performance.second_opinion?.reasons ?? [];
  return given.map((reason) => {
    const { name, rule = null } = REASONS[reason];
    const trigger = triggers.find((candidate) => candidate.rule === rule);
    return { reason, name, rule, ...judge(reason, trigger, term) };
  });
}

function judge(
  reason: SecondOpinionReason,
  trigger: TriggerReview | undefined,
  term: Term,
): Pick<ReasonReview, 'status' | 'says'> {
  if (nonTriggers.includes(reason)) return { status: 'no-ground', says: whyNone(reason, term) };
  if (!trigger) {
    const says = 'No figure speaks of it. Write down what it is, with dates and examples.';
    return { status: 'no-figure', says };
  }
  switch (trigger.status) {
    case 'fired':
    case 'waived':
      return { status: 'borne-out', says: `The figures say so too${figures(trigger, true)}` };
    case 'quiet':
      return { status: 'not-borne-out', says: `The figures do not say so${figures(trigger, false)}` };
    case 'open':
      return {
        status: 'open',
        says: ['The figures cannot say it yet.', trigger.says, notKnown(trigger)]
          .filter((part) => part !== '')
          .join(' '),
      };
  }
}

function notKnown({ missing }: TriggerReview): string {
  return missing.length > 0 ? `Not known: ${formatList(missing.map(({ text }) => text))}.` : '';
}

/** The figures that decide: `: 9 of 26 = 35%.` */
function figures({ measures, says }: TriggerReview, reached: boolean): string {
  const deciding = measures.filter((measure) => measure.reached === reached && measure.value !== null);
  const texts = deciding.map(({ text, progress }) => (progress ? `${text} (${progress.metric})` : `${text}`));
  return texts.length > 0 ? `: ${formatList(texts)}.` : `. ${says}`;
}

/** All of them, whether the owner gives them or not. */
export function nonTriggersOf(basis: Basis, term: Term): NonTrigger[] {
  const given = basis.performance.second_opinion?.reasons ?? [];
  return nonTriggers.map((reason) => ({
    reason,
    name: capital(REASONS[reason].name),
    given: given.includes(reason),
    why: whyNone(reason, term),
  }));
}

function whyNone(reason: SecondOpinionReason, term: Term): string {
  switch (reason) {
    case 'better-price':
      return `A lower price says nothing about the work. Compare prices ${toCompare(term)}.`;
    case 'one-disagreement':
      return 'To differ on one point of a plan is what a talk is for. Say what you want, and ask why they would not do it.';
    default:
      return 'Taste can be told: mark up examples of what you like. It is a reason only once corrections are refused.';
  }
}

function toCompare(term: Term): string {
  if (isClosing(term)) return 'for what comes after this contract';
  return term.state === 'renewed' || term.end === null
    ? 'when the contract comes up for renewal'
    : `before the term ends on ${longDate(term.end)}`;
}
