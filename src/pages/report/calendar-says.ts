/** What the timeline says: the term, where it stands today, and the next day to act on. */

import { longDate } from '../../engagement/dates.ts';
import { nextDate, type ReportCalendar, type ReportDate } from '../../reports/report/calendar.ts';

export function calendarSays(calendar: ReportCalendar, asOf: string): string {
  const { start, end, dates } = calendar;
  const notice = dates.find(({ kind }) => kind === 'notice');
  const next = nextDate(calendar);
  return [
    start !== null && end !== null ? `${termSays(start, end, asOf)}.` : '',
    notice ? noticeSays(notice, end) : '',
    next && next !== notice ? `Next, on ${longDate(next.date)}: ${lowered(next.label)}.` : '',
    dates.some(({ passed }) => !passed) ? '' : 'All dates have passed.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function termSays(start: string, end: string, asOf: string): string {
  const days = `from ${longDate(start)} to ${longDate(end)}`;
  if (asOf < start) return `The work runs ${days}`;
  return end < asOf ? `The term ran ${days}` : `The work runs ${days}`;
}

function noticeSays({ date, passed }: ReportDate, end: string | null): string {
  if (!passed) return `Notice by ${longDate(date)}, or it renews itself.`;
  const renewal = end === null ? 'it renews itself' : `it renews itself after ${longDate(end)}`;
  return `The last day to give notice was ${longDate(date)}: if nobody did, ${renewal}.`;
}

/** The labels of the program begin with a word, and not with a name. */
function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
