/** The money at a glance: the limits, what is spent, and what that brings, all for the whole term. */

import type { Figures } from '../../engagement/figures.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import { primaryOutcome } from '../../engagement/outcomes.ts';
import { figureOf, type ReportFigure } from './figure.ts';

const NAMES = [
  'capTotal',
  'ceilingTotal',
  'reservePercent',
  'plannedSpend',
  'gain',
  'gainAfterCosts',
  'breakEvenUnits',
  'plannedUnits',
] as const;

export interface Money extends Readonly<Record<(typeof NAMES)[number], ReportFigure>> {
  /** As the file names it; null where it names none. */
  readonly currency: string | null;
  /** What the units are: `booked jobs`. */
  readonly metric: string | null;
  /** What changes to the contract add to the planned spend, as far as they name a value; null where there are none. */
  readonly approvedChanges: number | null;
}

export function moneyOf(engagement: Engagement, figures: Figures): Money {
  const reported = NAMES.map((name) => [name, figureOf(figures[name], engagement)] as const);
  return {
    currency: engagement.budget?.currency ?? null,
    metric: primaryOutcome(engagement)?.outcome.metric ?? null,
    approvedChanges: changesOf(engagement),
    ...(Object.fromEntries(reported) as Record<(typeof NAMES)[number], ReportFigure>),
  };
}

function changesOf({ scope }: Engagement): number | null {
  const values = (scope?.approved_changes ?? []).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
