/** Calendar dates as `YYYY-MM-DD`: they compare as text, and have no time zone. */

const DAY = 86_400_000;

function toTime(date: string): number {
  return timeOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Midnight of a day. `Date.UTC` takes the year 27 for 1927. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

const FIRST = Date.parse('0001-01-01');
const LAST = Date.parse('9999-12-31');

/** A term of a million months ends on the last day that can be written. */
function toDate(time: number): string {
  return new Date(time <= LAST ? Math.max(time, FIRST) : LAST).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return toDate(toTime(date) + days * DAY);
}

/** The same day `months` later, or the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(timeOf(year, month + 1, 0)).getUTCDate();
  return toDate(timeOf(year, month, Math.min(Number(date.slice(8, 10)), lastDay)));
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

/** Whole months from one date to another, at least 0; the last day counts («Jan 4 to Jul 3» is six). */
export function wholeMonths(from: string, to: string): number {
  const end = addDays(to, 1);
  const months =
    (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, addMonths(from, months) <= end ? months : months - 1);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-20` → `20 November 2026`. */
export function longDate(date: string): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
