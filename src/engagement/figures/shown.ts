/** How a sum is written out, so that who adds up what is shown comes to what is shown. */

import { formatNumber } from '../quantity.ts';

export interface Term {
  /** `replies`; empty where the number says it all. */
  readonly name: string;
  readonly value: number;
}

/** `replies 7.5 h + posts 5 h = 12.5 h a week`; terms of nothing are left out. */
export function hoursAddedUp(terms: readonly Term[]): string {
  const told = terms.filter(({ value }) => value > 0);
  const digits = told.every(({ value }) => isWhole(value * 10)) ? 1 : 2;
  const sum = told.reduce((all, { value }) => all + value, 0);
  const total = `${formatNumber(sum, digits)} h a week`;
  if (told.length === 0) return total;
  const shares = sharesOf(
    told.map(({ value }) => value),
    sum,
    10 ** digits,
  );
  const written = told.map(({ name }, index) => `${name} ${formatNumber(shares[index] ?? 0, digits)} h`);
  return `${written.join(' + ')} = ${total}`;
}

/** Rounded so that they add up to the rounded sum: of the parts that are cut off the greatest are rounded up. */
function sharesOf(values: readonly number[], sum: number, unit: number): number[] {
  const units = values.map((value) => Math.floor(value * unit + 1e-9));
  const lacking = Math.round(sum * unit + 1e-9) - units.reduce((all, one) => all + one, 0);
  const byRest = values.map((value, index) => ({ index, rest: value * unit - (units[index] ?? 0) }));
  byRest.sort((a, b) => b.rest - a.rest);
  for (const { index } of byRest.slice(0, Math.max(0, lacking))) units[index] = (units[index] ?? 0) + 1;
  return units.map((one) => one / unit);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
