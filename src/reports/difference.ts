/** Two versions of an engagement side by side: what changed, whether it matters, and what that does to the verdict. */

import type { Assessment, Counts, Verdict } from '../assessment/assessment.ts';
import type { Finding } from '../assessment/finding.ts';
import { sentence } from '../assessment/words.ts';
import { dataOf, type Path } from '../document/data.ts';
import type { Document } from '../document/node.ts';
import { pathOf, toPointer } from '../engagement/path.ts';
import type { Stage } from '../engagement/stage.ts';
import { type Change, changeOf } from './difference/change.ts';
import { changesBetween } from './difference/changes.ts';
import { MATTERS } from './difference/matter.ts';
import { type Found, foundOf } from './report/found.ts';

/** One of the two versions. */
export interface Version {
  readonly assessment: Assessment;
  readonly document: Document;
}

export interface VersionReport {
  /** As it was named: `main:engagement.yaml`. */
  readonly path: string;
  readonly stage: Stage | null;
  readonly verdict: Verdict;
  readonly sentence: { readonly head: string; readonly rest: string };
  readonly counts: Counts;
}

export interface Difference {
  readonly asOf: string;
  readonly title: string;
  readonly before: VersionReport;
  readonly after: VersionReport;
  /** By matter, then in the order of the file. */
  readonly changes: readonly Change[];
  /** The values are the same, and the texts are not: comments, blanks, quotes, the order of fields. */
  readonly onlyLayout: boolean;
  readonly findings: {
    /** Stood before, and is gone. */
    readonly fixed: readonly Found[];
    /** Stands now, and was not there before. */
    readonly brought: readonly Found[];
    /** Stood before, and is waived now. */
    readonly waived: readonly Found[];
    /** Stands as before. */
    readonly kept: number;
  };
}

export function differenceOf(before: Version, after: Version): Difference {
  const { engagement } = after.assessment;
  const { changes, follow } = changesBetween(dataOf(before.document.root), dataOf(after.document.root));
  const told = changes.map((change) => changeOf(change, before.assessment.engagement, engagement));
  return {
    asOf: after.assessment.asOf,
    title: engagement.engagement?.name ?? after.assessment.path,
    before: versionReport(before.assessment),
    after: versionReport(after.assessment),
    changes: MATTERS.flatMap((matter) => told.filter((change) => change.matter === matter)),
    onlyLayout: changes.length === 0 && before.document.text !== after.document.text,
    findings: compareFindings(before.assessment, after.assessment, follow),
  };
}

function versionReport(assessment: Assessment): VersionReport {
  const { path, stage, verdict, counts } = assessment;
  return { path, stage, verdict, sentence: sentence(assessment), counts };
}

type Follow = (path: Path) => Path | undefined;

function compareFindings(before: Assessment, after: Assessment, follow: Follow): Difference['findings'] {
  const old = byKey(before.findings, (at) => {
    const there = follow(pathOf(at));
    return there ? toPointer(there) : `gone ${at}`;
  });
  const now = byKey(after.findings, (at) => at);
  const fixed: Found[] = [];
  const brought: Found[] = [];
  const waived: Found[] = [];
  let kept = 0;
  for (const [key, finding] of old) {
    const present = now.get(key);
    if (finding.waived) continue;
    if (!present) fixed.push(foundOf(finding, before.engagement));
    else if (present.waived) waived.push(foundOf(present, after.engagement));
    else kept++;
  }
  for (const [key, finding] of now) {
    const earlier = old.get(key);
    if (!finding.waived && (!earlier || earlier.waived)) brought.push(foundOf(finding, after.engagement));
  }
  return { fixed: worstFirst(fixed), brought: worstFirst(brought), waived: worstFirst(waived), kept };
}

/** Equal ones of a file are told apart by a counter. */
function byKey(findings: readonly Finding[], placeOf: (at: string) => string): Map<string, Finding> {
  const keyed = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.messageId} ${placeOf(finding.at)}`;
    let counted = key;
    for (let number = 2; keyed.has(counted); number++) counted = `${key} ${number}`;
    keyed.set(counted, finding);
  }
  return keyed;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function worstFirst(found: readonly Found[]): Found[] {
  const isOpen = ({ kind }: Found): number => Number(kind === 'question' || kind === 'task');
  return [...found].sort((a, b) => isOpen(a) - isOpen(b) || RANK[a.severity] - RANK[b.severity]);
}
