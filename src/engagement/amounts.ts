/** Numbers as people write them. */

import type { Field } from './field.ts';
import type { Readings } from './slips.ts';

const NUMBER_WORDS = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n) => [word, n] as const),
  ...([
    ['a', 1],
    ['an', 1],
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
    ['fifty', 50],
  ] as const),
]);

const CURRENCY = /[£$€¥₹]|(?:GBP|EUR|USD|CHF|CAD|AUD|NZD|INR|PHP|PLN|SEK|NOK|DKK|ZAR)(?![a-z])/.source;

const AMOUNT = new RegExp(
  [
    /^(?:about|approx\.?|ca?\.|circa|around|~|up to|max\.?)?\s*/,
    `(?<before>${CURRENCY})?`,
    /\s*(?<digits>[+-]?(?:\d[\d.,' \u00a0\u202f_]*|[.,]\d+))(?:[.,]?-+)?/,
    /\s*(?:(?<scale>k|m|mio|mn|million|thousand)(?![a-z]))?\s*/,
    `(?<after>${CURRENCY})?`,
    /(?<unit>%|per ?cent|(?:h|hrs?|hours?|mins?|minutes?|d|days?|weeks?|months?|years?)(?![a-z]))?/,
    /\s*(?:(?:per|an?|each|\/)\s*(?<per>[a-z]+))?$/,
  ]
    .map((part) => (typeof part === 'string' ? part : part.source))
    .join(''),
  'i',
);

/** Units of time, by how they begin: in hours, or in months, which no number of hours makes. */
const TIMES = [
  { begins: 'mi', unit: 'minutes', hours: 1 / 60 },
  { begins: 'h', unit: 'hours', hours: 1 },
  { begins: 'd', unit: 'days', hours: 24 },
  { begins: 'w', unit: 'weeks', hours: 168 },
  { begins: 'mo', unit: 'months', months: 1 },
  { begins: 'y', unit: 'years', months: 12 },
];

/**
 * `£5,000`, `5k`, `5 000`, `4,5`, `20 %`, `three`: plain numbers; `1.234` has two readings. With the unit of the
 * field, `3 days` are `72` hours; where the text says another unit or «a week» and the field does not, nothing is read.
 * @param name of the field, which may say what it counts by: `hours_per_week`
 */
export function numberMeant(text: string, unit?: Field['unit'], name = ''): Readings {
  const plain = text.trim().replace(/^[a-z]+(?=\s|$)/i, (word) => String(NUMBER_WORDS.get(word.toLowerCase()) ?? word));
  const parts = AMOUNT.exec(plain)?.groups;
  if (!parts) return [];
  const { scale, per } = parts;
  const currency = parts['before'] ?? parts['after'];
  if (currency !== undefined && unit !== undefined && unit !== 'money') return [];
  if (per !== undefined && !name.includes(per.toLowerCase().replace(/s$/, ''))) return [];
  const factor = unitFactor(parts['unit'], unit);
  const numbers = plainNumbers((parts['digits'] as string).trim())
    .map((number) => number * scaleOf(scale) * factor)
    // «5 days» are no number of weeks that anybody would write.
    .filter((number) => factor === 1 || Number.isInteger(number * 100));
  return [...new Set(numbers.map(decimal))];
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return /^(k|thousand)$/i.test(scale) ? 1000 : 1_000_000;
}

/** NaN where the one cannot be counted in the other. */
function unitFactor(said: string | undefined, unit: Field['unit']): number {
  if (said === undefined || unit === undefined) return 1;
  if (/%|cent/.test(said)) return unit === 'percent' ? 1 : Number.NaN;
  const from = TIMES.find(({ begins }) => said.toLowerCase().startsWith(begins));
  const to = TIMES.find((time) => time.unit === unit);
  if (from?.hours && to?.hours) return from.hours / to.hours;
  return from?.months && to?.months ? from.months / to.months : Number.NaN;
}

/** Without the noise of binary fractions. */
function decimal(number: number): string {
  return String(Math.round(number * 1e6) / 1e6);
}

/** `1,234.50` and `1.234,50` are clear; `1.234` and `1,234` differ by country only when the dot is the mark. */
function plainNumbers(digits: string): number[] {
  const bare = digits.replace(/[' \u00a0\u202f_]/g, '');
  const marks = bare.replace(/[\d+-]/g, '');
  const thousands = (mark: string): boolean => new RegExp(`^[+-]?\\d{1,3}(\\${mark}\\d{3})+$`).test(bare);
  if (marks === '') return [Number(bare)];
  if (/^,+$/.test(marks)) {
    if (thousands(',')) return [Number(bare.replaceAll(',', ''))];
    return marks.length === 1 ? finite(bare.replace(',', '.')) : [];
  }
  if (/^\.+$/.test(marks)) {
    if (marks.length === 1 && thousands('.')) return [Number(bare.replace('.', '')), Number(bare)];
    return thousands('.') ? [Number(bare.replaceAll('.', ''))] : finite(bare);
  }
  if (/^,+\.$/.test(marks)) return finite(bare.replaceAll(',', ''));
  if (/^\.+,$/.test(marks)) return finite(bare.replaceAll('.', '').replace(',', '.'));
  return [];
}

function finite(digits: string): number[] {
  const number = Number(digits);
  return Number.isFinite(number) ? [number] : [];
}
