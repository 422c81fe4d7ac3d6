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
}

export function moneyOf(engagement: Engagement, figures: Figures): Money {
  const reported = NAMES.map((name) => [name, figureOf(figures[name], engagement)] as const);
  return {
    currency: engagement.budget?.currency ?? null,
    metric: primaryOutcome(engagement)?.outcome.metric ?? null,
    ...(Object.fromEntries(reported) as Record<(typeof NAMES)[number], ReportFigure>),
  };
}
