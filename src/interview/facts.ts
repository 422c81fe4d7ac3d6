/** What is known of the answers so far: the engagement they make, and what the rules say of it. */

import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { read } from '../document/read.ts';
import { type Figures, figuresOf } from '../engagement/figures.ts';
import type { Engagement } from '../engagement/generated/types.ts';
import { type Segment, toPointer } from '../engagement/path.ts';
import type { Stage } from '../engagement/stage.ts';
import { HOUSE_SETTINGS, type Settings } from '../rules/settings.ts';
import type { Tree } from './tree.ts';

export interface Facts {
  readonly tree: Tree;
  readonly engagement: Engagement;
  readonly figures: Figures;
  readonly assessment: Assessment;
  readonly stage: Stage;
}

/** Judges answers as the file would be judged that holds them. JSON is YAML, so the reader is the one of `vet lint`. */
export function factsOf(tree: Tree, asOf: string, settings: Settings = HOUSE_SETTINGS): Facts {
  const assessment = assess('engagement.yaml', read(JSON.stringify({ vet: 1, ...tree })), {
    asOf,
    settings,
  });
  return {
    tree,
    engagement: assessment.engagement,
    figures: figuresOf(assessment.engagement, settings.assumptions),
    assessment,
    stage: assessment.stage ?? 'briefing',
  };
}

export function fires(facts: Facts, rule: string): boolean {
  return facts.assessment.findings.some((finding) => finding.rule === rule && finding.kind === 'risk');
}

/** What the format says against the value at a path, in a sentence or two. */
export function faultAt(facts: Facts, path: readonly Segment[]): { message: string; remedy: string } | undefined {
  const pointer = toPointer(path);
  const fault = facts.assessment.findings.find(
    (finding) => finding.kind === 'shape' && (finding.path === pointer || finding.path.startsWith(`${pointer}/`)),
  );
  return fault && { message: fault.message, remedy: fault.remedy ?? '' };
}
