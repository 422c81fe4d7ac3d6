/** Says in plain words what a field expects, what was read instead, and what to write. */

import { numberMeant } from './amounts.ts';
import type { Data } from './extract.ts';
import type { Field } from './field.ts';
import { date as isDate } from './formats.ts';
import { nearest } from './nearest.ts';
import { answerMeant, dateMeant, type Readings, timeMeant, yesNoMeant } from './slips.ts';
import { codeMeant, timezoneMeant, wordMeant } from './synonyms.ts';

const LONGEST = 60;

/** `the text “£5,000”`, `a list`: what stands in the file. */
export function describeValue(value: Data): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `the text “${shorten(value)}”`;
  return `the ${typeof value === 'number' ? 'number' : 'value'} ${value}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // A blank at the end is the slip itself: it has to stay visible.
  const shown = line === text.trim() ? text : line;
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

const UNITS: Record<string, string> = { money: 'an amount of money', percent: 'a percentage' };

/** `a number of hours`, `a date (YYYY-MM-DD)`, `one of weekly, monthly`. */
export function expectation(field: Field, value?: Data): string {
  if (field.type === 'enum') return `one of ${either(field.words ?? [])}`;
  if (field.type === 'yes-no') return /^(?:yes|no)$/i.test(value) ? 'yes or no, in small letters' : 'yes or no';
  if (field.type === 'date') return 'a date (YYYY-MM-DD)';
  if (field.type === 'time') return 'a time of day in quotes ("08:00")';
  if (field.type === 'list') return field.words ? `a list, or one of ${either(field.words)}` : 'a list';
  if (field.type === 'object')
    return field.words ? `a group of fields, or ${either(field.words)}` : 'a group of fields';
  if (field.type === 'text') return patternOf(field) ?? 'a text';
  return amount(field, value);
}

function amount({ type, unit, minimum, maximum }: Field, value: Data): string {
  const whole = type === 'integer' ? 'whole number' : 'number';
  const kind = unit === undefined ? `a ${whole}` : (UNITS[unit] ?? `a ${whole} of ${unit}`);
  // The bounds concern only whoever has written a number.
  if (typeof value !== 'number') return kind;
  if (maximum !== undefined) return `${kind} from ${minimum ?? 0} to ${maximum}`;
  if (minimum === undefined) return kind;
  return minimum === 0 ? `${kind}, 0 or more` : `${kind}, at least ${minimum}`;
}

function patternOf(field: Field): string | undefined {
  if (field.pattern === '^[A-Z]{2}$') return 'a country code of two capitals (GB, DE, US)';
  if (field.pattern === '^[A-Z]{3}$') return 'a currency code of three capitals (GBP, EUR, USD)';
  if (field.format === 'timezone') return 'a time zone such as Europe/London';
  return undefined;
}

function either(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What may stand at a place. */
export interface Place {
  readonly field: Field;
  readonly name: string;
  /** Of a list, what its entries may be. */
  readonly entry?: Field;
  /** The names of the fields of a group, or of the groups in a list. */
  readonly fields: readonly string[];
}

export interface Advice {
  /** The value, when there is one reading only. */
  readonly write?: string;
  /** The values, when there are several readings. */
  readonly either?: readonly string[];
  /** A sentence for a person. */
  readonly advice: string;
}

export function meant(value: Data, place: Place): Advice {
  if (typeof value === 'object') return { advice: insteadOfMany(value, place) };
  const text = String(value);
  const readings = readingsOf(text, place);
  const [first] = readings;
  if (readings.length === 1 && first !== undefined) return { write: first, advice: `Write \`${first}\`.` };
  if (readings.length > 1) {
    const advice = `Write ${either(readings.map((reading) => `\`${reading}\``))}: both can be meant.`;
    return { either: readings, advice };
  }
  const answer = typeof value === 'string' ? answerMeant(text) : undefined;
  if (answer) return { write: answer, advice: `Write \`${answer}\`.` };
  if (place.field.type === 'list') return listMeant(text, place);
  return { advice: fallback(value, place) };
}

