import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/late-deliveries',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.deliverables_late', 'performance.deliverables_due', 'performance.longest_delay_days'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Deliveries come late, and not only once.',
  why: 'Dates missed again and again are the plainest sign of a vendor with too much to do.',
  remedy: 'Find out which side caused the delays, and agree new dates.',
  ask: 'How many deliveries were due, and how many came late?',
  messages: {
    often: {
      severity: 'warning',
      text: '{late} of {due} deliveries came late ({percent:percent}).',
    },
    long: {
      severity: 'warning',
      text: 'One delivery came {days} days late, more than the {limit} that can happen to anybody.',
    },
  },
  thresholds: {
    minDue: { value: 4, unit: 'deliveries due', source: 'house default: fewer say nothing yet' },
    maxLatePercent: { value: 25, unit: 'percent of the deliveries due', source: 'house default' },
    maxDelayDays: { value: 14, unit: 'days', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report }) {
    const { deliverables_due: due, deliverables_late: late, longest_delay_days: days } = engagement.performance ?? {};
    const rate = figures.lateRate;
    const often = rate.known && due !== undefined && due >= thresholds.minDue;
    const long = days !== undefined && days > thresholds.maxDelayDays;
    if (often && late !== undefined && rate.value >= thresholds.maxLatePercent / 100) {
      report('often', {
        at: 'performance.deliverables_late',
        related: long ? [{ at: 'performance.longest_delay_days', label: `the longest delay, ${days} days` }] : [],
        values: { late, due, percent: rate.value * 100 },
      });
    } else if (long) {
      report('long', { at: 'performance.longest_delay_days', values: { days, limit: thresholds.maxDelayDays } });
    }
  },
  examples: {
    fires: {
      often: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        performance:
          deliverables_due: 12
          deliverables_late: 3
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
      long: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        performance:
          deliverables_due: 12
          deliverables_late: 1
          longest_delay_days: 20
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
    },
    quiet: `
      scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
      performance: { deliverables_due: 12, deliverables_late: 2, longest_delay_days: 14 }
    `,
  },
});
