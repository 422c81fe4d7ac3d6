import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, longDate, wholeMonths } from '../../src/engagement/dates.ts';

describe('calendar dates', () => {
  test('a month later is the same day, or the last one', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-04', 6)).toBe('2027-07-04');
  });

  test('six months count from the first day to the last', () => {
    expect(wholeMonths('2027-01-04', '2027-07-03')).toBe(6);
    expect(wholeMonths('2027-01-04', '2027-07-02')).toBe(5);
    expect(daysBetween('2027-05-04', '2027-07-03')).toBe(60);
  });

  test('what lies beyond all calendars is the first or the last day that can be written', () => {
    expect(addMonths('2027-01-04', 1e12)).toBe('9999-12-31');
    expect(addDays('2027-01-04', 1e12)).toBe('9999-12-31');
    expect(addDays('2027-01-04', -1e9)).toBe('0001-01-01');
  });

  test('the first centuries are counted like all others', () => {
    expect(addDays('0027-01-04', 30)).toBe('0027-02-03');
    expect(addMonths('0099-11-30', 3)).toBe('0100-02-28');
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1);
  });

  test('a person reads the month as a word', () => {
    expect(longDate('2027-05-04')).toBe('4 May 2027');
  });
});
