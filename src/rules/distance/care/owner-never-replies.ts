import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'care/owner-never-replies',
  from: 'contracting',
  unknown: 'skips',
  needs: ['insight.owner_replies'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'Customers never hear from the owner in person.',
  why: 'People become loyal to somebody who listens to them, and that is hard to do through a middleman.',
  remedy: 'Answer a few messages a week yourself, in your own name.',
  ask: 'Will customers ever hear from you in person?',
  messages: {
    never: {
      severity: 'info',
      text: '{vendor} answers every customer, and {person} never answers one in person.',
    },
  },
  check({ engagement, report }) {
    if (engagement.insight?.owner_replies !== false) return;
    const vendor = engagement.vendor?.name ?? 'The vendor';
    const person = engagement.client?.decision_maker?.name ?? 'the owner';
    report('never', { at: 'insight.owner_replies', values: { vendor, person } });
  },
  examples: {
    fires: {
      never: `
        client: { decision_maker: { name: Luis Ortega } }
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        customers: { complaint_route: [vendor, service desk], vendor_may: [answer], reported_back: yes }
        insight: { owner_replies: no }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Luis Ortega } }
      scope: { included: [replies] }
      customers: { complaint_route: [vendor, service desk], vendor_may: [answer], reported_back: yes }
      insight: { owner_replies: yes }
    `,
  },
});
