/** What is open: questions and tasks instead of risks. */

import type { Reading } from '../engagement/reading.ts';
import type { AnyRule, Severity } from './rule.ts';
import type { Result } from './run.ts';
import { worstOf } from './severity.ts';

/** A question, or a task where all that is missing is to be done. */
export function openResult(
  rule: AnyRule,
  missing: readonly string[],
  kind: 'unknown' | 'not-yet',
  severity: Severity,
): Result {
  return {
    rule,
    kind: kind === 'not-yet' ? 'task' : 'question',
    severity,
    messageId: kind,
    at: missing[0] as string,
    related: [],
    values: { missing: [...missing] },
  };
}

/**
 * `unknown` is never a pass: what somebody wrote, and no rule has spoken of, is listed once, for the first rule that
 * needs it. Where that rule was asked and found nothing, the answer may still change that, so that the file is at most
 * ready with reservations; where the rule is not due yet, it weighs nothing. Nor does `not-yet` before its time.
 */
export function writtenAnswers(
  waiting: { readonly quiet: readonly AnyRule[]; readonly later: readonly AnyRule[] },
  results: readonly Result[],
  reading: Reading,
): Result[] {
  // A question of a waived rule would be waived with it, so another that needs the answer asks first.
  const waived = new Set(reading.engagement.waivers?.map((waiver) => waiver.rule));
  const quietFirst = waiting.quiet.filter((rule) => !waived.has(rule.id));
  const spoken = new Set<string>();
  for (const result of results) {
    if (waived.has(result.rule.id)) continue;
    spoken.add(result.at);
    for (const path of (result.values['missing'] as readonly string[] | undefined) ?? []) spoken.add(path);
  }
  const extra: Result[] = [];
  for (const { path, field, kind } of reading.openAnswers) {
    if (spoken.has(path)) continue;
    const quiet = ruleFor(field, quietFirst) ?? ruleFor(field, waiting.quiet);
    const rule = quiet ?? ruleFor(field, waiting.later);
    if (!rule) continue;
    extra.push(openResult(rule, [path], kind, quiet && kind === 'unknown' ? atMostWarning(quiet) : 'info'));
  }
  return extra;
}

/** The rule that a field is for first of all, else the first that needs it. An entry of a list is the list's matter. */
function ruleFor(field: string, rules: readonly AnyRule[]): AnyRule | undefined {
  const names = [field, field.replace(/\[\]$/, '')];
  return (
    rules.find((rule) => names.includes(rule.needs[0] ?? '')) ??
    rules.find((rule) => rule.needs.some((need) => names.includes(need)))
  );
}

function atMostWarning(rule: AnyRule): Severity {
  const severity = worstOf(rule);
  return severity === 'error' ? 'warning' : severity;
}
