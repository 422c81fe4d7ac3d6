import { count, formatNumber } from '../../../engagement/quantity.ts';
import rule from '../../../rules/relationship/second-opinion/late-deliveries.ts';
import type { Basis } from '../basis.ts';
import type { Measure } from '../measure.ts';
import { missingOf } from '../missing.ts';
import { begins, measure, percent, type Sign } from './sign.ts';

const DELAY = 'Late deliveries: longest delay';

export function lateDeliveries(basis: Basis): Sign {
  const { deliverables_due: due, deliverables_late: late, longest_delay_days: days } = basis.performance;
  const least = basis.limit(rule, 'minDue').value;
  const few = due !== undefined && due < least;
  const needed = late === 0 ? ['deliverables_due'] : ['deliverables_due', 'deliverables_late', 'longest_delay_days'];
  const given = { deliverables_due: due, deliverables_late: late, longest_delay_days: days };
  const missing = needed.filter((name) => given[name as keyof typeof given] === undefined);
  const says: string[] = [];
  if (due !== undefined && late !== undefined) {
    says.push(late === 0 ? `None of the ${deliveries(due)} due came late.` : often(late, due));
  }
  if (late !== 0 && days !== undefined) says.push(`The longest delay was ${count(days, 'day')}.`);
  if (few) says.push(`Fewer than ${deliveries(least)} say nothing yet.`);
  return {
    measures: [share(basis, few), ...(late === 0 ? [] : [delay(basis)])],
    missing: missing.map((name) => missingOf(basis, `performance.${name}`)),
    judged: missing.length === 0 && !few,
    says,
  };
}

function often(late: number, due: number): string {
  if (due === 0) return `${deliveries(late)} came late, and none was due: one of the two figures is wrong.`;
  return `${formatNumber(late)} of ${deliveries(due)} came late (${percent((late / due) * 100)}).`;
}

function deliveries(value: number): string {
  return `${formatNumber(value)} ${value === 1 ? 'delivery' : 'deliveries'}`;
}

function share(basis: Basis, few: boolean): Measure {
  const rate = basis.figures.lateRate;
  const limit = basis.limit(rule, 'maxLatePercent');
  const threshold = begins(limit, `from ${percent(limit.value)}`);
  if (!rate.known) return measure('Late deliveries', { unit: 'percent', threshold });
  const value = rate.value * 100;
  return measure('Late deliveries', {
    value,
    unit: 'percent',
    text: `${rate.working} = ${percent(value)}`,
    threshold,
    reached: few ? null : rate.value >= limit.value / 100,
  });
}

function delay(basis: Basis): Measure {
  const days = basis.performance.longest_delay_days;
  const limit = basis.limit(rule, 'maxDelayDays');
  const threshold = begins(limit, `over ${count(limit.value, 'day')}`);
  if (days === undefined) return measure(DELAY, { unit: 'days', threshold });
  return measure(DELAY, {
    value: days,
    unit: 'days',
    text: count(days, 'day'),
    threshold,
    reached: days > limit.value,
  });
}
