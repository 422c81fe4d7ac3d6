/** A run over one file, for the tail of a format. */

import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Format, Summary } from '../../src/formats/format.ts';

export function summaryOf(assessments: readonly Assessment[], more: Partial<Summary> = {}): Summary {
  const total = { error: 0, warning: 0, info: 0, question: 0, task: 0, waived: 0 };
  for (const { counts } of assessments) {
    for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += counts[name];
  }
  const none = { baselined: 0, gone: 0, faults: 0, skipped: 0, milliseconds: 1 };
  return { files: assessments.length, ...total, ...none, ...more };
}

/** One document of all of them. */
export function written(format: Format, assessments: readonly Assessment[], more: Partial<Summary> = {}): string {
  const pieces = assessments.map((assessment, index) => {
    const piece = format.file(assessment);
    return format.add?.(piece, index) ?? piece;
  });
  return format.head() + pieces.join('') + format.tail(summaryOf(assessments, more));
}
