import { expect, test } from 'vitest';
import { nearest } from '../../src/engagement/nearest.ts';

const NAMES = [
  'name',
  'notice_days',
  'renewal_notice_days',
  'decision_maker',
  'start',
  'handover_days',
  'handover_items',
];

test.each([
  ['name', 'name'],
  ['nmae', 'name'],
  ['nam', 'name'],
  ['Name', 'name'],
  ['decision-maker', 'decision_maker'],
  ['decisionMaker', 'decision_maker'],
  ['Notice Days', 'notice_days'],
  ['notice', 'notice_days'],
  ['handover', undefined],
  ['colour', undefined],
  ['', undefined],
])('“%s” is meant as %s', (word, meant) => {
  expect(nearest(word, NAMES)).toBe(meant);
});

test('nothing is near to no names', () => {
  expect(nearest('name', [])).toBeUndefined();
});
