/** Each sign: when it shows, when it does not, and when nothing can be said. */

import { describe, expect, test } from 'vitest';
import { bakery, review, sign } from './bakery.ts';

type Performance = Parameters<typeof bakery>[0];

function found(name: string, performance: Performance, sections: Parameters<typeof bakery>[1] = {}) {
  const { status, says, measures, missing } = sign(review(bakery(performance, sections)), name);
  return { status, says, texts: measures.map(({ text }) => text), missing: missing.map(({ text }) => text) };
}

describe('late deliveries', () => {
  test.each<[string, Performance, object]>([
    [
      'none came late: how long is no question',
      { deliverables_late: '0', longest_delay_days: null },
      { status: 'quiet', says: 'None of the 26 deliveries due came late.', texts: ['0 of 26 = 0%'], missing: [] },
    ],
    [
      'few came late, and one of them may have been very late',
      { longest_delay_days: null },
      { status: 'open', texts: ['2 of 26 = 8%', null], missing: ['how many days the longest delay was'] },
    ],
    [
      'three deliveries say nothing yet',
      { deliverables_due: '3', deliverables_late: '2' },
      {
        status: 'open',
        says: '2 of 3 deliveries came late (67%). The longest delay was 3 days. Fewer than 4 deliveries say nothing yet.',
        missing: [],
      },
    ],
    [
      'some came late, and none was due',
      { deliverables_due: '0', deliverables_late: '1' },
      {
        status: 'open',
        says: '1 delivery came late, and none was due: one of the two figures is wrong. The longest delay was 3 days. Fewer than 4 deliveries say nothing yet.',
        texts: [null, '3 days'],
      },
    ],
    [
      'one of three was three weeks late, which is enough',
      { deliverables_due: '3', deliverables_late: '1', longest_delay_days: '21' },
      { status: 'fired', texts: ['1 of 3 = 33%', '21 days'] },
    ],
    [
      'nobody counts',
      { deliverables_due: 'unknown', deliverables_late: null, longest_delay_days: null },
      {
        status: 'open',
        says: '',
        missing: [
          'how many deliveries were due',
          'how many deliveries came late',
          'how many days the longest delay was',
        ],
      },
    ],
    [
      'what stands there cannot be read',
      { deliverables_late: 'a few' },
      { status: 'open', missing: ['how many deliveries came late (what the file says there cannot be read)'] },
    ],
    [
      'it does not apply, and why',
      { deliverables_due: '{ na: we pay by the hour }', deliverables_late: '{ na: we pay by the hour }' },
      { status: 'open', missing: [], says: 'The longest delay was 3 days. It does not apply: “we pay by the hour”.' },
    ],
  ])('%s', (_, performance, expected) => {
    expect(found('late-deliveries', performance)).toMatchObject(expected);
  });
});

describe('changes of substance', () => {
  test.each<[string, Performance, object]>([
    [
      'few pieces were changed: over how many months is no question',
      { periods_reviewed: null },
      { status: 'quiet', says: 'You changed more than the spelling in 2 of 20 pieces of work (10%).', missing: [] },
    ],
    [
      'many were changed, and nobody knows over how many months',
      { items_with_substantive_edits: '8', periods_reviewed: null },
      { status: 'open', missing: ['over how many months you counted the changes'] },
    ],
    [
      'one bad month',
      { items_with_substantive_edits: '8', periods_reviewed: '1' },
      {
        status: 'open',
        says: 'You changed more than the spelling in 8 of 20 pieces of work over 1 period (40%). One bad period is none: it counts over 2 at least.',
        missing: [],
      },
    ],
    [
      'seven pieces',
      { items_reviewed: '7', items_with_substantive_edits: '5' },
      { status: 'open', says: expect.stringContaining('Fewer than 8 pieces say nothing yet.') },
    ],
    [
      'nothing was checked',
      { items_reviewed: '0', items_with_substantive_edits: null },
      { status: 'open', missing: [] },
    ],
  ])('%s', (_, performance, expected) => {
    expect(found('substantive-edits', performance)).toMatchObject(expected);
  });
});

