/** What to do by who must act, and what to find out by whom to ask. */

import type { Found } from './found.ts';

export interface ActionGroup {
  readonly by: Found['fixedBy'];
  /** By name where the file gives one. */
  readonly who: string;
  readonly findings: readonly Found[];
}

export interface QuestionGroup {
  readonly of: 'vendor' | 'reference' | 'colleague';
  /** By name where the file gives one. */
  readonly who: string;
  readonly findings: readonly Found[];
}

export function actionsOf(risks: readonly Found[]): ActionGroup[] {
  return (['client', 'vendor', 'both'] as const).flatMap((by) => {
    const findings = risks.filter((found) => found.fixedBy === by);
    return findings[0] ? [{ by, who: findings[0].doer, findings }] : [];
  });
}

export function questionsOf(questions: readonly Found[]): QuestionGroup[] {
  return (['vendor', 'reference', 'colleague'] as const).flatMap((of) => {
    const findings = questions.filter((found) => (found.askOf ?? 'colleague') === of);
    return findings[0] ? [{ of, who: findings[0].informant, findings }] : [];
  });
}
