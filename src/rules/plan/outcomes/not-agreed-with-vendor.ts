import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/not-agreed-with-vendor',
  from: 'contracting',
  unknown: 'fires',
  needs: ['outcomes[].agreed_with_vendor_on'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'The vendor has not agreed to the main outcome.',
  why: 'A vendor cannot be held to a target that it never agreed to, however plain it was to you.',
  remedy: 'Put the outcome into the brief, and have the vendor repeat it back in writing.',
  ask: 'On which day did the vendor see the target in writing and agree to it?',
  messages: {
    absent: {
      severity: 'error',
      text: 'No date shows that {vendor} has seen the target for {metric} and agreed to it.',
    },
  },
  check({ engagement, report }) {
    const primary = primaryOutcome(engagement);
    if (!primary || primary.outcome.agreed_with_vendor_on !== undefined) return;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const metric = primary.outcome.metric ?? 'the main outcome';
    report('absent', { at: `${primary.path}.agreed_with_vendor_on`, values: { vendor, metric } });
  },
  examples: {
    fires: {
      absent: `
        client: { decision_maker: { name: Mia Holm, hours_per_week: 2 } }
        outcomes:
          - { statement: 50 rentals a month through the page by May, metric: rentals, baseline: 20, target: 50, by: 2027-05-31,
              data_source: rental system }
        vendor: { name: Northlight Social }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Mia Holm, hours_per_week: 2 } }
      outcomes:
        - { statement: 50 rentals a month through the page by May, metric: rentals, baseline: 20, target: 50, by: 2027-05-31,
            data_source: rental system, agreed_with_vendor_on: 2026-11-12 }
      vendor: { name: Northlight Social }
    `,
  },
});
