import { describe, expect, test } from 'vitest';
import type { Engagement } from '../../src/engagement/generated/types.ts';
import { agreedToDate, progressOf } from '../../src/engagement/progress.ts';

/** A café: from 40 to 80 table bookings between July and January, so that half-time is on 16 October. */
function cafe(performance: Engagement['performance'], outcome = {}): Engagement {
  return {
    vet: 1,
    outcomes: [{ id: 'bookings', baseline: 40, target: 80, by: '2027-01-31', ...outcome }],
    performance: { since: '2026-07-01', ...performance },
  };
}

describe('progress of an outcome', () => {
  const half = '2026-10-16';

  test('is not judged before half of the time is over', () => {
    const early = cafe({ outcome_progress: [{ id: 'bookings', actual: 40, as_of: '2026-10-15' }] });
    expect(progressOf(early, 0, '2026-10-15')).toEqual({ state: 'early' });
  });

  test('is a share of the way, on the day of half-time already', () => {
    const cafeAtHalf = cafe({ outcome_progress: [{ id: ' Bookings', actual: 50 }] });
    expect(progressOf(cafeAtHalf, 0, half)).toMatchObject({ state: 'measured', share: 0.25, on: half, actual: 50 });
  });

  test('is negative where the number went the other way, and right for one that is to fall', () => {
    const worse = cafe({ outcome_progress: [{ id: 'bookings', actual: 36 }] });
    expect(progressOf(worse, 0, half)).toMatchObject({ share: -0.1 });
    const fewerComplaints = cafe({ outcome_progress: [{ id: 'bookings', actual: 15 }] }, { baseline: 20, target: 10 });
    expect(progressOf(fewerComplaints, 0, half)).toMatchObject({ share: 0.5 });
  });

  test('takes the latest figure', () => {
    const outcome_progress = [
      { id: 'bookings', actual: 70, as_of: '2026-11-01' },
      { id: 'bookings', actual: 44, as_of: '2026-10-18' },
      { id: 'orders', actual: 9, as_of: '2026-11-02' },
    ];
    const found = progressOf(cafe({ outcome_progress }), 0, '2026-11-20');
    expect(found).toMatchObject({ at: 'performance.outcome_progress[0].actual', on: '2026-11-01', share: 0.75 });
  });

  test('asks for a figure of today where the last one is from the first half', () => {
    const stale = cafe({ outcome_progress: [{ id: 'bookings', actual: 41, as_of: '2026-08-01' }] });
    const missing = ['performance.outcome_progress[0].actual'];
    expect(progressOf(stale, 0, '2026-11-20')).toEqual({ state: 'unknown', missing });
  });

  test('asks for whatever else is not known', () => {
    expect(progressOf(cafe({}, { baseline: undefined }), 0, '2026-11-20')).toEqual({
      state: 'unknown',
      missing: ['performance.outcome_progress', 'outcomes[0].baseline'],
    });
    expect(progressOf(cafe({ since: undefined }), 0, '2026-11-20')).toEqual({
      state: 'unknown',
      missing: ['performance.since'],
    });
  });

  test('is whole where the number is only to be held', () => {
    const held = cafe({ outcome_progress: [{ id: 'bookings', actual: 80 }] }, { baseline: 80 });
    expect(progressOf(held, 0, half)).toMatchObject({ share: 1 });
  });
});

