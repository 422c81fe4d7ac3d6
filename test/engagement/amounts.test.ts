import { describe, expect, test } from 'vitest';
import { numberMeant } from '../../src/engagement/amounts.ts';
import type { Field } from '../../src/engagement/field.ts';

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
