import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/engagement/figures/figure.ts';
import { figuresOf } from '../../src/engagement/figures.ts';
import type { Engagement } from '../../src/engagement/generated/types.ts';

/** The cleaning firm, as far as figures go. */
const firm: Engagement = {
  vet: 1,
  engagement: { service: 'social-media-management' },
  outcomes: [
    {
      kind: 'sales',
      baseline: 10,
      target: 22,
      per: 'month',
      by: '2027-05-31',
      value_per_unit: 145,
      margin_percent: 40,
    },
  ],
  budget: {
    currency: 'GBP',
    cap: 5400,
    ceiling: 6000,
    ad_spend: 600,
    other_costs: 0,
    fees: { model: 'retainer', monthly_fee: 750, hours_per_month: 25, setup_fee: 300 },
  },
  scope: {
    channels: [
      { name: 'Facebook', posts_per_week: 5 },
      { name: 'Instagram', posts_per_week: 5 },
    ],
    included: ['posts', 'replies', 'paid-ads'],
  },
  customers: { inbound_messages_per_week: 90, complaint_route: ['vendor', 'office manager', 'service desk'] },
  insight: { items_per_month: 4 },
  communication: { updates: 'weekly', meetings: 'monthly' },
  contract: { start: '2027-01-04', term_months: 6 },
  performance: { deliverables_due: 12, deliverables_late: 3, items_reviewed: 10, items_with_substantive_edits: 4 },
};

function rounded(figure: Figure): number | readonly string[] {
  return figure.known ? Math.round(figure.value * 100) / 100 : figure.missing;
}

const working = (figure: Figure): string => (figure.known ? figure.working : '');

describe('the figures of the cleaning firm', () => {
  const figures = figuresOf(firm);

  test.each([
    ['months', 6],
    ['capTotal', 5400],
    ['reservePercent', 11.11],
    ['feeTotal', 4800],
    ['plannedSpend', 5400],
    ['gain', 10440],
    ['gainAfterCosts', 4176],
    ['plannedUnits', 72],
    ['breakEvenUnits', 94],
    ['hoursBoughtWeek', 5.77],
    ['replyHoursWeek', 7.5],
    ['postHoursWeek', 5],
    ['neededHoursWeek', 13.5],
    ['clientHoursWeek', 1.44],
    ['hops', 2],
    ['lateRate', 0.25],
    ['editRate', 0.4],
  ] as const)('%s is %d', (name, value) => {
    expect(rounded(figures[name])).toBe(value);
  });

  test.each([
    ['feeTotal', '6 months × £750 + £300 set-up'],
    ['plannedSpend', '6 months × £750 + £300 set-up + £600 adverts = £5,400'],
    ['gainAfterCosts', '12 a month × 6 months × £145 × 40% = £4,176'],
    ['replyHoursWeek', '90 messages × 5 min (assumed) = 7.5 h a week'],
    ['neededHoursWeek', 'replies 7.5 h + posts 5 h + meetings and reports 1 h = 13.5 h a week'],
    ['hops', 'vendor → office manager → service desk'],
  ] as const)('%s shows its working', (name, sum) => {
    expect(working(figures[name])).toBe(sum);
  });
});

describe('fees by their model', () => {
  const fees = (fees: NonNullable<Engagement['budget']>['fees']): Figure =>
    figuresOf({ ...firm, budget: { currency: 'EUR', fees } }).feeTotal;

  test.each([
    ['by the hour and month', { model: 'hourly', hourly_rate: 60, hours_per_month: 10 }, 3600],
    ['by the hour, for the whole term', { model: 'hourly', hourly_rate: 60, hours_total: 40 }, 2400],
    ['fixed', { model: 'fixed', fixed_fee: 4000, setup_fee: 500 }, 4500],
    ['by the post', { model: 'per-post', fee_per_post: 10 }, 2600],
    ['mixed', { model: 'mixed', monthly_fee: 100, hourly_rate: 50, hours_per_month: 2 }, 1200],
    ['by result, as stated', { model: 'performance', stated_total: 3000 }, 3000],
    ['without a price', { model: 'retainer' }, ['budget.fees.monthly_fee']],
    ['by result', { model: 'performance' }, ['budget.fees.stated_total']],
    ['without a model', {}, ['budget.fees.model']],
  ] as const)('%s', (_, given, total) => {
    expect(rounded(fees(given))).toEqual(total);
  });
});

