import { formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'accounts/ad-account-not-owned',
  from: 'contracting',
  unknown: 'asks',
  needs: ['access.ad_account_owner'],
  fixedBy: 'both',
  askOf: 'vendor',
  scope: ['adverts'],
  summary: 'Your adverts run in an account of the vendor.',
  why: 'What was learned about who buys stays in that account, and nobody can check there what adverts cost.',
  remedy: 'Have the advertising account, its pixel and the payment card in your own name, and give the vendor access.',
  ask: 'In whose name are the advertising account, the pixel and the payment card?',
  source:
    'A contract template (agiled.app): the client owns all accounts. Guides on access to business pages (jdesigns.info, delvia.org).',
  messages: {
    vendor: {
      severity: 'error',
      text: '{adverts} run in an account of {vendor}, and what it learns of your buyers stays there.',
    },
  },
  check({ engagement, report, ask }) {
    const owner = engagement.access?.ad_account_owner;
    const at = 'access.ad_account_owner';
    if (owner === undefined) return ask(at);
    if (owner !== 'vendor') return;
    const { ad_spend: spend, currency } = engagement.budget ?? {};
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const adverts = spend ? `Adverts worth ${formatMoney(spend, currency)}` : 'Your adverts';
    const related = spend ? [{ at: 'budget.ad_spend', label: 'what the adverts cost' }] : [];
    report('vendor', { at, related, values: { adverts, vendor } });
  },
  examples: {
    fires: {
      vendor: `
        budget: { currency: GBP, ad_spend: 600 }
        scope: { included: [posts, paid-ads] }
        vendor: { name: Bluebell Media }
        access:
          accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
          ad_account_owner: vendor
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
    },
    quiet: `
      budget: { currency: GBP, ad_spend: 600 }
      scope: { included: [posts, paid-ads] }
      access:
        accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
        ad_account_owner: client
        inventory_on: 2026-11-10
        revoke_within_hours: 24
    `,
    asks: `
      scope: { included: [posts, paid-ads] }
      access: { ad_account_owner: unknown }
    `,
  },
});