/** A list or a group where something else belongs. */
function insteadOfMany(value: Data, { field, name, entry, fields }: Place): string {
  if (field.type === 'list') {
    return entry?.type === 'object' ? 'It is a list: put a dash and a space before each group.' : ONE_A_LINE;
  }
  if (field.type === 'object')
    return `Write its fields one a line, indented and without dashes: \`${fields[0] ?? name}: …\`.`;
  if (!Array.isArray(value)) return `Write one value in the line of \`${name}:\`, and no fields below it.`;
  const only = value.length === 1 && typeof value[0] !== 'object' ? `\`${value[0]}\`` : 'one value only';
  return `Write ${only}, without brackets or dash${field.words && value.length > 1 ? `: ${either(field.words)}` : ''}.`;
}

const ONE_A_LINE = 'Write one entry a line, each after a dash.';

/** Entries that were written as one text. */
function listMeant(text: string, { field, entry, fields }: Place): Advice {
  if (/^(none|no|nothing|nil|false|0)$/i.test(text.trim()))
    return { write: '[]', advice: 'If there are none, write `[]`.' };
  if (entry?.type === 'object') return { advice: `Write one entry a line, each after a dash: \`- ${fields[0]}: …\`.` };
  const [, first] = /^[-•*–]\s*(\S+)/.exec(text) ?? [];
  if (first) return { advice: `Begin each entry with a dash and a space: \`- ${first}\`.` };
  const separator = entry?.words ? /\s*[,;&+]\s*|\s+and\s+/ : /\s*[,;]\s*/;
  const entries = text.split(separator).filter((part) => part !== '');
  const read = entries.map((part) =>
    entry ? (readingsOf(part, { field: entry, name: '', fields: [] })[0] ?? part) : part,
  );
  const plain = read.every((part) => !/[:#"'[\]{}]|^[-&*!|>%@`?]/.test(part));
  if (!plain || (entry?.type === 'date' && !read.every(isDate))) {
    return {
      advice: field.words ? `Write one of the words, or a list: one entry a line, each after a dash.` : ONE_A_LINE,
    };
  }
  const write = `[${read.join(', ')}]`;
  return { write, advice: `Write \`${write}\`, or one entry a line, each after a dash.` };
}

function readingsOf(text: string, { field, name }: Place): Readings {
  const { words = [] } = field;
  switch (field.type) {
    case 'number':
    case 'integer': {
      const numbers = numberMeant(text, field.unit, name).filter((number) => allowed(Number(number), field));
      return field.type === 'integer' ? numbers.filter((number) => Number.isInteger(Number(number))) : numbers;
    }
    case 'date':
      return dateMeant(text);
    case 'yes-no':
      return yesNoMeant(text);
    case 'time':
      return timeMeant(text);
    case 'text':
      return one(
        field.format === 'timezone'
          ? timezoneMeant(text)
          : field.pattern
            ? codeMeant(text, new RegExp(field.pattern))
            : undefined,
      );
    default:
      return one(wordMeant(text, words) ?? nearest(text.trim(), words));
  }
}

function one(reading: string | undefined): Readings {
  return reading === undefined ? [] : [reading];
}

function allowed(value: number, field: Field): boolean {
  return value >= (field.minimum ?? Number.NEGATIVE_INFINITY) && value <= (field.maximum ?? Number.POSITIVE_INFINITY);
}

const UNKNOWN = 'if you do not know it yet, write `unknown`.';

function fallback(value: Data, { field, fields }: Place): string {
  const example = field.open ? 'price: 3' : `${fields[0] ?? 'name'}: …`;
  switch (field.type) {
    case 'date':
      if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(String(value)))
        return 'There is no such day in the calendar: correct it.';
      return `Write year, month and day, such as \`2027-05-31\`; ${UNKNOWN}`;
    case 'number':
    case 'integer': {
      if (typeof value === 'number') return 'Correct the figure.';
      if (/\d\s*(?:-|–|to|or)\s*\d/.test(String(value))) return `Write one figure, and not a range; ${UNKNOWN}`;
      const counted = field.unit && !(field.unit in UNITS) ? ` of ${field.unit}` : '';
      return `Write ${counted ? `the number${counted}` : 'it'} in digits only; ${UNKNOWN}`;
    }
    case 'object':
      return `Write its fields below it, one a line and indented: \`${example}\`.`;
    case 'enum':
      return `Write the one of these words that comes nearest; ${UNKNOWN}`;
    default:
      return `Correct it; ${UNKNOWN}`;
  }
}
