/** What a comparison of candidates holds: the data that `vet compare --format json` prints. Null: not known, or none. */

import type { Criterion } from '../../engagement/generated/types.ts';
import type { Changes } from './change-types.ts';
import type { Check, References, Ties } from './people-types.ts';

export type * from './change-types.ts';
export type * from './people-types.ts';

export interface Comparison {
  /** As the file was named. */
  readonly path: string;
  /** The day of the judgement. */
  readonly asOf: string;
  /** The name of the engagement, or the path. */
  readonly title: string;
  readonly client: string | null;
  readonly currency: string | null;
  /** Null where nobody is scored. */
  readonly scale: Scale | null;
  /** Then the totals are averages by weight, on the scale of the scores; else they are plain sums. */
  readonly weighted: boolean;
  readonly criteria: readonly ComparedCriterion[];
  /** The best first; then those without a total, in the order of the file; last those who are ruled out. */
  readonly candidates: readonly ComparedCandidate[];
  readonly standing: Standing;
  /** Null while nobody is chosen and no vendor is named. */
  readonly choice: Choice | null;
  readonly changes: Changes;
  readonly prices: Prices;
  readonly references: References;
  readonly ties: Ties;
  /** What is missing for a fair comparison. */
  readonly missing: readonly Missing[];
}

/** The format holds no scale, so it is taken from the scores in the file. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** 1 where all scores are whole numbers; else the coarsest step that fits them all, such as 0.5. */
  readonly step: number;
}

export interface ComparedCriterion {
  readonly name: string;
  readonly kind: NonNullable<Criterion['kind']> | null;
  readonly weight: number | null;
  /** Its part of all weights that count, in percent; null where the totals are plain sums. */
  readonly share: number | null;
  /** False: candidates have a score for it, but it does not stand among the criteria. */
  readonly listed: boolean;
  /** At least one candidate has a score for it. */
  readonly scored: boolean;
}

export interface ComparedCandidate {
  readonly name: string;
  /** 1 for the best total; equal totals share a place. Null without a total, and for who is ruled out. */
  readonly place: number | null;
  /** Null where a score that counts is missing. */
  readonly total: number | null;
  /** One for each of the criteria, in their order. */
  readonly scores: readonly CandidateScore[];
  /** Where scores are missing, and nothing says that there need be none: what they could still do. */
  readonly open: OpenScores | null;
  readonly ruledOut: boolean;
  readonly chosen: boolean;
  readonly price: CandidatePrice | null;
  readonly interview: Check;
  readonly services: Check;
  /** Null: the references in the file are not those of this candidate. */
  readonly referencesSpokenWith: number | null;
  readonly strengths: string | null;
  readonly weaknesses: string | null;
}

export interface CandidateScore {
  readonly criterion: string;
  readonly score: number | null;
  /** What it adds to the total. */
  readonly points: number | null;
  /** Why there need not be a score, where the file says so. */
  readonly notApplicable: string | null;
}

/** The missing scores on the worst and the best value of the scale. */
export interface OpenScores {
  readonly criteria: readonly string[];
  readonly lowest: number;
  readonly highest: number;
  /** The best and the worst place, if nothing else changes. */
  readonly bestPlace: number;
  readonly worstPlace: number;
  /** At best alone ahead, or level with the best, of all candidates with a total. */
  readonly couldLead: boolean;
}

/**
 * `tie`: the same total; `level`: ahead by so little that it is a tie in practice; `only-one`: nobody else has a total;
 * `no-totals`: nobody has one; `no-candidates`; `unreadable`: the file cannot be judged.
 */
export interface Standing {
  readonly kind:
    | 'clear'
    | 'close'
    | 'level'
    | 'tie'
    | 'only-one'
    | 'no-totals'
    | 'all-ruled-out'
    | 'no-candidates'
    | 'unreadable';
  /** Who is ahead; several where they are tied. */
  readonly leaders: readonly string[];
  readonly runnersUp: readonly string[];
  /** By how much, in points of the total. */
  readonly lead: number | null;
  /** The lead as part of the scale of the totals. */
  readonly leadPercent: number | null;
  /** Who has no total yet, and could still come first or level with the first. */
  readonly couldLead: readonly string[];
}

export interface Choice {
  readonly name: string;
  /** `chosen`: named as the choice; `vendor`: described as the vendor; `alone`: the only candidate. */
  readonly how: 'chosen' | 'vendor' | 'alone';
  /** Is it one of the candidates? */
  readonly listed: boolean;
  /** A name that stands under `chosen` and is no candidate, where the vendor's name is one. */
  readonly otherName: string | null;
  readonly ruledOut: boolean;
  readonly total: number | null;
  /** Who scored better than the choice, the best of them; null where nobody did. */
  readonly better: { readonly name: string; readonly total: number } | null;
  readonly reason: string | null;
}

/** Money for the whole term. */
export interface Prices {
  readonly cap: number | null;
  /** The sum behind the cap. */
  readonly working: string | null;
  /** The fields that must be known first. */
  readonly capNeeds: readonly string[];
  /** What the cap has to pay for beside the vendor. */
  readonly adverts: number;
  readonly otherCosts: number;
  /** How many candidates that are not ruled out have a price. */
  readonly given: number;
  /** Of these; null with fewer than two. */
  readonly median: number | null;
}

export interface CandidatePrice {
  readonly amount: number;
  /** Negative where it is under the cap. */
  readonly overCap: number | null;
  readonly overCapPercent: number | null;
  readonly overMedian: number | null;
  readonly overMedianPercent: number | null;
  /** Given where the price is far below the others. */
  readonly veryLow: { readonly medianOfOthers: number; readonly percent: number } | null;
}

export type MissingId =
  | 'unreadable'
  | 'candidates'
  | 'unlisted-proposals'
  | 'unanswered-invitations'
  | 'criteria'
  | 'criteria-one-sided'
  | 'weights'
  | 'unknown-criterion'
  | 'criterion-not-scored'
  | 'scores'
  | 'price'
  | 'cap'
  | 'interview'
  | 'services'
  | 'references'
  | 'extra-hours'
  | 'ties'
  | 'reason-ruled-out'
  | 'strengths';

export interface Missing {
  readonly id: MissingId;
  /** Whom it concerns; empty where it concerns all. */
  readonly candidates: readonly string[];
  readonly text: string;
  readonly remedy: string;
  /** The rule that says the same of the chosen vendor. */
  readonly rule: string | null;
}
