/** The next day on which to look at the figures again. */

import { calendarOf } from '../../engagement/calendar.ts';
import { halfwayTo, workSince } from '../../engagement/progress.ts';
import type { Basis } from './basis.ts';
import { metricOf } from './signs/progress-words.ts';
import type { Review } from './types.ts';

type Day = NonNullable<Review['next']>;

export function nextOf(basis: Basis): Review['next'] {
  const days = [...talk(basis), ...agreed(basis), ...halfTimes(basis)].filter(({ date }) => date > basis.asOf);
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0] ?? null;
}

function talk({ performance }: Basis): Day[] {
  const date = performance.second_opinion?.talked_on;
  return date === undefined ? [] : [{ date, why: 'the talk that is planned' }];
}

const WHY: Readonly<Record<string, string>> = {
  review: 'the review that the contract names',
  outcome: 'the day by which an outcome is to be reached',
  end: 'the end of the term',
};

function agreed({ engagement }: Basis): Day[] {
  return calendarOf(engagement).dates.flatMap(({ kind, date }) => {
    const why = WHY[kind];
    return why === undefined ? [] : [{ date, why }];
  });
}

/** From then on the number of an outcome says something. */
function halfTimes({ engagement }: Basis): Day[] {
  const since = workSince(engagement);
  return (engagement.outcomes ?? []).flatMap((outcome, index) => {
    if (since === undefined || outcome.by === undefined) return [];
    const why = `half of the time for ${metricOf(outcome, index)} is over`;
    return [{ date: halfwayTo(outcome.by, since), why }];
  });
}
