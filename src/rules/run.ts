/** Runs rules over one engagement. A rule is run once at most, also when others ask for its result. */

import { figuresOf } from '../engagement/figures.ts';
import type { Reading } from '../engagement/reading.ts';
import { inScope, type Work } from '../engagement/scope.ts';
import type { Stage } from '../engagement/stage.ts';
import { openResult, writtenAnswers } from './open.ts';
import type { Plan } from './plan.ts';
import type { AnyRule, Related, Severity, Threshold, Value } from './rule.ts';
import { HOUSE_SETTINGS, type Settings } from './settings.ts';
import { worst, worstOf } from './severity.ts';

/** What a rule says of a file, before it has a place in the text. */
export interface Result {
  readonly rule: AnyRule;
  readonly kind: 'risk' | 'question' | 'task';
  readonly severity: Severity;
  readonly messageId: string;
  readonly at: string;
  readonly related: readonly Related[];
  readonly values: Readonly<Record<string, Value>>;
}

export interface Run {
  readonly results: readonly Result[];
  /** The rules that are due at the stage and have something to judge, by id. */
  readonly applied: readonly string[];
  /** How many of those could be judged. */
  readonly judged: number;
  /** Rules that would have spoken of a value that is there but failed its schema: they could not be judged. */
  readonly unread: ReadonlySet<string>;
}

export interface Conditions {
  readonly stage: Stage;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly settings?: Settings;
}

interface Report {
  readonly at: string;
  readonly related?: readonly Related[];
  readonly values?: Readonly<Record<string, Value>>;
}

const NOTHING: readonly Result[] = [];

/** Runs what a plan wants over one engagement. */
export function runRules(plan: Plan, reading: Reading, conditions: Conditions): Run {
  const { severities, thresholds, assumptions } = conditions.settings ?? HOUSE_SETTINGS;
  const figures = figuresOf(reading.engagement, assumptions);
  /** By position in the plan: null where the rule does not apply to this file. */
  const memo: (readonly Result[] | null | undefined)[] = new Array(plan.rules.length);
  const handedOver: Partial<Record<Work, boolean>> = {};
  let current: AnyRule;
  let found: Result[] | undefined;
  const unread = new Set<string>();

  // One context serves all rules: building one for each would cost more than most rules do.
  const context = {
    engagement: reading.engagement,
    figures,
    thresholds: {} as Readonly<Record<string, number>>,
    asOf: conditions.asOf,
    stage: conditions.stage,
    report(messageId: string, { at, related = [], values = {} }: Report) {
      if (isBeyond(at)) return;
      const severity = severities?.[current.id] ?? current.messages[messageId].severity;
      add({ rule: current, kind: 'risk', severity, messageId, at, related, values });
    },
    ask(...missing: string[]) {
      if (missing.length === 0 || missing.some(isBeyond)) return;
      const notYet = missing.every((path) => reading.answerAt(path)?.kind === 'not-yet');
      add(openResult(current, missing, notYet ? 'not-yet' : 'unknown', severities?.[current.id] ?? worstOf(current)));
    },
    fires,
    notApplicable,
  };

  function add(result: Result): void {
    found ??= [];
    found.push(result);
  }

  function notApplicable(path: string): boolean {
    return reading.answerAt(path)?.kind === 'na';
  }

  /** Nothing is said of what does not apply, nor of a value that is written but failed: that is said already. */
  function isBeyond(path: string): boolean {
    if (notApplicable(path)) return true;
    if (!reading.failedAt(path)) return false;
    unread.add(current.id);
    return true;
  }

  function resultsAt(position: number): readonly Result[] | null {
    let results = memo[position];
    if (results === undefined) {
      const rule = plan.rules[position] as AnyRule;
      memo[position] = null;
      results = applies(rule) ? check(rule) : null;
      memo[position] = results;
    }
    return results;
  }

  function check(rule: AnyRule): readonly Result[] {
    const outer = { current, found };
    current = rule;
    found = undefined;
    const changed = thresholds?.[rule.id];
    context.thresholds = changed ? { ...defaultsOf(rule), ...changed } : defaultsOf(rule);
    rule.check(context);
    const results = found ?? NOTHING;
    ({ current, found } = outer);
    return results;
  }

  function fires(id: string, message?: string): Severity | undefined {
    const position = plan.positions.get(id);
    if (position === undefined) return undefined;
    const risks = (resultsAt(position) ?? []).filter(
      (result) => result.kind === 'risk' && (message === undefined || result.messageId === message),
    );
    return worst(risks.map((result) => result.severity));
  }

  function applies(rule: AnyRule): boolean {
    if (!isHandedOver(rule)) return false;
    if (rule.unless === undefined) return true;
    const [id = '', message] = rule.unless.split('#');
    return fires(id, message) === undefined;
  }

  function isHandedOver({ scope }: AnyRule): boolean {
    if (scope === undefined) return true;
    for (const work of scope as readonly Work[]) {
      handedOver[work] ??= inScope(reading.engagement, work);
      if (handedOver[work]) return true;
    }
    return false;
  }

  const results: Result[] = [];
  const quiet: AnyRule[] = [];
  const applied: string[] = [];
  let judged = 0;
  for (let position = 0; position < plan.rules.length; position++) {
    const rule = plan.rules[position] as AnyRule;
    if (!plan.wanted.has(rule.id)) continue;
    const own = resultsAt(position);
    if (own === null) continue;
    if (own.length > 0) results.push(...own);
    else {
      if (reading.answers.size > 0 && rule.needs.some(notApplicable)) continue;
      quiet.push(rule);
      if (!isKnown(rule, reading)) continue;
    }
    applied.push(rule.id);
    if ((own.length === 0 && !unread.has(rule.id)) || own.some((result) => result.kind === 'risk')) judged++;
  }
  if (reading.openAnswers.length > 0) {
    results.push(...writtenAnswers({ quiet, later: plan.later.filter(isHandedOver) }, results, reading));
  }
  return { results, applied, judged, unread };
}

const defaults = new Map<AnyRule, Readonly<Record<string, number>>>();

function defaultsOf(rule: AnyRule): Readonly<Record<string, number>> {
  let values = defaults.get(rule);
  if (!values) {
    const entries = Object.entries<Threshold>(rule.thresholds ?? {});
    values = Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
    defaults.set(rule, values);
  }
  return values;
}

/** A quiet rule has judged when something it needs is there, or when absence would have made it speak. */
function isKnown(rule: AnyRule, reading: Reading): boolean {
  return rule.unknown !== 'skips' || rule.needs.some((field) => reading.has(field));
}
