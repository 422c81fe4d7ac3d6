import { describe, expect, test } from 'vitest';
import { type Row, said } from './said.ts';

describe('texts', () => {
  test.each<Row>([
    ['Bright & Clean Ltd', 'Bright & Clean Ltd'],
    ['  Bright & Clean Ltd \r\n', 'Bright & Clean Ltd'],
    ['Café “Zur Post” 😀', 'Café “Zur Post” 😀'],
    ['2027', '2027'],
    ['none', 'none'],
    // Pasted: line breaks become blanks, and marks that turn the direction of writing are gone.
    ['We clean offices\r\n\tin Leeds', 'We clean offices in Leeds «We clean offices in Leeds»'],
    ['Bright\u202e & Clean', 'Bright & Clean «Bright & Clean»'],
    // An arrow key, half of an emoji.
    ['\u001b[A', '✗ There is a sign in it that cannot be printed. Type it again.'],
    ['Bright \ud83d', '✗ There is a sign in it that cannot be printed. Type it again.'],
    ['', '✗ Type an answer, or skip it.'],
    [' \t\r\n', '✗ Type an answer, or skip it.'],
    ['\u00a0\u200b', '✗ Type an answer, or skip it.'],
    ['TBD', '✗ “TBD” says nothing yet. Type “I don’t know”, or skip it.'],
    ['-', '✗ “-” says nothing yet. Type “I don’t know”, or skip it.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'client.name')).toBe(expected);
  });
});

describe('yes and no', () => {
  test.each<Row>([
    ['yes', 'true'],
    ['NO', 'false'],
    ['y', 'true «yes»'],
    ['TRUE', 'true «yes»'],
    ['nope.', 'false «no»'],
    ['ja', 'true «yes»'],
    ['maybe', '✗ “maybe” is neither. Type yes or no.'],
    ['yes, mostly', '✗ “yes, mostly” is neither. Type yes or no.'],
    ['👍', '✗ “👍” is neither. Type yes or no.'],
    ['', '✗ Type an answer, or skip it.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'client.regulated')).toBe(expected);
  });
});

describe('times of day', () => {
  test.each<Row>([
    ['08:00', '08:00'],
    [' 08:00\r\n', '08:00'],
    ['8', '08:00 «08:00»'],
    ['8am', '08:00 «08:00»'],
    ['6.30 PM', '18:30 «18:30»'],
    ['1830', '18:30 «18:30»'],
    ['noon', '12:00 «12:00»'],
    ['٠٨:٣٠', '08:30 «08:30»'],
    ['24:00', '✗ “24:00” is not a time of day. Type one such as 08:00 or 6pm.'],
    ['early', '✗ “early” is not a time of day. Type one such as 08:00 or 6pm.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'customers.coverage.from')).toBe(expected);
  });
});

test('a text may be long, another answer may not', () => {
  expect(said('a'.repeat(1_000_000), 'client.name')).toHaveLength(1_000_000);
  expect(said('y'.repeat(101), 'client.regulated')).toBe('✗ That is too long for yes or no. Type it again, in short.');
});

test('what is quoted back is short', () => {
  expect(said('😀'.repeat(45), 'client.regulated')).toBe(`✗ “${'😀'.repeat(40)}…” is neither. Type yes or no.`);
});
