/** Countries, currencies, time zones: typed by name, written by code. */

import { describe, expect, test } from 'vitest';
import { timezone } from '../../../src/engagement/formats.ts';
import { countryNames } from '../../../src/interview/answers/countries.ts';
import { currencyCodes, currencyWords } from '../../../src/interview/answers/currencies.ts';
import { zonesOfPlaces } from '../../../src/interview/answers/zones.ts';
import { type Row, said } from './said.ts';

describe('countries', () => {
  test.each<Row>([
    ['Germany', 'DE «Germany (DE)»'],
    ['germany ', 'DE «Germany (DE)»'],
    ['DE', 'DE «Germany (DE)»'],
    ['uk', 'GB «United Kingdom (GB)»'],
    ['United Kingdom', 'GB «United Kingdom (GB)»'],
    ['Scotland', 'GB «United Kingdom (GB)»'],
    ['U.S.A.', 'US «United States (US)»'],
    ['The Netherlands', 'NL «Netherlands (NL)»'],
    ['Österreich', 'AT «Austria (AT)»'],
    ['Côte d’Ivoire', 'CI «Ivory Coast (CI)»'],
    ['Trinidad & Tobago', 'TT «Trinidad and Tobago (TT)»'],
    ['germny', '✗ “germny” is no country that is known here. Did you mean “Germany”?'],
    [
      'EN',
      '✗ “EN” is no country that is known here. Type its name in English, such as Germany, or its code, such as DE.',
    ],
    [
      '🇩🇪',
      '✗ “🇩🇪” is no country that is known here. Type its name in English, such as Germany, or its code, such as DE.',
    ],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'client.country')).toBe(expected);
  });

  test('every name and every code is understood', () => {
    for (const [code, name] of countryNames) {
      expect(said(name, 'client.country'), name).toMatch(new RegExp(`^${code} `));
      expect(said(code.toLowerCase(), 'client.country'), code).toMatch(new RegExp(`^${code} `));
    }
    expect(countryNames.size).toBe(250);
  });
});

describe('currencies', () => {
  test.each<Row>([
    ['GBP', 'GBP'],
    ['gbp', 'GBP «GBP»'],
    ['£', 'GBP «GBP»'],
    ['pounds', 'GBP «GBP»'],
    ['Euro', 'EUR «EUR»'],
    ['canadian dollars', 'CAD «CAD»'],
    ['A$', 'AUD «AUD»'],
    ['złoty', 'PLN «PLN»'],
    ['dollars', '✗ “dollars” can be several currencies. Type “USD”, “CAD”, “AUD”, “NZD”, “SGD” or “HKD”.'],
    ['kr', '✗ “kr” can be several currencies. Type “SEK”, “NOK” or “DKK”.'],
    ['poundz', '✗ “poundz” is no currency that is known here. Did you mean “GBP”?'],
    ['XYZ', '✗ “XYZ” is no currency that is known here. Type its code of three letters, such as GBP, EUR or USD.'],
    ['💶', '✗ “💶” is no currency that is known here. Type its code of three letters, such as GBP, EUR or USD.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'budget.currency')).toBe(expected);
  });

  test('words stand for currencies that there are', () => {
    expect([...currencyWords.values()].flat().filter((code) => !currencyCodes.has(code))).toEqual([]);
  });
});

describe('time zones', () => {
  test.each<Row>([
    ['Europe/London', 'Europe/London'],
    ['europe/london', 'Europe/London «Europe/London»'],
    ['London', 'Europe/London «Europe/London»'],
    ['new  york', 'America/New_York «America/New_York»'],
    ['UK time', 'Europe/London «Europe/London»'],
    ['Mumbai', 'Asia/Kolkata «Asia/Kolkata»'],
    // Newer than the list that Node 20 gives.
    ['kolkata', 'Asia/Kolkata «Asia/Kolkata»'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC «UTC»'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Lisbn', '✗ “Lisbn” is no time zone. Did you mean “Lisbon”?'],
    ['EST', '✗ “EST” does not say where. Type a city, such as London.'],
    ['<b>', '✗ “<b>” is no time zone. Type the nearest big city, such as London or New York.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'client.timezone')).toBe(expected);
  });

  test('places stand for zones that there are', () => {
    expect([...zonesOfPlaces.values()].filter((zone) => !timezone(zone))).toEqual([]);
  });
});
