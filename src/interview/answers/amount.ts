/** A typed figure: a number, an amount of money, a percentage, a length of time. */

import { numberMeant } from '../../engagement/amounts.ts';
import type { Field } from '../../engagement/field.ts';
import { formatNumber } from '../../engagement/quantity.ts';
import { expectation } from '../../engagement/wording.ts';
import type { Checked } from '../prompter.ts';
import { otherCurrency, withoutCurrency } from './currency.ts';
import { durationMeant } from './duration.ts';
import { eitherOf, quoted, refused, simplified, taken } from './line.ts';
import { asTyped, shownNumber } from './shown.ts';

/** Beyond that, a figure is a slip. */
const LARGEST = 1e12;

/** Above that, numberMeant is exact to a hundredth and no further. */
const LARGE = 1e9;

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

interface Asked {
  /** Of the field, which may say what it counts by: `hours_per_week`. */
  readonly name: string;
  /** Of the budget. */
  readonly currency?: string;
}

export function checkAmount(line: string, field: Field, { name, currency }: Asked): Checked {
  const text = simplified(line).replace(/[½¼¾]/g, (sign) => FRACTIONS[sign] ?? sign);
  const other = field.unit === 'money' ? otherCurrency(text, currency) : undefined;
  if (other) {
    const read = `The budget is in ${currency}, and ${quoted(line)} is in ${other}.`;
    return refused(`${read} Convert it, and type the amount in ${currency}.`);
  }
  const numbers = numbersMeant(text, field, name);
  const valid = numbers.filter((number) => objection(number, field) === undefined);
  const [first] = numbers;
  const [value, ...others] = valid;
  if (first === undefined) return refused(unread(line, text, field));
  if (value === undefined) return refused(objection(first, field) ?? '');
  if (others.length > 0) {
    const ways = valid.map((one) => typedAmount(one, field));
    return refused(`${quoted(line)} can be read in two ways. Type ${eitherOf(ways)}.`);
  }
  if (field.unit === 'money' && hasThousandths(value)) {
    const rounded = eitherOf([typedAmount(value, field)]);
    return refused(`With three digits behind the dot, thousands may be meant. Round it, such as to ${rounded}.`);
  }
  const plain = field.unit !== 'money' && asTyped(value, field) === line;
  if (plain) return { ok: true, value };
  // Before the currency is known, the sign that was typed says more than the figure alone.
  const bare = currency === undefined ? line.replace(/^[£$€¥₹] ?/, '') : line;
  const shown = shownNumber(value, field, currency);
  return shown === bare ? { ok: true, value } : taken(value, shown, line);
}

/** All readings, valid or not. */
function numbersMeant(text: string, { unit }: Field, name: string): readonly number[] {
  // What numberMeant would round away is not read.
  if (/[.,]\d{7}/.test(text)) return [];
  // No group of thousands begins with a zero: a fourth digit says so.
  const amount = (unit === 'money' ? withoutCurrency(text) : text).replace(/^([+-]?0\.\d{3})(?![\d.,])/, '$10');
  const read = numberMeant(amount, unit, name).map((number) => exact(Number(number)));
  if (read.length > 0 || (unit !== 'hours' && unit !== 'minutes')) return read;
  const minutes = durationMeant(text, name);
  if (minutes === undefined) return [];
  return [unit === 'hours' ? Math.round((minutes * 100) / 60) / 100 : minutes];
}

function exact(number: number): number {
  return Math.abs(number) < LARGE ? number : Math.round(number * 100) / 100;
}

/** Of money the reading with pennies: with three digits behind the dot it would be asked about again. */
function typedAmount(value: number, field: Field): string {
  return field.unit === 'money' && hasThousandths(value) ? String(Number(value.toFixed(2))) : asTyped(value, field);
}

/** In a file, money such as `1.234` is refused: a thousand and more may be meant. */
function hasThousandths(value: number): boolean {
  return /^-?\d{1,3}\.\d{3}$/.test(String(value));
}

/** Why a number is not valid; undefined when it is. */
function objection(value: number, field: Field): string | undefined {
  const { minimum = -LARGEST, maximum = LARGEST, type } = field;
  if (Math.abs(value) > LARGEST) return 'That is more than can be meant. Check the figure, and type it again.';
  if (value < minimum || value > maximum)
    return `${formatNumber(value, 6)} is not possible here. Type ${range(field)}.`;
  if (type !== 'integer' || Number.isInteger(value)) return undefined;
  const around = [Math.floor(value), Math.ceil(value)].filter((whole) => whole >= minimum && whole <= maximum);
  return `Only whole numbers count here. Type ${eitherOf(around.map(String))}.`;
}

function range({ type, minimum, maximum }: Field): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  if (minimum === maximum) return `${minimum}`;
  if (maximum === undefined) return `${kind}, ${minimum} or more`;
  return minimum === undefined ? `${kind}, ${maximum} or less` : `${kind} from ${minimum} to ${maximum}`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  money: '12500',
  percent: '20',
  minutes: '30',
  hours: '7.5',
  days: '30',
  weeks: '4',
  months: '12',
  years: '3',
};

function unread(line: string, text: string, field: Field): string {
  if (/\d\s*(?:-|–|to|or)\s*\p{Sc}?\d/u.test(text)) {
    return `${quoted(line)} is a range. Type one figure: the one that you plan with.`;
  }
  const [, period] =
    /(?:\d|hour|minute).*(?:\/| per | an? | each ) ?(hour|day|week|month|quarter|year)$/.exec(text) ?? [];
  if (period) return `This is not counted by the ${period}. Work it out, and type the figure alone.`;
  const example = EXAMPLES[field.unit ?? ''] ?? '10';
  return `${quoted(line)} is not ${expectation(field)}. Type one figure in digits, such as ${example}.`;
}
