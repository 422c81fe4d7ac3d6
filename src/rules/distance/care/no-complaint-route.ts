import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'care/no-complaint-route',
  from: 'contracting',
  unknown: 'fires',
  needs: ['customers.complaint_route'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'There is no way from a complaint to somebody who can solve it.',
  why: 'A vendor without a route can only collect addresses and promise a call that perhaps never comes.',
  remedy: 'Write the route from the comment to the person who can solve it.',
  ask: 'Who can solve a complaint that a customer makes on one of your pages?',
  messages: {
    absent: {
      severity: 'error',
      text: 'Nobody has said how a complaint gets from {vendor} to the person who can solve it.',
    },
  },
  check({ engagement, report }) {
    if ((engagement.customers?.complaint_route ?? []).length > 0) return;
    report('absent', {
      at: 'customers.complaint_route',
      values: { vendor: engagement.vendor?.name ?? 'the vendor' },
    });
  },
  examples: {
    fires: {
      absent: `
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers: { complaint_route: [], vendor_may: [answer], reported_back: yes }
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers: { complaint_route: [vendor, service desk], vendor_may: [answer], reported_back: yes }
    `,
  },
});
