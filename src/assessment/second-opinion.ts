/** Whether a second opinion is in order: a table from the figures, the talk and the reasons to one verdict. */

import type { Engagement, SecondOpinion, SecondOpinionReason } from '../engagement/generated/types.ts';
import { firedTriggers, isGrave, nonTriggers, signsOf, type Trigger } from '../engagement/triggers.ts';
import { fillMessage } from '../rules/message.ts';
import type { Result } from '../rules/run.ts';
import { worst } from '../rules/severity.ts';

export type SecondOpinionVerdict =
  | 'no-grounds'
  | 'look-closer'
  | 'note-the-worry'
  | 'justified'
  | 'talk-first'
  | 'agree-a-plan'
  | 'hear-the-answer';

export interface SecondOpinionInput {
  /** The rules of the second opinion that fired, and how badly. */
  readonly triggers: readonly Trigger[];
  /** Was the vendor told plainly? */
  readonly talked: boolean;
  readonly vendorResponse?: SecondOpinion['vendor_response'];
  /** What the owner gives as reasons. */
  readonly reasons: readonly SecondOpinionReason[];
  /** Did second-opinion/shared-cause fire? */
  readonly sharedCause: boolean;
}

export interface SecondOpinionDecision {
  readonly verdict: SecondOpinionVerdict;
  /** What to do, in plain words. */
  readonly text: string;
  /** What it rests on, in one sentence. */
  readonly because: string;
}

interface Row {
  readonly triggers: 'none' | 'grave' | 'others';
  /** What else has to hold; a condition that is not given holds always. */
  readonly talked?: boolean;
  readonly answer?: 'open' | 'failed' | 'none';
  readonly reasons?: 'only-non-triggers' | 'money-or-results';
  readonly verdict: SecondOpinionVerdict;
  readonly text: string;
  readonly because: string;
}

/** The first row that holds wins. The order is the source's: talk, hear the answer, and only then ask somebody else. */
export const decisionTable: readonly Row[] = [
  {
    triggers: 'none',
    reasons: 'only-non-triggers',
    verdict: 'no-grounds',
    text: 'There are no grounds for a second opinion. Talk with them directly, and compare prices at the renewal.',
    because: 'No figure shows trouble, and the reasons given ({reasons:list}) are matters for a talk.',
  },
  {
    triggers: 'none',
    reasons: 'money-or-results',
    verdict: 'look-closer',
    text: "A second pair of eyes may be right here. First get the time log and today's figure.",
    because: 'You worry about {worries:list}, and the figures do not show it yet.',
  },
  {
    triggers: 'none',
    verdict: 'note-the-worry',
    text: 'The figures give no grounds for a second opinion. Write down what worries you, with dates and examples.',
    because: 'No figure shows trouble.',
  },
  {
    triggers: 'grave',
    verdict: 'justified',
    text: 'A second opinion is justified now.',
    because: 'The figures show {graveSigns:list}, and that needs no talk first.',
  },
  {
    triggers: 'others',
    talked: false,
    verdict: 'talk-first',
    text: 'Talk first, and bring these figures. Ask for an honest answer.',
    because: 'The figures show {signs:list}, and the vendor has not been told plainly.',
  },
  {
    triggers: 'others',
    talked: true,
    answer: 'open',
    verdict: 'agree-a-plan',
    text: 'Agree on a plan, or on a smaller scope, with a date. Look at the figures again on that day.',
    because: 'The figures show {signs:list}, and the vendor answered honestly.',
  },
  {
    triggers: 'others',
    talked: true,
    answer: 'failed',
    verdict: 'justified',
    text: 'A second opinion is justified now.',
    because: 'The figures show {signs:list}, and the talk brought {answer}.',
  },
  {
    // Not in the source's table: told, and the answer is not noted yet.
    triggers: 'others',
    talked: true,
    answer: 'none',
    verdict: 'hear-the-answer',
    text: 'Write down what they answered. If it was a denial, or if nothing changes, a second opinion is justified.',
    because: 'The figures show {signs:list}, and what the vendor answered is not known.',
  },
];

const SHARED = 'Part of the cause is yours: mend that first, or the next vendor fails in the same way.';

const MONEY_OR_RESULTS: readonly SecondOpinionReason[] = ['suspected-overcharging', 'no-results'];

/** The decision for a file, from what the rules found in it; null where nobody has a reason to ask. */
export function secondOpinionOf(
  engagement: Engagement,
  results: readonly Result[],
  asOf: string,
): SecondOpinionDecision | null {
  const { considering, talked_on, vendor_response, reasons = [] } = engagement.performance?.second_opinion ?? {};
  const severityOf = (rule: string) =>
    worst(
      results.filter((result) => result.rule.id === rule && result.kind === 'risk').map(({ severity }) => severity),
    );
  const triggers = firedTriggers(severityOf);
  if (triggers.length === 0 && considering !== true) return null;
  return decideSecondOpinion({
    triggers,
    talked: talked_on !== undefined && talked_on <= asOf,
    ...(vendor_response ? { vendorResponse: vendor_response } : {}),
    reasons,
    sharedCause: severityOf('second-opinion/shared-cause') !== undefined,
  });
}

export function decideSecondOpinion(input: SecondOpinionInput): SecondOpinionDecision {
  const row = decisionTable.find((candidate) => holds(candidate, input));
  if (!row) throw new Error('the decision table of the second opinion has a hole');
  const because = fillMessage(
    row.because,
    {
      signs: signsOf(input.triggers),
      graveSigns: signsOf(input.triggers.filter(isGrave)),
      reasons: input.reasons.map(inWords),
      worries: input.reasons.filter((reason) => MONEY_OR_RESULTS.includes(reason)).map(inWords),
      answer: input.vendorResponse === 'denied' ? 'a denial' : 'no change',
    },
    undefined,
  );
  return { verdict: row.verdict, text: input.sharedCause ? `${row.text} ${SHARED}` : row.text, because };
}

function holds(row: Row, input: SecondOpinionInput): boolean {
  return (
    row.triggers === kindOf(input.triggers) &&
    (row.talked === undefined || row.talked === input.talked) &&
    (row.answer === undefined || row.answer === answerOf(input.vendorResponse)) &&
    (row.reasons === undefined || reasonsAre(row.reasons, input.reasons))
  );
}

function kindOf(triggers: readonly Trigger[]): Row['triggers'] {
  if (triggers.length === 0) return 'none';
  return triggers.some(isGrave) ? 'grave' : 'others';
}

function answerOf(response: SecondOpinionInput['vendorResponse']): Row['answer'] {
  if (response === undefined) return 'none';
  return response === 'honest' || response === 'plan-agreed' ? 'open' : 'failed';
}

function reasonsAre(kind: NonNullable<Row['reasons']>, reasons: readonly SecondOpinionReason[]): boolean {
  if (kind === 'money-or-results') return reasons.some((reason) => MONEY_OR_RESULTS.includes(reason));
  return reasons.length > 0 && reasons.every((reason) => nonTriggers.includes(reason));
}

function inWords(reason: SecondOpinionReason): string {
  return reason.replaceAll('-', ' ');
}
