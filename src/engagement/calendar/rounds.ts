/** Days that come round again: reviews, and the days on which one may leave. */

import { addDays, addMonths, longDate } from '../dates.ts';
import type { Frequency } from '../generated/types.ts';
import { count } from '../quantity.ts';

/** More than these are a rhythm and no dates to remember. */
const MOST = 12;

const STEPS: Record<Frequency, { readonly words: string; readonly months?: number; readonly days?: number } | null> = {
  daily: { words: 'every day', days: 1 },
  weekly: { words: 'every week', days: 7 },
  fortnightly: { words: 'every two weeks', days: 14 },
  monthly: { words: 'every month', months: 1 },
  quarterly: { words: 'every three months', months: 3 },
  none: null,
};

export interface Rounds {
  /** By date; none where there are too many. */
  readonly days: readonly { readonly date: string; readonly working: string | null }[];
  /** In place of the days: `every week`. */
  readonly words: string | null;
}

/** The days of a list, or those that a frequency makes from the start to the end. */
export function roundsOf(
  given: Frequency | readonly string[] | undefined,
  start: string | undefined,
  end: string | undefined,
): Rounds {
  if (given === undefined) return { days: [], words: null };
  if (typeof given !== 'string') return listed(given);
  const step = STEPS[given];
  if (!step) return { days: [], words: null };
  const days: { date: string; working: string }[] = [];
  if (start === undefined || end === undefined) return { days, words: step.words };
  for (let round = 1; ; round++) {
    const date = step.months ? addMonths(start, step.months * round) : addDays(start, (step.days ?? 1) * round);
    if (date > end) return { days, words: null };
    if (days.length === MOST) return { days: [], words: step.words };
    const span = step.months ? count(step.months * round, 'month') : count((step.days ?? 1) * round, 'day');
    days.push({ date, working: `${longDate(start)} + ${span}` });
  }
}

function listed(dates: readonly string[]): Rounds {
  const days = [...new Set(dates)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (days.length <= MOST || !first || !last)
    return { days: days.map((date) => ({ date, working: null })), words: null };
  return { days: [], words: `on ${days.length} days from ${longDate(first)} to ${longDate(last)}` };
}
