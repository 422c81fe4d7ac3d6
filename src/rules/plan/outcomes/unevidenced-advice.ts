import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/unevidenced-advice',
  from: 'shortlisting',
  unknown: 'skips',
  needs: ['outcomes[].set_by', 'outcomes[].evidence'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'The vendor proposed the target, and no evidence is given for it.',
  why: 'Advice taken for fact often suits the adviser: the target may be one that is met anyway.',
  remedy: 'Ask for the evidence behind the advice, and check one figure of it yourself.',
  ask: 'Who proposed the target, and what evidence is there for it?',
  messages: {
    absent: {
      severity: 'warning',
      text: '{vendor} proposed the target for {metric}, and no evidence is given for it.',
    },
  },
  check({ engagement, report }) {
    const vendor = engagement.vendor?.name ?? 'The vendor';
    for (const [index, { set_by, evidence, metric = 'the outcome' }] of (engagement.outcomes ?? []).entries()) {
      if (set_by !== 'vendor' || evidence !== undefined) continue;
      const related = [{ at: `outcomes[${index}].set_by`, label: 'proposed by the vendor' }];
      report('absent', { at: `outcomes[${index}].evidence`, related, values: { vendor, metric } });
    }
  },
  examples: {
    fires: {
      absent: `
        client: { decision_maker: { name: Mia Holm, hours_per_week: 2 } }
        outcomes:
          - { statement: 50 rentals a month by May, metric: rentals, baseline: 20, target: 50, by: 2027-05-31, set_by: client }
          - { statement: 900 enquiries a month by May, metric: enquiries, baseline: 110, target: 900, by: 2027-05-31, set_by: vendor }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Mia Holm, hours_per_week: 2 } }
      outcomes:
        - { statement: 50 rentals a month by May, metric: rentals, baseline: 20, target: 50, by: 2027-05-31, set_by: vendor,
            evidence: Their island client went from 18 to 47 in five months; we rang it. }
    `,
  },
});
