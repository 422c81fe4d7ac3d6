/** What to do after the talk, or after the second opinion, and where to write down what came of it. */

import { longDate } from '../../engagement/dates.ts';
import { fields } from '../../engagement/generated/fields.ts';
import { fieldOf } from '../../engagement/path.ts';
import { count, formatList } from '../../engagement/quantity.ts';
import type { Basis } from './basis.ts';
import { shows } from './bring.ts';
import { endOf } from './reasons.ts';
import type { AfterStep, Review, ReviewVerdict, TriggerReview } from './types.ts';

const TALKED_ON = 'performance.second_opinion.talked_on';
const RESPONSE = 'performance.second_opinion.vendor_response';

const ANSWER = 'Write down what came of it: an honest answer, an agreed plan, a denial, or no change.';
const THEN = 'Then review again: an honest answer leads to a plan, a denial or no change to a second opinion.';

export function afterwardsOf(
  verdict: ReviewVerdict['id'],
  basis: Basis,
  triggers: readonly TriggerReview[],
  next: Review['next'],
): AfterStep[] {
  switch (verdict) {
    case 'talk-first':
      return [step(theDay(basis), TALKED_ON), step(ANSWER, RESPONSE), step(THEN)];
    case 'hear-the-answer':
      return [step(ANSWER, RESPONSE), step(THEN)];
    case 'agree-a-plan':
      return [
        step('Write down the day on which you look at the figures again.', 'contract.review_dates'),
        step('On that day, count again.', ...counted(triggers)),
        step('If nothing has changed by then, write that down: a second opinion is in order then.', RESPONSE),
      ];
    case 'justified':
      return justified(basis, triggers);
    case 'no-grounds':
      return [step(`Have the talk, and let the figures run on.${renewal(basis)}`)];
    default:
      return fillIn(triggers, next);
  }
}

function step(text: string, ...paths: readonly string[]): AfterStep {
  return { text, fields: paths.map((path) => ({ path, title: fields[fieldOf(path)]?.title ?? path })) };
}

function theDay({ performance, asOf }: Basis): string {
  const planned = performance.second_opinion?.talked_on;
  if (planned === undefined || planned <= asOf) return 'Write down the day of the talk.';
  return `Hold the talk on ${longDate(planned)}; if the day moves, write down the new one.`;
}

/** The fields behind the signs that show, which are to be counted anew. */
function counted(triggers: readonly TriggerReview[]): string[] {
  const FIELDS = {
    'second-opinion/late-deliveries': ['performance.deliverables_due', 'performance.deliverables_late'],
    'second-opinion/substantive-edits': ['performance.items_reviewed', 'performance.items_with_substantive_edits'],
    'second-opinion/refuses-criticism': ['performance.response_to_criticism'],
    'second-opinion/no-progress': ['performance.outcome_progress'],
    'second-opinion/billed-beyond-agreement': ['performance.invoiced'],
    'second-opinion/out-of-depth': ['performance.vendor_admits_overload'],
  };
  return triggers.filter(shows).flatMap(({ rule }) => FIELDS[rule]);
}

function justified(basis: Basis, triggers: readonly TriggerReview[]): AfterStep[] {
  const billing = triggers
    .filter((trigger) => shows(trigger))
    .flatMap(({ measures }) => measures.flatMap((measure) => measure.billing ?? []))
    .find(({ invoiced, limit }) => invoiced > limit);
  const { notice_days: notice, handover_days: handover } = basis.engagement.contract ?? {};
  const terms = [
    ...(notice === undefined ? [] : [`a notice of ${count(notice, 'day')}`]),
    ...(handover === undefined ? [] : [`${count(handover, 'day')} of handing over`]),
  ];
  const exit = terms.length > 0 ? ` The contract says: ${formatList(terms)}.` : '';
  return [
    ...(billing ? [step(heldBack(basis.money(billing.invoiced - billing.agreed)))] : []),
    step('Ask somebody who depends on neither side, and tell the vendor that you do.'),
    step(`If they agree with you, end the work in good order.${exit}`),
    step('If they do not, talk with the vendor again, with what they wrote.', TALKED_ON, RESPONSE),
  ];
}

function heldBack(over: string): string {
  return `Ask which work is behind the ${over} beyond the agreement, and who approved it. Hold it back until that is answered.`;
}

function renewal(basis: Basis): string {
  const end = endOf(basis);
  return end === undefined ? '' : ` Put the renewal in your calendar: the term ends on ${longDate(end)}.`;
}

/** What would let the next review say more. */
function fillIn(triggers: readonly TriggerReview[], next: Review['next']): AfterStep[] {
  const paths = [...new Set(triggers.flatMap(({ missing }) => missing.map(({ path }) => path)))];
  return [
    ...(paths.length > 0 ? [step('Fill in what is not known, and review again.', ...paths)] : []),
    ...(paths.length === 0 && next ? [step(`Count on, and look again on ${longDate(next.date)}.`)] : []),
  ];
}
