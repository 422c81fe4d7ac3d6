import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/no-baseline',
  from: 'shortlisting',
  unknown: 'fires',
  needs: ['outcomes[].baseline'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'An outcome has a target, but nobody has measured where the business stands today.',
  why: 'A target without a starting point lets the vendor claim what you had already.',
  remedy: "Measure today's figure before the work starts.",
  ask: 'Where does the number that is to be improved stand today?',
  messages: {
    absent: {
      severity: 'warning',
      text: 'There is no figure for {metric} today, so reaching {target} would prove nothing.',
    },
  },
  check({ engagement, report }) {
    for (const [index, { metric = 'the outcome', target, baseline }] of (engagement.outcomes ?? []).entries()) {
      if (target === undefined || baseline !== undefined) continue;
      report('absent', {
        at: `outcomes[${index}].baseline`,
        related: [{ at: `outcomes[${index}].target`, label: 'the target' }],
        values: { metric, target },
      });
    }
  },
  examples: {
    fires: {
      absent: `
        client: { decision_maker: { name: Ana Fern, hours_per_week: 2 } }
        outcomes:
          - { primary: true, statement: 30 online orders a month by July, metric: online orders, baseline: 12, target: 30, by: 2027-07-31 }
          - { statement: 15 weddings a year, metric: weddings, target: 15, by: 2027-12-31 }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Ana Fern, hours_per_week: 2 } }
      outcomes:
        - { statement: 30 online orders a month by July, metric: online orders, baseline: 0, target: 30, by: 2027-07-31 }
    `,
  },
});
