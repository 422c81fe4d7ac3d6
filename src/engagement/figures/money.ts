/** What is spent, what it brings, and when the two meet. */

import type { Outcome } from '../generated/types.ts';
import { primaryOutcome } from '../outcomes.ts';
import { count, formatNumber } from '../quantity.ts';
import { inScope } from '../scope.ts';
import { feeTotal } from './fees.ts';
import { type Basis, type Figure, known, missing, money, WEEKS_PER_MONTH } from './figure.ts';
import { months } from './term.ts';

/** Fees, adverts and other costs over the term. */
export function plannedSpend(basis: Basis): Figure {
  const { ad_spend, other_costs } = basis.engagement.budget ?? {};
  const fee = feeTotal(basis);
  const lacking = fee.known ? [] : [...fee.missing];
  if (ad_spend === undefined && inScope(basis.engagement, 'adverts')) lacking.push('budget.ad_spend');
  if (!fee.known || lacking.length > 0) return { known: false, missing: lacking };
  const value = fee.value + (ad_spend ?? 0) + (other_costs ?? 0);
  return known(value, () => {
    const adverts = ad_spend ? ` + ${money(basis, ad_spend)} adverts` : '';
    const others = other_costs ? ` + ${money(basis, other_costs)} other costs` : '';
    const total = money(basis, value);
    const sum = `${fee.working}${adverts}${others}`;
    return sum === total ? total : `${sum} = ${total}`;
  });
}

/** What the outcomes are worth over the term, the target met from day one. */
export function gain(basis: Basis): Figure {
  return gainOf(basis, () => 1);
}

/** As `gain`, but only the part that is left after costs (all of it where no margin is given). */
export function gainAfterCosts(basis: Basis): Figure {
  return gainOf(basis, (outcome) => (outcome.margin_percent ?? 100) / 100);
}

/** How many more units of the primary outcome pay for the planned spend. */
export function breakEvenUnits(basis: Basis): Figure {
  const spend = plannedSpend(basis);
  if (!spend.known) return spend;
  const primary = primaryOutcome(basis.engagement);
  const value = primary?.outcome.value_per_unit;
  const margin = primary?.outcome.margin_percent ?? 100;
  if (!primary || value === undefined) return missing(`${primary?.path ?? 'outcomes[0]'}.value_per_unit`);
  if (value * margin === 0) return missing(`${primary.path}.margin_percent`);
  const units = Math.ceil((spend.value * 100) / (value * margin));
  const each = margin === 100 ? money(basis, value) : `(${money(basis, value)} × ${formatNumber(margin)}%)`;
  return known(units, () => `${money(basis, spend.value)} ÷ ${each}`);
}

/** More units of the primary outcome over the term, the target met from day one. */
export function plannedUnits(basis: Basis): Figure {
  const primary = primaryOutcome(basis.engagement);
  return primary ? moreUnits(basis, primary.outcome, primary.path) : missing('outcomes');
}

function gainOf(basis: Basis, share: (outcome: Outcome) => number): Figure {
  const outcomes = basis.engagement.outcomes ?? [];
  let value = 0;
  const workings: (() => string)[] = [];
  const lacking: string[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.value_per_unit === undefined) continue;
    const units = moreUnits(basis, outcome, `outcomes[${index}]`);
    if (!units.known) {
      lacking.push(...units.missing);
      continue;
    }
    const part = share(outcome);
    const each = outcome.value_per_unit;
    value += units.value * each * part;
    const percent = part === 1 ? '' : ` × ${formatNumber(part * 100)}%`;
    workings.push(() => `${units.working} × ${money(basis, each)}${percent}`);
  }
  if (lacking.length > 0) return { known: false, missing: lacking };
  if (workings.length === 0) {
    return missing(`${primaryOutcome(basis.engagement)?.path ?? 'outcomes[0]'}.value_per_unit`);
  }
  return known(value, () => `${workings.map((working) => working()).join(' + ')} = ${money(basis, value)}`);
}

/** (target − baseline), times the periods of the term. */
function moreUnits(basis: Basis, outcome: Outcome, path: string): Figure {
  const { baseline, target, per } = outcome;
  const lacking: string[] = [];
  if (baseline === undefined) lacking.push(`${path}.baseline`);
  if (target === undefined) lacking.push(`${path}.target`);
  if (per === undefined) lacking.push(`${path}.per`);
  const term = months(basis);
  if (per !== 'period' && !term.known) lacking.push(...term.missing);
  if (baseline === undefined || target === undefined || lacking.length > 0) return { known: false, missing: lacking };
  const more = target - baseline;
  const span = term.known ? term.value : 0;
  if (per === 'month') return known(more * span, () => `${formatNumber(more)} a month × ${count(span, 'month')}`);
  if (per === 'week') {
    return known(
      more * WEEKS_PER_MONTH * span,
      () => `${formatNumber(more)} a week × ${formatNumber(WEEKS_PER_MONTH * span)} weeks`,
    );
  }
  return known(more, () => formatNumber(more));
}
