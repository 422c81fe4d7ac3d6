/** Findings as editors show them. */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Assessment } from '../assessment/assessment.ts';
import type { Finding } from '../assessment/finding.ts';
import { longDate } from '../engagement/dates.ts';
import { visible } from '../formats/visible.ts';
import { rangeOf } from './ranges.ts';

export const SOURCE = 'vet';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** @param uri of the text, for the further places of a finding */
export function diagnosticsOf({ findings }: Assessment, uri: string): Diagnostic[] {
  return findings.filter((finding) => !finding.baselined).map((finding) => diagnosticOf(finding, uri));
}

export function diagnosticOf(finding: Finding, uri: string): Diagnostic {
  const related = finding.related.map(({ label, range }) => ({
    location: { uri, range: rangeOf(range) },
    message: visible(label),
  }));
  return {
    range: rangeOf(finding.range),
    severity: severityOf(finding),
    code: finding.rule,
    source: SOURCE,
    message: messageOf(finding),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** What is open is no mistake yet, and what is accepted stays in sight without pressing. */
function severityOf({ kind, severity, waived }: Finding): DiagnosticSeverity {
  if (waived || kind === 'task') return DiagnosticSeverity.Hint;
  return kind === 'question' ? DiagnosticSeverity.Information : SEVERITIES[severity];
}

/** What is wrong, and in a second line what to do. */
function messageOf({ message, remedy, ask, kind, waived }: Finding): string {
  const advice = waived
    ? `Accepted by ${waived.by} until ${longDate(waived.until)}: ${waived.reason}`
    : kind === 'question'
      ? (ask ?? remedy)
      : remedy;
  return [message, advice].flatMap((line) => (line ? [visible(line)] : [])).join('\n');
}
