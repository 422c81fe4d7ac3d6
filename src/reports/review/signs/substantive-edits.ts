import { count, formatNumber } from '../../../engagement/quantity.ts';
import rule from '../../../rules/relationship/second-opinion/substantive-edits.ts';
import type { Basis } from '../basis.ts';
import { missingOf } from '../missing.ts';
import { begins, measure, percent, type Sign } from './sign.ts';

export function substantiveEdits(basis: Basis): Sign {
  const { items_reviewed: items, items_with_substantive_edits: edited, periods_reviewed: periods } = basis.performance;
  const limit = basis.limit(rule, 'maxEditPercent');
  const least = { items: basis.limit(rule, 'minItems').value, periods: basis.limit(rule, 'minPeriods').value };
  const rate = basis.figures.editRate;
  const few = items !== undefined && items < least.items;
  const many = rate.known && !few && rate.value >= limit.value / 100;
  // Over how many periods it was counted matters only where the share is large.
  const short = many && periods !== undefined && periods < least.periods;
  const missing = [
    ...(items === undefined ? ['items_reviewed'] : []),
    ...(edited === undefined && items !== 0 ? ['items_with_substantive_edits'] : []),
    ...(many && periods === undefined ? ['periods_reviewed'] : []),
  ];
  const says: string[] = [];
  if (rate.known) {
    const over = periods === undefined ? '' : ` over ${count(periods, 'period')}`;
    const share = `${rate.working} pieces of work${over} (${percent(rate.value * 100)})`;
    says.push(`You changed more than the spelling in ${share}.`);
  }
  if (few) says.push(`Fewer than ${formatNumber(least.items)} pieces say nothing yet.`);
  if (short) says.push(`One bad period is none: it counts over ${formatNumber(least.periods)} at least.`);
  return {
    measures: [
      measure('Changes of substance', {
        value: rate.known ? rate.value * 100 : null,
        unit: 'percent',
        text: rate.known ? `${rate.working} = ${percent(rate.value * 100)}` : null,
        threshold: begins(limit, `from ${percent(limit.value)}`),
        reached: !rate.known || few || short || (many && periods === undefined) ? null : many,
      }),
    ],
    missing: missing.map((name) => missingOf(basis, `performance.${name}`)),
    judged: rate.known && missing.length === 0 && !few && !short,
    says,
  };
}