describe('criticism', () => {
  test('argued with is a sign, refused is a grave one', () => {
    const argued = review(bakery({ response_to_criticism: 'defensive' }));
    expect(sign(argued, 'refuses-criticism')).toMatchObject({
      status: 'fired',
      grave: false,
      says: 'Bluebell Media takes every correction as an attack.',
    });
    const refused = review(bakery({ response_to_criticism: 'refuses' }));
    expect(sign(refused, 'refuses-criticism')).toMatchObject({ status: 'fired', grave: true });
  });

  test('a vendor without a name is the vendor', () => {
    expect(found('refuses-criticism', {}, { vendor: '{ services: [posts] }' }).says).toBe(
      'The vendor accepts what you correct.',
    );
  });

  test('a vendor keeps its own first letter', () => {
    const says = found('refuses-criticism', {}, { vendor: '{ name: iMedia, services: [posts] }' }).says;
    expect(says).toBe('iMedia accepts what you correct.');
  });
});

describe('progress', () => {
  test('before half-time the number says nothing, and is shown', () => {
    const outcomes = '[{ metric: cake orders, baseline: 10, target: 30, per: month, by: 2027-06-30 }]';
    expect(found('no-progress', {}, { outcomes })).toEqual({
      status: 'open',
      says: 'Half of the time for cake orders is over on 30 December 2026; before that day the number says nothing.',
      texts: ['19, too early'],
      missing: [],
    });
  });

  test('a number from the first half is too old', () => {
    const old = found('no-progress', { outcome_progress: '[{ actual: 12, as_of: 2026-08-01 }]' });
    expect(old).toMatchObject({ status: 'open', missing: ['a number from the second half of the time'] });
  });

  test('a number that went the other way', () => {
    const worse = review(bakery({ outcome_progress: '[{ actual: 8, as_of: 2026-11-15 }]' }));
    expect(sign(worse, 'no-progress')).toMatchObject({
      status: 'fired',
      says: 'On 15 November 2026, cake orders stood at 8, further from 30 than the 10 at the start, when 57% of the time until 28 February 2027 was over.',
      measures: [
        { value: -10, text: '8 = −10% of the way', working: '(8 − 10) ÷ (30 − 10) = −10%', threshold: { value: 25 } },
      ],
    });
  });

  test('a number that is only to be held', () => {
    const outcomes = '[{ metric: five-star reviews, baseline: 40, target: 40, by: 2027-02-28 }]';
    expect(found('no-progress', {}, { outcomes })).toMatchObject({
      status: 'open',
      says: 'On 15 November 2026, five-star reviews stood at 19; it is to be held at 40 until 28 February 2027.',
      texts: ['19, to be held'],
    });
    const outcome_progress = '[{ actual: 40, as_of: 2026-11-15 }]';
    expect(found('no-progress', { outcome_progress }, { outcomes })).toMatchObject({ status: 'quiet' });
  });

  test('of two outcomes each has its own line, and what is missing says of which', () => {
    const outcomes = `
  - { id: orders, metric: cake orders, baseline: 10, target: 30, by: 2027-02-28 }
  - { id: seats, metric: tables booked, target: 80, by: 2027-02-28 }`;
    const outcome_progress = '[{ id: orders, actual: 11, as_of: 2026-11-15 }, { id: seats, actual: 44 }]';
    const two = review(bakery({ outcome_progress }, { outcomes }));
    expect(sign(two, 'no-progress')).toMatchObject({
      status: 'fired',
      measures: [
        { name: 'Progress: cake orders', reached: true },
        { name: 'Progress: tables booked', reached: null, text: null },
      ],
      missing: [{ path: 'outcomes[1].baseline', text: 'the number before the work began (tables booked)' }],
    });
  });

  test.each([
    ['no outcome', null, ['which number is to change, from what to what, and by when']],
    ['no target', '[{ metric: cake orders, by: 2027-02-28 }]', ['the number that is to be reached']],
    ['no date', '[{ metric: cake orders, baseline: 10, target: 30 }]', ['the day by which it is to be reached']],
  ])('%s', (_, outcomes, missing) => {
    expect(found('no-progress', {}, { outcomes })).toMatchObject({ status: 'open', texts: [null], missing });
  });
});

