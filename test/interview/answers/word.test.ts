import { describe, expect, test } from 'vitest';
import { type Row, said } from './said.ts';

describe('words of the format', () => {
  test.each<Row>([
    ['weekly', 'weekly'],
    [' Weekly\r\n', 'weekly'],
    ['every week', 'weekly «weekly»'],
    ['mon', 'monthly «monthly»'],
    ['no', 'none «none»'],
    ['montly', '✗ “montly” is none of the choices. Did you mean “monthly”?'],
    [
      'by pigeon',
      '✗ “by pigeon” is none of the choices. ' +
        'Type “daily”, “weekly”, “fortnightly”, “monthly”, “quarterly” or “none”.',
    ],
    ['', '✗ Type an answer, or skip it.'],
  ])('updates: %j', (typed, expected) => {
    expect(said(typed, 'communication.updates')).toBe(expected);
  });

  test.each<readonly [typed: string, field: string, said: string]>([
    ['by agreement', 'contract.renewal', 'by-agreement'],
    ['By_Agreement', 'contract.renewal', 'by-agreement'],
    ['by agr', 'contract.renewal', 'by-agreement «by agreement»'],
    ['yep', 'references[].on_time', 'yes «yes»'],
    ['photos', 'scope.included[]', 'photographs «photographs»'],
    [
      'p',
      'scope.included[]',
      '✗ “p” can be “posts”, “photographs”, “paid ads” or “public relations”. Type more of it.',
    ],
    ['24/7', 'customers.coverage', '24x7 «24x7»'],
    ['Instagram, Facebook', 'scope.channels', '✗ It has several parts. Give them one by one.'],
  ])('%j for %s', (typed, field, expected) => {
    expect(said(typed, field)).toBe(expected);
  });

  test('of many choices the nearest are named', () => {
    expect(said('gardening', 'scope.included[]')).toMatch(
      /^✗ “gardening” is none of the choices\. Type one of them, such as/,
    );
  });
});
