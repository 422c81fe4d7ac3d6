import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'industry/no-fact-checker',
  from: 'contracting',
  unknown: 'fires',
  needs: ['insight.fact_checker'],
  scope: ['posts', 'adverts'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody in the business checks the facts before they are published.',
  why: 'An outsider cannot judge whether what was read somewhere is true, and a wrong price is yours to honour.',
  remedy: 'Name one person in the business who checks facts, prices and offers before they go out.',
  ask: 'Who in the business would notice a wrong price or fact before a post goes out?',
  messages: {
    nobody: {
      severity: 'warning',
      text: 'Nobody at {business} is named who checks facts, prices and offers before {vendor} publishes them.',
    },
  },
  check({ engagement, report }) {
    if (engagement.insight?.fact_checker !== undefined) return;
    const business = engagement.client?.name ?? 'your business';
    const vendor = engagement.vendor?.name ?? 'the vendor';
    report('nobody', { at: 'insight.fact_checker', values: { business, vendor } });
  },
  examples: {
    fires: {
      nobody: `
        client: { name: Coral Cars }
        scope: { included: [posts] }
        vendor: { name: Bluebell Media, industry_experience: some }
      `,
    },
    quiet: `
      client: { name: Coral Cars }
      scope: { included: [posts] }
      vendor: { name: Bluebell Media, industry_experience: some }
      insight: { fact_checker: Luis Ortega }
    `,
  },
});
