/** What an owner probably meant: the value to write instead of the one that was read. */

import type { Field } from './field.ts';
import { date as isDate } from './formats.ts';

/** One or more ways to read a text; more than one means that only the owner can say. */
export type Readings = readonly string[];

/** The answer words of the format, and what people write instead of them. */
const ANSWER_WORDS = {
  unknown: 'unknown, ?, ??, ???, -, --, —, ..., …, dont know, i dont know, not known, not sure, no idea, idk',
  'not-yet':
    'not-yet, not yet, notyet, tbd, tba, tbc, todo, to do, to be done, to be decided, to be agreed, to be confirmed, pending',
  '{ na: why it does not apply }': 'na, n/a, n.a., not applicable, does not apply',
};

const answers = new Map(
  Object.entries(ANSWER_WORDS).flatMap(([answer, words]) => words.split(', ').map((word) => [word, answer])),
);

const LONGEST = Math.max(...Array.from(answers.keys(), (word) => word.length));

/** First signs of those words, by code. Asked of every text there is, so it has to be quick. */
const BEGINNINGS = new Uint8Array(0x80);
for (const word of answers.keys()) {
  for (const first of [word, word.toUpperCase()]) BEGINNINGS[first.charCodeAt(0)] = 1;
}

/** False of nearly all texts: this one is no such word, nor blank. */
export function mayBeAnswer(text: string): boolean {
  if (text.length > LONGEST) return text.charCodeAt(0) <= 0x20;
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x80) || BEGINNINGS[first] === 1;
}

/** `TBD`, `n/a`, `don't know`, `Unknown`: the answer word of the format, if the text is one of those. */
export function answerMeant(text: string): string | undefined {
  return answers.get(text.trim().toLowerCase().replace(/['’`]/g, '').replace(/\s+/g, ' '));
}

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

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** `31/05/2027`, `31.5.2027`, `31 May 2027`, `May 31st, 2027`, `2027-5-1`. `03/04/2027` has two readings. */
export function dateMeant(text: string): Readings {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '');
  let parts = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[t ]\d.*)?$/.exec(plain);
  if (parts && (parts[2] !== '' || plain.length === 8)) return real([[parts[1], parts[3], parts[4]]]);
  parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain);
  if (parts) {
    const dayFirst = [parts[3], parts[2], parts[1]];
    // A date with dots is never written month first.
    return real(plain.includes('.') ? [dayFirst] : [dayFirst, [parts[3], parts[1], parts[2]]]);
  }
  parts = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?:of )?([a-z]{3,9})\.?,?[\s-]*(\d{4}|\d{2})$/.exec(plain);
  if (parts) return real([[parts[3], month(parts[2]), parts[1]]]);
  parts = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(plain);
  if (parts) return real([[parts[3], month(parts[1]), parts[2]]]);
  return [];
}

/** 0 for what is none. */
function month(name = ''): string {
  const short = name === 'sept' ? 'sep' : name;
  return String(MONTHS.findIndex((full) => full.startsWith(short)) + 1);
}

function real(candidates: readonly (readonly (string | undefined)[])[]): Readings {
  const dates = candidates.map(([y, m, d]) => `${y?.padStart(4, '20')}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`);
  return [...new Set(dates)].filter(isDate);
}

/** `Yes`, `TRUE`, `y`, `ja`: `yes`. */
export function yesNoMeant(text: string): Readings {
  const word = text.trim().toLowerCase();
  if (['yes', 'y', 'true', 'on', 'yep', 'yeah', 'ja', 'oui', 'si', 'sí', '1'].includes(word)) return ['yes'];
  if (['no', 'n', 'false', 'off', 'nope', 'nein', 'non', '0', 'none', 'never'].includes(word)) return ['no'];
  return [];
}

const HOUR_WORDS = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** `8:00`, `8am`, `6.30 pm`, `18h`, `noon`: `"08:00"`. */
export function timeMeant(text: string): Readings {
  const plain = text.trim().toLowerCase();
  const word = HOUR_WORDS.get(plain);
  if (word) return [`"${word}"`];
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::00)?\s*(a\.?m\.?|p\.?m\.?|h|uhr)?$/.exec(plain);
  if (!found) return [];
  const half = found[3]?.[0];
  let hour = Number(found[1]);
  if ((half === 'a' || half === 'p') && hour > 12) return [];
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minutes = found[2] ?? '00';
  return hour < 24 && Number(minutes) < 60 ? [`"${String(hour).padStart(2, '0')}:${minutes}"`] : [];
}
