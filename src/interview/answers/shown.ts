/** Values the other way: as the owner would type them, and as they are read back. */

import type { Field } from '../../engagement/field.ts';
import { date as isDate } from '../../engagement/formats.ts';
import { formatList, formatMoney, formatNumber } from '../../engagement/quantity.ts';
import { visible } from '../../formats/visible.ts';
import type { Data } from '../prompter.ts';
import { longDate } from './calendar.ts';
import { countryName, isCountry } from './country.ts';
import { spoken } from './word.ts';

/** More decimals than these are not read by amounts.ts. */
const DECIMALS = 6;

/** A value as one would type it, to offer it again: `5400`, `yes`, `2027-03-01`, `not yet`; of a group nothing. */
export function asTyped(value: Data, field: Field): string {
  if (value === undefined || value === null) return '';
  if (value === 'not-yet' && field.type !== 'text') return 'not yet';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return typedNumber(value);
  if (Array.isArray(value)) return value.map((entry) => asTyped(entry, field)).join(', ');
  if (typeof value === 'object') return value.na === undefined ? '' : `na: ${value.na}`;
  return String(value);
}

/** With three digits behind the dot, a fourth: `1.234` would be read as thousands, too. */
function typedNumber(value: number): string {
  const plain = Math.abs(value) < 1e-6 ? String(Number(value.toFixed(DECIMALS))) : String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/**
 * A value as it is read back to the owner: `£5,400`, `Thursday 1 April 2027`, `7.5 hours`, `“not yet”`.
 * @param entry what the entries of a list are; without, they are read as they stand
 */
export function asShown(value: Data, field: Field, currency?: string, entry?: Field): string {
  if (value === undefined || value === null) return 'no answer';
  if (value === 'unknown') return '“not known”';
  if (value === 'not-yet') return '“not yet”';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return shownNumber(value, field, currency);
  if (Array.isArray(value)) return shownList(value, entry, currency);
  if (typeof value === 'object') return shownGroup(value);
  return shownText(String(value), field);
}

function shownText(text: string, field: Field): string {
  if (isDate(text) && field.type !== 'text') return longDate(text);
  if (field.words?.includes(text)) return spoken(text);
  if (isCountry(field)) return `${countryName(text) ?? 'unknown country'} (${visible(text)})`;
  return visible(text);
}

export function shownNumber(value: number, { unit }: Field, currency?: string): string {
  const plain = formatNumber(value, DECIMALS);
  if (unit === undefined) return plain;
  if (unit === 'percent') return `${plain}%`;
  if (unit !== 'money') return `${plain} ${value === 1 ? unit.slice(0, -1) : unit}`;
  const pennies = Number.isInteger(Math.round(value * 1e6) / 1e4);
  // Half a penny is money as well, where many of them are counted.
  return pennies ? formatMoney(value, currency) : formatMoney(0, currency).replace('0', plain);
}

function shownList(list: readonly Data[], entry: Field | undefined, currency?: string): string {
  if (list.length === 0) return 'none';
  const type: Field = entry ?? { type: 'list', title: '' };
  return formatList(list.map((one) => asShown(one, type, currency)));
}

/** A group by its first text, or by its figures: `price: 3, quality: 4`. */
function shownGroup(group: Readonly<Record<string, Data>>): string {
  if (group['na'] !== undefined) return `does not apply: ${visible(String(group['na']))}`;
  const parts = Object.entries(group).filter(([, part]) => typeof part !== 'object');
  const text = parts.find(([, part]) => typeof part === 'string')?.[1];
  if (text !== undefined) return visible(text);
  return parts.map(([key, part]) => `${visible(key)}: ${asShown(part, { type: 'number', title: key })}`).join(', ');
}
