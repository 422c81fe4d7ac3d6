import { describe, expect, test } from 'vitest';
import { asShown, asTyped } from '../../../src/interview/answers/typed.ts';
import type { Data } from '../../../src/interview/prompter.ts';
import { fieldNamed } from './said.ts';

type Read = readonly [value: Data, field: string, text: string];

describe('as one would type it', () => {
  test.each<Read>([
    [5400, 'budget.cap', '5400'],
    [0.1, 'budget.cap', '0.1'],
    [7.5, 'client.decision_maker.hours_per_week', '7.5'],
    [2880, 'customers.first_response_minutes', '2880'],
    // With three digits behind the dot it would be asked about.
    [1.234, 'budget.fees.hours_total', '1.2340'],
    [true, 'client.regulated', 'yes'],
    [false, 'client.regulated', 'no'],
    ['2027-03-01', 'outcomes[].by', '2027-03-01'],
    ['08:00', 'customers.coverage.from', '08:00'],
    ['by-agreement', 'contract.renewal', 'by-agreement'],
    ['DE', 'client.country', 'DE'],
    ['Bright & Clean Ltd', 'client.name', 'Bright & Clean Ltd'],
    [['cost', 'no-skills'], 'engagement.reason', 'cost, no-skills'],
    ['unknown', 'budget.cap', 'unknown'],
    ['not-yet', 'contract.start', 'not yet'],
    [{ na: 'we have no shop' }, 'client.local_presence', 'na: we have no shop'],
    [undefined, 'budget.cap', ''],
  ])('%j of %s: %s', (value, field, text) => {
    expect(asTyped(value, fieldNamed(field))).toBe(text);
  });
});

describe('as it is read back', () => {
  test.each<Read>([
    [5400, 'budget.cap', '£5,400'],
    [14.5, 'budget.fees.hourly_rate', '£14.50'],
    [0.005, 'outcomes[].value_per_unit', '£0.005'],
    [-250, 'scope.approved_changes[].value', '−£250'],
    [7.25, 'client.decision_maker.hours_per_week', '7.25 hours'],
    [1, 'client.decision_maker.hours_per_week', '1 hour'],
    [2880, 'customers.first_response_minutes', '2,880 minutes'],
    [12.5, 'outcomes[].margin_percent', '12.5%'],
    [1200, 'outcomes[].target', '1,200'],
    [true, 'client.regulated', 'yes'],
    ['2027-04-01', 'contract.start', 'Thursday 1 April 2027'],
    ['by-agreement', 'contract.renewal', 'by agreement'],
    ['DE', 'client.country', 'Germany (DE)'],
    ['Europe/London', 'client.timezone', 'Europe/London'],
    ['\u001b[31mred', 'client.name', '\\x1b[31mred'],
    ['not-yet', 'contract.start', '“not yet”'],
    ['unknown', 'contract.start', '“not known”'],
    [{ na: 'we have no shop' }, 'client.local_presence', 'does not apply: we have no shop'],
    [['Facebook', 'Instagram', 'TikTok'], 'vendor.services', 'Facebook, Instagram and TikTok'],
    [[], 'vendor.services', 'none'],
    [[{ name: 'Maria', hours_per_week: 8 }, { name: 'Jo' }], 'vendor.team', 'Maria and Jo'],
    [{ price: 3, quality: 4 }, 'selection.candidates[].scores', 'price: 3, quality: 4'],
    [undefined, 'budget.cap', 'no answer'],
  ])('%j of %s: %s', (value, field, text) => {
    expect(asShown(value, fieldNamed(field), 'GBP')).toBe(text);
  });

  test('the entries of a list by their own field, where it is given', () => {
    const dates = ['2027-04-01', '2027-07-01'];
    const [list, entry] = [fieldNamed('contract.break_points'), fieldNamed('contract.break_points[]')];
    expect(asShown(dates, list, 'GBP', entry)).toBe('Thursday 1 April 2027 and Thursday 1 July 2027');
    expect(asShown('quarterly', list, 'GBP', entry)).toBe('quarterly');
  });
});
