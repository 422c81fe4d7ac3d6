/** A typed currency, and the currency of a typed amount. */

import type { Field } from '../../engagement/field.ts';
import { nearest } from '../../engagement/nearest.ts';
import type { Checked } from '../prompter.ts';
import { currencyCodes, currencyWords } from './currencies.ts';
import { eitherOf, quoted, refused, simplified, taken } from './line.ts';

export function isCurrency(field: Field): boolean {
  return field.pattern === '^[A-Z]{3}$';
}

/** `£`, `pounds`, `gbp` → GBP; `dollars` is refused, with the dollars that there are. */
export function checkCurrency(line: string): Checked {
  const text = simplified(line).replace(/\.$/, '').replace(/^the /, '');
  const codes = codesOf(text);
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return taken(code, code, line);
  if (codes.length > 1) return refused(`${quoted(line)} can be several currencies. Type ${eitherOf(codes)}.`);
  const meant = nearest(
    text,
    [...currencyWords.keys()].filter((word) => word.length > 3),
  );
  const [found] = meant === undefined ? [] : codesOf(meant);
  const wayOut = found
    ? `Did you mean ${eitherOf([found])}?`
    : 'Type its code of three letters, such as GBP, EUR or USD.';
  return refused(`${quoted(line)} is no currency that is known here. ${wayOut}`);
}

/** All that a word or sign can stand for. */
function codesOf(word: string): readonly string[] {
  const code = word.toUpperCase();
  return currencyCodes.has(code) ? [code] : (currencyWords.get(word) ?? []);
}

/** Signs anywhere, words before or behind the figure: `£5,000`, `5k euros`, `chf 5'000.-`, `750 pounds a month`. */
const MARK = new RegExp(
  [
    /(?:\b[a-z]{1,2})?\p{Sc}/u,
    /(?<=^|^about |^up to )\p{L}+(?= ?[\d.])/u,
    /(?<=[\d.,-] ?[km]? ?)\p{L}{2,}(?: \p{L}+)?(?=$| (?:per|an?|each) | ?\/)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function marksOf(text: string): readonly string[] {
  return Array.from(text.matchAll(MARK), ([mark]) => mark).filter((mark) => codesOf(mark).length > 0);
}

/** The currency that an amount names, when that cannot be the one of the budget. */
export function otherCurrency(text: string, currency: string | undefined): string | undefined {
  if (currency === undefined) return undefined;
  const other = marksOf(text).find((mark) => !codesOf(mark).includes(currency));
  return other === undefined ? undefined : codesOf(other).length === 1 ? codesOf(other)[0] : 'another currency';
}

/** The amount alone. */
export function withoutCurrency(text: string): string {
  return marksOf(text)
    .reduce((rest, mark) => rest.replace(mark, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}
