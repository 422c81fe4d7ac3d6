/** An own rule tried on its examples: the bad one must be found by it, and the good one must not. */

import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { read } from '../document/read.ts';
import { exampleFile } from '../rules/example.ts';
import type { AnyRule } from '../rules/rule.ts';

export interface Trial {
  readonly rule: string;
  /** What the bad example is told; undefined where the rule has failed. */
  readonly says: string | undefined;
  /** What is wrong, in sentences. */
  readonly faults: readonly string[];
}

export function tryRule(rule: AnyRule, asOf: string): Trial {
  const judge = (example: string): Assessment =>
    assess('engagement.yaml', read(exampleFile(example)), {
      asOf,
      stage: rule.from,
      settings: { own: [rule], only: new Set([rule.id]) },
    });
  const bad = judge(rule.examples.fires['unmet'] as string);
  const good = judge(rule.examples.quiet);
  const found = bad.findings.find((finding) => finding.rule === rule.id && finding.kind === 'risk');
  const faults = [...unreadable('bad', bad), ...unreadable('good', good)];
  if (faults.length === 0) {
    if (!found) faults.push(`The bad example is not found.${asked(bad, rule)}`);
    const wrong = good.findings.find((finding) => finding.rule === rule.id);
    if (wrong) faults.push(`The good example is ${wrong.kind === 'risk' ? 'found' : 'asked about'}: ${wrong.message}`);
  }
  return { rule: rule.id, says: faults.length === 0 ? found?.message : undefined, faults };
}

function unreadable(name: string, { findings }: Assessment): string[] {
  return findings
    .filter(({ kind, severity }) => kind === 'shape' && severity === 'error')
    .map(({ message, remedy }) => `The ${name} example is no part of an engagement: ${message} ${remedy ?? ''}`.trim());
}

function asked({ findings }: Assessment, { id }: AnyRule): string {
  const isOpen = findings.some((finding) => finding.rule === id);
  return isOpen
    ? ' It leaves the question open, because its field has no value: with `unknown: fires` that is the mistake.'
    : '';
}
