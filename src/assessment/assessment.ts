import type { Lines } from '../document/lines.ts';
import type { Answer } from '../engagement/extract.ts';
import type { Engagement } from '../engagement/generated/types.ts';
import type { Stage } from '../engagement/stage.ts';
import type { Plan } from '../rules/plan.ts';
import type { Settings } from '../rules/settings.ts';
import type { Finding } from './finding.ts';
import type { SecondOpinionDecision } from './second-opinion.ts';

export type Verdict = 'not-ready' | 'ready-with-warnings' | 'ready' | 'malformed';

export type Status = 'present' | 'open' | 'clear' | 'not-yet-due';

export interface MistakeStatus {
  readonly mistake: string;
  readonly panel: string;
  readonly title: string;
  readonly status: Status;
  /** Findings of this mistake that no waiver covers. */
  readonly findings: number;
}

/** Baselined findings do not count here; waived ones under `waived` only; questions and tasks under their own name, whatever their severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly question: number;
  readonly task: number;
  readonly waived: number;
}

/** What vet has to say about one file. */
export interface Assessment {
  /** As the file was named. */
  readonly path: string;
  /** The day of the judgement, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What it was judged by. */
  readonly settings: Settings;
  readonly lines: Lines;
  /** Empty where the file is malformed. */
  readonly engagement: Engagement;
  /** Null where the file is malformed. */
  readonly stage: Stage | null;
  /** The file names no stage, so the first is assumed. */
  readonly stageAssumed: boolean;
  /** What was looked for; null where the file is malformed. */
  readonly plan: Plan | null;
  /** Only some rules were wanted, so that the verdict says nothing of the others. */
  readonly partial: boolean;
  readonly verdict: Verdict;
  readonly mistakes: readonly MistakeStatus[];
  /** Of running work that gives reason to doubt: what to do about a second opinion. */
  readonly secondOpinion: SecondOpinionDecision | null;
  /** All that somebody answered without a value: `unknown`, `not-yet`, or `{ na: … }` with its reason; by path in the file. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** By line, column and rule. */
  readonly findings: readonly Finding[];
  /** Indexes into `findings`: what stands in the way of the next stage. */
  readonly blockers: readonly number[];
  /** The rules that were due and had something to judge, by id. */
  readonly applied: readonly string[];
  readonly coverage: { readonly applicable: number; readonly judged: number };
  readonly counts: Counts;
}
