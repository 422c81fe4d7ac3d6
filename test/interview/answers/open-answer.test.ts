import { expect, test } from 'vitest';
import { openAnswerTyped } from '../../../src/interview/answers/typed.ts';

test.each([
  ['unknown', 'unknown'],
  ["don't know", 'unknown'],
  ['I don’t know', 'unknown'],
  ['I do not know yet.', 'unknown'],
  ['We don’t know', 'unknown'],
  ['idk', 'unknown'],
  [' Not sure\r\n', 'unknown'],
  ['I have no idea', 'unknown'],
  ['-', 'unknown'],
  ['not yet', 'not-yet'],
  ['TBD', 'not-yet'],
  ['todo', 'not-yet'],
  ['To be confirmed', 'not-yet'],
])('%j', (typed, kind) => {
  expect(openAnswerTyped(typed)).toEqual({ kind });
});

test.each([
  ['n/a', undefined],
  ['NA', undefined],
  ['not applicable', undefined],
  ['Does not apply to us.', undefined],
  ['na:', undefined],
  ['na: tbd', undefined],
  ['na: we have no shop', 'we have no shop'],
  ['N/A - no shop', 'no shop'],
  ['n/a (no shop)', 'no shop'],
  ['does not apply because we have no shop', 'we have no shop'],
  ['Doesn’t apply, we sell “online” only', 'we sell “online” only'],
  ['na: one line\r\nand\u001b another', 'one line and another'],
])('%j does not apply: %j', (typed, reason) => {
  expect(openAnswerTyped(typed)).toEqual({ kind: 'na', reason });
});

test.each([
  // Asks for help.
  '?',
  '???',
  '',
  '   ',
  'yes',
  'none',
  '0',
  'unsure',
  'Na dann GmbH',
  'Nobody knows',
  'Not applicable law but house rules',
])('%j is none', (typed) => {
  expect(openAnswerTyped(typed)).toBeUndefined();
});

test('however long a line is', () => {
  for (const word of ['x', 'na', 'not applicable ', 'i dont know ', ' ', '?!', '.']) {
    expect(openAnswerTyped(word.repeat(100_000))).toBeUndefined();
  }
});
