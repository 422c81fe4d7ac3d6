/** The next day on which to look at the figures again. */

import type { DateKind } from '../../engagement/calendar/date.ts';
import { MOST_DAYS } from '../../engagement/calendar/term.ts';
import { calendarOf } from '../../engagement/calendar.ts';
import { addDays, longDate } from '../../engagement/dates.ts';
import { halfwayTo, workSince } from '../../engagement/progress.ts';
import type { Basis } from './basis.ts';
import { metricOf } from './signs/progress-words.ts';
import type { Review, Term } from './types.ts';

type Day = NonNullable<Review['next']>;

/** Days between a look at the figures and the last day on which to act on them; house default. */
const TO_DECIDE = 7;

export function nextOf(basis: Basis, { state }: Term): Review['next'] {
  // Where the work ends anyway, nothing has to be said for it.
  const last = state === 'running' ? lastDays(basis) : [];
  const days = [...last, ...talk(basis), ...agreed(basis), ...halfTimes(basis)].filter(({ date }) => date > basis.asOf);
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0] ?? null;
}

function talk({ performance }: Basis): Day[] {
  const date = performance.second_opinion?.talked_on;
  return date === undefined ? [] : [{ date, why: 'the talk that is planned' }];
}

/** Some days before the last one on which the client can say that it leaves, or that nothing is to be renewed. */
function lastDays({ engagement, asOf }: Basis): Day[] {
  const { notice_days: notice = 0 } = engagement.contract ?? {};
  return calendarOf(engagement).dates.flatMap(({ kind, date }): Day[] => {
    const by = kind === 'break-point' && notice <= MOST_DAYS ? addDays(date, -notice) : date;
    const why = SAY[kind]?.(longDate(by), longDate(date));
    if (why === undefined || by <= asOf) return [];
    const day = addDays(by, -TO_DECIDE);
    return [{ date: day > asOf ? day : addDays(asOf, 1), why }];
  });
}

const SAY: Partial<Record<DateKind, (by: string, day: string) => string>> = {
  'break-point': (by, day) =>
    by === day
      ? `on ${day} you may leave early`
      : `to leave on ${day}, when you may leave early, you would have to say so by ${by}`,
  notice: (by) => `by ${by} you would have to say so, or the contract renews itself`,
};

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
