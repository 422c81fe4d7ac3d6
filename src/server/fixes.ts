/** What an editor offers to write for a finding. Each fix has been tried: the finding goes, or what it misses is there to be filled in. */

import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Finding } from '../assessment/finding.ts';
import { read } from '../document/read.ts';
import type { Settings } from '../rules/settings.ts';
import { applied, type Edit } from './edits.ts';
import { openFixes } from './fixes/open.ts';
import { shapeFixes } from './fixes/shape.ts';
import { waiverFixes } from './fixes/waiver.ts';

export interface Fix {
  readonly title: string;
  readonly edit: Edit;
  /** There is no other way to mean it. */
  readonly preferred: boolean;
}

/** What may be a fix, before it has been tried. */
export interface Proposal extends Omit<Fix, 'edit'> {
  readonly edit: Edit | undefined;
  /** The finding stays until somebody fills in what was added. */
  readonly begins?: true;
}

export function fixesFor(finding: Finding, assessment: Assessment, text: string): Fix[] {
  const proposals = [
    ...shapeFixes(finding, text),
    ...openFixes(finding, text),
    ...waiverFixes(finding, assessment, text),
  ];
  return proposals.filter((proposal): proposal is Fix => {
    return proposal.edit !== undefined && settles(proposal as Fix & Proposal, finding, assessment, text);
  });
}

/** There is one of its kind less, and nothing that was readable is not any more. */
function settles({ edit, begins }: Fix & Proposal, finding: Finding, before: Assessment, text: string): boolean {
  const { path, asOf } = before;
  const settings: Settings = before.settings;
  const after = assess(path, read(applied(text, edit)), { asOf, settings });
  const isSame = (other: Finding): boolean =>
    !other.waived && other.rule === finding.rule && other.messageId === finding.messageId;
  // A name that is right now may show that its value is not.
  const isBroken = ({ kind, rule }: Finding): boolean =>
    rule === 'yaml/syntax' || (kind === 'shape' && finding.kind !== 'shape');
  const fewer = (which: (one: Finding) => boolean, least: number): boolean =>
    after.findings.filter(which).length <= before.findings.filter(which).length - least;
  return (
    fewer(isSame, begins ? 0 : 1) &&
    fewer(isBroken, 0) &&
    (after.verdict !== 'malformed' || before.verdict === 'malformed')
  );
}
