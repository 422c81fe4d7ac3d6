/** How the work goes, on the first sheet: each outcome on its way, and what was billed of what was agreed. */

import { longDate } from '../../engagement/dates.ts';
import { formatList, formatMoney, formatNumber } from '../../engagement/quantity.ts';
import type { OutcomeReport, ReportProgress } from '../../reports/report/progress.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Line } from '../block.ts';
import { notKnown } from './money-facts.ts';

type Fact = readonly [name: string, value: Line];

export function progressBlocks({ progress, money }: Report): Block[] {
  if (!progress) return [];
  const facts = [...progress.outcomes.map(outcomeFact), ...billed(progress, money?.currency ?? undefined)];
  if (facts.length === 0) return [];
  return [
    { kind: 'text', text: [{ strong: 'How the work goes' }] },
    { kind: 'facts', facts },
  ];
}

function outcomeFact(outcome: OutcomeReport, index: number): Fact {
  return [outcome.metric ?? `Outcome ${index + 1}`, outcomeSays(outcome)];
}

/** `221 a month on 15 November 2026: 34% of the way from 180 to 300, when 52% of the time was over` */
function outcomeSays({ actual, on, per, by, baseline, target, share, time, early, missing }: OutcomeReport): Line {
  if (actual === null) {
    if (missing.length > 0) return notKnown(formatList(missing));
    return early ? 'no figure yet; less than half of the time is over' : 'no figure yet';
  }
  const period = per === 'month' || per === 'week' ? ` a ${per}` : '';
  const day = on === null ? '' : ` on ${longDate(on)}`;
  const way = share === null || baseline === null || target === null ? '' : `: ${wayGone(share, baseline, target)}`;
  const due = by === null ? [] : [`the target is due on ${longDate(by)}`];
  const over = time === null ? [] : [`${percent(time)} of the time was over`];
  const remark = [...over, ...due].join('; ');
  return [`${formatNumber(actual, 2)}${period}${day}${way}`, ...(remark === '' ? [] : [{ soft: ` (${remark})` }])];
}

function wayGone(share: number, baseline: number, target: number): string {
  const way = `from ${formatNumber(baseline, 2)} to ${formatNumber(target, 2)}`;
  if (share < 0) return `further away than at the start, on the way ${way}`;
  return share >= 1 ? `the target is reached, ${way}` : `${percent(share)} of the way ${way}`;
}

function percent(share: number): string {
  return `${formatNumber(share * 100, 0)}%`;
}

function billed({ invoiced, agreed }: ReportProgress, currency: string | undefined): Fact[] {
  if (invoiced === null) return [];
  const bills = formatMoney(invoiced, currency);
  if (agreed.value === null)
    return [['Billed so far', `${bills}; what is agreed is ${notKnown(formatList(agreed.missing))}`]];
  const over = invoiced - agreed.value;
  const due = formatMoney(agreed.value, currency);
  const says = over > 0 ? `${bills}: ${formatMoney(over, currency)} more than the ${due}` : `${bills} of the ${due}`;
  return [['Billed so far', [`${says} agreed up to now`, { soft: ` (${agreed.working})` }]]];
}
