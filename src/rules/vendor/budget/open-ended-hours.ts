import { formatMoney, formatNumber } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/open-ended-hours',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'budget.fees.model',
    'budget.fees.hours_per_month',
    'budget.fees.hours_total',
    'budget.fees.overage_needs_approval',
    'budget.fees.time_log',
  ],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'Hours are paid for that nothing limits, nobody approves or nobody can check.',
  why: 'Where hours are sold, more hours are good business for the seller, and the bill comes afterwards.',
  remedy: 'Cap the hours in the contract, and require approval before each extra hour.',
  ask: 'How do you charge, for how many hours a month at most, and what happens after the last one?',
  messages: {
    noLimit: {
      severity: 'error',
      text: 'You pay {price}, and nothing limits the hours.',
      remedy: 'Write the number of hours a month, or for the whole term, into the contract.',
    },
    noApproval: {
      severity: 'error',
      text: 'You pay {price}, and hours beyond {limit} can be billed without your approval.',
      remedy: 'Have the contract say that every hour beyond that needs your approval first.',
    },
    noTimeLog: {
      severity: 'warning',
      text: 'You pay {price}, and get no list of the hours that were worked.',
      remedy: 'Ask for a list of the hours, by date and task, with every invoice.',
    },
  },
  check({ engagement, report, ask }) {
    const { currency, cap_per, fees = {} } = engagement.budget ?? {};
    if (fees.model === undefined) return ask('budget.fees.model');
    if (fees.model !== 'hourly' && fees.model !== 'mixed') return;
    const { hourly_rate, hours_per_month, hours_total } = fees;
    const price = hourly_rate === undefined ? 'by the hour' : `${formatMoney(hourly_rate, currency)} an hour`;
    const related = [{ at: 'budget.fees.model', label: 'paid by the hour' }];
    if (hours_per_month === undefined && hours_total === undefined && cap_per !== 'month') {
      report('noLimit', { at: 'budget.fees.hours_per_month', related, values: { price } });
    }
    if (fees.overage_needs_approval !== true) {
      const hours = hours_per_month ?? hours_total;
      const span = hours_per_month === undefined ? 'in all' : 'a month';
      const limit = hours === undefined ? 'the agreed ones' : `${formatNumber(hours)} ${span}`;
      report('noApproval', { at: 'budget.fees.overage_needs_approval', related, values: { price, limit } });
    }
    if (fees.time_log === undefined || fees.time_log === 'none') {
      report('noTimeLog', { at: 'budget.fees.time_log', related, values: { price } });
    }
  },
  examples: {
    fires: {
      noLimit: `
        budget:
          { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
            fees: { model: hourly, hourly_rate: 45, overage_needs_approval: true, time_log: weekly } }
      `,
      noApproval: `
        budget:
          { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
            fees: { model: hourly, hourly_rate: 45, hours_total: 120, time_log: weekly } }
      `,
      noTimeLog: `
        budget:
          { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
            fees: { model: mixed, hourly_rate: 45, hours_total: 40, overage_needs_approval: true, time_log: none } }
      `,
    },
    quiet: `
      budget:
        { currency: GBP, cap: 900, cap_per: month, ceiling: 1000, covers: fees-and-ads, told_vendor: true,
          fees: { model: hourly, hourly_rate: 45, overage_needs_approval: true, time_log: monthly } }
    `,
    asks: `
      budget: { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true }
    `,
  },
});
