/** One line a finding: `file:line:col severity rule message`, for editors, grep and people in a hurry. */

import type { Finding } from '../assessment/finding.ts';
import type { Format } from './format.ts';
import { visible } from './visible.ts';

export const conciseFormat = concise(({ baselined }) => !baselined);

/** With what the baseline puts up with. */
export const wholeConciseFormat = concise(() => true);

function concise(isShown: (finding: Finding) => boolean): Format {
  return {
    head: () => '',
    file: ({ path, findings }) =>
      findings
        .filter(isShown)
        .map((finding) => {
          const level = finding.kind === 'question' || finding.kind === 'task' ? finding.kind : finding.severity;
          const waived = finding.waived
            ? ` (waived until ${finding.waived.until})`
            : finding.baselined
              ? ' (baselined)'
              : '';
          const { line, column } = finding.range;
          // A slip and what to write instead belong together; what to do about a risk is longer than a line.
          const help = finding.kind === 'shape' && finding.remedy ? ` ${finding.remedy}` : '';
          return `${visible(path)}:${line}:${column} ${level} ${finding.rule} ${visible(finding.message + help)}${waived}\n`;
        })
        .join(''),
    tail: () => '',
  };
}
