/** Prices that are missing, and the cap to hold them against. */

import { formatList, formatMoney } from '../../../engagement/quantity.ts';
import noCap from '../../../rules/vendor/budget/no-cap.ts';
import type { Missing } from '../types.ts';
import { byRule, type Compared, gap, namesOf, without } from './entry.ts';

export function missingMoney(compared: Compared): Missing[] {
  const names = namesOf(without(compared, 'price'));
  const remedy = 'Ask for a price for the whole term, counted the same way for all.';
  const text = `No price is noted for ${formatList(names)}.`;
  return [...(names.length > 0 ? [gap('price', text, remedy, names)] : []), ...missingCap(compared)];
}

function missingCap({ assessment, prices, record }: Compared): Missing[] {
  if (prices.cap !== null) return [];
  const { cap, cap_per, currency } = assessment.engagement.budget ?? {};
  if (cap === undefined) {
    const missing = record.field('budget.cap', undefined).state === 'missing';
    return missing ? [byRule('cap', noCap, 'absent', {})] : [];
  }
  const text = `The cap is ${formatMoney(cap, currency)} a ${cap_per}, and nothing says for how many months.`;
  return [gap('cap', text, 'Note how long the work lasts, so that the prices can be held against the cap.')];
}
