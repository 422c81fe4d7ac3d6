import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/engagement/calendar.ts';
import { longDate } from '../../src/engagement/dates.ts';
import type { Contract, Engagement } from '../../src/engagement/generated/types.ts';

/** Half a year that renews itself, with two months' notice: the cleaning firm. */
const half: Contract = { start: '2027-01-04', term_months: 6, renewal: 'automatic', renewal_notice_days: 60 };

function told(engagement: Engagement): string[] {
  return calendarOf(engagement).dates.map(({ date, label }) => `${date} ${label}`);
}

function remarks(contract: Contract): readonly string[] {
  return calendarOf({ contract }).remarks;
}

function missing(contract: Contract) {
  return Object.fromEntries(calendarOf({ contract }).missing.map(({ kind, missing }) => [kind, missing]));
}

describe('the term', () => {
  test('six months from 4 January end on 3 July; with 60 days’ notice, 4 May is the last day to stop the renewal', () => {
    expect(calendarOf({ contract: half })).toMatchObject({
      start: '2027-01-04',
      end: '2027-07-03',
      dates: [
        { kind: 'start', date: '2027-01-04', working: null },
        { kind: 'notice', date: '2027-05-04', working: '3 July 2027 − 60 days of notice' },
        { kind: 'end', date: '2027-07-03', working: '4 January 2027 + 6 months − 1 day' },
        { kind: 'renewal', date: '2027-07-04' },
      ],
    });
    expect(remarks(half)).toEqual(['Notice by 4 May 2027, or it renews itself.']);
  });

  test('the notice for leaving counts where the renewal has none of its own', () => {
    const { renewal_notice_days: _, ...contract } = half;
    expect(calendarOf({ contract: { ...contract, notice_days: 30 } }).dates).toContainEqual({
      kind: 'notice',
      date: '2027-06-03',
      label: 'Last day to stop the renewal',
      working: '3 July 2027 − 30 days of notice',
      at: 'contract.notice_days',
    });
    expect(missing(contract)).toMatchObject({ notice: ['contract.renewal_notice_days'] });
    expect(remarks(contract)).toEqual(['It renews itself at the end.']);
  });

  test('nothing has to be stopped where nothing renews itself, and one may leave with notice', () => {
    const ending: Contract = { start: '2027-01-04', term_months: 6, renewal: 'none', notice_days: 30 };
    expect(told({ contract: ending })).toEqual(['2027-01-04 Start of the work', '2027-07-03 End of the term']);
    expect(remarks(ending)).toEqual(['At the end it stops.', 'You may leave at any time with 30 days’ notice.']);
    expect(remarks({ ...ending, renewal: 'by-agreement', notice_days: 1 })).toEqual([
      'It goes on after the end only if both sides agree.',
      'You may leave at any time with 1 day’s notice.',
    ]);
    expect(remarks({ ...ending, renewal: 'client-option', notice_days: 0 })).toEqual([
      'Whether it goes on after the end is your choice.',
      'You may leave at any time, without notice.',
    ]);
  });

  test('a term of a month from the last of January ends with February', () => {
    expect(calendarOf({ contract: { start: '2027-01-31', term_months: 1 } }).end).toBe('2027-02-27');
    expect(calendarOf({ contract: { start: '2028-02-29', term_months: 12 } }).end).toBe('2029-02-27');
  });

  test('what is not settled says which fields it needs', () => {
    expect(missing({})).toEqual({
      signature: ['contract.signed_on'],
      start: ['contract.start'],
      end: ['contract.start', 'contract.term_months'],
    });
    expect(missing({ signed_on: '2026-12-10', start: '2027-01-04', renewal: 'automatic' })).toEqual({
      end: ['contract.term_months'],
      notice: ['contract.term_months', 'contract.renewal_notice_days'],
    });
    expect(calendarOf({}).dates).toEqual([]);
  });

  test('numbers that nobody means break nothing', () => {
    expect(calendarOf({ contract: { start: '2027-01-04', term_months: 1e12, pilot_weeks: 1e12 } }).end).toBeUndefined();
    expect(told({ contract: { start: '9999-12-01', term_months: 6, pilot_weeks: 8 } })).toEqual([
      '9999-12-01 Start of the work',
    ]);
    const { dates } = calendarOf({ contract: { ...half, renewal_notice_days: 1e12 } });
    expect(dates.map(({ kind }) => kind)).toEqual(['start', 'end', 'renewal']);
  });
});

