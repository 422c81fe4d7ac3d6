/** The sums that are no bars: the limits, the reserve, the break-even, and what cannot be told yet. */

import { formatList, formatMoney, formatNumber } from '../../engagement/quantity.ts';
import type { ReportFigure } from '../../reports/report/figure.ts';
import type { Money } from '../../reports/report/money.ts';
import type { Line } from '../block.ts';

type Fact = readonly [name: string, value: Line];

/** @param pictured the cap and the ceiling are shown already */
export function moneyFacts(money: Money, pictured: boolean): Fact[] {
  const { capTotal, ceilingTotal, reservePercent, breakEvenUnits, plannedUnits, metric } = money;
  const amount = (value: number) => formatMoney(value, money.currency ?? undefined);
  const units = (value: number) => `${formatNumber(Math.abs(value))} ${value < 0 ? 'fewer' : 'more'}`;
  const name = metric ?? 'results';
  // The name of the file is for several: of one it would be wrong.
  const paying = (value: number) =>
    Math.abs(value) === 1 ? `${units(value)} pays for it, counted in ${name}` : `${units(value)} ${name} pay for it`;
  const known = [
    ...fact('Cap', capTotal, amount, pictured),
    ...fact('Ceiling', ceilingTotal, amount, pictured),
    ...fact('Reserve', reservePercent, (value) => `${formatNumber(value)}% of the cap`),
    ...fact('Break-even', breakEvenUnits, paying),
    ...fact('Planned', plannedUnits, (value) => `${units(value)} ${name}`),
  ];
  return pictured || known.length > 0 || money.currency !== null ? [...known, ...unknownFacts(money)] : [];
}

/** With its working; `shown` leaves out what has none and is in the picture. */
function fact(name: string, { value, working }: ReportFigure, say: (value: number) => string, shown = false): Fact[] {
  if (value === null) return [];
  const text = say(value);
  const sum = working === null || working === text ? undefined : working;
  if (sum === undefined) return shown ? [] : [[name, text]];
  return [[name, [text, { soft: ` (${sum})` }]]];
}

const NAMES = [
  ['capTotal', 'Cap for the whole term'],
  ['plannedSpend', 'planned spend'],
  ['gain', 'gain'],
  ['breakEvenUnits', 'break-even'],
] as const;

/** What needs the same is told together: «Planned spend and break-even: not known yet; missing: …». */
function unknownFacts(money: Money): Fact[] {
  const byNeed = new Map<string, string[]>();
  for (const [figure, name] of NAMES) {
    const { value, missing } = money[figure];
    if (value === null) byNeed.set(formatList(missing), [...(byNeed.get(formatList(missing)) ?? []), name]);
  }
  return [...byNeed].map(([need, names]) => {
    const name = formatList(names);
    return [name.charAt(0).toUpperCase() + name.slice(1), need === 'the cap' ? 'not known yet' : notKnown(need)];
  });
}

export function notKnown(need: string): string {
  return `not known yet; missing: ${need}`;
}
