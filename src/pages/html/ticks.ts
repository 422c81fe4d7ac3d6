/** Where an axis of days is named: at most as often as there is room on a phone. */

import { addDays, daysBetween } from '../../engagement/dates.ts';

export interface Tick {
  readonly date: string;
  readonly name: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 2026` takes about a fifth of the narrowest picture. */
const MOST = 5;

/** In months; each divides a year or is made of whole ones, so that the names are round. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

export function ticksOf(from: string, to: string): Tick[] {
  const days = daysBetween(from, to);
  if (!(days > 0)) return [];
  if (days < 62) return weeksOf(from, days);
  const step = STEPS.find((months) => days / (months * 30.5) <= MOST - 0.5) ?? 12_000;
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const year = Math.floor(month / 12);
    const date = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (date >= from) ticks.push({ date, name: step < 12 ? `${MONTHS[month % 12]} ${year}` : String(year) });
  }
  return ticks;
}

/** A short time is named by days. */
function weeksOf(from: string, days: number): Tick[] {
  const step = [1, 7, 14].find((step) => days / step <= MOST - 0.5) ?? 14;
  const ticks: Tick[] = [];
  for (let day = 0; day <= days; day += step) {
    const date = addDays(from, day);
    ticks.push({ date, name: `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}` });
  }
  return ticks;
}
