import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

const INDEMNITY = 'contract.indemnity';
const CAP = 'contract.liability_cap';

export default defineRule({
  id: 'law/one-sided-liability',
  from: 'contracting',
  unknown: 'asks',
  needs: [INDEMNITY, CAP],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'You answer for the harm of both sides, or the vendor for hardly any of its own.',
  why: 'A picture used without a licence, or a post that slanders somebody, can cost more than the whole contract.',
  remedy: 'Make it mutual: each side answers for what it caused, the vendor for a year’s fees at least.',
  ask: 'If one side causes harm, who makes it good, and up to what amount?',
  source: 'Published templates of contracts for social media.',
  messages: {
    clientOnly: {
      severity: 'warning',
      text: 'You make good what {vendor} loses by you, and {vendor} nothing that you lose by its work.',
    },
    capTooLow: {
      severity: 'warning',
      text: '{vendor} answers for {cap:money} at most, and you pay it {fees:money} {time}.',
      remedy: 'Raise the most that the vendor answers for to at least a year’s fees.',
    },
  },
  thresholds: {
    mostMonths: { value: 12, unit: 'months of fees', source: 'house default: the fees of a year' },
  },
  check({ engagement, figures, thresholds, report, ask, notApplicable }) {
    const { indemnity, liability_cap: cap } = engagement.contract ?? {};
    const vendor = engagement.vendor?.name;
    if (indemnity === 'client-only') {
      report('clientOnly', { at: INDEMNITY, values: { vendor: vendor ?? 'the vendor' } });
    }
    const { feeTotal, months } = figures;
    const open = indemnity === undefined ? [INDEMNITY] : [];
    if (cap === undefined) open.push(CAP);
    // What is paid by result cannot be summed beforehand.
    else if (!feeTotal.known && engagement.budget?.fees?.model !== 'performance') open.push(...feeTotal.missing);
    const answerable = open.filter((path) => !notApplicable(path));
    if (answerable.length > 0) ask(...answerable);
    if (cap === undefined || !feeTotal.known) return;
    // The fees of a year, or of the whole term where that is shorter, or not known.
    const term = months.known ? months.value : 0;
    const parts = Math.max(1, term / thresholds.mostMonths);
    const fees = feeTotal.value / parts;
    if (cap >= fees) return;
    const time = parts > 1 ? `in ${count(thresholds.mostMonths, 'month')}` : 'in all';
    const related = [{ at: 'budget.fees', label: 'the fees' }];
    report('capTooLow', { at: CAP, related, values: { vendor: vendor ?? 'The vendor', cap, fees, time } });
  },
  examples: {
    fires: {
      clientOnly: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        contract:
          indemnity: client-only
          liability_cap: 10000
          ai_rule: Drafts only
          dispute_steps: talk first
          governing_law: Scotland
      `,
      capTooLow: `
        engagement: { service: other }
        budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750 } }
        vendor: { name: Bluebell Media }
        contract:
          term_months: 24
          indemnity: mutual
          liability_cap: 1000
          ai_rule: Drafts only
          dispute_steps: talk first
          governing_law: Scotland
      `,
    },
    quiet: `
      engagement: { service: other }
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750 } }
      contract:
        term_months: 24
        indemnity: mutual
        liability_cap: 9000
        ai_rule: Drafts only
        dispute_steps: talk first
        governing_law: Scotland
    `,
    asks: `
      vendor: { name: Bluebell Media }
      contract: { indemnity: mutual, liability_cap: unknown }
    `,
  },
});
