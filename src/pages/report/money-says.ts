/** What the picture of the money says: the sums, and which way they fall out. */

import { formatMoney } from '../../engagement/quantity.ts';
import type { Money } from '../../reports/report/money.ts';

export function moneySays(money: Money): string {
  return [spending(money), gaining(money)].filter((sentence) => sentence !== '').join(' ');
}

function spending({ currency, plannedSpend, capTotal, ceilingTotal }: Money): string {
  const amount = (value: number) => formatMoney(value, currency ?? undefined);
  const [spend, cap, ceiling] = [plannedSpend.value, capTotal.value, ceilingTotal.value];
  if (spend === null) return cap === null ? '' : `The cap is ${amount(cap)}; what is spent of it is not known yet.`;
  if (cap === null) return `The plan spends ${amount(spend)}, and no cap holds it.`;
  const above = ceiling !== null && ceiling > cap ? ` (${amount(ceiling)} with the reserve)` : '';
  if (spend > cap)
    return `The plan spends ${amount(spend)}: ${amount(spend - cap)} more than the cap of ${amount(cap)}${above}.`;
  if (spend === cap) return `The plan spends the whole cap of ${amount(cap)}${above}.`;
  return `The plan spends ${amount(spend)} of the cap of ${amount(cap)}${above}.`;
}

function gaining({ currency, plannedSpend, gain, gainAfterCosts }: Money): string {
  const amount = (value: number) => formatMoney(value, currency ?? undefined);
  const [spend, all, left] = [plannedSpend.value, gain.value, gainAfterCosts.value];
  if (all === null || left === null) return '';
  const kept = left === all ? '' : `, of which ${amount(left)} is left after your own costs`;
  const brings = `If the target is met from the first day, it brings ${amount(all)}${kept}`;
  if (spend === null) return `${brings}.`;
  if (left < spend) return `${brings}: ${amount(spend - left)} less than is spent.`;
  return left === spend ? `${brings}: as much as is spent.` : `${brings}: ${amount(left - spend)} more than is spent.`;
}
