/** What to do after the talk, or after the second opinion, and where to write down what came of it. */

import { longDate } from '../../engagement/dates.ts';
import { fields } from '../../engagement/generated/fields.ts';
import { fieldOf } from '../../engagement/path.ts';
import { count, formatList } from '../../engagement/quantity.ts';
import type { Basis } from './basis.ts';
import { shows } from './bring.ts';
import { isClosing } from './term.ts';
import type { AfterStep, Review, ReviewVerdict, Term, TriggerReview } from './types.ts';

const TALKED_ON = 'performance.second_opinion.talked_on';
const RESPONSE = 'performance.second_opinion.vendor_response';

const ANSWER = 'Write down what came of it: an honest answer, an agreed plan, a denial, or no change.';
const THEN = 'Then review again: an honest answer leads to a plan, a denial or no change to a second opinion.';

interface Found {
  readonly triggers: readonly TriggerReview[];
  readonly next: Review['next'];
  readonly term: Term;
}

export function afterwardsOf(verdict: ReviewVerdict['id'], basis: Basis, found: Found): AfterStep[] {
  const { triggers, next, term } = found;
  if (isClosing(term)) return closing(verdict, basis, found);
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
      return [step(`Have the talk, and let the figures run on.${renewal(term)}`)];
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
  const { notice_days: notice, handover_days: handover } = basis.engagement.contract ?? {};
  const terms = [
    ...(notice === undefined ? [] : [`a notice of ${count(notice, 'day')}`]),
    ...(handover === undefined ? [] : [`${count(handover, 'day')} of handing over`]),
  ];
  const exit = terms.length > 0 ? ` The contract says: ${formatList(terms)}.` : '';
  return [
    ...beyondAgreement(basis, triggers),
    step('Ask somebody who depends on neither side, and tell the vendor that you do.'),
    step(`If they agree with you, end the work in good order.${exit}`),
    step('If they do not, talk with the vendor again, with what they wrote.', TALKED_ON, RESPONSE),
  ];
}

/** Where the bills are the sign. */
function beyondAgreement(basis: Basis, triggers: readonly TriggerReview[]): AfterStep[] {
  const billing = triggers
    .filter((trigger) => shows(trigger))
    .flatMap(({ measures }) => measures.flatMap((measure) => measure.billing ?? []))
    .find(({ invoiced, limit }) => invoiced > limit);
  if (!billing) return [];
  const over = basis.money(billing.invoiced - billing.agreed);
  return [
    step(
      `Ask which work is behind the ${over} beyond the agreement, and who approved it. Hold it back until that is answered.`,
    ),
  ];
}

/** Where the work ends anyway: no notice, and no plan for months that do not come. */
function closing(verdict: ReviewVerdict['id'], basis: Basis, { triggers, term }: Found): AfterStep[] {
  const disputed = beyondAgreement(basis, triggers);
  const signs = triggers.some(shows);
  const keep = step('Keep back what is disputed of the last bill until it is settled, and pay the rest.');
  return [
    ...(disputed.length > 0 ? disputed : signs ? [keep] : []),
    ...(verdict === 'justified' ? [step(OUTSIDER)] : []),
    ...(verdict === 'hear-the-answer' || verdict === 'talk-first' ? [step(ANSWER, RESPONSE)] : []),
    ...fillIn(triggers, null),
    step(handover(basis, term)),
  ];
}

const OUTSIDER = 'Ask somebody who depends on neither side about what is disputed, and tell the vendor that you do.';

function handover({ engagement }: Basis, { end, state }: Term): string {
  const list = 'vet draft handover writes the list';
  if (state === 'over') return `If the work does not go on, make sure that all was handed over: ${list}.`;
  // What renews itself ends only where somebody stops it.
  if (end === null || engagement.contract?.renewal === 'automatic') return `Go to the handover: ${list}.`;
  return `The work ends on ${longDate(end)} anyway, without a notice. Go to the handover: ${list}.`;
}

function renewal({ end, state }: Term): string {
  if (end === null || state !== 'running') return '';
  return ` Put the renewal in your calendar: the term ends on ${longDate(end)}.`;
}

/** What would let the next review say more. */
function fillIn(triggers: readonly TriggerReview[], next: Review['next']): AfterStep[] {
  const paths = [...new Set(triggers.flatMap(({ missing }) => missing.map(({ path }) => path)))];
  return [
    ...(paths.length > 0 ? [step('Fill in what is not known, and review again.', ...paths)] : []),
    ...(paths.length === 0 && next ? [step(`Count on, and look again on ${longDate(next.date)}.`)] : []),
  ];
}
