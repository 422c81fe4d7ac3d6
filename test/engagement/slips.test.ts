import { describe, expect, test } from 'vitest';
import { answerMeant, dateMeant, timeMeant, yesNoMeant } from '../../src/engagement/slips.ts';

/** A text and how it can be read: no reading is no guess. */
type Row = readonly [text: string, ...readings: string[]];

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
