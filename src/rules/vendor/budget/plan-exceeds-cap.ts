import { type Figure, known } from '../../../engagement/figures/figure.ts';
import type { Figures } from '../../../engagement/figures.ts';
import type { Budget } from '../../../engagement/generated/types.ts';
import { formatMoney } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/plan-exceeds-cap',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'budget.cap',
    'budget.ceiling',
    'budget.fees',
    'budget.ad_spend',
    'budget.other_costs',
    'contract.term_months',
  ],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'budget/no-cap',
  summary: 'Fees, adverts and extras together come to more than the budget.',
  why: 'A plan that does not fit its budget on paper will not fit it in the last month either.',
  remedy: 'Cut work or hours until the sum fits under the cap.',
  ask: 'What do fees, adverts and extras come to in the whole term, and does that fit under the cap?',
  messages: {
    overCeiling: {
      severity: 'error',
      text: 'The plan costs {working}: {excess:money} over the ceiling of {limit:money}.',
    },
    overCap: {
      severity: 'error',
      text: 'The plan costs {working}: {excess:money} over the cap of {limit:money}, and there is no reserve.',
    },
    intoReserve: {
      severity: 'warning',
      text: 'The plan costs {working}: it needs {excess:money} of the reserve before anything has gone wrong.',
    },
  },
  check({ engagement, figures, report, ask }) {
    const spend = spendUnderCap(engagement.budget, figures);
    const cap = figures.capTotal;
    if (!spend.known || !cap.known) {
      return ask(...new Set([...(spend.known ? [] : spend.missing), ...(cap.known ? [] : cap.missing)]));
    }
    const ceiling = figures.ceilingTotal;
    const limit = ceiling.known ? ceiling.value : cap.value;
    const at = ceiling.known ? 'budget.ceiling' : 'budget.cap';
    const related = [{ at: 'budget.fees', label: 'the fees' }];
    const { working } = spend;
    if (spend.value > limit) {
      const message = ceiling.known ? 'overCeiling' : 'overCap';
      report(message, { at, related, values: { working, excess: spend.value - limit, limit } });
    } else if (spend.value > cap.value) {
      report('intoReserve', { at: 'budget.cap', related, values: { working, excess: spend.value - cap.value } });
    }
  },
  examples: {
    fires: {
      overCeiling: `
        budget:
          { currency: GBP, cap: 4000, ceiling: 4400, covers: fees-and-ads, ad_spend: 600, told_vendor: true,
            fees: { model: retainer, monthly_fee: 750 } }
        contract: { term_months: 6 }
      `,
      overCap: `
        budget:
          { currency: GBP, cap: 4000, ceiling: { na: the bank allows no more }, covers: fees-and-ads,
            told_vendor: true, fees: { model: retainer, monthly_fee: 750 } }
        contract: { term_months: 6 }
      `,
      intoReserve: `
        budget:
          { currency: GBP, cap: 4200, ceiling: 4700, covers: fees-and-ads, told_vendor: true,
            fees: { model: retainer, monthly_fee: 750 } }
        contract: { term_months: 6 }
      `,
    },
    quiet: `
      budget:
        { currency: GBP, cap: 5000, ceiling: 5500, covers: fees, ad_spend: 900, told_vendor: true,
          fees: { model: retainer, monthly_fee: 750, setup_fee: 500 } }
      contract: { term_months: 6 }
    `,
    asks: `
      budget:
        { currency: GBP, cap: 5000, ceiling: 5500, covers: fees-and-ads, told_vendor: true,
          fees: { model: retainer, monthly_fee: unknown } }
      contract: { term_months: 6 }
    `,
  },
});

/** What the cap has to hold: where it covers the fees only, the money for adverts comes on top of it. */
function spendUnderCap(budget: Budget | undefined, figures: Figures): Figure {
  if (budget?.covers !== 'fees') return figures.plannedSpend;
  const fee = figures.feeTotal;
  if (!fee.known) return fee;
  const extras = budget.other_costs ?? 0;
  const value = fee.value + extras;
  const money = (amount: number) => formatMoney(amount, budget.currency);
  const working = extras === 0 ? fee.working : `${fee.working} + ${money(extras)} other costs`;
  return known(value, () => `${working} = ${money(value)}`);
}
