import { describe, expect, test } from 'vitest';
import { type Row, said } from './said.ts';

const DUE = 'outcomes[].by';

describe('days, echoed with their weekday', () => {
  test.each<Row>([
    ['2027-04-01', '2027-04-01 «Thursday 1 April 2027»'],
    ['1 Mar 2027', '2027-03-01 «Monday 1 March 2027»'],
    ['March 1st 2027', '2027-03-01 «Monday 1 March 2027»'],
    ['31/05/2027', '2027-05-31 «Monday 31 May 2027»'],
    ['Thu, 1 April 2027', '2027-04-01 «Thursday 1 April 2027»'],
    ['  1 april 2027\r\n', '2027-04-01 «Thursday 1 April 2027»'],
    ['on 3 June', '2027-06-03 «Thursday 3 June 2027»'],
    ['٣ june 2027', '2027-06-03 «Thursday 3 June 2027»'],
  ])('%j', (typed, expected) => {
    expect(said(typed, DUE)).toBe(expected);
  });
});

describe('days without a year are the next such day', () => {
  test.each<Row>([
    ['10 March', '2027-03-10 «Wednesday 10 March 2027»'],
    ['9 March', '2028-03-09 «Thursday 9 March 2028»'],
    ['May 31st', '2027-05-31 «Monday 31 May 2027»'],
    ['31/05', '2027-05-31 «Monday 31 May 2027»'],
    ['31.5.', '2027-05-31 «Monday 31 May 2027»'],
    ['29 Feb', '2028-02-29 «Tuesday 29 February 2028»'],
  ])('%j', (typed, expected) => {
    expect(said(typed, DUE)).toBe(expected);
  });
});

describe('days by their distance from today, a Wednesday', () => {
  test.each<Row>([
    ['today', '2027-03-10 «Wednesday 10 March 2027»'],
    ['Tomorrow', '2027-03-11 «Thursday 11 March 2027»'],
    ['yesterday', '2027-03-09 «Tuesday 9 March 2027»'],
    ['+30d', '2027-04-09 «Friday 9 April 2027»'],
    ['+2w', '2027-03-24 «Wednesday 24 March 2027»'],
    ['+3 months', '2027-06-10 «Thursday 10 June 2027»'],
    ['in 3 weeks', '2027-03-31 «Wednesday 31 March 2027»'],
    ['in three weeks’ time', '2027-03-31 «Wednesday 31 March 2027»'],
    ['a month from now', '2027-04-10 «Saturday 10 April 2027»'],
    ['2 weeks ago', '2027-02-24 «Wednesday 24 February 2027»'],
    ['+1y', '2028-03-10 «Friday 10 March 2028»'],
    ['wednesday', '2027-03-10 «Wednesday 10 March 2027»'],
    ['next wednesday', '2027-03-17 «Wednesday 17 March 2027»'],
    ['next Friday', '2027-03-12 «Friday 12 March 2027»'],
    ['last fri', '2027-03-05 «Friday 5 March 2027»'],
  ])('%j', (typed, expected) => {
    expect(said(typed, DUE)).toBe(expected);
  });
});

describe('months and their like are their last day', () => {
  test.each<Row>([
    ['end of month', '2027-03-31 «Wednesday 31 March 2027, the last day of the month»'],
    ['End of the month', '2027-03-31 «Wednesday 31 March 2027, the last day of the month»'],
    ['next month', '2027-04-30 «Friday 30 April 2027, the last day of the month»'],
    ['end of June', '2027-06-30 «Wednesday 30 June 2027, the last day of the month»'],
    ['June 2027', '2027-06-30 «Wednesday 30 June 2027, the last day of the month»'],
    ['2027-06', '2027-06-30 «Wednesday 30 June 2027, the last day of the month»'],
    ['by end of february', '2028-02-29 «Tuesday 29 February 2028, the last day of the month»'],
    ['March', '2027-03-31 «Wednesday 31 March 2027, the last day of the month»'],
    ['start of March', '2028-03-01 «Wednesday 1 March 2028, the first day of the month»'],
    ['beginning of next month', '2027-04-01 «Thursday 1 April 2027, the first day of the month»'],
    ['Q2 2027', '2027-06-30 «Wednesday 30 June 2027, the last day of the quarter»'],
    ['end of the quarter', '2027-03-31 «Wednesday 31 March 2027, the last day of the quarter»'],
    ['end of next year', '2028-12-31 «Sunday 31 December 2028, the last day of the year»'],
    ['end of 2027', '2027-12-31 «Friday 31 December 2027, the last day of the year»'],
  ])('%j', (typed, expected) => {
    expect(said(typed, DUE)).toBe(expected);
  });
});

describe('what is refused, with a way out', () => {
  test.each<Row>([
    [
      '03/04/2027',
      '✗ “03/04/2027” can be two days. ' +
        'Type “2027-04-03” (Saturday 3 April 2027) or “2027-03-04” (Thursday 4 March 2027).',
    ],
    [
      '03/04',
      '✗ “03/04” can be two days. Type “2027-04-03” (Saturday 3 April 2027) or “2028-03-04” (Saturday 4 March 2028).',
    ],
    ['31 June', '✗ There is no such day: that month ends on Wednesday 30 June 2027. Type “2027-06-30”.'],
    ['30/02/2027', '✗ There is no such day: that month ends on Sunday 28 February 2027. Type “2027-02-28”.'],
    ['2027-02-29', '✗ There is no such day: that month ends on Sunday 28 February 2027. Type “2027-02-28”.'],
    [
      'Monday 1 April 2027',
      '✗ That day is no Monday: it is Thursday 1 April 2027. Type it again, such as “2027-04-01”.',
    ],
    ['2027-13-01', '✗ “2027-13-01” is no day of the calendar. Type year, month and day, such as 2027-05-31.'],
    ['0027-01-01', '✗ That is too far away to be meant. Type a day such as 2027-05-31.'],
    ['+9999 years', '✗ That is too far away to be meant. Type a day such as 2027-05-31.'],
    ['soon', '✗ “soon” is not understood as a day. Type one such as 2027-05-31, 31 May or +30d.'],
    ['2027', '✗ “2027” is not understood as a day. Type one such as 2027-05-31, 31 May or +30d.'],
    ['📅', '✗ “📅” is not understood as a day. Type one such as 2027-05-31, 31 May or +30d.'],
    ['', '✗ Type an answer, or skip it.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, DUE)).toBe(expected);
  });
});
