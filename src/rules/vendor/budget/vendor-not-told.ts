import { formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/vendor-not-told',
  from: 'contracting',
  unknown: 'fires',
  needs: ['budget.told_vendor'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor does not know that the budget is the only money there is.',
  why: 'A vendor who knows the limit plans the hours to fit, and any other for what the work could take.',
  remedy: 'Tell the vendor in writing that the cap is the only amount available.',
  ask: 'Does the vendor know that the budget is all the money there is?',
  messages: {
    untold: {
      severity: 'warning',
      text: 'Nobody has told {vendor} that {budget} is all the money there is.',
    },
  },
  check({ engagement, report }) {
    const { cap, cap_per, currency, told_vendor } = engagement.budget ?? {};
    if (told_vendor === true) return;
    const span = cap_per === 'month' || cap_per === 'year' ? ` a ${cap_per}` : '';
    const budget = cap === undefined ? 'the budget' : `${formatMoney(cap, currency)}${span}`;
    report('untold', { at: 'budget.told_vendor', values: { vendor: engagement.vendor?.name ?? 'the vendor', budget } });
  },
  examples: {
    fires: {
      untold: `
        budget: { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: not-yet }
        vendor: { name: Northlight Social }
      `,
    },
    quiet: `
      budget: { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true }
      vendor: { name: Northlight Social }
    `,
  },
});