describe('bills', () => {
  test('in the agreement, with the sum behind it', () => {
    expect(sign(review(bakery()), 'billed-beyond-agreement')).toMatchObject({
      status: 'quiet',
      says: 'You were billed £4,050, and 5 months × £750 + £300 set-up = £4,050 was agreed by 20 November 2026.',
      measures: [{ threshold: { value: 4252.5, text: 'over £4,252.50' }, billing: { agreed: 4050, limit: 4252.5 } }],
    });
  });

  test('a little more is tolerated', () => {
    const little = found('billed-beyond-agreement', { invoiced: '4200' });
    expect(little).toMatchObject({
      status: 'quiet',
      says: expect.stringMatching(/^You were billed £4,200: £150 more/),
    });
  });

  test('what was agreed is not known', () => {
    const budget = '{ currency: GBP, fees: { model: retainer } }';
    const open = review(bakery({}, { budget }));
    expect(sign(open, 'billed-beyond-agreement')).toMatchObject({
      status: 'open',
      measures: [{ text: '£4,050', reached: null, threshold: { value: null, text: '5% over what is agreed' } }],
      missing: [{ path: 'budget.fees.monthly_fee', text: 'the fee a month' }],
    });
  });

  test('what was billed is not known, and what was agreed is', () => {
    const open = review(bakery({ invoiced: null }));
    expect(sign(open, 'billed-beyond-agreement')).toMatchObject({
      status: 'open',
      measures: [{ value: null, text: null, threshold: { text: 'over £4,252.50' } }],
      missing: [{ text: 'how much was billed until now' }],
    });
  });
});

describe('depth', () => {
  const scope = (included: string) =>
    `{ included: [${included}], deliverables: [{ what: Posts for the bakery, quantity: 3, per: week }] }`;

  test('special work that they offer', () => {
    const vendor = '{ name: Bluebell Media, services: [Posts, Paid ads] }';
    expect(found('out-of-depth', {}, { scope: scope('posts, paid-ads'), vendor })).toMatchObject({
      status: 'quiet',
      says: 'Bluebell Media offers all of the special work: paid ads.',
      texts: ['nothing', 'no'],
    });
  });

  test('special work, and nobody knows what they offer', () => {
    const open = found('out-of-depth', {}, { scope: scope('posts, video'), vendor: '{ name: Bluebell Media }' });
    expect(open).toMatchObject({
      status: 'open',
      texts: [null, 'no'],
      missing: ['which services the vendor offers (the work includes video)'],
    });
  });

  test('an admission that nobody noted is none; one that is not known is open', () => {
    expect(found('out-of-depth', { vendor_admits_overload: null })).toMatchObject({
      status: 'quiet',
      texts: ['nothing', 'not noted'],
    });
    expect(found('out-of-depth', { vendor_admits_overload: 'unknown' })).toMatchObject({
      status: 'open',
      missing: ['whether the vendor has said that it is too much'],
    });
  });
});

test('a reason that the figures do not bear out is told with them', () => {
  const reasons = '[missed-deadlines, constant-edits, refuses-criticism, no-results, suspected-overcharging, other]';
  const { reasons: weighed } = review(bakery({ second_opinion: `{ considering: yes, reasons: ${reasons} }` }));
  expect(weighed.map(({ status, says }) => [status, says])).toEqual([
    ['not-borne-out', 'The figures do not say so: 2 of 26 = 8% and 3 days.'],
    ['not-borne-out', 'The figures do not say so: 2 of 20 = 10%.'],
    ['not-borne-out', 'The figures do not say so. Bluebell Media accepts what you correct.'],
    ['not-borne-out', 'The figures do not say so: 19 = 45% of the way (cake orders).'],
    ['not-borne-out', 'The figures do not say so: £4,050, agreed £4,050.'],
    ['no-figure', 'No figure speaks of it. Write down what it is, with dates and examples.'],
  ]);
});
