/** How the examples of rules are judged: as files of their own, at the rule's first stage, on one day. */

import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { read } from '../../src/document/read.ts';
import { understand } from '../../src/engagement/reading.ts';
import { exampleFile } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import type { AnyRule } from '../../src/rules/rule.ts';

export const AS_OF = '2026-11-20';

export function judgeExample(rule: AnyRule, example: string): Assessment {
  const document = read(exampleFile(example));
  const stage = understand(document)?.engagement.engagement?.stage ?? rule.from;
  return assess('engagement.yaml', document, { asOf: AS_OF, stage });
}

/** `rule#message` of every risk in the rule's mistake, but for those that it builds on or that build on it. */
export function risks(assessment: Assessment, rule: AnyRule): string[] {
  const mistake = rule.id.split('/')[0];
  return assessment.findings
    .filter((finding) => finding.mistake === mistake && finding.kind === 'risk')
    .filter((finding) => !rule.buildsOn?.includes(finding.rule) && !buildsOn(finding.rule, rule.id))
    .map((finding) => `${finding.rule}#${finding.messageId}`);
}

function buildsOn(id: string, other: string): boolean {
  return rules.find((rule) => rule.id === id)?.buildsOn?.includes(other) ?? false;
}
