/** Where each outcome stands against its target, a sentence each. */

import { longDate } from '../../../engagement/dates.ts';
import type { Outcome } from '../../../engagement/generated/types.ts';
import { latestFigure } from '../../../engagement/progress.ts';
import { formatNumber } from '../../../engagement/quantity.ts';
import type { Basis } from '../basis.ts';
import { metricOf, sentence } from '../signs/progress-words.ts';
import type { TriggerReview } from '../types.ts';

export function outcomesOf(basis: Basis, triggers: readonly TriggerReview[]): string[] {
  const measured = triggers.flatMap(({ measures }) => measures.flatMap(({ progress }) => progress ?? []));
  return (basis.engagement.outcomes ?? []).flatMap((outcome, index) => {
    if (outcome.target === undefined) return [];
    const progress = measured.find(({ path }) => path === `outcomes[${index}]`);
    return [progress ? sentence(progress) : `${metricOf(outcome, index)}: ${aim(outcome)}; ${stand(basis, outcome)}.`];
  });
}

/** `from 40 to 80 by 31 January 2027` */
function aim({ baseline, target = 0, by }: Outcome): string {
  const from = baseline === undefined ? '' : `from ${formatNumber(baseline, 2)} `;
  return `${from}to ${formatNumber(target, 2)}${by === undefined ? '' : ` by ${longDate(by)}`}`;
}

function stand({ engagement }: Basis, outcome: Outcome): string {
  const latest = latestFigure(engagement, outcome)?.entry;
  if (latest?.actual === undefined) return 'where it stands is not known';
  const day = latest.as_of === undefined ? 'now' : `on ${longDate(latest.as_of)}`;
  return `${formatNumber(latest.actual, 2)} ${day}`;
}
