/** What all parts of a review are made from. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { Finding } from '../../assessment/finding.ts';
import type { Answer } from '../../engagement/extract.ts';
import { type Figures, figuresOf } from '../../engagement/figures.ts';
import type { Engagement, Performance } from '../../engagement/generated/types.ts';
import { parsePath, toPointer } from '../../engagement/path.ts';
import { formatMoney } from '../../engagement/quantity.ts';
import { type Limited, limitOf } from '../../rules/limit.ts';
import type { Threshold } from '../../rules/rule.ts';

export interface Basis {
  readonly assessment: Assessment;
  readonly engagement: Engagement;
  readonly performance: Performance;
  readonly figures: Figures;
  readonly asOf: string;
  /** By name, or `the vendor`. */
  readonly vendor: string;
  /** The same at the beginning of a sentence. */
  readonly vendorFirst: string;
  money(value: number): string;
  limit<Name extends string>(rule: Limited<Name>, name: Name): Threshold;
  /** What a rule says of the file, questions aside; also what is waived. */
  risks(rule: string): Finding[];
  /** What somebody answered without a value, for a field or for a group that it stands in. */
  answer(path: string): Answer | undefined;
  /** Does something stand there that cannot be read? */
  unreadable(path: string): boolean;
}

export function basisOf(assessment: Assessment): Basis {
  const { engagement, findings, answers, asOf, settings } = assessment;
  return {
    assessment,
    engagement,
    performance: engagement.performance ?? {},
    figures: figuresOf(engagement, settings.assumptions),
    asOf,
    vendor: engagement.vendor?.name ?? 'the vendor',
    vendorFirst: engagement.vendor?.name ?? 'The vendor',
    money: (value) => formatMoney(value, engagement.budget?.currency),
    limit: (rule, name) => limitOf(rule, name, settings),
    risks: (rule) => findings.filter((finding) => finding.rule === rule && finding.kind === 'risk'),
    answer: (path) => answerAt(path, answers),
    unreadable: (path) => {
      const pointer = toPointer(parsePath(path));
      return findings.some(({ kind, at }) => kind === 'shape' && at === pointer);
    },
  };
}

function answerAt(path: string, answers: ReadonlyMap<string, Answer>): Answer | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const answer = answers.get(at);
    if (answer) return answer;
  }
  return undefined;
}

/** The first letter in capitals, for the beginning of a sentence of ours; names keep theirs. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
