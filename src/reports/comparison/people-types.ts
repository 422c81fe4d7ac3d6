/** What was done on a day, what clients of a vendor said, and who has ties with whom. */

import type { Reference } from '../../engagement/generated/types.ts';

/** `missing`: no date in the file; `unreadable`: something stands there that is no date. */
export interface Check {
  readonly state: 'done' | 'planned' | 'missing' | 'not-applicable' | 'unreadable';
  readonly on: string | null;
  /** Why it does not apply. */
  readonly reason: string | null;
}

export interface References {
  /** Whose clients they are; null where the file names no vendor. */
  readonly of: string | null;
  /** Is that one of the candidates? */
  readonly listed: boolean;
  readonly spokenWith: number;
  /** How many of these answered about extra hours or the final bill, and how many told of either. */
  readonly overrunsAnswered: number;
  readonly overrunsReported: number;
  readonly clients: readonly ReferenceNote[];
}

export interface ReferenceNote {
  readonly client: string | null;
  readonly kind: NonNullable<Reference['kind']> | null;
  readonly foundBy: NonNullable<Reference['found_by']> | null;
  readonly spoken: Check;
  readonly similarWork: boolean | null;
  readonly hoursBeyondAgreed: NonNullable<Reference['hours_beyond_agreed']> | null;
  readonly billedOverQuotePercent: number | null;
  /** As references/overruns-reported judges it; null where neither was asked. */
  readonly overrun: 'none' | 'slight' | 'grave' | null;
  readonly onTime: NonNullable<Reference['on_time']> | null;
  readonly takesCriticism: boolean | null;
  readonly wouldHireAgain: NonNullable<Reference['would_hire_again']> | null;
}

export interface Ties {
  readonly declared: Check;
  readonly ties: readonly TieNote[];
}

export interface TieNote {
  readonly who: string | null;
  readonly tie: string | null;
  readonly tookPart: boolean | null;
  /** The candidates whose names stand in the text of the tie. */
  readonly candidates: readonly string[];
}
