/** Fills the placeholders of a message: `{cap:money}`, `{missing:list}`. */

import { count, formatList, formatMoney, formatNumber } from '../engagement/quantity.ts';
import type { Value } from './rule.ts';

const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

export function fillMessage(
  text: string,
  values: Readonly<Record<string, Value>>,
  currency: string | undefined,
): string {
  return text.replace(PLACEHOLDER, (mark, name: string, format: string | undefined, at: number) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${text}”`);
    const words = formatValue(value, format, currency);
    // `Miller & Co.` at the end of a sentence has its full stop.
    return words.endsWith('.') && text[at + mark.length] === '.' ? words.slice(0, -1) : words;
  });
}

function formatValue(value: Value, format: string | undefined, currency: string | undefined): string {
  if (Array.isArray(value)) return formatList((value as readonly string[]).map((item) => words(item, format)));
  if (typeof value !== 'number') return words(String(value), format);
  switch (format) {
    case 'money':
      return formatMoney(value, currency);
    case 'percent':
      return `${formatNumber(value, 0)}%`;
    case 'hours':
      return `${formatNumber(value)} h`;
    case 'minutes':
      return timeOf(value);
    default:
      return formatNumber(value, 2);
  }
}

/** Minutes in the unit in which people say them: `30 min`, `1.5 hours`, `2 days`; `100 min`, where that would not be exact. */
function timeOf(minutes: number): string {
  if (minutes < 60 || minutes % 30 !== 0) return `${formatNumber(minutes)} min`;
  return minutes % 1440 === 0 ? count(minutes / 1440, 'day') : count(minutes / 60, 'hour');
}

/** Words of the format as people say them: `confidential-matters` → `confidential matters`. */
function words(text: string, format: string | undefined): string {
  return format === 'words' ? text.replace(/[-_]/g, ' ') : text;
}
