import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'insight/never-visits',
  from: 'contracting',
  unknown: 'skips',
  needs: ['insight.site_visits_per_quarter', 'client.local_presence'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Customers come to your place, and the vendor never does.',
  why: 'Whoever has never been there writes about it from hearsay, and your customers notice.',
  remedy: 'Pay for one visit a quarter to the place that is written about.',
  ask: 'Will the people who write about your place ever see it?',
  messages: {
    never: {
      severity: 'info',
      text: 'Customers come to {business}, but {vendor} plans no visits.',
    },
  },
  check({ engagement, report }) {
    if (!engagement.client?.local_presence || engagement.insight?.site_visits_per_quarter !== 0) return;
    report('never', {
      at: 'insight.site_visits_per_quarter',
      related: [{ at: 'client.local_presence', label: 'customers come here' }],
      values: {
        business: engagement.client.name ?? 'your place',
        vendor: engagement.vendor?.name ?? 'the vendor',
      },
    });
  },
  examples: {
    fires: {
      never: `
        engagement: { service: other }
        client: { name: Coral Cars, local_presence: yes }
        vendor: { name: Bluebell Media }
        insight: { site_visits_per_quarter: 0 }
      `,
    },
    quiet: `
      engagement: { service: other }
      client: { name: Coral Cars, local_presence: yes }
      insight: { site_visits_per_quarter: 1 }
    `,
  },
});
