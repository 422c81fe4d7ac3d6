/** The dates of an engagement: each with how it came about, and those that cannot be told with what they need. */

import { firstDates, lastDates, outcomeDates, roundDates } from './calendar/appointments.ts';
import { type CalendarDate, inOrder, type MissingDate } from './calendar/date.ts';
import { endOfTerm, lastDayOfNotice } from './calendar/term.ts';
import { addDays, longDate } from './dates.ts';
import type { Engagement } from './generated/types.ts';
import { count } from './quantity.ts';

export interface Calendar {
  /** First and last day of the work, as far as the contract settles them. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** By date. */
  readonly dates: readonly CalendarDate[];
  /** What holds without a date: `You may leave at any time with 30 days’ notice.` */
  readonly remarks: readonly string[];
  readonly missing: readonly MissingDate[];
}

/** All dates that a decider should see. */
export function calendarOf(engagement: Engagement): Calendar {
  const end = endOfTerm(engagement);
  const lastDay = end.known ? end.date : undefined;
  const rounds = roundDates(engagement, lastDay);
  const dates = [
    ...firstDates(engagement),
    ...rounds.dates,
    ...outcomeDates(engagement),
    ...termDates(engagement),
    ...lastDates(engagement),
  ];
  return {
    start: engagement.contract?.start,
    end: lastDay,
    dates: dates.sort(inOrder),
    remarks: [...rounds.remarks, ...waysOut(engagement)],
    missing: missingDates(engagement),
  };
}

/** Notice, end, and what comes after it. */
function termDates(engagement: Engagement): CalendarDate[] {
  const end = endOfTerm(engagement);
  const notice = lastDayOfNotice(engagement);
  const dates: CalendarDate[] = [];
  if (notice?.known) {
    const { date, working, at } = notice;
    dates.push({ kind: 'notice', date, label: 'Last day to stop the renewal', working, at });
  }
  if (!end.known) return dates;
  const { date, working, at } = end;
  dates.push({ kind: 'end', date, label: 'End of the term', working, at });
  if (engagement.contract?.renewal === 'automatic') {
    dates.push({
      kind: 'renewal',
      date: addDays(date, 1),
      label: 'It renews itself',
      working: null,
      at: 'contract.renewal',
    });
  }
  return dates;
}

const AFTERWARDS = {
  none: 'At the end it stops.',
  'by-agreement': 'It goes on after the end only if both sides agree.',
  'client-option': 'Whether it goes on after the end is your choice.',
} as const;

/** How one gets out, and what happens where nobody does anything. */
function waysOut(engagement: Engagement): string[] {
  const { renewal } = engagement.contract ?? {};
  const remarks: string[] = [];
  const notice = lastDayOfNotice(engagement);
  if (notice) {
    remarks.push(
      notice.known ? `Notice by ${longDate(notice.date)}, or it renews itself.` : 'It renews itself at the end.',
    );
  } else if (renewal !== undefined && renewal !== 'automatic') remarks.push(AFTERWARDS[renewal]);
  remarks.push(...leavingEarly(engagement));
  return remarks;
}

/**
 * The notice is for leaving without a reason. Where break points are agreed, one leaves on them and with that notice;
 * where there are none, on any day.
 */
function leavingEarly({ contract }: Engagement): string[] {
  const { notice_days: notice, break_points: points } = contract ?? {};
  const agreed = points !== undefined && points !== 'none' && points.length > 0;
  if (agreed) {
    const only = 'You may leave early only on the days agreed for that';
    if (notice === undefined) return [];
    return [notice === 0 ? `${only}, without notice.` : `${only}, and say so ${count(notice, 'day')} before.`];
  }
  if (notice === 0) return ['You may leave at any time, without notice.'];
  if (notice !== undefined) return [`You may leave at any time with ${days(notice)} notice.`];
  return points === undefined ? [] : ['No day is agreed on which you may leave early.'];
}

/** `30 days’`, `1 day’s` */
function days(number: number): string {
  return number === 1 ? '1 day’s' : `${count(number, 'day')}’`;
}

function missingDates(engagement: Engagement): MissingDate[] {
  const { signed_on, start } = engagement.contract ?? {};
  const end = endOfTerm(engagement);
  const notice = lastDayOfNotice(engagement);
  const missing: MissingDate[] = [];
  if (signed_on === undefined) missing.push({ kind: 'signature', label: 'Signature', missing: ['contract.signed_on'] });
  if (start === undefined) missing.push({ kind: 'start', label: 'Start of the work', missing: ['contract.start'] });
  if (!end.known) missing.push({ kind: 'end', label: 'End of the term', missing: end.missing });
  if (notice && !notice.known)
    missing.push({ kind: 'notice', label: 'Last day to stop the renewal', missing: notice.missing });
  return missing;
}
