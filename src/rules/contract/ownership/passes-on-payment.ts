import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'ownership/passes-on-payment',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.ownership_passes_on'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'What is made for you becomes yours only when it is paid for.',
  why: 'One disputed invoice, and everything on your pages since the last one still belongs to somebody else.',
  remedy: 'Have it pass to you on delivery: that you pay is a duty of its own.',
  ask: 'From which moment is a text or picture ours: when it is made, handed over, or paid for?',
  source: 'A list of red flags in agency contracts (beaconvert.com): ownership that passes on final payment.',
  messages: {
    payment: {
      severity: 'warning',
      text: 'What {vendor} makes becomes yours only when it is paid for, so one disputed invoice can take it off your pages.',
    },
  },
  check({ engagement, report, ask }) {
    const { content_owner: owner, ownership_passes_on: moment } = engagement.contract ?? {};
    // What stays with the vendor passes at no moment, and whose it is at all has to be known first.
    if (owner === 'vendor' || (owner === undefined && moment === undefined)) return;
    const at = 'contract.ownership_passes_on';
    if (moment === undefined) return ask(at);
    if (moment !== 'payment') return;
    report('payment', { at, values: { vendor: engagement.vendor?.name ?? 'the vendor' } });
  },
  examples: {
    fires: {
      payment: `
        vendor: { name: Bluebell Media }
        contract: { content_owner: client, ownership_passes_on: payment }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      contract: { content_owner: client, ownership_passes_on: delivery }
    `,
    asks: `
      contract: { content_owner: client, ownership_passes_on: unknown }
    `,
  },
});
