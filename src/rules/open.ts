/** What is open: questions and tasks instead of risks. */

import type { Reading } from '../engagement/reading.ts';
import type { AnyRule, Severity } from './rule.ts';
import type { Result } from './run.ts';

/** A question, or a task where all that is missing is to be done. */
export function openResult(rule: AnyRule, missing: readonly string[], reading: Reading, severity: Severity): Result {
  const notYet = missing.every((path) => reading.answerAt(path)?.kind === 'not-yet');
  return {
    rule,
    kind: notYet ? 'task' : 'question',
    severity,
    messageId: notYet ? 'not-yet' : 'unknown',
    at: missing[0] as string,
    related: [],
    values: { missing: [...missing] },
  };
}

/**
 * `unknown` and `not-yet` are never a pass: where no rule has spoken of one that somebody wrote, because it
 * is not due yet or was skipped, it is listed once, for the first rule that needs it, and weighs nothing.
 */
export function writtenAnswers(waiting: readonly AnyRule[], results: readonly Result[], reading: Reading): Result[] {
  const spoken = new Set<string>();
  for (const result of results) {
    spoken.add(result.at);
    for (const path of (result.values['missing'] as readonly string[] | undefined) ?? []) spoken.add(path);
  }
  const extra: Result[] = [];
  for (const { path, field } of reading.openAnswers) {
    if (spoken.has(path)) continue;
    const rule =
      waiting.find((candidate) => candidate.needs[0] === field) ??
      waiting.find((candidate) => candidate.needs.includes(field));
    if (rule) extra.push(openResult(rule, [path], reading, 'info'));
  }
  return extra;
}
