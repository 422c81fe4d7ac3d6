import { daysBetween } from '../../../engagement/dates.ts';
import type { Outcome } from '../../../engagement/generated/types.ts';
import { latestFigure, progressOf, workSince } from '../../../engagement/progress.ts';
import { formatNumber } from '../../../engagement/quantity.ts';
import rule from '../../../rules/relationship/second-opinion/no-progress.ts';
import type { Basis } from '../basis.ts';
import type { Measure, MeasureThreshold, Progress } from '../measure.ts';
import { missingOf } from '../missing.ts';
import { early, held, metricOf, outdated, sentence, working } from './progress-words.ts';
import { begins, measure, percent, type Sign } from './sign.ts';

/** One figure for every outcome; the sign can be judged where all of them can. */
export function noProgress(basis: Basis): Sign {
  const outcomes = basis.engagement.outcomes ?? [];
  if (outcomes.length === 0) {
    const measures = [measure('Progress', { unit: 'percent', threshold: thresholdOf(basis) })];
    return { measures, missing: [missingOf(basis, 'outcomes')], judged: false, says: [] };
  }
  const parts = outcomes.map((outcome, index) => ofOutcome(basis, outcome, index, outcomes.length > 1));
  return {
    measures: parts.flatMap((part) => part.measures),
    missing: parts.flatMap((part) => part.missing),
    judged: parts.every((part) => part.judged),
    says: parts.flatMap((part) => part.says),
  };
}

function ofOutcome(basis: Basis, outcome: Outcome, index: number, several: boolean): Sign {
  const metric = metricOf(outcome, index);
  const figure = (known: Partial<Measure>) =>
    measure(several ? `Progress: ${metric}` : 'Progress', { unit: 'percent', threshold: thresholdOf(basis), ...known });
  const open = (paths: readonly string[]): Sign => {
    const missing = paths.map((path) => missingOf(basis, path, several ? metric : undefined));
    return { measures: [figure({})], missing, judged: false, says: [] };
  };
  if (outcome.target === undefined) return open([`outcomes[${index}].target`]);
  const progress = progressOf(basis.engagement, index, basis.asOf);
  if (progress.state === 'unknown') return open(progress.missing);
  if (progress.state === 'early') {
    const latest = latestFigure(basis.engagement, outcome)?.entry.actual;
    const text = latest === undefined ? 'too early' : `${formatNumber(latest, 2)}, too early`;
    return { measures: [figure({ text })], missing: [], judged: false, says: [early(basis, outcome, metric)] };
  }
  const way = wayOf(basis, outcome, index, progress);
  const found = measured(way, basis);
  const old = outdated(way, basis.asOf);
  // What is a sign stays one, however old the figure is; only that there is none cannot be said.
  if (old === null || found.reached)
    return { measures: [figure(found)], missing: [], judged: !moved(way), says: [sentence(way)] };
  return {
    measures: [figure({ ...found, reached: null })],
    missing: [missingOf(basis, 'performance.outcome_progress', several ? metric : undefined)],
    judged: false,
    says: [sentence(way), old],
  };
}

function wayOf(
  { engagement }: Basis,
  outcome: Outcome,
  index: number,
  { actual, on, share }: { readonly actual: number; readonly on: string; readonly share: number },
): Progress {
  const { baseline, target, by } = outcome;
  const since = workSince(engagement);
  if (baseline === undefined || target === undefined || by === undefined || since === undefined)
    throw new Error('an outcome was measured without its limits');
  const span = daysBetween(since, by);
  return {
    path: `outcomes[${index}]`,
    metric: metricOf(outcome, index),
    baseline,
    target,
    actual,
    on,
    since,
    by,
    percentOfWay: share * 100,
    percentOfTime: span <= 0 ? 100 : Math.min(100, (daysBetween(since, on) / span) * 100),
  };
}

function measured(way: Progress, basis: Basis): Partial<Measure> {
  const actual = formatNumber(way.actual, 2);
  if (held(way)) {
    return { text: `${actual}, to be held`, reached: moved(way) ? null : false, progress: way };
  }
  return {
    value: way.percentOfWay,
    text: `${actual} = ${percent(way.percentOfWay)} of the way`,
    working: working(way),
    reached: way.percentOfWay < basis.limit(rule, 'minProgressPercent').value,
    progress: way,
  };
}

/** A number that was to be held and was not: whether that is good or bad the file does not say. */
function moved(way: Progress): boolean {
  return held(way) && way.actual !== way.target;
}

function thresholdOf(basis: Basis): MeasureThreshold {
  const limit = basis.limit(rule, 'minProgressPercent');
  return begins(limit, `under ${percent(limit.value)}`);
}
