/** A finding as reports hold it: all that a reader needs, and nothing that holds on to the text of the file. */

import type { Finding, Kind } from '../../assessment/finding.ts';
import { doer, informant } from '../../assessment/next.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import type { Severity } from '../../rules/rule.ts';
import { nameOf } from '../names.ts';

export interface Found {
  readonly rule: string;
  /** The id of the mistake; null for what is wrong with the file itself, and with its waivers. */
  readonly mistake: string | null;
  readonly kind: Kind;
  readonly severity: Severity;
  /** Does it stand in the way of the next stage? */
  readonly blocks: boolean;
  readonly message: string;
  /** Why it matters. */
  readonly why: string | null;
  /** What to do. */
  readonly remedy: string | null;
  /** Who does that, by name where the file gives one. */
  readonly doer: string;
  readonly fixedBy: Finding['fixedBy'];
  /** The question that settles it. */
  readonly ask: string | null;
  readonly askOf: Finding['askOf'];
  /** Whom to ask, by name where the file gives one. */
  readonly informant: string;
  /** Of a question or a task: the fields without an answer, in words. */
  readonly missing: readonly string[];
  /** JSON Pointer of the field that it is about. */
  readonly path: string;
  /** Does anything stand in the file that it is about? Otherwise line and column are only the first of the file. */
  readonly inFile: boolean;
  readonly line: number;
  readonly column: number;
  /** Other places that belong to it. */
  readonly related: readonly { readonly label: string; readonly line: number }[];
  readonly fingerprint: string;
  /** Findings that say nearly the same, told together with this one. */
  readonly also: readonly Found[];
}

export function foundOf(finding: Finding, engagement: Engagement, also: readonly Found[] = []): Found {
  const missing = (finding.values['missing'] as readonly string[] | undefined) ?? [];
  return {
    rule: finding.rule,
    mistake: finding.mistake,
    kind: finding.kind,
    severity: finding.severity,
    blocks: finding.severity === 'error' && !finding.waived,
    message: finding.message,
    why: finding.why,
    remedy: finding.remedy,
    doer: doer(finding, engagement),
    fixedBy: finding.fixedBy,
    ask: finding.ask,
    askOf: finding.askOf,
    informant: informant(finding, engagement),
    missing: isOpen(finding) ? [...new Set(missing.map((path) => nameOf(path, engagement)))] : [],
    path: finding.at,
    inFile: finding.kind === 'shape' || finding.path !== '',
    line: finding.range.line,
    column: finding.range.column,
    related: finding.related.map(({ label, range }) => ({ label, line: range.line })),
    fingerprint: finding.fingerprint,
    also,
  };
}

function isOpen({ kind }: Finding): boolean {
  return kind === 'question' || kind === 'task';
}
