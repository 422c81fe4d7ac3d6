import type { Engagement, Outcome } from './generated/types.ts';

/**
 * The outcome that the engagement is for: the one marked `primary`, else the first.
 * `path` is where it stands.
 */
export function primaryOutcome(engagement: Engagement): { outcome: Outcome; path: string } | undefined {
  const outcomes = engagement.outcomes ?? [];
  const marked = outcomes.findIndex((outcome) => outcome.primary === true);
  const index = Math.max(marked, 0);
  const outcome = outcomes[index];
  return outcome && { outcome, path: `outcomes[${index}]` };
}
