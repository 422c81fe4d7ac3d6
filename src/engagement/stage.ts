/** The stages of an engagement, in the order in which it goes through them. */
export const STAGES = ['briefing', 'shortlisting', 'contracting', 'running', 'ending'] as const;

export type Stage = (typeof STAGES)[number];

/** Is `stage` at or after `from`? */
export function reached(stage: Stage, from: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from);
}
