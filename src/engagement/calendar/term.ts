/** The days that a contract makes: when it ends, and by when its renewal has to be stopped. */

import { addDays, addMonths, longDate } from '../dates.ts';
import type { Engagement } from '../generated/types.ts';
import { count } from '../quantity.ts';

/** A day with the sum that gave it, or the fields that have to be known first. */
export type Day =
  | { readonly known: true; readonly date: string; readonly working: string; readonly at: string }
  | { readonly known: false; readonly missing: readonly string[] };

/** A term that nobody means: beyond it the calendar ends before the contract does. */
const MOST_MONTHS = 1200;
export const MOST_DAYS = 36_500;
/** Nor are years of five digits dates of this format. */
const LAST_START = '9899-12-31';

/** The last day of the term: «4 January, six months» ends on 3 July. */
export function endOfTerm({ contract }: Engagement): Day {
  const { start, term_months } = contract ?? {};
  const months = term_months !== undefined && isMeant(start, term_months, MOST_MONTHS) ? term_months : undefined;
  if (start === undefined || months === undefined) {
    return {
      known: false,
      missing: [
        ...(start === undefined ? ['contract.start'] : []),
        ...(months === undefined ? ['contract.term_months'] : []),
      ],
    };
  }
  return {
    known: true,
    date: addDays(addMonths(start, months), -1),
    working: `${longDate(start)} + ${count(months, 'month')} − 1 day`,
    at: 'contract.term_months',
  };
}

/** Can a calendar count that far from a day? */
export function isMeant(from: string | undefined, span: number, most: number): boolean {
  return span <= most && (from === undefined || from <= LAST_START);
}

/**
 * The last day on which a renewal that comes by itself can be stopped: the end less its notice, or less the notice for
 * leaving where there is no other. Undefined where nothing renews itself.
 */
export function lastDayOfNotice(engagement: Engagement): Day | undefined {
  const { renewal, renewal_notice_days, notice_days } = engagement.contract ?? {};
  if (renewal !== 'automatic') return undefined;
  const end = endOfTerm(engagement);
  const days = renewal_notice_days ?? notice_days;
  if (!end.known || days === undefined || days > MOST_DAYS) {
    return {
      known: false,
      missing: [...(end.known ? [] : end.missing), ...(days === undefined ? ['contract.renewal_notice_days'] : [])],
    };
  }
  return {
    known: true,
    date: addDays(end.date, -days),
    working: `${longDate(end.date)} − ${count(days, 'day')} of notice`,
    at: renewal_notice_days === undefined ? 'contract.notice_days' : 'contract.renewal_notice_days',
  };
}
