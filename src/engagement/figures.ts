/**
 * The derived numbers, each computed in one place and with its working for the finding to show.
 * Hours are hours a week, money is in `budget.currency`, for the whole term.
 */

import { type Assumptions, defaultAssumptions } from './figures/assumptions.ts';
import { feeTotal } from './figures/fees.ts';
import type { Basis, Figure } from './figures/figure.ts';
import * as hours from './figures/hours.ts';
import * as money from './figures/money.ts';
import * as service from './figures/service.ts';
import * as term from './figures/term.ts';
import type { Engagement } from './generated/types.ts';

const FIGURES = {
  months: term.months,
  capTotal: term.capTotal,
  ceilingTotal: term.ceilingTotal,
  reservePercent: term.reservePercent,
  feeTotal,
  plannedSpend: money.plannedSpend,
  gain: money.gain,
  gainAfterCosts: money.gainAfterCosts,
  breakEvenUnits: money.breakEvenUnits,
  plannedUnits: money.plannedUnits,
  hoursBoughtWeek: hours.hoursBoughtWeek,
  answeringHoursWeek: hours.answeringHoursWeek,
  replyHoursWeek: hours.replyHoursWeek,
  postHoursWeek: hours.postHoursWeek,
  neededHoursWeek: hours.neededHoursWeek,
  clientHoursWeek: hours.clientHoursWeek,
  hops: service.hops,
  lateRate: service.lateRate,
  editRate: service.editRate,
} satisfies Record<string, (basis: Basis) => Figure>;

export type Figures = { readonly [Name in keyof typeof FIGURES]: Figure };

/** The figures of an engagement; each is computed when it is asked for. */
export function figuresOf(engagement: Engagement, assumed: Assumptions = defaultAssumptions): Figures {
  return Object.create(lazy, { basis: { value: { engagement, assumed } } });
}

const lazy: object = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(FIGURES).map(([name, compute]) => [
      name,
      {
        get(this: { basis: Basis }) {
          return compute(this.basis);
        },
      },
    ]),
  ),
);
