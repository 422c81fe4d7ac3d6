/** What an owner probably meant: the value to write instead of the one that was read. */

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
