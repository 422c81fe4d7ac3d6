import { count, formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'payment/no-holdback',
  from: 'contracting',
  unknown: 'skips',
  needs: ['budget.fees.holdback_percent', 'budget.fees.paid', 'budget.fees.model', 'contract.term_months'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'A long piece of work has one price, and no part of it waits until the work is accepted.',
  why: 'The last tenth of a job is done soonest when the last tenth of the money waits for it.',
  remedy: 'Pay at milestones, or keep 10 to 20% back until you have accepted the work.',
  ask: 'Which part of the fee is paid only when we have accepted the work?',
  source: 'The AIGA Standard Form of Agreement; the UK Sourcing Playbook on payment.',
  messages: {
    nothingKept: {
      severity: 'warning',
      text: 'The work takes {span} for {price}, and no part of that waits until you have accepted it.',
    },
  },
  thresholds: {
    maxMonths: {
      value: 2,
      unit: 'months',
      source: 'the AIGA Standard Form of Agreement; the UK Sourcing Playbook on payment',
    },
  },
  check({ engagement, figures, thresholds, report, notApplicable }) {
    const { currency, fees = {} } = engagement.budget ?? {};
    const { months } = figures;
    if (fees.model !== 'fixed' || fees.fixed_fee === 0 || !months.known || months.value <= thresholds.maxMonths) return;
    if (fees.paid === 'milestones' || notApplicable('budget.fees.paid') || fees.holdback_percent) return;
    const price = fees.fixed_fee === undefined ? 'a fixed price' : `a fixed ${formatMoney(fees.fixed_fee, currency)}`;
    report('nothingKept', {
      at: 'budget.fees.holdback_percent',
      related: [{ at: 'budget.fees.model', label: 'one price for all' }],
      values: { span: count(months.value, 'month'), price },
    });
  },
  examples: {
    fires: {
      nothingKept: `
        budget: { currency: GBP, fees: { model: fixed, fixed_fee: 4000, paid: advance, deposit: 1000 } }
        contract: { start: 2027-01-04, term_months: 4 }
      `,
    },
    quiet: `
      budget: { currency: GBP, fees: { model: fixed, fixed_fee: 4000, paid: arrears, holdback_percent: 10 } }
      contract: { start: 2027-01-04, term_months: 4 }
    `,
  },
});