describe('reviews and ways out', () => {
  const year: Contract = { start: '2026-05-18', term_months: 12 };

  test('a frequency becomes days from the start to the end', () => {
    expect(told({ contract: { ...year, review_dates: 'quarterly' } })).toEqual([
      '2026-05-18 Start of the work',
      '2026-08-18 Review',
      '2026-11-18 Review',
      '2027-02-18 Review',
      '2027-05-17 End of the term',
    ]);
  });

  test('twelve days are told one by one, more of them as a rhythm', () => {
    const reviews = (review_dates: Contract['review_dates'] & string, term_months: number) => {
      const contract = { start: '2026-05-18', term_months, review_dates };
      return [told({ contract }).filter((line) => line.endsWith('Review')).length, remarks(contract)];
    };
    expect(reviews('monthly', 12)).toEqual([11, []]);
    expect(reviews('monthly', 13)).toEqual([12, []]);
    expect(reviews('monthly', 14)).toEqual([0, ['You both review the work every month.']]);
    expect(reviews('weekly', 6)).toEqual([0, ['You both review the work every week.']]);
    expect(reviews('none', 6)).toEqual([0, []]);
  });

  test('without a term there is only the rhythm', () => {
    expect(remarks({ review_dates: 'quarterly', break_points: 'fortnightly' })).toEqual([
      'You both review the work every three months.',
      'You may leave early every two weeks.',
    ]);
  });

  test('a list of days stands as it is, in order and once', () => {
    const days = ['2027-03-31', '2027-01-31', '2027-03-31'];
    expect(told({ contract: { review_dates: days } })).toEqual(['2027-01-31 Review', '2027-03-31 Review']);
    const many = Array.from({ length: 13 }, (_, day) => `2027-01-${String(day + 10)}`);
    expect(remarks({ review_dates: many })).toEqual([
      'You both review the work on 13 days from 10 January 2027 to 22 January 2027.',
    ]);
  });

  test('who leaves early has to say so in time: that day is one of its own', () => {
    const { dates } = calendarOf({ contract: { ...year, break_points: 'quarterly', notice_days: 30 } });
    expect(dates.filter(({ kind }) => kind.startsWith('break')).slice(0, 2)).toEqual([
      {
        kind: 'break-notice',
        date: '2026-07-19',
        label: 'Last day to say that you leave on 18 August 2026',
        working: '18 August 2026 − 30 days of notice',
        at: 'contract.notice_days',
      },
      {
        kind: 'break-point',
        date: '2026-08-18',
        label: 'You may leave early',
        working: '18 May 2026 + 3 months',
        at: 'contract.break_points',
        sayBy: '2026-07-19',
      },
    ]);
    const free = calendarOf({ contract: { ...year, break_points: 'quarterly', notice_days: 0 } }).dates;
    expect(free.filter(({ kind }) => kind === 'break-notice')).toEqual([]);
  });

  test('where days to leave on are agreed, the notice is for these days, and otherwise for any day', () => {
    const leaving = (contract: Contract) => remarks({ ...year, ...contract });
    expect(leaving({ notice_days: 30, break_points: 'quarterly' })).toEqual([
      'You may leave early only on the days agreed for that, and say so 30 days before.',
    ]);
    expect(leaving({ notice_days: 0, break_points: ['2026-12-01'] })).toEqual([
      'You may leave early only on the days agreed for that, without notice.',
    ]);
    expect(leaving({ break_points: 'quarterly' })).toEqual([]);
    const anyDay = ['You may leave at any time with 30 days’ notice.'];
    expect(leaving({ notice_days: 30, break_points: 'none' })).toEqual(anyDay);
    expect(leaving({ notice_days: 30, break_points: [] })).toEqual(anyDay);
    expect(leaving({ break_points: 'none' })).toEqual(['No day is agreed on which you may leave early.']);
    expect(leaving({})).toEqual([]);
  });
});

test('the other days: trial, reading, results, insurance, waivers, by date', () => {
  const engagement: Engagement = {
    outcomes: [
      { metric: 'booked jobs', target: 22, per: 'month', by: '2027-05-31' },
      { metric: 'likes', by: '2027-03-01' },
      { by: '2027-04-01' },
      { metric: 'reviews' },
    ],
    vendor: { insurance_expires: '2027-12-31', onboarding: { review_all_posts_until: '2027-01-25' } },
    contract: { signed_on: '2026-12-10', start: '2027-01-04', pilot_weeks: 8 },
    waivers: [{ rule: 'outcomes/loses-money', reason: 'It takes a year', by: 'Priya Shah', until: '2027-06-30' }],
  };
  expect(told(engagement)).toEqual([
    '2026-12-10 Signature',
    '2027-01-04 Start of the work',
    '2027-01-25 Every post is reviewed until here',
    '2027-02-28 End of the trial',
    '2027-03-01 Target: likes',
    '2027-04-01 Target date',
    '2027-05-31 Target: 22 booked jobs a month',
    '2027-06-30 The waiver of outcomes/loses-money ends',
    '2027-12-31 The vendor’s insurance ends',
  ]);
});

test('dates in prose', () => {
  expect([longDate('2026-11-20'), longDate('2027-05-04')]).toEqual(['20 November 2026', '4 May 2027']);
});
