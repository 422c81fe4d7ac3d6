import { progressOf } from '../../../engagement/progress.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/no-progress',
  from: 'running',
  unknown: 'asks',
  needs: ['performance.outcome_progress[].actual', 'performance.outcome_progress', 'performance.since'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Half of the time is over, and the number has hardly moved.',
  why: 'Results are what you pay for, and what has not begun to come at half-time seldom comes by the end.',
  remedy: 'Use the plan you made for a missed target: decide now what changes.',
  ask: 'What is the latest figure for the outcome, and of which day?',
  messages: {
    tooLittle: {
      severity: 'warning',
      text: 'With half of the time over, {metric} stood at {actual} on {date}: {percent:percent} of the way from {baseline} to {target}.',
    },
  },
  thresholds: {
    minProgressPercent: { value: 25, unit: 'percent of the way', source: 'house default' },
  },
  check({ engagement, thresholds, asOf, report, ask, notApplicable }) {
    const plan = engagement.contingencies?.findIndex(({ event }) => event === 'target-missed') ?? -1;
    const missing = new Set<string>();
    for (const [index, outcome] of (engagement.outcomes ?? []).entries()) {
      const { metric, baseline = 0, target } = outcome;
      // Without a target there is no way to go; outcomes/not-measurable says so.
      if (target === undefined) continue;
      const progress = progressOf(engagement, index, asOf);
      if (progress.state === 'unknown') for (const path of progress.missing) missing.add(path);
      if (progress.state !== 'measured' || progress.share >= thresholds.minProgressPercent / 100) continue;
      report('tooLittle', {
        at: progress.at,
        related: [
          { at: `outcomes[${index}].target`, label: 'the target' },
          ...(plan < 0 ? [] : [{ at: `contingencies[${plan}].action`, label: 'the plan for a missed target' }]),
        ],
        values: {
          date: progress.on,
          metric: metric ?? 'the outcome',
          actual: progress.actual,
          percent: progress.share * 100,
          baseline,
          target,
        },
      });
    }
    const open = [...missing].filter((path) => !notApplicable(path));
    if (open.length > 0) ask(...open);
  },
  examples: {
    fires: {
      tooLittle: `
        outcomes:
          - { id: bookings, metric: table bookings, baseline: 40, target: 80, per: month, by: 2027-01-31 }
          - { id: orders, metric: cake orders, baseline: 10, target: 30, per: month, by: 2027-01-31 }
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        performance:
          since: 2026-07-01
          outcome_progress:
            - { id: bookings, actual: 58, as_of: 2026-10-31 }
            - { id: orders, actual: 12, as_of: 2026-10-31 }
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
    },
    quiet: `
      outcomes: [{ id: bookings, metric: table bookings, baseline: 40, target: 80, per: month, by: 2027-01-31 }]
      scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
      performance:
        since: 2026-07-01
        outcome_progress: [{ id: bookings, actual: 50, as_of: 2026-10-31 }]
    `,
    asks: `
      outcomes: [{ id: bookings, metric: table bookings, baseline: 40, target: 80, per: month, by: 2027-01-31 }]
      performance: { since: 2026-07-01 }
    `,
  },
});
