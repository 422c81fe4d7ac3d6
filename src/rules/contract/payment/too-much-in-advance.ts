import { count, formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'payment/too-much-in-advance',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'budget.fees.paid',
    'budget.fees.months_in_advance',
    'budget.fees.deposit',
    'budget.fees.fixed_fee',
    'budget.fees.model',
  ],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'Much of the money goes out before the work comes in.',
  why: 'Whoever has paid has no argument left, and money that a vendor has spent does not come back.',
  remedy: 'Pay a month at most in advance, and a project at milestones.',
  ask: 'How much do we pay before the work is done, and when do we pay the rest?',
  source: 'Contract templates for social media; the AIGA Standard Form of Agreement.',
  messages: {
    monthsAhead: {
      severity: 'warning',
      text: 'You pay for {span} in advance{sum}, and {limit} should be the most.',
      remedy: 'Pay each month when it begins, or better when it is over.',
    },
    deposit: {
      severity: 'warning',
      text: 'The deposit of {deposit:money} is {percent:percent} of the fixed fee, {fee:money}, and {limit:percent} should be the most.',
      remedy: 'Lower the deposit, and tie the rest of the fee to milestones.',
    },
  },
  thresholds: {
    maxMonths: {
      value: 1,
      unit: 'months',
      source: 'contract templates for social media; the AIGA Standard Form of Agreement',
    },
    maxDepositPercent: { value: 50, unit: 'percent of the fixed fee', source: 'house default' },
  },
  check({ engagement, thresholds, report, ask }) {
    const { currency, fees = {} } = engagement.budget ?? {};
    const { paid, model, months_in_advance: months, deposit, fixed_fee: fee, monthly_fee: monthly } = fees;
    if (deposit !== undefined && fee && (deposit / fee) * 100 > thresholds.maxDepositPercent) {
      report('deposit', {
        at: 'budget.fees.deposit',
        related: [{ at: 'budget.fees.fixed_fee', label: 'the whole fee' }],
        values: { deposit, percent: (deposit / fee) * 100, fee, limit: thresholds.maxDepositPercent },
      });
    } else if (deposit !== undefined && fee === undefined && model === 'fixed') {
      ask('budget.fees.fixed_fee');
    }
    if (paid === 'arrears' || paid === 'milestones') return;
    if (months !== undefined) {
      if (months <= thresholds.maxMonths) return;
      const sum = monthly === undefined ? '' : ` (${formatMoney(monthly * months, currency)})`;
      report('monthsAhead', {
        at: 'budget.fees.months_in_advance',
        values: { span: count(months, 'month'), sum, limit: count(thresholds.maxMonths, 'month') },
      });
    } else if (deposit === undefined || (paid === undefined && model !== 'fixed')) {
      if (paid === undefined) ask('budget.fees.paid');
      else ask(model === 'fixed' ? 'budget.fees.deposit' : 'budget.fees.months_in_advance');
    }
  },
  examples: {
    fires: {
      monthsAhead: `
        budget:
          { currency: GBP,
            fees: { model: retainer, monthly_fee: 750, paid: advance, months_in_advance: 3, price_rise: { allowed: no } } }
      `,
      deposit: `
        budget:
          { currency: GBP,
            fees: { model: fixed, fixed_fee: 4000, paid: milestones, deposit: 2400, price_rise: { allowed: no } } }
      `,
    },
    quiet: `
      budget:
        { currency: GBP,
          fees: { model: retainer, monthly_fee: 750, paid: advance, months_in_advance: 1, price_rise: { allowed: no } } }
    `,
    asks: `
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750, paid: advance } }
    `,
  },
});
