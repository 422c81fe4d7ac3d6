/** A derived number as reports hold it: the value with its working, or what has to be known first. */

import type { Figure } from '../../engagement/figures/figure.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import { nameOf } from '../names.ts';

export interface ReportFigure {
  /** Null where it is not known. */
  readonly value: number | null;
  /** The sum that gave it. */
  readonly working: string | null;
  /** The fields that have to be known first, in words; empty where the value is known. */
  readonly missing: readonly string[];
}

export function figureOf(figure: Figure, engagement: Engagement): ReportFigure {
  if (figure.known) return { value: figure.value, working: figure.working, missing: [] };
  return {
    value: null,
    working: null,
    missing: [...new Set(figure.missing.map((path) => nameOf(path, engagement)))],
  };
}
