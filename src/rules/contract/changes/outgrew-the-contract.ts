import { formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'changes/outgrew-the-contract',
  from: 'contracting',
  unknown: 'skips',
  needs: ['scope.approved_changes[].value', 'scope.approved_changes', 'contract.original_value'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The changes have made it another job than the one that was compared and priced.',
  why: 'Each change was small, and together they went to one vendor without anybody else being asked.',
  remedy: 'Ask others to price the whole job as it is now, before the next change.',
  ask: 'Would you choose the same vendor for the job as it has become?',
  source: "Two cities' contracts that more than doubled by amendment (2014 and 2017).",
  messages: {
    outgrown: {
      severity: 'warning',
      text: 'Changes worth {sum:money} came on top of a contract for {original:money}: {percent:percent} more than was compared.',
    },
  },
  thresholds: {
    maxPercent: { value: 50, unit: 'percent of the original value', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report }) {
    const changes = engagement.scope?.approved_changes ?? [];
    const sum = changes.reduce((total, { value = 0 }) => total + value, 0);
    if (sum <= 0) return;
    const fees = figures.feeTotal;
    const original = engagement.contract?.original_value ?? (fees.known ? fees.value : undefined);
    if (!original) return;
    const percent = (sum / original) * 100;
    if (percent <= thresholds.maxPercent) return;
    const currency = engagement.budget?.currency;
    report('outgrown', {
      at: 'scope.approved_changes',
      related: changes.flatMap(({ what = 'a change', value }, index) =>
        value
          ? [{ at: `scope.approved_changes[${index}].value`, label: `${what}: ${formatMoney(value, currency)}` }]
          : [],
      ),
      values: { sum, original, percent },
    });
  },
  examples: {
    fires: {
      outgrown: `
        budget: { currency: GBP }
        scope:
          changes_need: written
          approved_changes:
            - { what: Captions in Welsh, value: 900, on: 2026-06-01 }
            - { what: A video a month, value: 1800, on: 2026-08-03 }
        contract: { original_value: 4800 }
      `,
    },
    quiet: `
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 800 } }
      scope:
        changes_need: written
        approved_changes:
          - { what: Captions in Welsh, value: 900, on: 2026-06-01 }
          - { what: A video a month, value: 1800, on: 2026-08-03 }
          - { what: No second page after all, value: -300, on: 2026-09-01 }
      contract: { term_months: 6 }
    `,
  },
});
