/** The prices of the candidates against the cap and against each other: all for the whole term. */

import { figuresOf } from '../../engagement/figures.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import type { Row } from './board.ts';
import { tidy } from './scale.ts';
import type { CandidatePrice, Prices } from './types.ts';

/**
 * A price below this part of the median of the others, in percent, is asked about, where there are at least that many
 * prices. House defaults of the catalogue (competition/abnormally-low-price, after cardinal-rs R058).
 */
const VERY_LOW = { percent: 60, prices: 3 } as const;

export function pricesOf(engagement: Engagement, rows: readonly Row[]): Prices {
  const cap = figuresOf(engagement).capTotal;
  const { covers, ad_spend = 0, other_costs = 0 } = engagement.budget ?? {};
  const given = amounts(rows);
  return {
    cap: cap.known ? tidy(cap.value) : null,
    working: cap.known ? cap.working : null,
    capNeeds: cap.known ? [] : cap.missing,
    // Where the cap covers the fees only, the money for adverts comes on top of it.
    adverts: covers === 'fees' ? 0 : ad_spend,
    otherCosts: other_costs,
    given: given.length,
    median: given.length < 2 ? null : median(given),
  };
}

/** The median is that of those who are not ruled out: who cannot have the work sets no price. */
export function priceOf(row: Row, rows: readonly Row[], { cap, median: middle }: Prices): CandidatePrice | null {
  const amount = row.candidate.price;
  if (amount === undefined) return null;
  return {
    amount,
    overCap: cap === null ? null : tidy(amount - cap),
    overCapPercent: percentOver(amount, cap),
    overMedian: middle === null ? null : tidy(amount - middle),
    overMedianPercent: percentOver(amount, middle),
    veryLow: veryLow(amount, amounts(rows.filter((other) => other !== row))),
  };
}

function amounts(rows: readonly Row[]): number[] {
  return rows.flatMap(({ candidate: { price, disqualified } }) => (price === undefined || disqualified ? [] : [price]));
}

function veryLow(amount: number, others: readonly number[]): CandidatePrice['veryLow'] {
  if (others.length + 1 < VERY_LOW.prices) return null;
  const middle = median(others);
  const percent = middle === 0 ? 100 : (amount / middle) * 100;
  return percent < VERY_LOW.percent ? { medianOfOthers: middle, percent: tidy(percent) } : null;
}

/** Nothing is a part of nothing: null where the limit is 0. */
function percentOver(amount: number, limit: number | null): number | null {
  return limit === null || limit === 0 ? null : tidy(((amount - limit) / limit) * 100);
}

/** The one in the middle; of an even number the mean of the two. */
function median(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return tidy(low + (high - low) / 2);
}
