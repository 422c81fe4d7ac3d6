/** How figures are written in messages. Without Intl, whose tables cost more to load than a whole lint. */

const SYMBOLS: Record<string, string> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥', INR: '₹' };

/** `1234.5` → `1,234.5`; at most `digits` decimals, none that are only zeros. */
export function formatNumber(value: number, digits = 1): string {
  const rounded = Number(Math.abs(value).toFixed(digits));
  const [whole = '0', fraction] = inDigits(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 && rounded > 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** `1e+21` is the sign of a machine: all digits. */
function inDigits(value: number): string {
  return value < 1e21 ? String(value) : BigInt(value).toString();
}

/** `5400` in GBP → `£5,400`; a currency without a common sign goes before it: `CHF 5,400`. */
export function formatMoney(value: number, currency: string | undefined): string {
  const digits = Math.abs(value - Math.round(value)) < 0.005 ? 0 : 2;
  const fixed = digits === 0 ? formatNumber(Math.abs(value), 0) : addCents(Math.abs(value));
  const symbol = currency === undefined ? '' : (SYMBOLS[currency] ?? `${currency} `);
  return `${value < 0 && fixed !== '0' ? '−' : ''}${symbol}${fixed}`;
}

function addCents(value: number): string {
  const [whole = '0', cents = '00'] = value.toFixed(2).split('.');
  return `${formatNumber(Number(whole), 0)}.${cents}`;
}

/** `[a, b, c]` → `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `1, 'month'` → `1 month`, `6, 'month'` → `6 months`. */
export function count(value: number, noun: string): string {
  const number = formatNumber(value);
  return `${number} ${noun}${number === '1' ? '' : 's'}`;
}
