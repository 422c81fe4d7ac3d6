/** What has to be known before a sign can be judged, as an owner says it. */

import { fieldOf } from '../../engagement/path.ts';
import { nameOf } from '../names.ts';
import type { Basis } from './basis.ts';
import type { Missing } from './types.ts';

const WORDS: Readonly<Record<string, string>> = {
  'performance.since': 'on which day the work began',
  'performance.deliverables_due': 'how many deliveries were due',
  'performance.deliverables_late': 'how many deliveries came late',
  'performance.longest_delay_days': 'how many days the longest delay was',
  'performance.items_reviewed': 'how many pieces of work you checked',
  'performance.items_with_substantive_edits': 'in how many pieces of work you changed more than the spelling',
  'performance.periods_reviewed': 'over how many months you counted the changes',
  'performance.response_to_criticism': 'how a correction is taken',
  'performance.invoiced': 'how much was billed until now',
  'performance.outcome_progress': 'where the number stands today',
  'performance.outcome_progress[].actual': 'a number from the second half of the time',
  'performance.vendor_admits_overload': 'whether the vendor has said that it is too much',
  'vendor.services': 'which services the vendor offers',
  outcomes: 'which number is to change, from what to what, and by when',
  'outcomes[].by': 'the day by which it is to be reached',
  'outcomes[].baseline': 'the number before the work began',
  'outcomes[].target': 'the number that is to be reached',
  'budget.fees.model': 'how the vendor is paid',
  'budget.fees.monthly_fee': 'the fee a month',
  'budget.fees.hourly_rate': 'the rate an hour',
  'budget.fees.hours_per_month': 'the hours bought a month',
  'budget.fees.fixed_fee': 'the fixed fee',
  'budget.fees.fee_per_post': 'the fee for a post',
  'budget.fees.stated_total': 'what all of it may cost',
};

/** @param about what is meant, where there are several: the metric of an outcome */
export function missingOf(basis: Basis, path: string, about?: string): Missing {
  const words = WORDS[fieldOf(path)] ?? nameOf(path, basis.engagement);
  const which = about === undefined ? '' : ` (${about})`;
  const unread = basis.unreadable(path) ? ' (what the file says there cannot be read)' : '';
  return { path, text: `${words}${which}${unread}` };
}