describe('the term', () => {
  const months = (start: string, by: string): Figure =>
    figuresOf({ vet: 1, outcomes: [{ by }], contract: { start } }).months;

  test.each([
    ['2027-01-04', '2027-07-03', 6],
    ['2027-01-04', '2027-07-02', 5],
    ['2027-01-31', '2027-02-27', 1],
    ['2027-06-01', '2027-01-01', 0],
  ])('from %s to %s is %d whole months', (start, by, expected) => {
    expect(rounded(months(start, by))).toBe(expected);
  });

  test('multiplies what the budget allows a month or a year', () => {
    const allowed = (cap_per: 'month' | 'year'): Figure =>
      figuresOf({ vet: 1, budget: { cap: 600, cap_per }, contract: { term_months: 6 } }).capTotal;
    expect(rounded(allowed('month'))).toBe(3600);
    expect(rounded(allowed('year'))).toBe(300);
  });
});

test('what is not known is named, and nothing is made up', () => {
  const figures = figuresOf({ vet: 1 });
  expect(rounded(figures.months)).toEqual(['contract.term_months']);
  expect(rounded(figures.neededHoursWeek)).toEqual(['customers.inbound_messages_per_week', 'scope.channels']);
  expect(rounded(figures.gain)).toEqual(['outcomes[0].value_per_unit']);
  expect(rounded(figures.lateRate)).toEqual(['performance.deliverables_due']);
});

describe('what is shown adds up to what is shown', () => {
  const bakery: Engagement = {
    scope: { included: ['posts'], channels: [{ name: 'Instagram', posts_per_week: 10 }] },
    insight: { items_per_month: 13 / 3 },
    communication: { updates: 'weekly', meetings: 'monthly' },
  };

  test('terms and sum have the same decimals', () => {
    expect(working(figuresOf(bakery).clientHoursWeek)).toBe(
      'reading 10 posts 0.5 h + content 0.5 h + updates 0.25 h + meetings 0.23 h = 1.48 h a week',
    );
  });

  test('whatever the terms are', () => {
    for (let messages = 1; messages < 200; messages++) {
      const { neededHoursWeek } = figuresOf({
        scope: { included: ['posts', 'replies'], channels: [{ name: 'Instagram', posts_per_week: messages / 7 }] },
        customers: { inbound_messages_per_week: messages, minutes_per_message: 7 },
      });
      const [sum = '', total = ''] = working(neededHoursWeek).split(' = ');
      const added = [...sum.matchAll(/(?:\d+,)*[\d.]+(?= h)/g)].reduce((all, [hours]) => all + Number(hours), 0);
      expect(added.toFixed(2), sum).toBe(Number.parseFloat(total).toFixed(2));
    }
  });

  test('what is not known, or nothing, is no term', () => {
    const { communication: _, ...silent } = bakery;
    expect(working(figuresOf({ ...silent, insight: {} }).clientHoursWeek)).toBe(
      'reading 10 posts 0.5 h = 0.5 h a week',
    );
    expect(working(figuresOf({ scope: { included: ['replies'] } }).clientHoursWeek)).toBe('0 h a week');
  });

  test('posts that take different hours are told apart', () => {
    const channels = [
      { name: 'Facebook', posts_per_week: 4 },
      { name: 'Instagram', posts_per_week: 4 },
      { name: 'Blog', posts_per_week: 1, hours_per_post: 2.5 },
    ];
    expect(working(figuresOf({ scope: { included: ['posts'], channels } }).postHoursWeek)).toBe(
      '8 posts × 0.5 h + 1 post × 2.5 h = 6.5 h a week',
    );
  });

  test('a month has 4.3 weeks, and one factor needs no brackets', () => {
    const month: Engagement = {
      outcomes: [{ metric: 'cakes', baseline: 4, target: 5, per: 'week', value_per_unit: 45 }],
      budget: { currency: 'GBP', fees: { model: 'fixed', fixed_fee: 5400 } },
      contract: { term_months: 1 },
    };
    expect(working(figuresOf(month).plannedUnits)).toBe('1 a week × 4.3 weeks');
    expect(working(figuresOf(month).breakEvenUnits)).toBe('£5,400 ÷ £45');
  });
});
