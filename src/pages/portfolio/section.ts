/** One engagement of a portfolio: its verdict, what stands in the way, and the pictures of its report. */

import { formatList } from '../../engagement/quantity.ts';
import type { Found } from '../../reports/report/found.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Line } from '../block.ts';
import { risksOf } from '../report/blockers.ts';
import { timeline } from '../report/calendar.ts';
import { gridPicture } from '../report/grid.ts';
import { subject } from '../report/head.ts';
import { hoursPicture } from '../report/hours.ts';
import { moneyPicture } from '../report/money.ts';
import { shortOf, withCode } from '../report/words.ts';

/** @param shared another engagement goes by the same name */
export function engagementSection(report: Report, shared: boolean): Block[] {
  const { head, rest } = report.sentence;
  const about = [subject(report), shared || report.path === report.title ? '' : `${report.path}.`];
  return [
    { kind: 'heading', text: shared ? [report.title, { soft: `, ${report.path}` }] : report.title },
    { kind: 'text', text: [{ strong: head }, ` ${rest}`.trimEnd(), { soft: ` ${about.join(' ').trim()}`.trimEnd() }] },
    ...blockerList(report),
    ...gridPicture(report),
    ...hoursPicture(report),
    ...moneyPicture(report),
    ...timeline(report),
  ];
}

function blockerList(report: Report): Block[] {
  const { faults, tasks, questions } = report;
  const found = [...faults, ...risksOf(report), ...tasks, ...questions.flatMap(({ findings }) => findings)];
  const items = found.filter(({ blocks }) => blocks).map(blockerLine);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function blockerLine(found: Found): Line {
  const { kind, message, line, missing } = found;
  if (kind === 'shape') return withCode(`Line ${line}: ${message}`);
  const text =
    kind === 'risk' ? message : `${kind === 'task' ? 'Still to be done' : 'Not known yet'}: ${formatList(missing)}.`;
  const label = shortOf(found);
  return label === undefined ? text : [{ strong: label }, `: ${text}`];
}
