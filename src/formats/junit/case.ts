/** A rule as a test case: what became of it in one file. */

import type { Finding } from '../../assessment/finding.ts';
import { adviceOf, levelOf, stands } from '../level.ts';
import { element, text } from './xml.ts';

type Outcome = 'passed' | 'failure' | 'skipped';

export interface Case {
  readonly rule: string;
  readonly outcome: Outcome;
  /** XML of what is to be said of it. */
  readonly content: string;
}

/**
 * An error or a warning fails it. What is not known, still to do, waived or in the baseline says nothing against the
 * engagement and nothing for it: such a case is skipped, and says why. A note leaves it passed.
 */
export function caseOf(rule: string, findings: readonly Finding[]): Case {
  const standing = findings.filter(stands);
  const failed = standing.filter((finding) => levelOf(finding) !== 'note');
  const [worst] = [...failed.filter(({ severity }) => severity === 'error'), ...failed];
  const about = standing.flatMap(linesOf);
  if (worst) {
    const attributes = { message: worst.message, type: worst.severity };
    return { rule, outcome: 'failure', content: element('failure', attributes, text(about)) };
  }
  const why = whySkipped(findings, standing);
  if (why !== undefined) {
    return { rule, outcome: 'skipped', content: element('skipped', { message: why }, text(about)) };
  }
  return { rule, outcome: 'passed', content: about.length > 0 ? element('system-out', {}, text(about)) : '' };
}

function whySkipped(findings: readonly Finding[], standing: readonly Finding[]): string | undefined {
  const question = standing.find(({ kind }) => kind === 'question');
  if (question) return `open question: ${question.ask ?? question.message}`;
  const task = standing.find(({ kind }) => kind === 'task');
  if (task) return task.message;
  const waived = findings.find((finding) => finding.waived)?.waived;
  if (waived) return `waived: ${waived.reason} (${waived.by}, until ${waived.until})`;
  return standing.length < findings.length ? 'baselined' : undefined;
}

function linesOf(finding: Finding): string[] {
  const advice = adviceOf(finding);
  const what = `line ${finding.range.line}: ${finding.message}`;
  return advice === '' ? [what] : [what, `→ ${advice}`];
}
