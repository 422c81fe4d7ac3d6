import type { Figure } from '../../../engagement/figures/figure.ts';
import type { Figures } from '../../../engagement/figures.ts';
import type { Engagement } from '../../../engagement/generated/types.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'exit/early-exit-fee',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.early_exit_fee', 'budget.fees.monthly_fee'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'Leaving before the end costs more than a month of the work.',
  why: 'A high price for leaving keeps you with somebody whom you no longer want, and buys no work.',
  remedy: 'Agree to pay for the work that is done, and for nothing more.',
  ask: 'What do we pay if we leave before the end, besides the work that is done by then?',
  source:
    'Red flags in marketing contracts (taqtics.com), and advice on contracts with agencies (“Finding an Agency”, eatsip365.com): termination fees.',
  messages: {
    high: {
      severity: 'warning',
      text: 'Leaving early costs {fee:money}, more than {limit} of fees, {most:money}.',
    },
  },
  thresholds: {
    maxMonths: { value: 1, unit: 'months of fees', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report, ask }) {
    const fee = engagement.contract?.early_exit_fee;
    const at = 'contract.early_exit_fee';
    if (fee === undefined) return ask(at);
    // What is paid by result has no month of fees to compare with.
    const { model, stated_total: stated } = engagement.budget?.fees ?? {};
    if (fee === 0 || (model === 'performance' && stated === undefined)) return;
    const month = monthOfFees(engagement, figures);
    if (!month.known) return ask(...month.missing);
    const most = month.value * thresholds.maxMonths;
    if (fee <= most) return;
    const related = [{ at: 'budget.fees', label: month.working }];
    report('high', { at, related, values: { fee, limit: count(thresholds.maxMonths, 'month'), most } });
  },
  examples: {
    fires: {
      high: `
        budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750 } }
        contract:
          term_months: 6
          notice_days: 30
          early_exit_fee: 1500
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
    },
    quiet: `
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750 } }
      contract:
        term_months: 6
        notice_days: 30
        early_exit_fee: 750
        handover_days: 14
        handover_items: [accounts, content, calendar, contacts, statistics]
    `,
    asks: `
      contract: { notice_days: 30, early_exit_fee: unknown }
    `,
  },
});

/** What a month costs, without the set-up: the retainer, or the mean of the term. */
function monthOfFees({ budget }: Engagement, { feeTotal, months }: Figures): Figure {
  const { model, monthly_fee: retainer, setup_fee: setUp = 0 } = budget?.fees ?? {};
  if (retainer !== undefined && (model === undefined || model === 'retainer')) {
    return { known: true, value: retainer, working: 'the fee of a month' };
  }
  if (!feeTotal.known) return feeTotal;
  if (!months.known) return months;
  if (months.value === 0) return { known: false, missing: ['contract.term_months'] };
  const working = `${feeTotal.working}, over ${months.working}`;
  return { known: true, value: (feeTotal.value - setUp) / months.value, working };
}
