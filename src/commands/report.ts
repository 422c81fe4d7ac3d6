/** `vet report [FILE…]`: the page of one engagement, or of several together. */

import { assess } from '../assessment/assess.ts';
import { readThoroughly } from '../document/read.ts';
import type { Stage } from '../engagement/stage.ts';
import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { portfolioPage } from '../pages/portfolio.ts';
import { reportPage } from '../pages/report.ts';
import { portfolioOf } from '../reports/portfolio.ts';
import { type Report, reportOf } from '../reports/report.ts';
import { EXIT } from './exit.ts';
import { decode, findTargets, readText, type Targets } from './files.ts';
import type { Io } from './io.ts';
import { nothingFound } from './nothing.ts';
import { isFile, type Output, outputFor } from './output.ts';
import { formatFor, type PageOptions, printed } from './page.ts';
import { type Progress, withProgress } from './progress.ts';
import { today } from './today.ts';

export interface ReportOptions extends PageOptions<'markdown' | 'html' | 'json'> {
  readonly asOf?: string;
  readonly stage?: Stage;
}

/** One run: what it is about, and what became of it. */
interface Run {
  readonly asOf: string;
  readonly stage: Stage | undefined;
  readonly io: Io;
  readonly progress: Progress | undefined;
  read: number;
  /** Files that could not be read, and such as are no engagement. */
  faults: number;
}

/** What standard input is called. */
const STDIN_NAME = 'engagement.yaml';

/** @returns the exit code */
export async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const asOf = options.asOf ?? today(io.now());
  const targets = await findTargets(paths);
  const output = outputFor(options, { inputs: targets.files }, io);
  const format = formatFor(options, ['markdown', 'html', 'json']);
  try {
    const run = await withProgress(targets.files.length, io, async (progress) => {
      const begun: Run = { asOf, stage: options.stage, io, progress, read: 0, faults: 0 };
      const reports = readAll(targets, begun);
      if (format === 'json') await writeJson(reports, begun, output);
      else await writePage(reports, begun, output, async (page) => printed(page, format, options, io));
      return begun;
    });
    if (run.read > 0) output.done();
    else output.drop();
    if (run.faults > 0) return EXIT.fault;
    if (run.read === 0) {
      io.err(nothingFound(paths, 'there is nothing to report', 'vet report'));
      return EXIT.nothing;
    }
    if (format === 'markdown' && io.terminal() && !isFile(options) && !options.quiet) io.err(onPaper(paths));
    return EXIT.ok;
  } catch (error) {
    output.drop();
    throw error;
  }
}

async function* readAll({ files, unreadable }: Targets, run: Run): AsyncGenerator<Report> {
  const { asOf, stage, io, progress } = run;
  const fault = (path: string, reason: string): void => {
    run.faults++;
    progress?.clear();
    io.err(`vet: cannot read ${visible(path)}: ${reason}\n`);
  };
  for (const { path, reason } of unreadable) fault(path, reason);
  for (const file of files) {
    if (progress?.isDue()) await progress.show(run.read);
    const text = file === '-' ? decode(io.stdin(), 'standard input') : readText(file);
    if (typeof text !== 'string') {
      fault(text.path, text.reason);
      continue;
    }
    const document = await readThoroughly(text);
    const assessment = assess(file === '-' ? STDIN_NAME : file, document, { asOf, ...(stage ? { stage } : {}) });
    run.read++;
    if (assessment.verdict === 'malformed') run.faults++;
    // The assessment holds the text with all its places: of ten thousand files only what is reported is kept.
    yield reportOf(assessment);
  }
}

/** Each as soon as it is read. One document, also of nothing. */
async function writeJson(reports: AsyncIterable<Report>, { asOf, io, progress }: Run, output: Output): Promise<void> {
  let text = `{"version":1,"asOf":${JSON.stringify(asOf)},"reports":[`;
  let separator = '\n';
  for await (const one of reports) {
    if (io.terminal()) progress?.clear();
    if (!output.write(`${text}${separator}${JSON.stringify(one)}`)) return;
    text = '';
    separator = ',\n';
  }
  output.write(`${text}\n]}\n`);
}

async function writePage(
  reports: AsyncIterable<Report>,
  { asOf, progress }: Run,
  output: Output,
  print: (page: ReturnType<typeof reportPage>) => Promise<string>,
): Promise<void> {
  const portfolio = await portfolioOf(reports, asOf);
  const [first] = portfolio.reports;
  if (!first) return;
  const text = await print(portfolio.rows.length === 1 ? reportPage(first) : portfolioPage(portfolio));
  progress?.clear();
  output.write(text);
}

function onPaper(paths: readonly string[]): string {
  const words = ['vet', 'report', '--out', 'report.html', ...paths].map((word) => shellWord(visible(word)));
  return `\nFor the browser, or on paper: ${words.join(' ')}\n`;
}
