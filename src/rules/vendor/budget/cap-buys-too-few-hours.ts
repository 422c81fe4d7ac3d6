import { WEEKS_PER_MONTH } from '../../../engagement/figures/figure.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/cap-buys-too-few-hours',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'budget.fees.model',
    'budget.fees.hourly_rate',
    'budget.cap',
    'contract.term_months',
    'customers.inbound_messages_per_week',
    'scope.channels',
  ],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'budget/no-cap',
  summary: 'At the price of an hour the budget does not buy the hours that the work needs.',
  why: 'Either the bill goes over the budget, or part of the work is quietly left undone.',
  remedy: 'Cut posts or channels until the work fits into the hours that the budget buys.',
  ask: 'How does the vendor charge, at what price an hour, and how much work a week is there?',
  messages: {
    tooFew: {
      severity: 'warning',
      text: 'At {rate:money} an hour the cap buys {bought:hours} a week, and the work needs more: {working}.',
    },
  },
  check({ engagement, figures, report, ask }) {
    const { model, hourly_rate: rate } = engagement.budget?.fees ?? {};
    if (model === undefined) return ask('budget.fees.model');
    if (model !== 'hourly') return;
    const { capTotal: cap, months, neededHoursWeek: needed } = figures;
    if (rate === undefined || !cap.known || !months.known || !needed.known) {
      const missing = [cap, months, needed].flatMap((figure) => (figure.known ? [] : figure.missing));
      return ask(...new Set(rate === undefined ? ['budget.fees.hourly_rate', ...missing] : missing));
    }
    if (rate === 0 || months.value === 0) return;
    const bought = cap.value / rate / months.value;
    if (bought >= needed.value * WEEKS_PER_MONTH) return;
    report('tooFew', {
      at: 'budget.cap',
      related: [{ at: 'budget.fees.hourly_rate', label: 'the price of an hour' }],
      values: { rate, bought: bought / WEEKS_PER_MONTH, working: needed.working },
    });
  },
  examples: {
    fires: {
      tooFew: `
        scope: { channels: [{ name: Instagram, posts_per_week: 10 }], included: [posts] }
        budget:
          { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
            fees: { model: hourly, hourly_rate: 45, hours_total: 120, overage_needs_approval: true, time_log: weekly } }
        contract: { term_months: 6 }
      `,
    },
    quiet: `
      scope: { channels: [{ name: Instagram, posts_per_week: 5 }], included: [posts] }
      budget:
        { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
          fees: { model: hourly, hourly_rate: 45, hours_total: 120, overage_needs_approval: true, time_log: weekly } }
      contract: { term_months: 6 }
    `,
    asks: `
      scope: { channels: [{ name: Instagram, posts_per_week: unknown }], included: [posts] }
      budget:
        { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
          fees: { model: hourly, hourly_rate: 45, hours_total: 120, overage_needs_approval: true, time_log: weekly } }
      contract: { term_months: 6 }
    `,
  },
});
