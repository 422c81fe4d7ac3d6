import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/no-reserve',
  from: 'contracting',
  unknown: 'fires',
  needs: ['budget.ceiling', 'budget.cap'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'budget/no-cap',
  summary: 'There is no emergency money above the budget, or what there is is not a reserve.',
  why: 'Without a reserve the first surprise is paid out of the plan, and with a large one the budget is no limit.',
  remedy: 'Set a ceiling 10 to 20% above the cap, which only you can release.',
  ask: 'Is there money set aside above the budget, and who may release it?',
  messages: {
    absent: {
      severity: 'warning',
      text: 'The cap is {cap:money}, and nothing is set aside above it.',
    },
    none: {
      severity: 'warning',
      text: 'Cap and ceiling are both {cap:money}: nothing is set aside for a surprise.',
    },
    inverted: {
      severity: 'error',
      text: 'The ceiling, {ceiling:money}, is below the cap, {cap:money}.',
      remedy: 'The ceiling is the cap plus the reserve: correct one of the two figures.',
    },
    elastic: {
      severity: 'info',
      text: 'The ceiling, {ceiling:money}, is {percent:percent} above the cap: a cap that can grow by that much is none.',
      remedy: 'Lower the ceiling to at most {most:money}, or say that the higher figure is the budget.',
    },
  },
  thresholds: {
    maxReservePercent: { value: 25, unit: 'percent of the cap', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report }) {
    const { cap, ceiling } = engagement.budget ?? {};
    if (cap === undefined) return;
    const related = [{ at: 'budget.cap', label: 'the cap' }];
    if (ceiling === undefined) {
      report('absent', { at: 'budget.ceiling', related, values: { cap } });
    } else if (ceiling === cap) {
      report('none', { at: 'budget.ceiling', related, values: { cap } });
    } else if (ceiling < cap) {
      report('inverted', { at: 'budget.ceiling', related, values: { cap, ceiling } });
    } else {
      const reserve = figures.reservePercent;
      if (reserve.known && reserve.value > thresholds.maxReservePercent) {
        const values = { ceiling, percent: reserve.value, most: cap * (1 + thresholds.maxReservePercent / 100) };
        report('elastic', { at: 'budget.ceiling', related, values });
      }
    }
  },
  examples: {
    fires: {
      absent: `
        budget: { currency: GBP, cap: 5400, covers: fees-and-ads, told_vendor: true }
      `,
      none: `
        budget: { currency: GBP, cap: 5400, ceiling: 5400, covers: fees-and-ads, told_vendor: true }
      `,
      inverted: `
        budget: { currency: GBP, cap: 5400, ceiling: 5000, covers: fees-and-ads, told_vendor: true }
      `,
      elastic: `
        budget: { currency: GBP, cap: 5400, ceiling: 8000, covers: fees-and-ads, told_vendor: true }
      `,
    },
    quiet: `
      budget: { currency: GBP, cap: 5400, ceiling: 6000, covers: fees-and-ads, told_vendor: true }
    `,
  },
});
