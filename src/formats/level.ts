/** What a finding is to other programs. docs/formats.md has the table. */

import type { Finding } from '../assessment/finding.ts';

export type Level = 'error' | 'warning' | 'note';

/**
 * An open question is a note, whatever it may turn into, and so is a task: for the exit code, too, they weigh less
 * than anything that was found.
 */
export function levelOf({ kind, severity }: Finding): Level {
  if (kind === 'question' || kind === 'task' || severity === 'info') return 'note';
  return severity;
}

/** Neither waived nor in the baseline. */
export function stands({ waived, baselined }: Finding): boolean {
  return waived === null && !baselined;
}

/** The worst is 0. Among notes, what was found comes before what is asked, and that before what is still to do. */
export function rankOf(finding: Finding): number {
  const { kind, severity } = finding;
  const weight = { error: 0, warning: 1, info: 2 }[severity];
  if (kind === 'question') return 3 + weight;
  return kind === 'task' ? 6 + weight : weight;
}

/** What comes after the message: the question to ask, or what to do. */
export function adviceOf({ kind, ask, remedy }: Finding): string {
  return (kind === 'question' ? (ask ?? remedy) : remedy) ?? '';
}
