/** Lengths of time of more than one part, or with a half: `1h30`, `an hour and a half`. */

import { numberMeant } from '../../engagement/amounts.ts';

const PHRASES: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'half hour': 30,
  'a half hour': 30,
  'a quarter of an hour': 15,
  'quarter of an hour': 15,
  'three quarters of an hour': 45,
};

const HOURS = '(?:h|hrs?|hours?)';
const MINUTES = '(?:m|mins?|minutes?)';
const COUNT = '(?<hours>\\d+|[a-z]+)';

/** `1h30`, `1 h 30 min`, `an hour and 20 minutes`, `1:30`. */
const PARTS = new RegExp(`^${COUNT} ?(?:${HOURS}(?:,? (?:and )?|)|:)(?<minutes>[0-5]?\\d) ?${MINUTES}?$`);

/** `an hour and a half`, `2 hours and a half`; `one and a half hours`. */
const HALVES = new RegExp(`^${COUNT} (?:${HOURS} and a half|and a half ${HOURS})$`);

/** `20 min`, which no number of hours with two decimals makes. */
const MINUTES_ALONE = new RegExp(`^(?:about |~)?(?<minutes>\\d+|[a-z]+) ?${MINUTES}$`);

/**
 * In minutes.
 * @param text in small letters
 * @param name of the field: where it is `hours_per_week`, «a week» says nothing new
 */
export function durationMeant(text: string, name: string): number | undefined {
  const [ending, period = ''] = / (?:per |an? |each |\/ ?)(day|week|month|quarter|year|post|message)$/.exec(text) ?? [];
  if (ending !== undefined && !name.includes(period)) return undefined;
  const plain = ending === undefined ? text : text.slice(0, -ending.length);
  if (Object.hasOwn(PHRASES, plain)) return PHRASES[plain];
  const parts = (PARTS.exec(plain) ?? HALVES.exec(plain) ?? MINUTES_ALONE.exec(plain))?.groups;
  if (!parts) return undefined;
  const { hours = '0', minutes = '30' } = parts;
  const [whole, rest] = [Number(numberMeant(hours)[0]), Number(numberMeant(minutes)[0])];
  return Number.isInteger(whole) && Number.isInteger(rest) ? whole * 60 + rest : undefined;
}
