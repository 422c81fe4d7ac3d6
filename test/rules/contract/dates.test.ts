/** The days that a contract makes, as an owner reads them: before, between and after. */

import { describe, expect, test } from 'vitest';
import { says } from './says.ts';

describe('a contract that renews itself', () => {
  const contract = (terms: string) => says('exit/automatic-renewal', `contract: { renewal: automatic, ${terms} }`);

  test.each([
    [
      'says by when to stop it',
      'start: 2027-01-04, term_months: 6, renewal_notice_days: 60',
      'The contract renews itself unless you give notice by 2027-05-04, 60 days before it ends on 2027-07-03.',
    ],
    [
      'whose notice is longer than the term cannot be stopped at all',
      'start: 2027-01-04, term_months: 1, renewal_notice_days: 120',
      'The contract renews itself after 2027-02-03, and the last day to stop it, 2026-10-06, comes before the first day of work.',
    ],
    [
      'and can no longer be stopped',
      'start: 2026-06-01, term_months: 6, renewal_notice_days: 30',
      'The contract renews itself after 2026-11-30, and 2026-10-31 was the last day to stop it.',
    ],
    [
      'has done so already',
      'start: 2025-01-01, term_months: 12, renewal_notice_days: 30',
      'The contract renewed itself after 2025-12-31, and 2025-12-01 was the last day to stop it.',
    ],
    [
      'can be stopped on its last day',
      'start: 2027-01-04, term_months: 6, renewal_notice_days: 0',
      'The contract renews itself unless you give notice by 2027-07-03, the day on which it ends.',
    ],
    [
      'at a time that nobody has settled',
      'renewal_notice_days: 30',
      'The contract renews itself unless you give notice 30 days before it ends.',
    ],
  ])('%s', (_, terms, sentence) => {
    expect(contract(terms)).toEqual([sentence]);
  });
});

describe('reviews', () => {
  const reviews = (terms: string) => says('measurement/no-review-dates', `contract: { ${terms} }`);

  test('what is over in three months is looked at when it ends', () => {
    expect(reviews('start: 2027-01-04, term_months: 3, renewal: none')).toEqual([]);
  });

  test('unless it goes on by itself', () => {
    expect(reviews('start: 2027-01-04, term_months: 3, renewal: automatic')).toEqual([
      'The work runs from 2027-01-04 to 2027-04-03, and no day is agreed on which you review it and decide to go on.',
    ]);
  });

  test('nothing is said of days that are over', () => {
    expect(reviews('start: 2025-01-01, term_months: 12')).toEqual([
      'No day is agreed on which you both review the results and decide whether to go on.',
    ]);
  });
});
