/** The tables of a portfolio: every engagement in a line, and the mistakes that come up again and again. */

import type { Verdict } from '../../assessment/assessment.ts';
import { STAGE_NAMES } from '../../assessment/words.ts';
import { longDate } from '../../engagement/dates.ts';
import { formatMoney } from '../../engagement/quantity.ts';
import type { Portfolio, PortfolioRow } from '../../reports/portfolio.ts';
import type { Block, Line } from '../block.ts';

const VERDICTS: Record<Verdict, string> = {
  malformed: 'cannot be judged',
  'not-ready': 'not ready',
  'ready-with-warnings': 'ready, with reservations',
  ready: 'ready',
};

/** @param withFigures whether money and dates are known at all */
export function engagementTable({ rows }: Portfolio, withFigures: boolean): Block[] {
  if (rows.length === 0) return [];
  const shared = sharedTitles(rows);
  return [
    {
      kind: 'table',
      caption: 'The engagements, the worst first',
      columns: [
        { name: 'Engagement' },
        { name: 'Stage' },
        { name: 'Verdict' },
        { name: 'In the way', align: 'right' },
        { name: 'To mend', align: 'right' },
        { name: 'Open', align: 'right' },
        ...(withFigures ? ([{ name: 'Planned spend', align: 'right' }, { name: 'Next date' }] as const) : []),
      ],
      rows: rows.map((row) => [...cells(row, shared.has(row.title)), ...(withFigures ? figures(row) : [])]),
    },
  ];
}

function cells(row: PortfolioRow, shared: boolean): Line[] {
  const { stage } = row;
  return [
    nameCell(row, shared),
    stage === null ? '' : STAGE_NAMES[stage],
    VERDICTS[row.verdict],
    String(row.blockers),
    String(row.warnings),
    String(row.open),
  ];
}

function figures({ plannedSpend, currency, next }: PortfolioRow): Line[] {
  return [
    plannedSpend === null ? 'not known' : formatMoney(plannedSpend, currency ?? undefined),
    next ? [longDate(next.date), { soft: ` ${next.label}` }] : '',
  ];
}

/** The names that two engagements or more go by. */
export function sharedTitles(rows: readonly PortfolioRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(rows.map(({ title }) => title).filter((title) => seen.has(title) || !seen.add(title)));
}

/** With the client, or else the file; where several go by one name, with the file. */
function nameCell({ title, client, path }: PortfolioRow, shared: boolean): Line {
  if (title === path) return title;
  return [title, { soft: `, ${shared ? path : (client ?? path)}` }];
}

export function mistakeTable({ mistakes }: Portfolio): Block[] {
  if (mistakes.length === 0) return [];
  return [
    { kind: 'heading', text: 'What goes wrong most often' },
    {
      kind: 'table',
      caption: 'Mistakes that are made in two engagements or more',
      columns: [
        { name: 'Mistake' },
        { name: 'Present', align: 'right' },
        { name: 'Open', align: 'right' },
        { name: 'Judged in', align: 'right' },
      ],
      rows: mistakes.map(({ short, title, present, open, of }) => [
        [{ strong: short }, `: ${title}`],
        String(present),
        String(open),
        String(of),
      ]),
    },
  ];
}
