import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'payment/renewal-jump',
  from: 'contracting',
  unknown: 'skips',
  needs: [
    'budget.fees.previous_monthly_fee',
    'budget.fees.monthly_fee',
    'selection.proposals_received',
    'selection.candidates',
  ],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The fee goes up sharply at the renewal, and nobody else was asked for a price.',
  why: 'What the market asks is known only to those who ask it, and the vendor at work knows that you did not.',
  remedy: 'Ask two others to price the same work before you renew.',
  ask: 'What would two others charge for the work as it is now?',
  source: "A city's renewal without competing quotes (2020).",
  messages: {
    uncompared: {
      severity: 'warning',
      text: 'The monthly fee goes from {before:money} to {now:money}, {percent:percent} more, with {proposals} to compare.',
    },
  },
  thresholds: {
    maxRisePercent: { value: 25, unit: 'percent of the previous fee', source: 'house default' },
    fewestProposals: { value: 2, unit: 'proposals', source: "a city's renewal without competing quotes (2020)" },
  },
  check({ engagement, thresholds, report }) {
    const { monthly_fee: now, previous_monthly_fee: before } = engagement.budget?.fees ?? {};
    if (now === undefined || !before) return;
    const percent = ((now - before) / before) * 100;
    const { candidates = [], proposals_received: received = 0 } = engagement.selection ?? {};
    const number = Math.max(received, candidates.length);
    if (percent <= thresholds.maxRisePercent || number >= thresholds.fewestProposals) return;
    report('uncompared', {
      at: 'budget.fees.monthly_fee',
      related: [{ at: 'budget.fees.previous_monthly_fee', label: 'paid until now' }],
      values: { before, now, percent, proposals: number === 0 ? 'no proposal' : `only ${count(number, 'proposal')}` },
    });
  },
  examples: {
    fires: {
      uncompared: `
        budget:
          { currency: GBP,
            fees: { model: retainer, monthly_fee: 900, previous_monthly_fee: 600, paid: arrears, price_rise: { allowed: no } } }
      `,
    },
    quiet: `
      budget:
        { currency: GBP,
          fees: { model: retainer, monthly_fee: 750, previous_monthly_fee: 600, paid: arrears, price_rise: { allowed: no } } }
    `,
  },
});
