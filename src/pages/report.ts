/**
 * The readiness report as a page for whoever decides. The first sheet answers: may it go on, what stands in the way,
 * who sees to that, and how do hours, money and dates look. What follows is for those who do the work.
 */

import type { Report } from '../reports/report.ts';
import type { Block, Page } from './block.ts';
import { actionBlocks, noteBlocks, questionBlocks, taskBlocks } from './report/actions.ts';
import { blockerBlocks, reasonBlocks } from './report/blockers.ts';
import { calendarBlocks } from './report/calendar.ts';
import { closingBlocks } from './report/closing.ts';
import { inLongDates } from './report/dates.ts';
import { faultBlocks } from './report/faults.ts';
import { gridBlocks } from './report/grid.ts';
import { headBlocks, secondOpinionBlocks } from './report/head.ts';
import { hoursBlocks } from './report/hours.ts';
import { moneyBlocks } from './report/money.ts';
import { progressBlocks } from './report/progress.ts';
import { notApplicableBlocks, waiverBlocks } from './report/set-aside.ts';

export function reportPage(report: Report): Page {
  return { title: `${report.title}: readiness report`, blocks: blocksOf(inLongDates(report)) };
}

function blocksOf(report: Report): Block[] {
  if (report.verdict === 'malformed') return [...headBlocks(report), ...faultBlocks(report), ...closingBlocks(report)];
  return [
    ...headBlocks(report),
    ...secondOpinionBlocks(report),
    ...blockerBlocks(report),
    { kind: 'heading', text: 'At a glance' },
    ...gridBlocks(report),
    ...progressBlocks(report),
    ...hoursBlocks(report),
    ...moneyBlocks(report),
    ...calendarBlocks(report),
    ...reasonBlocks(report),
    ...actionBlocks(report),
    ...questionBlocks(report),
    ...taskBlocks(report),
    ...waiverBlocks(report),
    ...notApplicableBlocks(report),
    ...noteBlocks(report),
    ...closingBlocks(report),
  ];
}
