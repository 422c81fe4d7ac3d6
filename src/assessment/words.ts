/** How a person says what the judgement is: the same words on every output. */

import { count, formatList } from '../engagement/quantity.ts';
import type { Stage } from '../engagement/stage.ts';
import type { Assessment, Counts, Status } from './assessment.ts';
import type { Finding } from './finding.ts';

/** After «Harbour Lane Cleaning Ltd, …». */
export const STAGE_NAMES: Record<Stage, string> = {
  briefing: 'writing the brief',
  shortlisting: 'comparing vendors',
  contracting: 'about to sign',
  running: 'at work',
  ending: 'coming to an end',
};

export const STATUS_NAMES: Record<Status, string> = {
  present: 'present',
  open: 'open',
  clear: 'clear',
  'not-yet-due': 'not yet due',
};

/** What is turned off, or was not asked for, is neither clear nor still to come. */
export function statusSaid(status: Status, isAsked: boolean): string {
  return isAsked || status !== 'not-yet-due' ? STATUS_NAMES[status] : 'not judged';
}

const READY = {
  briefing: 'Ready to go to vendors',
  shortlisting: 'Ready to choose a vendor',
  contracting: 'Ready to sign',
  running: 'It may go on',
  ending: 'Ready to end',
} as const;

const NOT_READY = {
  briefing: 'Not ready to go to vendors',
  shortlisting: 'Not ready to choose a vendor',
  contracting: 'Not ready to sign',
  running: 'It should not go on like this',
  ending: 'Not ready to end',
} as const;

export interface Sentence {
  /** The verdict: `Not ready to sign.` */
  readonly head: string;
  /** Why; empty where there is nothing to add. */
  readonly rest: string;
}

/** What is the case, and why. */
export function sentence(assessment: Assessment): Sentence {
  const { stage, counts, verdict: result } = assessment;
  const baselined = baselinedIn(assessment.findings);
  if (!stage || result === 'malformed')
    return { head: 'This file cannot be judged', rest: 'until the above is mended.' };
  if (assessment.partial) {
    const found = tally(counts, baselined);
    return { head: 'Only the chosen rules were judged:', rest: `${found === '' ? 'nothing found' : found}.` };
  }
  if (result === 'ready') return { head: `${READY[stage]}.`, rest: '' };
  if (result === 'not-ready') return { head: `${NOT_READY[stage]}.`, rest: `In the way: ${inTheWay(assessment)}.` };
  const reason =
    counts.warning > 0
      ? `${count(counts.warning, 'thing')} to mend, or to accept in writing.`
      : counts.question + counts.task === 0 && baselined > 0
        ? `${ofBaseline(baselined)}.`
        : counts.question + counts.task === 1
          ? 'One answer is still open.'
          : 'Some answers are still open.';
  return { head: `${READY[stage]}, with reservations:`, rest: reason };
}

function inTheWay(assessment: Assessment): string {
  const blockers = assessment.blockers.flatMap((index) => assessment.findings[index] ?? []);
  const fresh = blockers.filter((finding) => !finding.baselined);
  const questions = fresh.filter(({ kind }) => kind === 'question').length;
  const tasks = fresh.filter(({ kind }) => kind === 'task').length;
  const parts = [
    count(assessment.counts.error, 'error'),
    count(questions, 'open question'),
    count(tasks, 'task'),
    ofBaseline(blockers.length - fresh.length),
  ];
  return formatList(parts.filter((part) => !part.startsWith('0 ')));
}

function ofBaseline(baselined: number): string {
  return `${count(baselined, 'finding')} of the baseline`;
}

/** How many findings of a file are put up with. */
export function baselinedIn(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => (finding.baselined ? sum + 1 : sum), 0);
}

/** `2 errors, 1 warning, 3 questions`; nothing that is none. */
export function tally(counts: Counts, baselined = 0): string {
  return [
    ...(['error', 'warning'] as const).map((name) => [counts[name], name] as const),
    [counts.info, 'note'] as const,
    ...(['question', 'task'] as const).map((name) => [counts[name], name] as const),
  ]
    .filter(([number]) => number > 0)
    .map(([number, name]) => count(number, name))
    .concat(counts.waived > 0 ? [`${counts.waived} waived`] : [])
    .concat(baselined > 0 ? [`${baselined} baselined`] : [])
    .join(', ');
}
