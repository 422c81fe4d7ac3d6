/** What a review of running work holds: plain JSON values, null for what is not known. Dates are `YYYY-MM-DD`. */

import type { SecondOpinionVerdict } from '../../assessment/second-opinion.ts';
import type { SecondOpinion, SecondOpinionReason } from '../../engagement/generated/types.ts';
import type { Stage } from '../../engagement/stage.ts';
import type { TriggerId } from '../../engagement/triggers.ts';
import type { Measure, MeasureThreshold } from './measure.ts';

export interface Review {
  /** As the file was named. */
  readonly path: string;
  /** The name of the engagement, or the path. */
  readonly title: string;
  readonly client: string | null;
  readonly vendor: string | null;
  readonly currency: string | null;
  /** The day of the judgement. */
  readonly asOf: string;
  /** Null where the file could not be read as an engagement. */
  readonly stage: Stage | null;
  /** The stage that the file names, which may be another; null where it names none. */
  readonly stageInFile: Stage | null;
  readonly term: Term;
  /** Is there work to review: running, or coming to an end? */
  readonly applicable: boolean;
  readonly verdict: ReviewVerdict;
  /** All six, in the order in which they are shown; none where nothing can be reviewed yet. */
  readonly triggers: readonly TriggerReview[];
  readonly counts: { readonly fired: number; readonly quiet: number; readonly open: number; readonly waived: number };
  /** What the owner gives as reasons, and what the figures say of each. */
  readonly reasons: readonly ReasonReview[];
  readonly nonTriggers: readonly NonTrigger[];
  readonly talk: Talk;
  readonly clientPart: ClientPart;
  /** Null where there is nothing to talk about. */
  readonly bring: Bring | null;
  /** What to do after the talk, or after the second opinion, in this order. */
  readonly afterwards: readonly AfterStep[];
  /** The next day on which the figures should be looked at again. */
  readonly next: { readonly date: string; readonly why: string } | null;
  /** Where nothing can be reviewed yet: what will be looked at, and when. */
  readonly ahead: Ahead | null;
}

export interface Term {
  /** The last day of the (first) term, where it is known. */
  readonly end: string | null;
  /**
   * `renewed`: it is over, and has renewed itself; `ending`: the work comes to an end, or the term ends by itself before a
   * notice could run.
   */
  readonly state: 'running' | 'ending' | 'over' | 'renewed';
  /** Null while it is running. */
  readonly says: string | null;
}

export interface ReviewVerdict {
  /** The row of the decision table; or that nobody has a reason to ask, that nothing can be said, or not yet. */
  readonly id: SecondOpinionVerdict | 'no-doubt' | 'no-figures' | 'not-yet' | 'unreadable';
  /** What to do, in plain words. */
  readonly text: string;
  /** What it rests on. */
  readonly because: string;
}

export type TriggerStatus = 'fired' | 'quiet' | 'open' | 'waived';

export interface TriggerReview {
  readonly rule: TriggerId;
  /** `Late deliveries` */
  readonly name: string;
  readonly status: TriggerStatus;
  /** Does it justify a second opinion without a talk first? */
  readonly grave: boolean;
  /** What the rule found, or in one sentence why it is quiet or open. */
  readonly says: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it; null where it neither fires nor is waived. */
  readonly remedy: string | null;
  readonly measures: readonly Measure[];
  /** What has to be known first. */
  readonly missing: readonly Missing[];
  readonly waived: { readonly reason: string; readonly by: string; readonly until: string } | null;
}

export interface Missing {
  /** In the file: `performance.deliverables_late`. */
  readonly path: string;
  /** For people: `how many of them came late`. */
  readonly text: string;
}

export interface ReasonReview {
  readonly reason: SecondOpinionReason;
  /** The reason as a sentence calls it: `missed deadlines`. */
  readonly name: string;
  /** Do the figures bear it out? `no-ground` for what no figure could make one. */
  readonly status: 'borne-out' | 'not-borne-out' | 'open' | 'no-figure' | 'no-ground';
  readonly says: string;
  /** The sign that speaks of it. */
  readonly rule: TriggerId | null;
}

export interface NonTrigger {
  readonly reason: SecondOpinionReason;
  readonly name: string;
  /** Does the owner give it? */
  readonly given: boolean;
  /** Why it is no ground. */
  readonly why: string;
}

export interface Talk {
  /** `planned`: the date given has not come yet. */
  readonly status: 'held' | 'planned' | 'not-held' | 'not-known';
  readonly on: string | null;
  readonly response: SecondOpinion['vendor_response'] | null;
  readonly says: string;
}

export interface ClientPart {
  /** Does the rule of the shared cause fire? */
  readonly sharedCause: boolean;
  readonly says: string;
  readonly points: readonly ClientPoint[];
}

export interface ClientPoint {
  readonly id: 'late-approvals' | 'brief' | 'meetings' | 'approval-time' | 'reply-time';
  readonly name: string;
  /** `yours`: to be mended by the client; `plain`: stated without a judgement. */
  readonly status: 'yours' | 'fine' | 'open' | 'plain';
  readonly says: string;
  /** Of the late approvals: the percentage of the deliveries due. */
  readonly share: number | null;
  readonly remedy: string | null;
  readonly threshold: MeasureThreshold | null;
}

export interface Bring {
  /** Whom the conversation is with. */
  readonly with: 'vendor' | 'independent';
  /** The figures of the signs that show, a sentence or two each; progress stands among the outcomes. */
  readonly figures: readonly string[];
  /** Lists, examples and papers to have on the table. */
  readonly papers: readonly string[];
  readonly questions: readonly string[];
  /** The client's own share, to be said first. */
  readonly admit: readonly string[];
  /** Each outcome against its target. */
  readonly outcomes: readonly string[];
  readonly askFor: readonly string[];
}

export interface AfterStep {
  readonly text: string;
  /** The fields of the file to fill in, with their names for people. */
  readonly fields: readonly { readonly path: string; readonly title: string }[];
}

export interface Ahead {
  /** The first day of the work, where it is known. */
  readonly from: string | null;
  readonly says: string;
  /** The signs, and where each begins. */
  readonly signs: readonly { readonly rule: TriggerId; readonly name: string; readonly begins: string }[];
  /** What to count from the first day. */
  readonly keep: readonly string[];
}
