/** The calendar as reports hold it: with what has passed, and in words. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { CalendarDate } from '../../engagement/calendar/date.ts';
import { calendarOf } from '../../engagement/calendar.ts';
import { parsePath, toPointer } from '../../engagement/path.ts';
import { reached } from '../../engagement/stage.ts';
import { nameOf } from '../names.ts';
import { voidWaivers } from './set-aside.ts';

export interface ReportCalendar {
  /** First and last day of the work; null where not known. */
  readonly start: string | null;
  readonly end: string | null;
  /** By date. */
  readonly dates: readonly ReportDate[];
  /** What holds without a date: `You may leave at any time with 30 days’ notice.` */
  readonly remarks: readonly string[];
  /** Dates that a contract should settle, and what has to be known first; none before there is a contract. */
  readonly unknown: readonly UnknownDate[];
}

export interface ReportDate extends Omit<CalendarDate, 'at' | 'sayBy'> {
  /** JSON Pointer of the field that it comes from. */
  readonly path: string;
  /** Is it before the day of the judgement? */
  readonly passed: boolean;
  /** Of a day to leave on that is still to come: can it no longer be said in time? */
  readonly tooLate: boolean;
}

export interface UnknownDate {
  readonly kind: CalendarDate['kind'];
  readonly label: string;
  /** The fields that have to be known first, in words. */
  readonly missing: readonly string[];
  /** The file says that this is still to be done. */
  readonly toDo: boolean;
}

export function reportCalendar(assessment: Assessment): ReportCalendar {
  const { engagement, answers, asOf, stage } = assessment;
  const { start, end, dates, remarks, missing } = calendarOf(engagement);
  const ended = voidWaivers(assessment);
  const due = stage !== null && reached(stage, 'contracting');
  return {
    start: start ?? null,
    end: end ?? null,
    dates: dates
      .map(({ at, sayBy, ...date }) => ({
        ...date,
        path: toPointer(parsePath(at)),
        passed: date.date < asOf,
        tooLate: sayBy !== undefined && sayBy < asOf && date.date >= asOf,
      }))
      .filter(({ path }) => !ended.has(path.replace(/\/until$/, ''))),
    remarks,
    unknown: (due ? missing : []).map((lack) => ({
      kind: lack.kind,
      label: lack.label,
      missing: lack.missing.map((path) => nameOf(path, engagement)),
      toDo: lack.missing.every((path) => answers.get(path)?.kind === 'not-yet'),
    })),
  };
}

/** The next day to act on, from the day of the judgement. */
export function nextDate({ dates }: ReportCalendar): ReportDate | undefined {
  return dates.find(({ passed, tooLate }) => !passed && !tooLate);
}
