/** The dates that stand in a file one by one, and those that its frequencies make. */

import { addDays, longDate } from '../dates.ts';
import type { Engagement, Outcome } from '../generated/types.ts';
import { count, formatNumber } from '../quantity.ts';
import type { CalendarDate } from './date.ts';
import { roundsOf } from './rounds.ts';
import { isMeant, MOST_DAYS } from './term.ts';

/** Signature, start, the end of the trial, and until when the owner reads everything. */
export function firstDates({ contract, vendor }: Engagement): CalendarDate[] {
  const { signed_on, start, pilot_weeks } = contract ?? {};
  const read = vendor?.onboarding?.review_all_posts_until;
  const dates: CalendarDate[] = [];
  if (signed_on !== undefined)
    dates.push({ kind: 'signature', date: signed_on, label: 'Signature', working: null, at: 'contract.signed_on' });
  if (start !== undefined)
    dates.push({ kind: 'start', date: start, label: 'Start of the work', working: null, at: 'contract.start' });
  if (start !== undefined && pilot_weeks && isMeant(start, pilot_weeks * 7, MOST_DAYS))
    dates.push({
      kind: 'trial-end',
      date: addDays(start, pilot_weeks * 7 - 1),
      label: 'End of the trial',
      working: `${longDate(start)} + ${count(pilot_weeks, 'week')} − 1 day`,
      at: 'contract.pilot_weeks',
    });
  if (read !== undefined)
    dates.push({
      kind: 'reading-end',
      date: read,
      label: 'Every post is reviewed until here',
      working: null,
      at: 'vendor.onboarding.review_all_posts_until',
    });
  return dates;
}

/** The days on which the results are due. */
export function outcomeDates({ outcomes = [] }: Engagement): CalendarDate[] {
  return outcomes.flatMap((outcome, index): CalendarDate[] =>
    outcome.by === undefined
      ? []
      : [{ kind: 'outcome', date: outcome.by, label: aimOf(outcome), working: null, at: `outcomes[${index}].by` }],
  );
}

/** `Target: 22 booked jobs a month`, as far as that is known. */
function aimOf({ target, metric, per }: Outcome): string {
  if (metric === undefined) return 'Target date';
  if (target === undefined) return `Target: ${metric}`;
  const period = per === 'month' || per === 'week' ? ` a ${per}` : '';
  return `Target: ${formatNumber(target, 2)} ${metric}${period}`;
}

/** When the insurance ends, and when what was accepted for a while has to be decided again. */
export function lastDates({ vendor, waivers = [] }: Engagement): CalendarDate[] {
  const insured = vendor?.insurance_expires;
  const at = 'vendor.insurance_expires';
  return [
    ...(insured === undefined
      ? []
      : [{ kind: 'insurance' as const, date: insured, label: 'The vendor’s insurance ends', working: null, at }]),
    ...waivers.map(({ rule, until }, index) => ({
      kind: 'waiver' as const,
      date: until,
      label: `The waiver of ${rule} ends`,
      working: null,
      at: `waivers[${index}].until`,
    })),
  ];
}

const ROUNDS = [
  { kind: 'review', field: 'review_dates', label: 'Review', rhythm: 'You both review the work' },
  { kind: 'break-point', field: 'break_points', label: 'You may leave early', rhythm: 'You may leave early' },
] as const;

/** Reviews and break points: the days, or a sentence where there are too many or too little is known. */
export function roundDates(
  { contract }: Engagement,
  end: string | undefined,
): { dates: CalendarDate[]; remarks: string[] } {
  const dates: CalendarDate[] = [];
  const remarks: string[] = [];
  for (const { kind, field, label, rhythm } of ROUNDS) {
    const { days, words } = roundsOf(contract?.[field], contract?.start, end);
    if (words !== null) remarks.push(`${rhythm} ${words}.`);
    const notice = kind === 'break-point' ? contract?.notice_days : undefined;
    for (const { date, working } of days) {
      const said = notice && notice <= MOST_DAYS ? lastDayToSay(date, notice) : undefined;
      if (said) dates.push(said);
      dates.push({ kind, date, label, working, at: `contract.${field}`, ...(said ? { sayBy: said.date } : {}) });
    }
  }
  return { dates, remarks };
}

/** Who leaves on a break point has to say so before it. */
function lastDayToSay(leaving: string, notice: number): CalendarDate {
  return {
    kind: 'break-notice',
    date: addDays(leaving, -notice),
    label: `Last day to say that you leave on ${longDate(leaving)}`,
    working: `${longDate(leaving)} − ${count(notice, 'day')} of notice`,
    at: 'contract.notice_days',
  };
}
