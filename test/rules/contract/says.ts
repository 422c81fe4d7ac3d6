/** What the rules of the panel `contract` say of a small file at the moment of signing. */

import { assess } from '../../../src/assessment/assess.ts';
import { read } from '../../../src/document/read.ts';
import type { Stage } from '../../../src/engagement/stage.ts';

/** The sentences of one rule, in the order in which they are told: risks, questions and tasks. */
export function says(rule: string, yaml: string, stage: Stage = 'contracting'): string[] {
  const settings = { only: new Set([rule]) };
  const { findings } = assess('engagement.yaml', read(`vet: 1\n${yaml}\n`), { asOf: '2026-11-20', stage, settings });
  return findings.map(({ message }) => message);
}
