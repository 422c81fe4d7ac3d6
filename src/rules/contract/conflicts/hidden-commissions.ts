import { formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'conflicts/hidden-commissions',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.commissions_disclosed'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  scope: ['adverts'],
  summary: 'The vendor buys adverts for you and need not tell you who pays it for that.',
  why: 'Whoever gets a commission from the seller recommends what pays the most commission.',
  remedy: 'Have the contract say that all commissions and rebates are disclosed to you.',
  ask: 'Do you get commissions, rebates or credits for the adverts that you buy for us, and will you tell us of all?',
  source: 'The ANA template for contracts with media agencies.',
  messages: {
    undisclosed: {
      severity: 'warning',
      text: '{vendor} buys {adverts} for you, and need not tell you of the commissions it gets for that.',
    },
  },
  check({ engagement, report, ask }) {
    const at = 'contract.commissions_disclosed';
    const disclosed = engagement.contract?.commissions_disclosed;
    if (disclosed === undefined) return ask(at);
    if (disclosed) return;
    const { ad_spend: spend, currency } = engagement.budget ?? {};
    report('undisclosed', {
      at,
      values: {
        vendor: engagement.vendor?.name ?? 'The vendor',
        adverts: spend ? `adverts worth ${formatMoney(spend, currency)}` : 'adverts',
      },
    });
  },
  examples: {
    fires: {
      undisclosed: `
        vendor: { name: Bluebell Media }
        budget: { currency: GBP, ad_spend: 600 }
        scope: { included: [posts, paid-ads] }
        selection: { ties_declared_on: 2026-11-02 }
        contract: { commissions_disclosed: no }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      budget: { currency: GBP, ad_spend: 600 }
      scope: { included: [posts, paid-ads] }
      selection: { ties_declared_on: 2026-11-02 }
      contract: { commissions_disclosed: yes }
    `,
    asks: `
      budget: { currency: GBP, ad_spend: 600 }
      scope: { included: [posts, paid-ads] }
      contract: { commissions_disclosed: unknown }
    `,
  },
});
