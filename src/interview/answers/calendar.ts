/** Names of days and months, and the edges of months. */

import { addDays, addMonths, daysBetween } from '../../engagement/dates.ts';

/** From the first of January 1970 on. */
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Years that an engagement can speak of. */
const YEARS = { first: 1900, last: 2199 };

export function isPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}

export function weekdayOf(date: string): string {
  const days = daysBetween('1970-01-01', date) % 7;
  return WEEKDAYS[(days + 7) % 7] as string;
}

/** `thu`, `thurs`, `Thursday`: the name. */
export function weekdayNamed(word: string): string | undefined {
  return nameOf(word, WEEKDAYS);
}

/** `2027-04-01` → `Thursday 1 April 2027` */
export function longDate(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `${weekdayOf(date)} ${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`;
}

/** `jun`, `sept`, `June`: its number as in a date, `06`. */
export function monthNamed(word: string): string | undefined {
  const name = nameOf(word, MONTHS);
  return name && String(MONTHS.indexOf(name) + 1).padStart(2, '0');
}

export function lastOfMonth(date: string): string {
  return addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1);
}

function nameOf(word: string, names: readonly string[]): string | undefined {
  return word.length < 3 ? undefined : names.find((name) => name.toLowerCase().startsWith(word.toLowerCase()));
}
