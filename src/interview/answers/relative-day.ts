/** Days by their distance from today: `+30d`, `in three weeks`, `next Friday`. */

import { numberMeant } from '../../engagement/amounts.ts';
import { addDays, addMonths } from '../../engagement/dates.ts';
import { weekdayNamed, weekdayOf } from './calendar.ts';

export interface MeantDay {
  readonly date: string;
  /** What the owner may not have thought of: «the last day of the month». */
  readonly note?: string;
}

const NAMED: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  now: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
};

/** Units by how they begin: so many days, or so many months. */
const STEPS = [
  { begins: 'd', days: 1 },
  { begins: 'w', days: 7 },
  { begins: 'f', days: 14 },
  { begins: 'm', months: 1 },
  { begins: 'y', months: 12 },
];

/** Of four digits at most: no calendar goes further. */
const STEP = new RegExp(
  [
    /^(?<before>\+|-|in )? ?(?<count>\d{1,4}|[a-z]+) ?/,
    /(?<unit>d|days?|w|weeks?|fortnights?|m|months?|y|years?)(?:'s?)?/,
    /(?<after> time| from now| from today| later| ago)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/** @param text in small letters */
export function dayAhead(text: string, asOf: string): MeantDay | undefined {
  if (Object.hasOwn(NAMED, text)) return { date: addDays(asOf, NAMED[text] as number) };
  return stepMeant(text, asOf) ?? weekdayMeant(text, asOf);
}

function stepMeant(text: string, asOf: string): MeantDay | undefined {
  const parts = STEP.exec(text)?.groups;
  if (!parts || (parts['before'] === undefined && parts['after'] === undefined)) return undefined;
  const [written] = numberMeant(parts['count'] as string);
  const number = Number(written);
  const step = STEPS.find(({ begins }) => parts['unit']?.startsWith(begins));
  if (!step || !Number.isInteger(number)) return undefined;
  const steps = parts['before'] === '-' || parts['after'] === ' ago' ? -number : number;
  return { date: step.days ? addDays(asOf, steps * step.days) : addMonths(asOf, steps * (step.months ?? 0)) };
}

/** The next one, today not counted; with «this» or without a word, today counts. */
function weekdayMeant(text: string, asOf: string): MeantDay | undefined {
  const [, which, word = ''] = /^(?:(next|last|this|coming) )?([a-z]+)$/.exec(text) ?? [];
  const weekday = weekdayNamed(word);
  if (weekday === undefined) return undefined;
  const from = which === 'next' ? addDays(asOf, 1) : which === 'last' ? addDays(asOf, -7) : asOf;
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(from, ahead));
  const date = days.find((day) => weekdayOf(day) === weekday);
  return date === undefined ? undefined : { date };
}
