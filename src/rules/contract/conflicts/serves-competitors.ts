import { defineRule } from '../../rule.ts';

/** More names than these are counted. */
const MOST_NAMES = 3;

export default defineRule({
  id: 'conflicts/serves-competitors',
  from: 'contracting',
  unknown: 'asks',
  needs: ['vendor.competitors_served', 'contract.conflict_rule', 'contract.exclusive'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The vendor also works for your competitors, and the contract does not say how that is kept apart.',
  why: 'The same person may plan your spring offer in the morning and that of the shop across the road after lunch.',
  remedy: 'Agree on separate people for competitors, or that the vendor works for you alone in your area.',
  ask: 'Do you work for any of our competitors, and if so, who keeps their plans and ours apart?',
  source:
    '“Finding an Agency” (IPA, ISBA and others, 2004) on conflict; the ANA template for contracts with media agencies.',
  messages: {
    unregulated: {
      severity: 'warning',
      text: '{vendor} also works for {competitors:list}, and the contract has no rule for that.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const { conflict_rule: rule, exclusive } = engagement.contract ?? {};
    if (rule !== undefined || notApplicable('contract.conflict_rule')) return;
    if (exclusive === 'vendor' || exclusive === 'both') return;
    const at = 'vendor.competitors_served';
    const served = engagement.vendor?.competitors_served;
    if (served === undefined) return ask(at);
    if (served.length === 0) return;
    const others = served.length - MOST_NAMES;
    const competitors = others > 1 ? [...served.slice(0, MOST_NAMES), `${others} others`] : served;
    report('unregulated', { at, values: { vendor: engagement.vendor?.name ?? 'The vendor', competitors } });
  },
  examples: {
    fires: {
      unregulated: `
        selection: { ties_declared_on: 2026-11-02 }
        vendor: { name: Bluebell Media, competitors_served: [Station Tyres, Quick Fit Ballincollig] }
      `,
    },
    quiet: `
      selection: { ties_declared_on: 2026-11-02 }
      vendor: { name: Bluebell Media, competitors_served: [Station Tyres, Quick Fit Ballincollig] }
      contract: { conflict_rule: other people work for them }
    `,
    asks: `
      vendor: { name: Bluebell Media, competitors_served: unknown }
    `,
  },
});
