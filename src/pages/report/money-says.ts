/** What the picture of the money says: the sums, and which way they fall out. */

import { formatMoney } from '../../engagement/quantity.ts';
import type { Stage } from '../../engagement/stage.ts';
import { reached } from '../../engagement/stage.ts';
import type { Money } from '../../reports/report/money.ts';

/** @param stage where the work runs, its gain is no longer a matter of a target met from the first day */
export function moneySays(money: Money, stage: Stage | null): string {
  return [spending(money), gaining(money, stage !== null && reached(stage, 'running'))]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function spending(money: Money): string {
  const { currency, plannedSpend, capTotal, ceilingTotal } = money;
  const amount = (value: number) => formatMoney(value, currency ?? undefined);
  const [spend, cap, ceiling] = [plannedSpend.value, capTotal.value, ceilingTotal.value];
  if (spend === null) return cap === null ? '' : `The cap is ${amount(cap)}; what is spent of it is not known yet.`;
  if (cap === null) return `The plan spends ${amount(spend)}, and no cap holds it${besides(money)}.`;
  const above = ceiling !== null && ceiling > cap ? ` (${amount(ceiling)} with the reserve)` : '';
  if (spend > cap)
    return `The plan spends ${amount(spend)}: ${amount(spend - cap)} more than the cap of ${amount(cap)}${above}${besides(money)}.`;
  if (spend === cap) return `The plan spends the whole cap of ${amount(cap)}${above}${besides(money)}.`;
  return `The plan spends ${amount(spend)} of the cap of ${amount(cap)}${above}${besides(money)}.`;
}

/** Changes approved later are no part of the plan. */
function besides({ currency, approvedChanges }: Money): string {
  if (approvedChanges === null || approvedChanges === 0) return '';
  const changes = formatMoney(Math.abs(approvedChanges), currency ?? undefined);
  return `, ${approvedChanges > 0 ? 'plus' : 'less'} ${changes} of approved changes`;
}

function gaining({ currency, plannedSpend, gain, gainAfterCosts }: Money, runs: boolean): string {
  const amount = (value: number) => formatMoney(value, currency ?? undefined);
  const [spend, all, left] = [plannedSpend.value, gain.value, gainAfterCosts.value];
  if (all === null || left === null) return '';
  const kept = left === all ? '' : `, of which ${amount(left)} is left after your own costs`;
  const brings = `${runs ? 'The plan counts on' : 'If the target is met from the first day, it brings'} ${amount(all)}${runs ? ' of gain' : ''}${kept}`;
  if (spend === null) return `${brings}.`;
  if (left < spend) return `${brings}: ${amount(spend - left)} less than is spent.`;
  return left === spend ? `${brings}: as much as is spent.` : `${brings}: ${amount(left - spend)} more than is spent.`;
}
