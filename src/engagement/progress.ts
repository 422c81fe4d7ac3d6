/** How far running work has come: each outcome on its way to the target, and what may have been billed by a day. */

import { addDays, addMonths, daysBetween, wholeMonths } from './dates.ts';
import { type Figure, known } from './figures/figure.ts';
import { figuresOf } from './figures.ts';
import type { Engagement, Outcome, OutcomeProgress } from './generated/types.ts';
import { formatMoney } from './quantity.ts';

/** Where an outcome stands on a day, as far as it says anything about the vendor. */
type Progress =
  /** Less than half of the time is over: nothing can be expected yet. */
  | { readonly state: 'early' }
  /** These fields have to be known first; `actual` is among them where the figure is from the first half. */
  | { readonly state: 'unknown'; readonly missing: readonly string[] }
  | {
      readonly state: 'measured';
      /** Where the figure stands. */
      readonly at: string;
      /** The day that the figure is for. */
      readonly on: string;
      readonly actual: number;
      /** Share of the way from baseline to target: 0 to 1, negative where the figure went the other way. */
      readonly share: number;
    };

/** The first day of the work that is judged. */
export function workSince(engagement: Engagement): string | undefined {
  return engagement.performance?.since ?? engagement.contract?.start;
}

/** From this day on half of the time is over, and an outcome's figure can be judged. */
export function halfwayTo(by: string, since: string): string {
  return addDays(since, Math.max(0, Math.ceil(daysBetween(since, by) / 2)));
}

/**
 * Progress of `outcomes[index]`. Half of the period from the start of the work to the outcome's date has to be over.
 * @param asOf `YYYY-MM-DD`
 */
export function progressOf(engagement: Engagement, index: number, asOf: string): Progress {
  const outcome = engagement.outcomes?.[index] ?? {};
  const since = workSince(engagement);
  const { baseline, target, by } = outcome;
  if (since === undefined || by === undefined) {
    const missing = [...(since === undefined ? ['performance.since'] : []), ...(by ? [] : [`outcomes[${index}].by`])];
    return { state: 'unknown', missing };
  }
  const halfway = halfwayTo(by, since);
  if (asOf < halfway) return { state: 'early' };

  const latest = latestFigure(engagement, outcome);
  const on = latest?.entry.as_of !== undefined && latest.entry.as_of < asOf ? latest.entry.as_of : asOf;
  const actual = latest && on >= halfway ? latest.entry.actual : undefined;
  const missing: string[] = [];
  if (actual === undefined) missing.push(latest ? `${latest.path}.actual` : 'performance.outcome_progress');
  if (baseline === undefined) missing.push(`outcomes[${index}].baseline`);
  if (target === undefined) missing.push(`outcomes[${index}].target`);
  if (!latest || actual === undefined || baseline === undefined || target === undefined) {
    return { state: 'unknown', missing };
  }
  // Where the figure is only to be held, there is no way to have gone.
  const share = target === baseline ? 1 : (actual - baseline) / (target - baseline);
  return { state: 'measured', at: `${latest.path}.actual`, on, actual, share };
}

/** The entry with the latest date for an outcome; one without a date is for today. */
export function latestFigure(
  engagement: Engagement,
  outcome: Outcome,
): { entry: OutcomeProgress; path: string } | undefined {
  const figures = engagement.performance?.outcome_progress ?? [];
  const own = latestOf(figures).get(normalise(outcome.id ?? ''));
  // Of the only outcome there need not be said which it is.
  const unnamed = engagement.outcomes?.length === 1 ? latestOf(figures).get(undefined) : undefined;
  const index = own === undefined || unnamed === undefined ? (own ?? unnamed) : later(own, unnamed, figures);
  const entry = index === undefined ? undefined : figures[index];
  return entry && { entry, path: `performance.outcome_progress[${index}]` };
}

const latest = new WeakMap<readonly OutcomeProgress[], ReadonlyMap<string | undefined, number>>();

/** By outcome, where the entry with the latest date stands. Found once, as every outcome asks. */
function latestOf(figures: readonly OutcomeProgress[]): ReadonlyMap<string | undefined, number> {
  const known = latest.get(figures);
  if (known) return known;
  const found = new Map<string | undefined, number>();
  for (const [index, { id }] of figures.entries()) {
    const name = id === undefined ? undefined : normalise(id);
    found.set(name, later(found.get(name) ?? index, index, figures));
  }
  latest.set(figures, found);
  return found;
}

/** Of two entries; of the same day the one further down. */
function later(one: number, other: number, figures: readonly OutcomeProgress[]): number {
  const [first, last] = one < other ? [one, other] : [other, one];
  return dateOf(figures[last]) >= dateOf(figures[first]) ? last : first;
}

function dateOf(entry: OutcomeProgress | undefined): string {
  return entry?.as_of ?? '9999-12-31';
}

function normalise(id: string): string {
  return id.trim().toLowerCase();
}

/**
 * The most that may have been billed by a day, in `budget.currency`: the fees of every month begun, or paid ahead, or
 * over where they are paid in arrears; at most to the end of the term, with the set-up and the changes approved by then.
 * @param asOf `YYYY-MM-DD`
 */
export function agreedToDate(engagement: Engagement, asOf: string): Figure {
  const since = workSince(engagement);
  if (since === undefined) return { known: false, missing: ['performance.since'] };
  // What is due for some months is what a term of these months would cost.
  const term_months = billableMonths(engagement, since, asOf);
  const fees = figuresOf({ ...engagement, contract: { ...engagement.contract, term_months } }).feeTotal;
  const missing = fees.known ? [] : [...fees.missing];
  let changes = 0;
  for (const [index, change] of (engagement.scope?.approved_changes ?? []).entries()) {
    if (change.on !== undefined && change.on > asOf) continue;
    if (change.value === undefined) missing.push(`scope.approved_changes[${index}].value`);
    changes += change.value ?? 0;
  }
  if (!fees.known || missing.length > 0) return { known: false, missing };
  const money = (amount: number) => formatMoney(amount, engagement.budget?.currency);
  const value = fees.value + changes;
  const changed = changes === 0 ? '' : ` ${changes < 0 ? '−' : '+'} ${money(Math.abs(changes))} approved changes`;
  return known(value, () => `${fees.working}${changed} = ${money(value)}`);
}

/** None after the end of a term, unless it renews itself. */
function billableMonths(engagement: Engagement, since: string, asOf: string): number {
  const { start = since, term_months, renewal } = engagement.contract ?? {};
  const months = monthsToBill(engagement, since, asOf);
  if (term_months === undefined || renewal === 'automatic') return months;
  const lastDay = addDays(addMonths(start, term_months), -1);
  const all = monthsBegun(since, lastDay);
  return asOf >= lastDay ? all : Math.min(months, all);
}

function monthsToBill({ budget }: Engagement, since: string, asOf: string): number {
  const { paid, months_in_advance: ahead = 1 } = budget?.fees ?? {};
  if (paid === 'advance') return monthsBegun(since, asOf) + ahead;
  if (paid !== 'arrears') return monthsBegun(since, asOf);
  // A month is earned when it is over; whoever bills by the calendar bills what was begun by the end of the last one.
  const endOfMonth = addDays(`${addDays(asOf, 1).slice(0, 8)}01`, -1);
  return Math.max(wholeMonths(since, asOf), monthsBegun(since, endOfMonth));
}

function monthsBegun(since: string, date: string): number {
  return date < since ? 0 : wholeMonths(since, addDays(date, -1)) + 1;
}
