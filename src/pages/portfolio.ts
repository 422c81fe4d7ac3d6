/** Several engagements on one page: how many are ready, which are worst, and what goes wrong in most. */

import { longDate } from '../engagement/dates.ts';
import type { Portfolio } from '../reports/portfolio.ts';
import type { Block, Page, Tone } from './block.ts';
import { engagementSection } from './portfolio/section.ts';
import { engagementTable, mistakeTable, sharedTitles } from './portfolio/tables.ts';
import { NO_ADVICE } from './report/closing.ts';
import { inLongDates } from './report/dates.ts';

/** What it is made of: the files, or only what `vet lint` found in them. */
export type Source = 'of-files' | 'of-results';

export function portfolioPage(portfolio: Portfolio, source: Source = 'of-files'): Page {
  const { asOf, sentence, rows, reports } = portfolio;
  const shared = sharedTitles(rows);
  return {
    title: 'Readiness of the engagements',
    blocks: [
      { kind: 'title', text: 'Readiness of the engagements' },
      { kind: 'text', text: `Report of ${longDate(asOf)}.` },
      { kind: 'verdict', tone: toneOf(portfolio), text: sentence.head, because: sentence.rest },
      ...engagementTable(portfolio, source === 'of-files'),
      ...mistakeTable(portfolio),
      ...leftOut(rows.length - reports.length, reports.length),
      ...reports.flatMap((report) => engagementSection(inLongDates(report), shared.has(report.title))),
      ...(source === 'of-results' ? [{ kind: 'note', text: OF_RESULTS } as const] : []),
      { kind: 'note', text: NO_ADVICE },
    ],
  };
}

const OF_RESULTS =
  'Made of what vet lint found, which holds no names, money or dates: for those, make a report of the files themselves.';

/** The worst of them. */
function toneOf({ verdicts }: Portfolio): Tone {
  if (verdicts.malformed + verdicts['not-ready'] > 0) return 'bad';
  return verdicts['ready-with-warnings'] > 0 ? 'warn' : 'good';
}

function leftOut(number: number, shown: number): Block[] {
  if (number <= 0) return [];
  const rest = number === 1 ? 'One more stands' : `${number} more stand`;
  return [
    { kind: 'note', text: `The ${shown} worst follow, each with its pictures. ${rest} only in the table above.` },
  ];
}
