/** Several engagements on one page, worst first. */

import type { Verdict } from '../assessment/assessment.ts';
import type { Sentence } from '../assessment/words.ts';
import type { Stage } from '../engagement/stage.ts';
import { type CommonMistake, commonMistakes, countMistakes, type Tallies } from './portfolio/common-mistakes.ts';
import { summaryOf } from './portfolio/summary.ts';
import { nextDate } from './report/calendar.ts';
import type { Found } from './report/found.ts';
import type { Report } from './report.ts';

export interface Portfolio {
  readonly asOf: string;
  /** `10 of 13 engagements are not ready;`, and how the others stand. */
  readonly sentence: Sentence;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Every engagement, worst first. */
  readonly rows: readonly PortfolioRow[];
  /** Mistakes that are present in the most engagements. */
  readonly mistakes: readonly CommonMistake[];
  /** In full: the worst ones, at most 30. */
  readonly reports: readonly Report[];
}

export interface PortfolioRow {
  readonly path: string;
  readonly title: string;
  readonly client: string | null;
  readonly vendor: string | null;
  readonly stage: Stage | null;
  readonly verdict: Verdict;
  /** What stands in the way of the next stage. */
  readonly blockers: number;
  readonly warnings: number;
  /** Questions and tasks that stand in no way. */
  readonly open: number;
  /** For the whole term; null where it is not known. */
  readonly plannedSpend: number | null;
  readonly currency: string | null;
  /** The next date from the day of the judgement on. */
  readonly next: { readonly date: string; readonly label: string } | null;
}

/** More than these nobody reads in full. */
const MOST_IN_FULL = 30;

const ORDER: readonly Verdict[] = ['malformed', 'not-ready', 'ready-with-warnings', 'ready'];

/**
 * Takes the reports one after the other and keeps the worst only, so that they may be made on the way.
 * @param asOf `YYYY-MM-DD`: the day on which all of them were judged
 */
export async function portfolioOf(reports: AsyncIterable<Report> | Iterable<Report>, asOf: string): Promise<Portfolio> {
  const verdicts = { malformed: 0, 'not-ready': 0, 'ready-with-warnings': 0, ready: 0 };
  const tallies: Tallies = new Map();
  const rows: PortfolioRow[] = [];
  let worst: { readonly row: PortfolioRow; readonly report: Report }[] = [];
  const keepWorst = () => {
    worst = worst.sort((a, b) => worseFirst(a.row, b.row)).slice(0, MOST_IN_FULL);
  };
  for await (const report of reports) {
    const row = rowOf(report);
    verdicts[report.verdict]++;
    countMistakes(tallies, report.panels);
    rows.push(row);
    worst.push({ row, report });
    if (worst.length > 10 * MOST_IN_FULL) keepWorst();
  }
  keepWorst();
  return {
    asOf,
    sentence: summaryOf(verdicts),
    verdicts,
    rows: rows.sort(worseFirst),
    mistakes: commonMistakes(tallies),
    reports: worst.map(({ report }) => report),
  };
}

function rowOf({ path, title, client, vendor, stage, verdict, ...report }: Report): PortfolioRow {
  const { counts, money, calendar } = report;
  const next = calendar ? nextDate(calendar) : undefined;
  const blocking = openOf(report).filter(({ blocks }) => blocks).length;
  return {
    path,
    title,
    client,
    vendor,
    stage,
    verdict,
    blockers: counts.error + blocking,
    warnings: counts.warning,
    open: counts.question + counts.task - blocking,
    plannedSpend: money?.plannedSpend.value ?? null,
    currency: money?.currency ?? null,
    next: next ? { date: next.date, label: next.label } : null,
  };
}

function openOf({ questions, tasks }: Pick<Report, 'questions' | 'tasks'>): Found[] {
  return [...tasks, ...questions.flatMap(({ findings }) => findings)];
}

/** By verdict, then by what stands in the way, then by what is to be mended; equal ones by their path. */
function worseFirst(a: PortfolioRow, b: PortfolioRow): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    b.blockers - a.blockers ||
    b.warnings - a.warnings ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  );
}
