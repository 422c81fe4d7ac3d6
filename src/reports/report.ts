/**
 * The readiness report as plain data: what a decider reads, in the order in which it is read. It is what
 * `vet report --format json` prints (schemas/report.schema.json), and what the page is made from.
 */

import type { Assessment, Counts, Verdict } from '../assessment/assessment.ts';
import type { SecondOpinionDecision } from '../assessment/second-opinion.ts';
import { type Sentence, sentence } from '../assessment/words.ts';
import { figuresOf } from '../engagement/figures.ts';
import type { Service } from '../engagement/generated/types.ts';
import type { Stage } from '../engagement/stage.ts';
import { type Blocker, blockersOf } from './report/blockers.ts';
import { type ReportCalendar, reportCalendar } from './report/calendar.ts';
import type { Found } from './report/found.ts';
import { type ActionGroup, actionsOf, type QuestionGroup, questionsOf } from './report/groups.ts';
import { type Hours, hoursOf } from './report/hours.ts';
import { type Money, moneyOf } from './report/money.ts';
import { type PanelReport, panelsOf } from './report/panels.ts';
import { type ReportProgress, reportProgress } from './report/progress.ts';
import {
  type EndedWaiver,
  endedWaiversOf,
  type NotApplicable,
  notApplicableOf,
  type WaiverReport,
  waiversOf,
} from './report/set-aside.ts';
import { sortFindings } from './report/sorted.ts';

export interface Report {
  /** As the file was named. */
  readonly path: string;
  /** The day of the judgement. */
  readonly asOf: string;
  /** The name of the engagement, or the path. */
  readonly title: string;
  readonly client: string | null;
  readonly vendor: string | null;
  /** Who decides on the client’s side. */
  readonly decisionMaker: string | null;
  readonly service: Service | null;
  /** Null where the file is malformed. */
  readonly stage: Stage | null;
  /** The file names no stage, so the first is assumed. */
  readonly stageAssumed: boolean;
  /** What the file itself says; null where it names none. */
  readonly stageInFile: Stage | null;
  readonly verdict: Verdict;
  readonly sentence: Sentence;
  /** What stands in the way of the next stage; each stands in full once more below. */
  readonly blockers: readonly Blocker[];
  /** What is wrong with the file itself, and with its waivers. */
  readonly faults: readonly Found[];
  readonly panels: readonly PanelReport[];
  /** Mistakes that are being made, by who must act. */
  readonly actions: readonly ActionGroup[];
  /** What is not known yet, by whom to ask. */
  readonly questions: readonly QuestionGroup[];
  /** What is still to be done. */
  readonly tasks: readonly Found[];
  /** Good practice: weighs nothing. */
  readonly notes: readonly Found[];
  readonly waivers: readonly WaiverReport[];
  /** Those that have ended. */
  readonly endedWaivers: readonly EndedWaiver[];
  readonly notApplicable: readonly NotApplicable[];
  /** Of running work that gives reason to doubt. */
  readonly secondOpinion: SecondOpinionDecision | null;
  /** Null where the file is malformed, as are the hours and the calendar. */
  readonly money: Money | null;
  readonly hours: Hours | null;
  readonly calendar: ReportCalendar | null;
  /** Null before the work runs. */
  readonly progress: ReportProgress | null;
  readonly coverage: Assessment['coverage'];
  readonly counts: Counts;
}

export function reportOf(assessment: Assessment): Report {
  const { path, asOf, engagement, stage, verdict } = assessment;
  const judged = verdict !== 'malformed';
  const sorted = sortFindings(assessment);
  const figures = figuresOf(engagement, assessment.settings.assumptions);
  return {
    path,
    asOf,
    title: engagement.engagement?.name ?? path,
    client: engagement.client?.name ?? null,
    vendor: engagement.vendor?.name ?? null,
    decisionMaker: engagement.client?.decision_maker?.name ?? null,
    service: engagement.engagement?.service ?? null,
    stage,
    stageAssumed: assessment.stageAssumed,
    stageInFile: engagement.engagement?.stage ?? null,
    verdict,
    sentence: judged ? sentence(assessment) : { head: 'This file cannot be judged', rest: 'until it is mended.' },
    blockers: blockersOf(sorted),
    faults: sorted.faults,
    panels: panelsOf(assessment.mistakes, assessment.plan?.unasked),
    actions: actionsOf(sorted.risks),
    questions: questionsOf(sorted.questions),
    tasks: sorted.tasks,
    notes: sorted.notes,
    waivers: waiversOf(assessment, sorted.waived),
    endedWaivers: endedWaiversOf(assessment),
    notApplicable: notApplicableOf(assessment),
    secondOpinion: assessment.secondOpinion,
    money: judged ? moneyOf(engagement, figures) : null,
    hours: judged ? hoursOf(engagement, figures, assessment.answers, assessment.settings.assumptions) : null,
    calendar: judged ? reportCalendar(assessment) : null,
    progress: judged ? reportProgress(assessment) : null,
    coverage: assessment.coverage,
    counts: assessment.counts,
  };
}
