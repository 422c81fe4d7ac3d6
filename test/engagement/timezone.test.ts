import { expect, test } from 'vitest';
import { sharedWorkingHours } from '../../src/engagement/timezone.ts';

const WINTER = '2026-11-20';

test.each<[one: string, other: string, date: string, hours: number]>([
  ['Europe/London', 'Europe/London', WINTER, 8],
  ['Europe/London', 'europe/london', WINTER, 8],
  ['Europe/London', 'Europe/Dublin', WINTER, 8],
  ['Europe/London', 'Europe/Berlin', WINTER, 7],
  ['Europe/Berlin', 'Europe/London', WINTER, 7],
  ['Europe/London', 'America/New_York', WINTER, 3],
  ['Europe/London', 'Asia/Kolkata', WINTER, 2.5],
  // Eight hours apart, the one goes home when the other begins.
  ['Europe/Dublin', 'Asia/Manila', WINTER, 0],
  ['Europe/London', 'Pacific/Auckland', WINTER, 0],
  // In summer by one hour less, for three weeks in March too: America changes its clocks before Europe.
  ['Europe/Dublin', 'Asia/Manila', '2026-07-01', 1],
  ['Europe/London', 'America/New_York', '2026-03-15', 4],
  ['Europe/London', 'America/New_York', '2026-07-01', 3],
  // Nearly a day apart by the calendar, and an hour by the clock.
  ['Pacific/Auckland', 'Pacific/Honolulu', WINTER, 7],
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago', WINTER, 7],
])('%s and %s share on %s %d hours', (one, other, date, hours) => {
  expect(sharedWorkingHours(one, other, date)).toBe(hours);
});

test.each<[one: string | undefined, other: string | undefined]>([
  [undefined, 'Europe/London'],
  ['Europe/London', undefined],
  ['Europe/London', 'Manila'],
  ['GMT+25', 'Europe/London'],
])('%s and %s: it is not known', (one, other) => {
  expect(sharedWorkingHours(one, other, WINTER)).toBeUndefined();
});
