import type { Counts } from './assessment.ts';
import type { Finding } from './finding.ts';

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, question: 0, task: 0, waived: 0 };
  for (const finding of findings) {
    if (finding.baselined) continue;
    if (finding.waived) counts.waived++;
    else if (finding.kind === 'question' || finding.kind === 'task') counts[finding.kind]++;
    else counts[finding.severity]++;
  }
  return counts;
}
