import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'care/vendor-may-settle-nothing',
  from: 'contracting',
  unknown: 'fires',
  needs: ['customers.vendor_may'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'The vendor may settle nothing for a customer.',
  why: 'An unhappy customer who gets nothing settled on the spot waits twice, and tells others meanwhile.',
  remedy: 'Let the vendor answer, apologise, and put things right up to a small limit.',
  ask: 'What may the vendor settle for a customer without asking you?',
  messages: {
    nothing: {
      severity: 'warning',
      text: 'Nothing says what {vendor} may do about a complaint without asking you.',
    },
    onlyPassesOn: {
      severity: 'warning',
      text: 'All that {vendor} may do about a complaint is to {permissions:words}.',
    },
  },
  check({ engagement, report }) {
    const permissions = engagement.customers?.vendor_may ?? [];
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const at = 'customers.vendor_may';
    if (permissions.length === 0) report('nothing', { at, values: { vendor } });
    else if (permissions.every((word) => word === 'collect-details' || word === 'forward')) {
      const words = permissions.map((word) => (word === 'forward' ? 'forward it' : 'collect details'));
      report('onlyPassesOn', { at, values: { vendor, permissions: words } });
    }
  },
  examples: {
    fires: {
      nothing: `
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers: { complaint_route: [vendor, service desk], reported_back: yes }
      `,
      onlyPassesOn: `
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers:
          complaint_route: [vendor, service desk]
          vendor_may: [collect-details, forward]
          reported_back: yes
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers:
        complaint_route: [vendor, service desk]
        vendor_may: [collect-details, answer]
        reported_back: yes
    `,
  },
});
