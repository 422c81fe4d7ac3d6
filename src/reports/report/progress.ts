/** How running work goes: each outcome on its way to the target, and what was billed against what was agreed. */

import type { Assessment } from '../../assessment/assessment.ts';
import { daysBetween } from '../../engagement/dates.ts';
import type { Engagement, Outcome } from '../../engagement/generated/types.ts';
import { agreedToDate, latestFigure, progressOf, workSince } from '../../engagement/progress.ts';
import { reached } from '../../engagement/stage.ts';
import { nameOf } from '../names.ts';
import { figureOf, type ReportFigure } from './figure.ts';

export interface ReportProgress {
  readonly outcomes: readonly OutcomeReport[];
  /** All bills so far; null where the file does not say. */
  readonly invoiced: number | null;
  /** The most that may have been billed by the day of the judgement. */
  readonly agreed: ReportFigure;
}

export interface OutcomeReport {
  readonly metric: string | null;
  readonly per: Outcome['per'] | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly by: string | null;
  /** The latest figure, and the day that it is for. */
  readonly actual: number | null;
  readonly on: string | null;
  /** Share of the way from baseline to target; null where it is not known, or nothing is to change. */
  readonly share: number | null;
  /** Share of the time that was over on that day, from 0 to 1. */
  readonly time: number | null;
  /** Is less than half of the time over, so that nothing can be expected yet? */
  readonly early: boolean;
  /** The fields that have to be known first, in words. */
  readonly missing: readonly string[];
}

/** Null before the work runs. */
export function reportProgress({ engagement, stage, asOf }: Assessment): ReportProgress | null {
  if (stage === null || !reached(stage, 'running')) return null;
  return {
    outcomes: (engagement.outcomes ?? []).map((outcome, index) => outcomeReport(engagement, outcome, index, asOf)),
    invoiced: engagement.performance?.invoiced ?? null,
    agreed: figureOf(agreedToDate(engagement, asOf), engagement),
  };
}

function outcomeReport(engagement: Engagement, outcome: Outcome, index: number, asOf: string): OutcomeReport {
  const { metric, per, baseline, target, by } = outcome;
  const latest = latestFigure(engagement, outcome)?.entry;
  const actual = latest?.actual;
  const on = actual === undefined ? undefined : (latest?.as_of ?? asOf);
  const way = baseline === undefined || target === undefined ? 0 : target - baseline;
  const progress = progressOf(engagement, index, asOf);
  return {
    metric: metric ?? null,
    per: per ?? null,
    baseline: baseline ?? null,
    target: target ?? null,
    by: by ?? null,
    actual: actual ?? null,
    on: on ?? null,
    share: actual === undefined || baseline === undefined || way === 0 ? null : (actual - baseline) / way,
    time: timeOver(workSince(engagement), by, on ?? asOf),
    early: progress.state === 'early',
    missing: progress.state === 'unknown' ? [...new Set(progress.missing.map((path) => nameOf(path, engagement)))] : [],
  };
}

function timeOver(since: string | undefined, by: string | undefined, on: string): number | null {
  if (since === undefined || by === undefined || by <= since) return null;
  return Math.min(1, Math.max(0, daysBetween(since, on) / daysBetween(since, by)));
}
