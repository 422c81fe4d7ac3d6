import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'exit/hostage-clause',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.withholds_on_dispute'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The vendor may keep your files or block your pages while you argue about an invoice.',
  why: 'Whoever holds your pages wins every argument about money, whether the invoice is right or wrong.',
  remedy: 'Have the contract say that a dispute never stops access to your own pages and files.',
  ask: 'What happens to our pages and files while an invoice is late or disputed?',
  source: 'A list of red flags in agency contracts (beaconvert.com), and published terms of vendors.',
  messages: {
    withheld: {
      severity: 'error',
      text: '{vendor} may withhold your files or block your pages while an invoice is disputed.',
    },
  },
  check({ engagement, report, ask }) {
    const withholds = engagement.contract?.withholds_on_dispute;
    const at = 'contract.withholds_on_dispute';
    if (withholds === undefined) return ask(at);
    if (withholds) report('withheld', { at, values: { vendor: engagement.vendor?.name ?? 'The vendor' } });
  },
  examples: {
    fires: {
      withheld: `
        vendor: { name: Bluebell Media }
        contract:
          notice_days: 30
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
          withholds_on_dispute: yes
      `,
    },
    quiet: `
      contract:
        notice_days: 30
        handover_days: 14
        handover_items: [accounts, content, calendar, contacts, statistics]
        withholds_on_dispute: no
    `,
    asks: `
      contract: { notice_days: 30, withholds_on_dispute: unknown }
    `,
  },
});
