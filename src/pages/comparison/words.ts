/** How the pages of a comparison say numbers and names. */

import { formatList, formatMoney, formatNumber } from '../../engagement/quantity.ts';
import type { Comparison, Scale } from '../../reports/comparison/types.ts';

/** Totals and scores; a difference that would be rounded away is told as one. */
export function points(value: number): string {
  const shown = formatNumber(value, 2);
  return value !== 0 && Number(shown) === 0 ? 'less than 0.01' : shown;
}

/** `2` → `2 points`, `1` → `one point`. */
export function manyPoints(value: number): string {
  return value === 1 ? 'one point' : `${points(value)} points`;
}

export function percent(value: number): string {
  return `${formatNumber(value, value < 1 ? 1 : 0)}%`;
}

export function money(value: number, { currency }: Comparison): string {
  return formatMoney(value, currency ?? undefined);
}

/** `“budget”`: names of criteria are words of everyday, and would be lost in a sentence. */
export function quote(name: string): string {
  return `“${name}”`;
}

export function names(all: readonly string[]): string {
  return formatList(all);
}

export function is(all: readonly unknown[]): string {
  return all.length === 1 ? 'is' : 'are';
}

export function has(all: readonly unknown[]): string {
  return all.length === 1 ? 'has' : 'have';
}

export function from({ from: low, to }: Scale): string {
  return `from ${formatNumber(low)} to ${formatNumber(to)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence with its full stop: behind `Miller & Co.` there is one already. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
