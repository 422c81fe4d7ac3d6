/** Months, quarters and years by their last day, or by their first: `June 2027`, `end of the month`. */

import { addMonths } from '../../engagement/dates.ts';
import { lastOfMonth, monthNamed } from './calendar.ts';
import type { MeantDay } from './relative-day.ts';

interface Period {
  readonly first: string;
  readonly months: number;
  readonly noun: 'month' | 'quarter' | 'year';
}

const EDGE = /^(?:the )?(end|last day|start|beginning|first day) of (?:the )?/;
const MONTHS_OF = { month: 1, quarter: 3, year: 12 };

/** A month without a day is its last one: whoever writes «by June» has all of June. */
export function periodMeant(text: string, asOf: string): MeantDay | undefined {
  const [, edge] = EDGE.exec(text) ?? [];
  const named = /^(?:eom|month[ -]end|end month)$/.test(text) ? 'this month' : text.replace(EDGE, '');
  const atStart = edge !== undefined && !/end|last/.test(edge);
  const counts = (one: Period): boolean => (atStart ? one.first : lastOf(one)) >= asOf;
  const period = relative(named, asOf, edge !== undefined) ?? ofCalendar(named, asOf, counts, edge !== undefined);
  if (period === undefined) return undefined;
  return atStart
    ? { date: period.first, note: `the first day of the ${period.noun}` }
    : { date: lastOf(period), note: `the last day of the ${period.noun}` };
}

function lastOf({ first, months }: Period): string {
  return lastOfMonth(addMonths(first, months - 1));
}

/** `next month`, `this year`; behind «end of», `month` alone. */
function relative(text: string, asOf: string, edged: boolean): Period | undefined {
  const [, which, word] = /^(?:(this|next|last) )?(month|quarter|year)$/.exec(text) ?? [];
  if (word === undefined || (which === undefined && !edged)) return undefined;
  const noun = word as Period['noun'];
  const months = MONTHS_OF[noun];
  const month = Number(asOf.slice(5, 7)) - 1;
  const current = addMonths(`${asOf.slice(0, 7)}-01`, -(month % months));
  return { first: addMonths(current, which === 'next' ? months : which === 'last' ? -months : 0), months, noun };
}

/**
 * `June`, `June 2027`, `2027-06`, `06/2027`, `Q2 2027`; behind «end of», `2027`.
 * @param counts whether one without a year is not over
 */
function ofCalendar(text: string, asOf: string, counts: (one: Period) => boolean, edged: boolean): Period | undefined {
  const [, whole] = /^((?:19|20|21)\d\d)$/.exec(text) ?? [];
  if (whole !== undefined) return edged ? { first: `${whole}-01-01`, months: 12, noun: 'year' } : undefined;
  const found =
    /^(?<month>[a-z]{3,9})\.?(?:,? (?:of )?(?<year>(?:19|20|21)\d\d))?$/.exec(text) ??
    /^q(?<quarter>[1-4])(?:[ /-]?(?<year>(?:19|20|21)\d\d))?$/.exec(text) ??
    /^(?<year>(?:19|20|21)\d\d)[-/](?<number>0[1-9]|1[0-2])$/.exec(text) ??
    /^(?<number>0?[1-9]|1[0-2])[/.](?<year>(?:19|20|21)\d\d)$/.exec(text);
  const { month = '', quarter, number, year } = found?.groups ?? {};
  const start = quarter
    ? String(Number(quarter) * 3 - 2).padStart(2, '0')
    : (number?.padStart(2, '0') ?? monthNamed(month));
  if (start === undefined) return undefined;
  const length = quarter ? ({ months: 3, noun: 'quarter' } as const) : ({ months: 1, noun: 'month' } as const);
  const period = { first: `${year ?? asOf.slice(0, 4)}-${start}-01`, ...length };
  return year !== undefined || counts(period) ? period : { ...period, first: addMonths(period.first, 12) };
}
