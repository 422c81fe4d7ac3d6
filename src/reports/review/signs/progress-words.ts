/** How an outcome and its way to the target are told. */

import { daysBetween, longDate } from '../../../engagement/dates.ts';
import type { Outcome } from '../../../engagement/generated/types.ts';
import { halfwayTo, workSince } from '../../../engagement/progress.ts';
import { formatNumber } from '../../../engagement/quantity.ts';
import type { Basis } from '../basis.ts';
import type { Progress } from '../measure.ts';
import { percent } from './sign.ts';

/** What an outcome is called: its number, its short name, or which it is. */
export function metricOf(outcome: Outcome, index: number): string {
  return outcome.metric ?? outcome.id ?? `outcome ${index + 1}`;
}

export function held({ baseline, target }: Progress): boolean {
  return baseline === target;
}

/** `(221 − 180) ÷ (300 − 180) = 34%` */
export function working({ baseline, target, actual, percentOfWay }: Progress): string {
  const number = (value: number) => (value < 0 ? `(${formatNumber(value, 2)})` : formatNumber(value, 2));
  return `(${number(actual)} − ${number(baseline)}) ÷ (${number(target)} − ${number(baseline)}) = ${percent(percentOfWay)}`;
}

export function sentence(progress: Progress): string {
  const number = (value: number) => formatNumber(value, 2);
  const { metric, baseline, target, actual, by, percentOfWay } = progress;
  const stood = `On ${longDate(progress.on)}, ${metric} stood at ${number(actual)}`;
  if (held(progress)) return `${stood}; it is to be held at ${number(target)} until ${longDate(by)}.`;
  const time = `when ${percent(progress.percentOfTime)} of the time until ${longDate(by)} was over`;
  if (percentOfWay < 0)
    return `${stood}, further from ${number(target)} than the ${number(baseline)} at the start, ${time}.`;
  return `${stood}: ${percent(percentOfWay)} of the way from ${number(baseline)} to ${number(target)}, ${time}.`;
}

/** Days after which a figure says nothing of today. House default: two months, as most figures are monthly. */
const OLDEST = 60;

/** Why the last figure of an outcome says nothing of today; null where it does. */
export function outdated({ on, by }: Progress, asOf: string): string | null {
  const last = `Where it stands now cannot be said: the last figure is from ${longDate(on)}`;
  if (on < by && by < asOf) return `${last}, before the target date.`;
  const days = daysBetween(on, asOf);
  return days > OLDEST ? `${last}, ${days} days ago.` : null;
}

export function early(basis: Basis, outcome: Outcome, metric: string): string {
  const since = workSince(basis.engagement) ?? basis.asOf;
  const half = halfwayTo(outcome.by ?? basis.asOf, since);
  return `Half of the time for ${metric} is over on ${longDate(half)}; before that day the number says nothing.`;
}
