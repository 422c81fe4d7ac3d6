/** What the vendor is paid over the term. */

import { count, formatNumber } from '../quantity.ts';
import { type Basis, type Figure, known, missing, money, WEEKS_PER_MONTH } from './figure.ts';
import { months } from './term.ts';

/** The vendor's fees over the term, by the model of payment, set-up included. */
export function feeTotal(basis: Basis): Figure {
  const setUp = basis.engagement.budget?.fees?.setup_fee ?? 0;
  const base = feesByModel(basis);
  if (!base.known || setUp === 0) return base;
  return known(base.value + setUp, () => `${base.working} + ${money(basis, setUp)} set-up`);
}

/** Fees without the set-up. */
function feesByModel(basis: Basis): Figure {
  const fees = basis.engagement.budget?.fees;
  switch (fees?.model) {
    case 'hourly':
      return hourlyFees(basis);
    case 'retainer':
      return monthlyFees(basis);
    case 'fixed':
      return sum(basis, fees.fixed_fee, 'budget.fees.fixed_fee');
    case 'per-post':
      return postFees(basis);
    case 'mixed':
      return mixedFees(basis);
    case 'performance':
      // What is paid by result cannot be summed beforehand, unless the parties state it.
      return sum(basis, fees.stated_total, 'budget.fees.stated_total');
    default:
      return missing('budget.fees.model');
  }
}

/** One amount that is agreed as a whole. */
function sum(basis: Basis, amount: number | undefined, path: string): Figure {
  return amount === undefined ? missing(path) : known(amount, () => money(basis, amount));
}

function hourlyFees(basis: Basis): Figure {
  const { hourly_rate: rate, hours_per_month: monthly, hours_total: total } = basis.engagement.budget?.fees ?? {};
  if (rate === undefined) return missing('budget.fees.hourly_rate');
  if (monthly === undefined && total !== undefined) {
    return known(rate * total, () => `${count(total, 'hour')} × ${money(basis, rate)}`);
  }
  if (monthly === undefined) return missing('budget.fees.hours_per_month');
  const term = months(basis);
  if (!term.known) return term;
  return known(rate * monthly * term.value, () => `${term.value} × ${count(monthly, 'hour')} × ${money(basis, rate)}`);
}

function monthlyFees(basis: Basis): Figure {
  const fee = basis.engagement.budget?.fees?.monthly_fee;
  if (fee === undefined) return missing('budget.fees.monthly_fee');
  const term = months(basis);
  if (!term.known) return term;
  return known(fee * term.value, () => `${count(term.value, 'month')} × ${money(basis, fee)}`);
}

function postFees(basis: Basis): Figure {
  const fee = basis.engagement.budget?.fees?.fee_per_post;
  if (fee === undefined) return missing('budget.fees.fee_per_post');
  const channels = basis.engagement.scope?.channels ?? [];
  if (channels.length === 0) return missing('scope.channels');
  const term = months(basis);
  if (!term.known) return term;
  let posts = 0;
  for (const [index, channel] of channels.entries()) {
    if (channel.posts_per_week === undefined) return missing(`scope.channels[${index}].posts_per_week`);
    posts += channel.posts_per_week;
  }
  const total = posts * WEEKS_PER_MONTH * term.value;
  return known(total * fee, () => `${formatNumber(total)} posts × ${money(basis, fee)}`);
}

/** The parts that have a price, added up. */
function mixedFees(basis: Basis): Figure {
  const fees = basis.engagement.budget?.fees;
  const parts: Figure[] = [];
  if (fees?.hourly_rate !== undefined) parts.push(hourlyFees(basis));
  if (fees?.monthly_fee !== undefined) parts.push(monthlyFees(basis));
  if (fees?.fee_per_post !== undefined) parts.push(postFees(basis));
  if (fees?.fixed_fee !== undefined) parts.push(sum(basis, fees.fixed_fee, 'budget.fees.fixed_fee'));
  if (parts.length === 0) return missing('budget.fees.monthly_fee');
  let value = 0;
  for (const part of parts) {
    if (!part.known) return part;
    value += part.value;
  }
  return known(value, () => parts.map((part) => (part.known ? part.working : '')).join(' + '));
}
