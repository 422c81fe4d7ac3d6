/** What the figures say of one sign. Whether it fires is for the rule to say. */

import { formatNumber } from '../../../engagement/quantity.ts';
import type { Threshold } from '../../../rules/rule.ts';
import type { Measure, MeasureThreshold } from '../measure.ts';
import type { Missing } from '../types.ts';

export interface Sign {
  readonly measures: readonly Measure[];
  readonly missing: readonly Missing[];
  /** Can it be judged? Only where nothing that is missing could make it fire. */
  readonly judged: boolean;
  /** What the figures come to, a sentence each; none where nothing is known. */
  readonly says: readonly string[];
}

const NOT_KNOWN = {
  value: null,
  unit: null,
  text: null,
  working: null,
  threshold: null,
  reached: null,
  progress: null,
  billing: null,
} as const;

/** What is not given is not known. */
export function measure(name: string, known: Partial<Measure>): Measure {
  return { name, ...NOT_KNOWN, ...known };
}

/** @param text in few words: `from 25%` */
export function begins({ value, source }: Pick<Threshold, 'value' | 'source'>, text: string): MeasureThreshold {
  return { value, text, source };
}

/** `35%` */
export function percent(value: number): string {
  return `${formatNumber(value, 0)}%`;
}
