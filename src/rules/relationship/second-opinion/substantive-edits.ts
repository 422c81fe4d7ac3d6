import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/substantive-edits',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.items_with_substantive_edits', 'performance.items_reviewed', 'performance.periods_reviewed'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Much of what the vendor hands in has to be changed in substance.',
  why: 'Corrections beyond spelling show that the business is not understood, and you do work that you pay for.',
  remedy: 'Rewrite the brief together, and ask openly what is not understood.',
  ask: 'In how many of the last posts did you change more than the spelling?',
  messages: {
    many: {
      severity: 'warning',
      text: 'You changed more than the spelling in {edited} of {reviewed} items over {periods} periods ({percent:percent}).',
    },
  },
  thresholds: {
    minItems: { value: 8, unit: 'items reviewed', source: 'house default: fewer say nothing yet' },
    minPeriods: { value: 2, unit: 'periods reviewed', source: 'house default: one bad month is none' },
    maxEditPercent: { value: 30, unit: 'percent of the items reviewed', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report }) {
    const {
      items_reviewed: reviewed,
      items_with_substantive_edits: edited,
      periods_reviewed: periods,
    } = engagement.performance ?? {};
    if (reviewed === undefined || edited === undefined || periods === undefined) return;
    if (reviewed < thresholds.minItems || periods < thresholds.minPeriods) return;
    const rate = figures.editRate;
    if (!rate.known || rate.value < thresholds.maxEditPercent / 100) return;
    report('many', {
      at: 'performance.items_with_substantive_edits',
      related: [{ at: 'performance.items_reviewed', label: 'the items reviewed' }],
      values: { edited, reviewed, periods, percent: rate.value * 100 },
    });
  },
  examples: {
    fires: {
      many: `
        scope: { deliverables: [{ what: Posts for the garage, quantity: 3, per: week }] }
        performance:
          items_reviewed: 40
          items_with_substantive_edits: 12
          periods_reviewed: 2
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
    },
    quiet: `
      scope: { deliverables: [{ what: Posts for the garage, quantity: 3, per: week }] }
      performance: { items_reviewed: 40, items_with_substantive_edits: 11, periods_reviewed: 2 }
    `,
  },
});
