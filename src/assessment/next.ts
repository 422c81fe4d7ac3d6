/** The shortest list of things to do, with who does each. */

import type { Engagement } from '../engagement/generated/types.ts';
import { rules } from '../rules/generated/registry.ts';
import type { Finding } from './finding.ts';

export interface Step {
  readonly who: string;
  readonly what: string;
  readonly rule: string;
}

/** The person or firm that can mend a finding, by name where the file gives one. */
export function doer(finding: Finding, engagement: Engagement): string {
  const owner = engagement.client?.decision_maker?.name ?? 'you';
  const vendor = engagement.vendor?.name ?? 'the vendor';
  if (finding.fixedBy === 'client') return owner;
  return finding.fixedBy === 'vendor' ? vendor : `${owner} and ${vendor}`;
}

/** Whom to put the question to. */
export function informant(finding: Finding, engagement: Engagement): string {
  switch (finding.askOf) {
    case 'vendor':
      return engagement.vendor?.name ?? 'the vendor';
    case 'reference':
      return 'a client of the vendor';
    default:
      return engagement.client?.decision_maker?.name ?? 'you';
  }
}

/**
 * What stands in the way first: slips in the file, then errors, then warnings, and among equals what concludes from
 * others («talk first») before those. The same act for two findings is named once.
 */
export function nextSteps(findings: readonly Finding[], engagement: Engagement): Step[] {
  const steps = new Map<string, Step>();
  const standing = findings.filter(
    (finding) => !finding.waived && !finding.baselined && !finding.linkedTo && finding.severity !== 'info',
  );
  for (const finding of standing.sort(byWeight)) {
    const step = { what: deed(finding), who: person(finding, engagement), rule: finding.rule };
    if (!steps.has(step.what)) steps.set(step.what, step);
  }
  return [...steps.values()];
}

const concluding = new Set(rules.filter((rule) => rule.buildsOn).map((rule) => rule.id));

/** For sorting: what stands in the way first, and what concludes from others before those. */
export function byWeight(a: Finding, b: Finding): number {
  return weight(a) - weight(b);
}

function weight(finding: Finding): number {
  if (finding.kind === 'shape' && finding.severity === 'error') return 0;
  return (finding.severity === 'error' ? 1 : 3) + (concluding.has(finding.rule) ? 0 : 1);
}

function deed(finding: Finding): string {
  if (finding.kind === 'question') return finding.ask ?? finding.message;
  const remedy = finding.remedy ?? finding.message;
  return finding.kind === 'shape' ? `Line ${finding.range.line}: ${remedy}` : remedy;
}

function person(finding: Finding, engagement: Engagement): string {
  return finding.kind === 'question' ? `ask ${informant(finding, engagement)}` : doer(finding, engagement);
}
