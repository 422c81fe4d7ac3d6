/** The findings of a file, sorted by what a reader does with them: each stands in one place, once. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { Finding } from '../../assessment/finding.ts';
import { byWeight } from '../../assessment/next.ts';
import { mistakes } from '../../rules/mistakes.ts';
import { type Found, foundOf } from './found.ts';

export interface Sorted {
  /** What is wrong with the file itself, in its order. */
  readonly faults: readonly Found[];
  /** The mistakes that are being made; what weighs most comes first, then in the order of the mistakes, here and below. */
  readonly risks: readonly Found[];
  /** What is only good practice. */
  readonly notes: readonly Found[];
  readonly questions: readonly Found[];
  readonly tasks: readonly Found[];
  /** Accepted for a while, by rule. */
  readonly waived: ReadonlyMap<string, readonly Found[]>;
}

export function sortFindings({ findings, engagement }: Assessment): Sorted {
  const standing = findings.filter((finding) => !finding.waived).sort(inOrder);
  const companions = companionsOf(standing);
  const told = new Set([...companions.values()].flat());
  const reported = (fits: (finding: Finding) => boolean): Found[] =>
    standing
      .filter((finding) => fits(finding) && !told.has(finding))
      .map((finding) => {
        const also = companions.get(finding) ?? [];
        return foundOf(
          finding,
          engagement,
          also.map((other) => foundOf(other, engagement)),
        );
      });
  const waived = new Map<string, Found[]>();
  for (const finding of findings) {
    if (!finding.waived) continue;
    waived.set(finding.rule, [...(waived.get(finding.rule) ?? []), foundOf(finding, engagement)]);
  }
  return {
    faults: findings.filter(({ kind, waived }) => kind === 'shape' && !waived).map((one) => foundOf(one, engagement)),
    risks: reported(({ kind, severity }) => kind === 'risk' && severity !== 'info'),
    notes: reported(({ kind, severity }) => kind === 'risk' && severity === 'info'),
    questions: reported(({ kind }) => kind === 'question'),
    tasks: reported(({ kind }) => kind === 'task'),
    waived,
  };
}

const places: ReadonlyMap<string | null, number> = new Map(mistakes.map(({ id }, place) => [id, place]));

/** Among equals in the order in which the mistakes are shown: the outcome before the complaints. */
function inOrder(a: Finding, b: Finding): number {
  return byWeight(a, b) || placeOf(a) - placeOf(b);
}

/** What counts for no mistake, such as an organisation's own rules, comes last. */
function placeOf({ mistake }: Finding): number {
  return places.get(mistake) ?? mistakes.length;
}

/** Those that are told with another one, by that one. Where the other is waived, they stand alone. */
function companionsOf(standing: readonly Finding[]): Map<Finding, Finding[]> {
  const companions = new Map<Finding, Finding[]>();
  for (const finding of standing) {
    if (finding.linkedTo === null) continue;
    const main = standing.find((other) => other.rule === finding.linkedTo && other.kind === 'risk' && !other.linkedTo);
    if (main) companions.set(main, [...(companions.get(main) ?? []), finding]);
  }
  return companions;
}
