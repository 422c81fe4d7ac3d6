/** The end of the term: whether it is over, and whether the work ends by itself before a notice could run. */

import { lastDayOfNotice, MOST_DAYS } from '../../engagement/calendar/term.ts';
import { calendarOf } from '../../engagement/calendar.ts';
import { addDays, longDate } from '../../engagement/dates.ts';
import { count } from '../../engagement/quantity.ts';
import type { Basis } from './basis.ts';
import type { Term } from './types.ts';

export function termOf(basis: Basis): Term {
  const { engagement, assessment, asOf } = basis;
  const { renewal, notice_days: notice } = engagement.contract ?? {};
  const end = calendarOf(engagement).end ?? null;
  const ending = assessment.stage === 'ending';
  if (end === null) return { end, state: ending ? 'ending' : 'running', says: ending ? COMING : null };
  if (end < asOf) {
    if (renewal === 'automatic' && !ending) return { end, state: 'renewed', says: renewed(end) };
    return { end, state: 'over', says: `The term ended on ${longDate(end)}${AFTERWARDS[renewal ?? 'not-said']}` };
  }
  if (renewal === 'automatic') {
    return ending ? { end, state: 'ending', says: stopped(basis, end) } : { end, state: 'running', says: null };
  }
  if (ending) return { end, state: 'ending', says: `The work comes to an end: the term ends on ${longDate(end)}.` };
  const runsOn = notice !== undefined && notice > 0 && notice <= MOST_DAYS && addDays(asOf, notice) > end;
  return runsOn
    ? { end, state: 'ending', says: `${anyway(end)}, before a notice of ${count(notice, 'day')} could run.` }
    : { end, state: 'running', says: null };
}

/** Is the time for a notice over? */
export function isClosing({ state }: Term): boolean {
  return state === 'ending' || state === 'over';
}

const COMING = 'The work comes to an end.';

const AFTERWARDS = {
  none: ', and by the contract it stops there.',
  'by-agreement': ', and goes on only if both sides agree. The file notes no new term.',
  'client-option': ', and whether it goes on is your choice. The file notes no new term.',
  automatic: '. The contract renews itself unless somebody stops it: make sure that it was stopped.',
  'not-said': '. The file does not say what comes after it.',
} as const;

function anyway(end: string): string {
  return `The term ends on ${longDate(end)} anyway`;
}

function renewed(end: string): string {
  return `The first term ended on ${longDate(end)}, and by the contract it has renewed itself.`;
}

function stopped({ engagement }: Basis, end: string): string {
  const notice = lastDayOfNotice(engagement);
  const by = notice?.known ? ` by ${longDate(notice.date)}` : '';
  return `The term ends on ${longDate(end)}, but it renews itself unless that is stopped${by}: make sure that it is.`;
}
