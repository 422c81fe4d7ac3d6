/** The figures of a review: plain JSON values, null for what is not known. */

/** One figure of a sign, held against where the sign begins. */
export interface Measure {
  readonly name: string;
  /** In `unit`; null where it is not known, or is no number. */
  readonly value: number | null;
  readonly unit: 'percent' | 'days' | 'money' | null;
  /** In few words: `9 of 26 = 35%`; null where it is not known. */
  readonly text: string | null;
  /** The sum behind it, where that is more than `text`. */
  readonly working: string | null;
  readonly threshold: MeasureThreshold | null;
  /** Does the figure reach where the sign begins? Null where that cannot be said. */
  readonly reached: boolean | null;
  readonly progress: Progress | null;
  readonly billing: Billing | null;
}

export interface MeasureThreshold {
  /** In the unit of the measure; null where it is no number. */
  readonly value: number | null;
  /** In few words: `from 25%` */
  readonly text: string;
  /** `house default` for a judgement of ours; null where it is no number. */
  readonly source: string | null;
}

/** One outcome on its way. */
export interface Progress {
  /** In the file: `outcomes[0]`. */
  readonly path: string;
  readonly metric: string;
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
  /** The day that the figure is for. */
  readonly on: string;
  readonly since: string;
  readonly by: string;
  /** Percent of the way from baseline to target; below 0 where the figure went the other way. */
  readonly percentOfWay: number;
  /** Percent of the time that was over on that day. */
  readonly percentOfTime: number;
}

/** In the currency of the budget. */
export interface Billing {
  readonly invoiced: number;
  readonly agreed: number;
  /** With what is tolerated: the most that is no sign. */
  readonly limit: number;
  /** The sum behind `agreed`. */
  readonly working: string;
}
