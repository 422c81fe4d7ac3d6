/** How an axis of days is named. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/engagement/dates.ts';
import { ticksOf } from '../../../src/pages/html/ticks.ts';
import { runs } from '../any-signs.ts';

const names = (from: string, to: string) => ticksOf(from, to).map(({ name }) => name);

test.each([
  ['2026-11-20', '2026-11-24', ['20 Nov', '21 Nov', '22 Nov', '23 Nov', '24 Nov']],
  ['2026-11-20', '2026-12-18', ['20 Nov', '27 Nov', '4 Dec', '11 Dec', '18 Dec']],
  ['2026-11-20', '2027-07-04', ['Jan 2027', 'Mar 2027', 'May 2027', 'Jul 2027']],
  ['2026-01-01', '2029-12-31', ['2026', '2027', '2028', '2029']],
  ['2026-11-20', '2026-11-20', []],
  ['2027-01-01', '2026-01-01', []],
])('from %s to %s', (from, to, expected) => {
  expect(names(from, to)).toEqual(expected);
});

describe('whatever the days', () => {
  const day = fc.integer({ min: 0, max: 2_900_000 }).map((days) => addDays('1900-01-01', days));

  test('the names have room on a phone, lie within the axis, and rise', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60_000 }), (from, length) => {
        const to = addDays(from, length);
        const ticks = ticksOf(from, to);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const [index, { date }] of ticks.entries()) {
          expect(date >= from && date <= to).toBe(true);
          const next = ticks[index + 1];
          if (next) expect(daysBetween(date, next.date) / length).toBeGreaterThan(0.2);
        }
      }),
      runs(300),
    );
  });
});
