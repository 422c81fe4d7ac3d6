/** A typed day: in any common way of writing one, or by its distance from today. */

import { date as isDate } from '../../engagement/formats.ts';
import { dateMeant } from '../../engagement/slips.ts';
import type { Checked } from '../prompter.ts';
import { isPlausible, longDate, weekdayNamed, weekdayOf } from './calendar.ts';
import { eitherOf, quoted, refused, simplified } from './line.ts';
import { periodMeant } from './period.ts';
import { dayAhead } from './relative-day.ts';

/** In so many years every day comes at least once, even a 29 February with a century between. */
const YEARS_AHEAD = 8;

const TOO_FAR = 'That is too far away to be meant. Type a day such as 2027-05-31.';

/** The value is YYYY-MM-DD, the echo always the day with its weekday. */
export function checkDay(line: string, asOf: string): Checked {
  const text = simplified(line)
    .replace(/^(?:on|by|until|from|the) /, '')
    .replace(/^the /, '')
    .replace(/,$/, '');
  const [, weekday = '', rest = text] = /^((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*),? (.*\d.*)$/.exec(text) ?? [];
  const days = daysNamed(rest, asOf);
  if (days.length > 1) return refused(`${quoted(line)} can be two days. Type ${days.map(choice).join(' or ')}.`);
  const [day] = days;
  if (day !== undefined) return onWeekday(day, weekday);
  const ahead = dayAhead(text, asOf) ?? periodMeant(text, asOf);
  if (ahead) return isPlausible(ahead.date) ? dayTaken(ahead.date, ahead.note) : refused(TOO_FAR);
  return refused(problem(line, rest, asOf));
}

function dayTaken(date: string, note?: string): Checked {
  return { ok: true, value: date, echo: note ? `${longDate(date)}, ${note}` : longDate(date) };
}

/** A weekday that belongs to another date is a slip of one of the two. */
function onWeekday(date: string, weekday: string): Checked {
  if (!isPlausible(date)) return refused(TOO_FAR);
  const said = weekdayNamed(weekday);
  if (said === undefined || said === weekdayOf(date)) return dayTaken(date);
  return refused(`That day is no ${said}: it is ${longDate(date)}. Type it again, such as ${eitherOf([date])}.`);
}

/** All days that a text can be: of those without a year, the next one each. */
function daysNamed(text: string, asOf: string): readonly string[] {
  const days = dateMeant(text);
  return days.length > 0 ? days : daysOfAnyYear(text, asOf);
}

function daysOfAnyYear(text: string, asOf: string): readonly string[] {
  const withYear = yearAppended(text);
  if (withYear === undefined) return [];
  const next = new Map<string, string>();
  const thisYear = Number(asOf.slice(0, 4));
  for (let year = thisYear; year <= thisYear + YEARS_AHEAD; year++) {
    for (const date of dateMeant(withYear(year))) {
      const day = date.slice(5);
      if (date >= asOf && !next.has(day)) next.set(day, date);
    }
  }
  return [...next.values()];
}

/** `1 March`, `March 1st`, `31/05`, `31.5.`: how their year would follow. */
function yearAppended(text: string): ((year: number) => string) | undefined {
  const [, figures, mark] = /^(\d{1,2}([-/.])\d{1,2})\.?$/.exec(text) ?? [];
  if (figures !== undefined) return (year) => `${figures}${mark}${year}`;
  const words = /^(?:\d{1,2}(?:st|nd|rd|th|\.)?[ -]?(?:of )?[a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)\.?$/.test(
    text,
  );
  return words ? (year) => `${text} ${year}` : undefined;
}

function choice(date: string): string {
  return `${eitherOf([date])} (${longDate(date)})`;
}

function problem(line: string, text: string, asOf: string): string {
  const last = lastDayInstead(text, asOf);
  if (last) return `There is no such day: that month ends on ${longDate(last)}. Type ${eitherOf([last])}.`;
  const figures = isDate(text) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text);
  if (figures) return `${quoted(line)} is no day of the calendar. Type year, month and day, such as 2027-05-31.`;
  return `${quoted(line)} is not understood as a day. Type one such as 2027-05-31, 31 May or +30d.`;
}

/** `31 June` → the 30th; `30/02/2027` → the 28th. */
function lastDayInstead(text: string, asOf: string): string | undefined {
  for (const day of ['30', '29', '28']) {
    const dates = daysNamed(text.replace(/(?<!\d)(?:29|30|31)(?!\d)/, day), asOf);
    if (dates.length === 1) return dates[0];
  }
  return undefined;
}
