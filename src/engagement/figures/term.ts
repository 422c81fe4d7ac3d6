/** The term, and the limits of the budget over it. */

import { wholeMonths } from '../dates.ts';
import { primaryOutcome } from '../outcomes.ts';
import { count } from '../quantity.ts';
import { type Basis, type Figure, known, missing, money } from './figure.ts';

/** Length of the term. */
export function months(basis: Basis): Figure {
  const { contract } = basis.engagement;
  const term = contract?.term_months;
  if (term !== undefined) return known(term, () => count(term, 'month'));
  const by = primaryOutcome(basis.engagement)?.outcome.by;
  if (contract?.start === undefined || by === undefined) return missing('contract.term_months');
  const months = wholeMonths(contract.start, by);
  return known(months, () => `${count(months, 'month')} from ${contract.start} to ${by}`);
}

/** `budget.cap` for the whole term. */
export function capTotal(basis: Basis): Figure {
  return wholeTerm(basis, 'cap');
}

/** `budget.ceiling` for the whole term. */
export function ceilingTotal(basis: Basis): Figure {
  return wholeTerm(basis, 'ceiling');
}

/** (ceiling − cap) ÷ cap × 100. */
export function reservePercent(basis: Basis): Figure {
  const { cap, ceiling } = basis.engagement.budget ?? {};
  if (cap === undefined || cap === 0) return missing('budget.cap');
  if (ceiling === undefined) return missing('budget.ceiling');
  return known(
    ((ceiling - cap) / cap) * 100,
    () => `(${money(basis, ceiling)} − ${money(basis, cap)}) ÷ ${money(basis, cap)}`,
  );
}

function wholeTerm(basis: Basis, name: 'cap' | 'ceiling'): Figure {
  const { budget } = basis.engagement;
  const amount = budget?.[name];
  if (amount === undefined) return missing(`budget.${name}`);
  const per = budget?.cap_per ?? 'term';
  if (per === 'term') return known(amount, () => money(basis, amount));
  const term = months(basis);
  if (!term.known) return term;
  const value = per === 'month' ? amount * term.value : (amount * term.value) / 12;
  return known(
    value,
    () => `${money(basis, amount)} a ${per} × ${count(term.value, 'month')} = ${money(basis, value)}`,
  );
}
