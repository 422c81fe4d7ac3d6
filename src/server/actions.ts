/** The quick fixes of what stands in a part of the text. */

import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { Assessment } from '../assessment/assessment.ts';
import { Lines } from '../document/lines.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Edit } from './edits.ts';
import { fixesFor } from './fixes.ts';
import { isWithin, rangeOf } from './ranges.ts';

/**
 * Of so many findings. What is missing altogether is found at the first line, where a new file has dozens: nobody reads
 * the offers for all of them, and each takes its time to try.
 */
const MOST = 10;

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** @param asked the findings that somebody has pointed at, by their rules; none: all that stand there */
export function actionsIn(
  range: Range,
  assessment: Assessment,
  text: string,
  uri: string,
  asked: ReadonlySet<string> = new Set(),
): CodeAction[] {
  const lines = new Lines(text);
  const found = assessment.findings.filter((finding) => {
    const own = rangeOf(finding.range);
    const isThere = isWithin(own, range.start) || isWithin(range, own.start);
    return isThere && !finding.waived && (asked.size === 0 || asked.has(finding.rule));
  });
  const worst = found.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MOST);
  return worst.flatMap((finding) =>
    fixesFor(finding, assessment, text).map(({ title, preferred, edit }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, uri)],
      ...(preferred ? { isPreferred: true } : {}),
      edit: { changes: { [uri]: [textEdit(edit, lines)] } },
    })),
  );
}

function textEdit({ start, end, text }: Edit, lines: Lines) {
  return { range: rangeOf(lines.range(start, end)), newText: text };
}
