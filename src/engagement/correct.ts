/** What YAML reads differently from what any owner means is put right without a word. */

import type { Data } from './extract.ts';
import type { Field } from './field.ts';
import type { Values } from './values.ts';

/**
 * The value that was meant, or undefined where that is not plain.
 * @param keyword of the schema that failed
 * @param written the characters of the file
 */
export function correct(value: Data, field: Field, keyword: string, written: () => string): Data {
  if (field.type === 'yes-no' && (value === 'yes' || value === 'no')) return value === 'yes';
  if (keyword === 'enum' || keyword === 'type') {
    const word = value === true ? 'yes' : value === false ? 'no' : undefined;
    if (word && field.words?.includes(word)) return word;
  }
  // A telephone number, a year, a «true»: text all the same, as it was written.
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (keyword === 'type' && scalar && field.type === 'text') return written();
  return undefined;
}

/** Everybody in the United Kingdom writes `UK`, for which ISO 3166 has GB. */
export function correctCountries(values: Values): void {
  for (const section of ['client', 'vendor']) {
    if (values.at([section, 'country']) === 'UK') values.put([section, 'country'], 'GB');
  }
}
