/** What a change is that puts somebody else ahead. */

/** What would change who is ahead, everything else as it is. */
export interface Changes {
  /** The least first. */
  readonly scores: readonly ScoreChange[];
  /** Empty where the totals are plain sums. The least first, as part of the weight. */
  readonly weights: readonly WeightChange[];
  /** Where the best are tied: the criteria on which they differ. */
  readonly tieBreakers: readonly TieBreaker[];
}

/** The least change of one score. Each of the two values is null where the scale does not reach it. */
export interface ScoreChange {
  readonly candidate: string;
  readonly criterion: string;
  readonly from: number;
  /** Level with the best: then nobody is ahead. */
  readonly tie: ChangeTo | null;
  /** Somebody else is ahead. */
  readonly win: ChangeTo | null;
}

export interface ChangeTo {
  readonly to: number;
  /** Who is then ahead, or tied ahead. */
  readonly leaders: readonly string[];
}

export interface WeightChange {
  readonly criterion: string;
  readonly from: number;
  readonly fromShare: number;
  /** At this weight it is a tie between the winner of now and `leaders`. */
  readonly at: number;
  /** Its part of all weights then, in percent. */
  readonly atShare: number;
  readonly direction: 'less' | 'more';
  /** Who is ahead beyond it. */
  readonly leaders: readonly string[];
  /** False: there is no weight beyond it, as less than nothing cannot be. */
  readonly beyond: boolean;
}

export interface TieBreaker {
  readonly criterion: string;
  /** Who of the tied has the best score. */
  readonly favours: readonly string[];
  readonly score: number;
  readonly others: readonly { readonly name: string; readonly score: number }[];
}
