import { agreedToDate } from '../../../engagement/progress.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/billed-beyond-agreement',
  from: 'running',
  unknown: 'asks',
  needs: [
    'performance.invoiced',
    'performance.since',
    'budget.fees.model',
    'budget.fees.monthly_fee',
    'scope.approved_changes[].value',
  ],
  fixedBy: 'vendor',
  askOf: 'colleague',
  summary: 'More was billed than was agreed by now.',
  why: 'Money paid without approval seldom comes back, and the next bill is measured by the last.',
  remedy: 'Hold back the difference, and ask for a list of the hours behind it.',
  ask: 'How much has the vendor billed so far, and how much was agreed?',
  messages: {
    tooMuch: {
      severity: 'error',
      text: 'You were billed {invoiced:money}: {over:money} more than the {working} agreed by {date}.',
    },
  },
  thresholds: {
    tolerancePercent: { value: 5, unit: 'percent of the amount agreed', source: 'house default' },
  },
  check({ engagement, thresholds, asOf, report, ask }) {
    const invoiced = engagement.performance?.invoiced;
    const agreed = agreedToDate(engagement, asOf);
    if (invoiced === undefined || !agreed.known) {
      return ask(...(invoiced === undefined ? ['performance.invoiced'] : []), ...(agreed.known ? [] : agreed.missing));
    }
    if (invoiced <= (agreed.value * (100 + thresholds.tolerancePercent)) / 100) return;
    report('tooMuch', {
      at: 'performance.invoiced',
      related: [{ at: 'budget.fees', label: 'the fees agreed' }],
      values: { invoiced, over: invoiced - agreed.value, date: asOf, working: agreed.working },
    });
  },
  examples: {
    fires: {
      tooMuch: `
        budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750, setup_fee: 300 } }
        scope: { deliverables: [{ what: Posts for the garage, quantity: 3, per: week }] }
        contract: { start: 2026-09-01, term_months: 6 }
        performance: { invoiced: 3400 }
      `,
    },
    quiet: `
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750, setup_fee: 300 } }
      scope:
        deliverables: [{ what: Posts for the garage, quantity: 3, per: week }]
        approved_changes: [{ what: A video of the new workshop, value: 800, on: 2026-10-12 }]
      contract: { start: 2026-09-01, term_months: 6 }
      performance: { invoiced: 3400 }
    `,
    asks: `
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750 } }
      contract: { start: 2026-09-01, term_months: 6 }
      performance: { invoiced: unknown }
    `,
  },
});
