import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'industry/no-knowledge',
  from: 'shortlisting',
  unknown: 'asks',
  needs: ['vendor.industry_experience', 'insight.contributors'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The vendor does not know the trade, and no insider fills the gap.',
  why: 'A writer who does not know the trade repeats what is public already, and cannot tell what in it is wrong.',
  remedy: 'Choose a vendor who knows your trade, or name somebody in the business who supplies content.',
  ask: 'What do you know of our trade, and who on our side would have to fill the gaps?',
  messages: {
    nobodyKnows: {
      severity: 'error',
      text: '{vendor} has no experience of {trade}, and nobody in your business is named to fill the gap.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const experience = engagement.vendor?.industry_experience;
    const insiders = engagement.insight?.contributors ?? [];
    if (insiders.length > 0 || notApplicable('insight.contributors')) return;
    const at = 'vendor.industry_experience';
    if (experience === undefined) ask(at);
    else if (experience === 'none') {
      const vendor = engagement.vendor?.name ?? 'The vendor';
      report('nobodyKnows', { at, values: { vendor, trade: engagement.client?.industry ?? 'your trade' } });
    }
  },
  examples: {
    fires: {
      nobodyKnows: `
        client: { name: Coral Cars, industry: car rental }
        vendor: { name: Bluebell Media, industry_experience: none }
      `,
    },
    quiet: `
      client: { name: Coral Cars, industry: car rental }
      vendor: { name: Bluebell Media, industry_experience: none }
      insight: { contributors: [the branch managers] }
    `,
    asks: `
      client: { name: Coral Cars, industry: car rental }
      vendor: { name: Bluebell Media, industry_experience: unknown }
    `,
  },
});
