import { formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/ad-spend-unclear',
  from: 'contracting',
  unknown: 'fires',
  needs: ['budget.ad_spend', 'budget.covers'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['adverts'],
  summary: 'Adverts are part of the work, and it is not clear what they may cost or who pays for them.',
  why: 'Platforms take whatever they are allowed to take, and that can double the bill within a week.',
  remedy: 'State how much goes into adverts, and whether it is inside the cap.',
  ask: 'How much goes to the platforms for adverts, and is it part of the budget?',
  messages: {
    noAmount: {
      severity: 'warning',
      text: 'Adverts are part of the work, but no figure says how much goes to the platforms.',
    },
    insideOrOnTop: {
      severity: 'warning',
      text: 'Nothing says whether {adverts} is inside {budget} or on top of it.',
    },
  },
  check({ engagement, report }) {
    const { ad_spend, cap, covers, currency } = engagement.budget ?? {};
    if (ad_spend === undefined) report('noAmount', { at: 'budget.ad_spend' });
    if (covers !== undefined) return;
    const adverts = ad_spend ? `${formatMoney(ad_spend, currency)} for adverts` : 'the money for adverts';
    const budget = cap === undefined ? 'the budget' : `the cap of ${formatMoney(cap, currency)}`;
    report('insideOrOnTop', { at: 'budget.covers', values: { adverts, budget } });
  },
  examples: {
    fires: {
      noAmount: `
        scope: { included: [posts, paid-ads] }
        budget: { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true }
      `,
      insideOrOnTop: `
        scope: { included: [posts, paid-ads] }
        budget: { currency: GBP, cap: 5400, ceiling: 6000, ad_spend: 600, told_vendor: true }
      `,
    },
    quiet: `
      scope: { included: [posts, paid-ads] }
      budget: { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, ad_spend: 600, told_vendor: true }
    `,
  },
});
