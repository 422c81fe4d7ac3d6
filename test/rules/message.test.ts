import { expect, test } from 'vitest';
import { fillMessage } from '../../src/rules/message.ts';
import type { Value } from '../../src/rules/rule.ts';

test.each<[text: string, value: Value, filled: string]>([
  // As it stands: names and phrases, and numbers with at most two decimals.
  ['{x} logs in with your password', 'Northlight Social', 'Northlight Social logs in with your password'],
  ['“{x}” is not true today', 'Same-day repair', '“Same-day repair” is not true today'],
  ['over {x} times as long', 1.3333, 'over 1.33 times as long'],
  ['{x} of the agreed meetings', 4, '4 of the agreed meetings'],
  ['nobody has agreed with {x}.', 'Miller & Co.', 'nobody has agreed with Miller & Co.'],
  ['{x:number} messages', 12500, '12,500 messages'],
  ['{x:number} messages', 5e21, '5,000,000,000,000,000,000,000 messages'],
  ['{x:number} hours', 5.5, '5.5 hours'],

  ['the cap of {x:money}', 5400, 'the cap of £5,400'],
  ['{x:money} a post', 12.5, '£12.50 a post'],
  ['a difference of {x:money}', -80, 'a difference of −£80'],
  ['a difference of {x:money}', -0.001, 'a difference of £0'],

  ['{x:hours} bought', 5.7692, '5.8 h bought'],
  ['{x:hours} for a first answer', 30, '30 h for a first answer'],

  ['within {x:minutes}', 0, 'within 0 min'],
  ['within {x:minutes}', 30, 'within 30 min'],
  ['within {x:minutes}', 60, 'within 1 hour'],
  ['within {x:minutes}', 90, 'within 1.5 hours'],
  ['within {x:minutes}', 100, 'within 100 min'],
  ['within {x:minutes}', 240, 'within 4 hours'],
  ['within {x:minutes}', 1440, 'within 1 day'],
  ['within {x:minutes}', 2160, 'within 36 hours'],
  ['within {x:minutes}', 2880, 'within 2 days'],

  ['{x:percent} came late', 34.615, '35% came late'],
  ['{x:percent} of return', -64, '−64% of return'],

  ['lacks {x:list}', ['a target'], 'lacks a target'],
  ['lacks {x:list}', ['a target', 'a date'], 'lacks a target and a date'],
  ['lacks {x:list}', ['a metric', 'a target', 'a date'], 'lacks a metric, a target and a date'],
  ['{x:list} is a name', 'Old-Mill Hotel', 'Old-Mill Hotel is a name'],

  ['is for {x:words}', 'customer-service', 'is for customer service'],
  ['includes {x:words}', ['paid-ads', 'monthly-report'], 'includes paid ads and monthly report'],
  ['nothing on {x:words}', 'negative_comment', 'nothing on negative comment'],
])('%s, filled with %o', (text, value, filled) => {
  expect(fillMessage(text, { x: value }, 'GBP')).toBe(filled);
});

test('money is written in the currency of the file, or as a bare number where that is not known', () => {
  expect(fillMessage('{fee:money} a month', { fee: 750 }, 'CHF')).toBe('CHF 750 a month');
  expect(fillMessage('{fee:money} a month', { fee: 750 }, undefined)).toBe('750 a month');
});

test('several placeholders are filled each with its own', () => {
  const text = '“{claim}” promises {promised:minutes}, but your pages answer within {answered:minutes}.';
  const values = { claim: '24/7 call-out', promised: 30, answered: 240 };
  expect(fillMessage(text, values, 'GBP')).toBe(
    '“24/7 call-out” promises 30 min, but your pages answer within 4 hours.',
  );
});

test('a placeholder without a value is a fault of the rule', () => {
  expect(() => fillMessage('The cap is {cap:money}.', {}, 'GBP')).toThrow(
    'no value for {cap} in “The cap is {cap:money}.”',
  );
});
