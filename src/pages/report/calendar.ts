/** The calendar as a timeline, with what holds without a date and what cannot be told yet. */

import { addMonths, longDate } from '../../engagement/dates.ts';
import { formatList } from '../../engagement/quantity.ts';
import type { ReportCalendar, ReportDate } from '../../reports/report/calendar.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Line, TimelineBlock, Tone } from '../block.ts';
import { calendarSays } from './calendar-says.ts';
import { notKnown } from './money-facts.ts';

/** A picture of fewer days shows nothing. */
const FEWEST = 2;

export function calendarBlocks(report: Report): Block[] {
  const { calendar } = report;
  if (!calendar) return [];
  const picture = timeline(report);
  const says = picture.map(({ says }) => says).join('');
  const remarks = calendar.remarks.filter((remark) => !says.includes(remark));
  const shown = new Set(picture.flatMap(({ events }) => events.map(({ date }) => date)));
  const facts: (readonly [string, Line])[] = [
    ...calendar.dates
      .filter(({ date }) => !shown.has(date))
      .map((date) => [longDate(date.date), dateLine(date)] as const),
    ...(remarks.length > 0 ? [['The way out', remarks.join(' ')] as const] : []),
    ...calendar.unknown.map(
      ({ kind, label, missing, toDo }) => [label, toDo ? 'still to be done' : unknownDay(kind, missing)] as const,
    ),
  ];
  if (facts.length === 0) return picture;
  const heading: Block[] = picture.length > 0 ? [] : [{ kind: 'text', text: [{ strong: 'The calendar' }] }];
  return [...picture, ...heading, { kind: 'facts', facts }];
}

export function timeline({ calendar, asOf }: Report): TimelineBlock[] {
  const dates = calendar ? near(calendar.dates, asOf) : [];
  if (!calendar || new Set(dates.map(({ date }) => date)).size < FEWEST) return [];
  const days = [asOf, ...dates.map(({ date }) => date)].sort();
  return [
    {
      kind: 'timeline',
      title: 'The calendar',
      says: calendarSays(calendar, asOf),
      from: days[0] ?? asOf,
      to: days.at(-1) ?? asOf,
      today: asOf,
      spans: term(calendar),
      events: dates.map((date) => ({
        date: date.date,
        label: date.label,
        tone: date.passed || date.tooLate ? 'plain' : TONES[date.kind],
        ...noteOf(date),
      })),
    },
  ];
}

/** Signature and start need nothing but themselves. */
function unknownDay(kind: ReportDate['kind'], missing: readonly string[]): string {
  return kind === 'signature' || kind === 'start' ? 'not known yet' : notKnown(formatList(missing));
}

/** An insurance or a waiver that ends years later would squeeze all else into a corner. */
function near(dates: readonly ReportDate[], asOf: string): ReportDate[] {
  const own = dates.filter(({ kind }) => kind !== 'insurance' && kind !== 'waiver').map(({ date }) => date);
  const horizon = addMonths([asOf, ...own].sort().at(-1) ?? asOf, 12);
  return dates.filter(({ date }) => date <= horizon);
}

const TONES: Record<ReportDate['kind'], Tone> = {
  signature: 'note',
  start: 'note',
  'trial-end': 'note',
  'reading-end': 'note',
  review: 'note',
  'break-notice': 'warn',
  'break-point': 'note',
  outcome: 'good',
  notice: 'warn',
  end: 'note',
  renewal: 'warn',
  insurance: 'warn',
  waiver: 'warn',
};

function noteOf({ working, passed, tooLate }: ReportDate): { note?: string } {
  const late = tooLate ? 'too late: the last day to say so has passed' : null;
  const note = [working, passed ? 'passed' : late].filter((part) => part !== null).join('; ');
  return note === '' ? {} : { note };
}

function dateLine(date: ReportDate): Line {
  const { note } = noteOf(date);
  return note === undefined ? date.label : [date.label, { soft: ` (${note})` }];
}

function term({ start, end }: ReportCalendar): TimelineBlock['spans'] {
  return start !== null && end !== null ? [{ label: 'Term', from: start, to: end, tone: 'note' }] : [];
}
