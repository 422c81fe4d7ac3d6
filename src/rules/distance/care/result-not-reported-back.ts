import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'care/result-not-reported-back',
  from: 'contracting',
  unknown: 'fires',
  needs: ['customers.reported_back'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'Nobody tells the vendor, and so nobody tells the public, how a complaint ended.',
  why: 'A complaint that is solved in private stays open in public, where the next customer reads it.',
  remedy: 'Tell the vendor how each complaint ended, and have that written under the public comment.',
  ask: 'When a complaint has been solved, who says so under the public comment?',
  messages: {
    unsettled: {
      severity: 'warning',
      text: 'Nothing says that {vendor} hears how a complaint ended and closes it in public.',
    },
    never: {
      severity: 'warning',
      text: '{vendor} does not hear how a complaint ended, and so cannot close it in public.',
    },
  },
  check({ engagement, report }) {
    const reported = engagement.customers?.reported_back;
    const vendor = engagement.vendor?.name;
    const at = 'customers.reported_back';
    if (reported === undefined) report('unsettled', { at, values: { vendor: vendor ?? 'the vendor' } });
    else if (!reported) report('never', { at, values: { vendor: vendor ?? 'The vendor' } });
  },
  examples: {
    fires: {
      unsettled: `
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers: { complaint_route: [vendor, service desk], vendor_may: [answer] }
      `,
      never: `
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers: { complaint_route: [vendor, service desk], vendor_may: [answer], reported_back: no }
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers: { complaint_route: [vendor, service desk], vendor_may: [answer], reported_back: yes }
    `,
  },
});
