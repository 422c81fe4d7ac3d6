/** A typed country. */

import type { Field } from '../../engagement/field.ts';
import { nearest } from '../../engagement/nearest.ts';
import { codeMeant } from '../../engagement/synonyms.ts';
import type { Checked } from '../prompter.ts';
import { countryNames, otherNames } from './countries.ts';
import { eitherOf, quoted, refused, taken } from './line.ts';

const CODE = '^[A-Z]{2}$';

export function isCountry(field: Field): boolean {
  return field.pattern === CODE;
}

/** `DE` → `Germany` */
export function countryName(code: string): string | undefined {
  return countryNames.get(code);
}

/** `Germany`, `germany`, `Deutschland`, `de` → DE; echoed with its name, for AU and AT are near each other. */
export function checkCountry(line: string): Checked {
  const text = plain(line);
  const code = codesByName().get(text) ?? codeMeant(text, new RegExp(CODE));
  if (code !== undefined && countryNames.has(code)) return taken(code, `${countryNames.get(code)} (${code})`, line);
  const meant = text.length > 3 ? nearest(text, [...codesByName().keys()]) : undefined;
  const name = countryNames.get(codesByName().get(meant ?? '') ?? '');
  const wayOut = name
    ? `Did you mean ${eitherOf([name])}?`
    : 'Type its name in English, such as Germany, or its code, such as DE.';
  return refused(`${quoted(line)} is no country that is known here. ${wayOut}`);
}

let codes: Map<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  codes ??= new Map([
    ...Array.from(countryNames, ([code, name]) => [plain(name), code] as const),
    ...Object.entries(otherNames).flatMap(([code, names]) =>
      names.split(', ').map((name) => [plain(name), code] as const),
    ),
  ]);
  return codes;
}

/** Without accents, dots and «the». */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’'`]/g, '')
    .replace(/&/g, 'and')
    .replace(/\bst(?= )/g, 'saint')
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
