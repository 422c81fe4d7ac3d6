import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/sum-does-not-add-up',
  from: 'contracting',
  unknown: 'skips',
  needs: ['budget.fees.stated_total', 'budget.fees'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The total in the offer is not what its own prices and quantities add up to.',
  why: 'One of the two figures will be billed, and it is seldom the lower one.',
  remedy: 'Have the sum corrected before you sign.',
  ask: 'The total in your offer is not the sum of its parts: which figure is right?',
  messages: {
    differs: {
      severity: 'warning',
      text: 'The offer says {stated:money}, but {working} comes to {computed:money}.',
    },
  },
  thresholds: {
    tolerancePercent: { value: 1, unit: 'percent of the computed fees', source: 'house default: rounding' },
  },
  check({ engagement, figures, thresholds, report }) {
    const { stated_total: stated, setup_fee: setup = 0 } = engagement.budget?.fees ?? {};
    const fees = figures.feeTotal;
    if (stated === undefined || !fees.known) return;
    // Offers print the total with the set-up or without it.
    const agrees = [fees.value, fees.value - setup].some(
      (computed) => Math.abs(stated - computed) <= (computed * thresholds.tolerancePercent) / 100,
    );
    if (agrees) return;
    report('differs', {
      at: 'budget.fees.stated_total',
      related: [{ at: 'budget.fees', label: 'its parts' }],
      values: { stated, working: fees.working, computed: fees.value },
    });
  },
  examples: {
    fires: {
      differs: `
        budget:
          { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
            fees: { model: retainer, monthly_fee: 750, setup_fee: 300, stated_total: 5200 } }
        contract: { term_months: 6 }
      `,
    },
    quiet: `
      budget:
        { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true,
          fees: { model: retainer, monthly_fee: 750, setup_fee: 300, stated_total: 4500 } }
      contract: { term_months: 6 }
    `,
  },
});