describe('what may have been billed', () => {
  type Fees = NonNullable<Engagement['budget']>['fees'];
  const garage = (fees: Fees, more: Partial<Engagement> = {}): Engagement => ({
    vet: 1,
    budget: { currency: 'GBP', fees },
    contract: { start: '2026-09-01', term_months: 6 },
    ...more,
  });
  const retainer = { model: 'retainer', monthly_fee: 750, setup_fee: 300 } as const;

  test('is the fee of every month begun, and the set-up', () => {
    expect(agreedToDate(garage(retainer), '2026-09-30')).toMatchObject({ value: 1050 });
    expect(agreedToDate(garage(retainer), '2026-10-01')).toMatchObject({ value: 1800 });
    expect(agreedToDate(garage(retainer), '2026-11-20')).toEqual({
      known: true,
      value: 2550,
      working: '3 months × £750 + £300 set-up = £2,550',
    });
  });

  test('grows by the months paid ahead', () => {
    expect(agreedToDate(garage({ ...retainer, paid: 'advance' }), '2026-11-20')).toMatchObject({ value: 3300 });
    const quarter = { ...retainer, paid: 'advance', months_in_advance: 3 } as const;
    expect(agreedToDate(garage(quarter), '2026-09-01')).toMatchObject({ value: 3300 });
  });

  test('is the fee of every month that is over, where it is paid in arrears', () => {
    const arrears = { ...retainer, paid: 'arrears' } as const;
    expect(agreedToDate(garage(arrears), '2026-09-29')).toMatchObject({ value: 300 });
    expect(agreedToDate(garage(arrears), '2026-09-30')).toMatchObject({ value: 1050 });
    expect(agreedToDate(garage(arrears), '2026-11-20')).toMatchObject({ value: 1800 });
    expect(agreedToDate(garage(arrears), '2027-06-15')).toMatchObject({ value: 4800 });
  });

  test('in arrears may be billed by the calendar too, when the work began within a month', () => {
    const contract = { start: '2026-09-18', term_months: 6 };
    const from18 = (asOf: string) => agreedToDate(garage({ ...retainer, paid: 'arrears' }, { contract }), asOf);
    expect(from18('2026-09-29')).toMatchObject({ value: 300 });
    expect(from18('2026-09-30')).toMatchObject({ value: 1050 });
    expect(from18('2026-10-17')).toMatchObject({ value: 1050 });
    expect(from18('2026-10-31')).toMatchObject({ value: 1800 });
    expect(from18('2027-03-17')).toMatchObject({ value: 4800 });
    expect(from18('2027-04-30')).toMatchObject({ value: 4800 });
  });

  test('ends with the term, unless that renews itself', () => {
    expect(agreedToDate(garage({ ...retainer, paid: 'advance' }), '2027-06-15')).toMatchObject({ value: 4800 });
    const contract = { start: '2026-09-01', term_months: 6, renewal: 'automatic' } as const;
    expect(agreedToDate(garage(retainer, { contract }), '2027-06-15')).toMatchObject({ value: 7800 });
  });

  test('is nothing but the set-up before the first day', () => {
    expect(agreedToDate(garage(retainer), '2026-08-31')).toMatchObject({ value: 300 });
  });

  test('is the whole of a fixed price, and of hours bought for the term', () => {
    expect(agreedToDate(garage({ model: 'fixed', fixed_fee: 4000 }), '2026-09-10')).toMatchObject({ value: 4000 });
    const hours = { model: 'hourly', hourly_rate: 45, hours_total: 120 } as const;
    expect(agreedToDate(garage(hours), '2026-09-10')).toMatchObject({ value: 5400 });
    const monthly = { model: 'hourly', hourly_rate: 45, hours_per_month: 10 } as const;
    expect(agreedToDate(garage(monthly), '2026-10-10')).toMatchObject({ value: 900 });
  });

  test('holds the changes approved by then, up or down', () => {
    const changes = [
      { what: 'A video', value: 800, on: '2026-10-12' },
      { what: 'No TikTok', value: -200 },
      { what: 'Adverts', value: 500, on: '2026-12-01' },
    ];
    expect(agreedToDate(garage(retainer, { scope: { approved_changes: changes } }), '2026-11-20')).toEqual({
      known: true,
      value: 3150,
      working: '3 months × £750 + £300 set-up + £600 approved changes = £3,150',
    });
    const unpriced = { approved_changes: [{ what: 'A video', on: '2026-10-12' }] };
    expect(agreedToDate(garage(retainer, { scope: unpriced }), '2026-11-20')).toEqual({
      known: false,
      missing: ['scope.approved_changes[0].value'],
    });
  });

  test('is unknown without a start or a price', () => {
    expect(agreedToDate(garage(retainer, { contract: {} }), '2026-11-20')).toMatchObject({
      missing: ['performance.since'],
    });
    expect(agreedToDate(garage({ model: 'retainer' }), '2026-11-20')).toMatchObject({ known: false });
  });
});
