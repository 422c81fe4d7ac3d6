import type { Engagement } from '../generated/types.ts';
import { formatMoney } from '../quantity.ts';
import type { Assumptions } from './assumptions.ts';

export const WEEKS_PER_MONTH = 52 / 12;

/** A number with the sum that gave it, or the paths of what has to be known first. */
export type Figure =
  | { readonly known: true; readonly value: number; readonly working: string }
  | { readonly known: false; readonly missing: readonly string[] };

/** What figures are computed from. */
export interface Basis {
  readonly engagement: Engagement;
  readonly assumed: Assumptions;
}

/** The sum is written out only when a finding shows it: most figures find nothing. */
export function known(value: number, working: () => string): Figure {
  return {
    known: true,
    value,
    get working() {
      return working();
    },
  };
}

export function missing(...paths: string[]): Figure {
  return { known: false, missing: paths };
}

/** An amount in the currency of the budget, for a working. */
export function money({ engagement }: Basis, value: number): string {
  return formatMoney(value, engagement.budget?.currency);
}
