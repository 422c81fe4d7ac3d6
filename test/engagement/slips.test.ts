import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/engagement/field.ts';
import { answerMeant, dateMeant, numberMeant, timeMeant, yesNoMeant } from '../../src/engagement/slips.ts';

/** A text and how it can be read: no reading is no guess. */
type Row = readonly [text: string, ...readings: string[]];

describe('numbers', () => {
  test.each<Row>([
    ['5000', '5000'],
    ['£5,000', '5000'],
    ['£ 5 000', '5000'],
    ['5,000.00', '5000'],
    ['5.000,50', '5000.5'],
    ['GBP 5,000', '5000'],
    ['5000€', '5000'],
    ["5'000.-", '5000'],
    ['5_000', '5000'],
    ['5k', '5000'],
    ['£5k', '5000'],
    ['1.5 k', '1500'],
    ['2.5m', '2500000'],
    ['4,5', '4.5'],
    ['.5', '0.5'],
    ['1,234', '1234'],
    ['1.234.000', '1234000'],
    ['about 300', '300'],
    ['~300', '300'],
    ['up to 300', '300'],
    ['three', '3'],
    ['Twelve', '12'],
    ['20%', '20'],
    ['20 per cent', '20'],
    ['3 hours', '3'],
    ['-5', '-5'],
    // Where the dot is the mark of thousands in one country and of decimals in the next, only the owner can say.
    ['1.234', '1234', '1.234'],
    ['€1.234', '1234', '1.234'],
    ['5.000 EUR', '5000', '5'],
    // What is no number, or more than one.
    ['300-400'],
    ['10–12'],
    ['300+'],
    ['£5,000 + VAT'],
    ['1,2,3'],
    ['1/2'],
    ['2h 30'],
    ['a dozen'],
    ['300ish'],
    ['20 jobs'],
    ['soon'],
    [''],
  ])('“%s”', (text, ...readings) => {
    expect(numberMeant(text)).toEqual(readings);
  });

  type Counted = readonly [text: string, unit: Field['unit'], name: string, readings: readonly string[]];

  test.each<Counted>([
    ['3 hours', 'hours', 'vendor_replies_within_hours', ['3']],
    ['3 days', 'hours', 'vendor_replies_within_hours', ['72']],
    ['90 min', 'hours', 'hours_per_week', ['1.5']],
    ['24h', 'minutes', 'first_response_minutes', ['1440']],
    ['two weeks', 'days', 'notice_days', ['14']],
    ['a year', 'months', 'term_months', ['12']],
    ['10%', 'percent', 'holdback_percent', ['10']],
    ['£750 a month', 'money', 'monthly_fee', ['750']],
    ['£14/hour', 'money', 'hourly_rate', ['14']],
    ['3 a week', undefined, 'posts_per_week', ['3']],
    // A month has no certain number of days, and what is meant by the day is not what the field counts by the week.
    ['3 months', 'days', 'notice_days', []],
    ['10 days', 'weeks', 'pilot_weeks', []],
    ['£3000 a month', 'money', 'cap', []],
    ['3 a day', undefined, 'posts_per_week', []],
    ['50%', 'money', 'deposit', []],
    ['£5', 'hours', 'hours_per_week', []],
  ])('“%s” in %s, for %s', (text, unit, name, readings) => {
    expect(numberMeant(text, unit, name)).toEqual(readings);
  });
});

describe('dates', () => {
  test.each<Row>([
    ['31/05/2027', '2027-05-31'],
    ['05/31/2027', '2027-05-31'],
    ['31.5.2027', '2027-05-31'],
    ['31-05-27', '2027-05-31'],
    ['2027-5-1', '2027-05-01'],
    ['2027/05/31', '2027-05-31'],
    ['20270531', '2027-05-31'],
    ['2027-05-31T09:00:00Z', '2027-05-31'],
    ['2027-05-31 09:00', '2027-05-31'],
    ['31 May 2027', '2027-05-31'],
    ['31st of May 2027', '2027-05-31'],
    ['31-May-2027', '2027-05-31'],
    ['May 31st, 2027', '2027-05-31'],
    ['Monday, 31 May 2027', '2027-05-31'],
    ['3 Sept. 2027', '2027-09-03'],
    ['29/02/2028', '2028-02-29'],
    ['04/04/2027', '2027-04-04'],
    // A date with dots is never written month first; with strokes it depends on the country.
    ['3.4.2027', '2027-04-03'],
    ['03/04/2027', '2027-04-03', '2027-03-04'],
    // No such day, or none that is named.
    ['2027-02-30'],
    ['29/02/2027'],
    ['2027-13-01'],
    ['00/01/2027'],
    ['May 2027'],
    ['Mayor 3, 2027'],
    ['31/05'],
    ['next Friday'],
    ['2027'],
    [''],
  ])('“%s”', (text, ...readings) => {
    expect(dateMeant(text)).toEqual(readings);
  });
});

describe('yes and no', () => {
  test.each<Row>([
    ['Yes', 'yes'],
    ['TRUE', 'yes'],
    ['y', 'yes'],
    ['on', 'yes'],
    ['1', 'yes'],
    ['ja', 'yes'],
    ['No', 'no'],
    ['off', 'no'],
    ['0', 'no'],
    ['never', 'no'],
    ['maybe'],
    ['yes, mostly'],
    ['x'],
    [''],
  ])('“%s”', (text, ...readings) => {
    expect(yesNoMeant(text)).toEqual(readings);
  });
});

describe('times of day', () => {
  test.each<Row>([
    ['8:00', '"08:00"'],
    ['8', '"08:00"'],
    ['8am', '"08:00"'],
    ['8 a.m.', '"08:00"'],
    ['8.30 pm', '"20:30"'],
    ['12am', '"00:00"'],
    ['12 PM', '"12:00"'],
    ['18h', '"18:00"'],
    ['18h30', '"18:30"'],
    ['18:00 Uhr', '"18:00"'],
    ['8:00:00', '"08:00"'],
    ['noon', '"12:00"'],
    ['25:00'],
    ['8:60'],
    ['13pm'],
    ['480'],
    ['early'],
  ])('“%s”', (text, ...readings) => {
    expect(timeMeant(text)).toEqual(readings);
  });
});

describe('answers in other words', () => {
  test.each([
    ['TBD', 'not-yet'],
    ['To be confirmed', 'not-yet'],
    ['Not yet', 'not-yet'],
    ['NOT-YET', 'not-yet'],
    ['todo', 'not-yet'],
    ['Unknown', 'unknown'],
    ['don’t know', 'unknown'],
    ['not  sure', 'unknown'],
    ['???', 'unknown'],
    ['-', 'unknown'],
    ['…', 'unknown'],
    ['N/A', '{ na: why it does not apply }'],
    ['not applicable', '{ na: why it does not apply }'],
    ['none', undefined],
    ['Nobody knows', undefined],
    ['', undefined],
  ])('“%s”', (text, answer) => {
    expect(answerMeant(text)).toBe(answer);
  });
});
