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
import { EXIT, UsageError } from './exit.ts';
import { decode, readText } from './files.ts';
import type { Io } from './io.ts';
import { nothingFound } from './nothing.ts';
import { isFile, type Output, outputFor } from './output.ts';
import { formatFor, type PageOptions, printed } from './page.ts';
import { type Progress, withProgress } from './progress.ts';
import { joinResults } from './results.ts';
import { findTargets, type Targets } from './search.ts';
import { type ConfigOption, type SettingsFinder, settingsFinder, wantedConfig } from './settings.ts';
import { skippedNote } from './skipped.ts';
import { today } from './today.ts';

export interface ReportOptions extends PageOptions<'markdown' | 'html' | 'json'>, ConfigOption {
  readonly asOf?: string;
  readonly stage?: Stage;
  /** `false` with `--no-ignore`. */
  readonly ignore?: boolean;
  /** What earlier runs of lint found, instead of the files themselves. */
  readonly from?: readonly string[];
}

/** One run: what it is about, and what became of it. */
interface Run {
  readonly asOf: string;
  readonly stage: Stage | undefined;
  readonly finder: SettingsFinder;
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
  if (options.from) return reportFrom(options.from, paths, options, io);
  const asOf = options.asOf ?? today(io.now());
  const finder = settingsFinder(wantedConfig(options));
  const noIgnore = options.ignore === false;
  const targets = await findTargets(paths, { skipNamed: true, noIgnore, ignores: finder.ignores, told: finder.told });
  if (!options.quiet) io.err(skippedNote(targets.skipped));
  const output = outputFor(options, { inputs: targets.files }, io);
  const format = formatFor(options, ['markdown', 'html', 'json']);
  try {
    const run = await withProgress(targets.files.length, io, async (progress) => {
      const begun: Run = { asOf, stage: options.stage, finder, io, progress, read: 0, faults: 0 };
      const reports = readAll(targets, begun);
      if (format === 'json') await writeJson(reports, begun, output);
      else await writePage(reports, begun, output, async (page) => printed(page, format, options, io));
      return begun;
    });
    if (run.read > 0) output.done();
    else output.drop();
    if (run.faults > 0) return EXIT.fault;
    if (run.read === 0) {
      const so = 'there is nothing to report';
      io.err(targets.skipped.length > 0 ? `vet: ${so}.\n` : nothingFound(paths, so, 'vet report'));
      return EXIT.nothing;
    }
    if (format === 'markdown' && io.terminal() && !isFile(options) && !options.quiet) io.err(onPaper(paths));
    return EXIT.ok;
  } catch (error) {
    output.drop();
    throw error;
  }
}

/** One page of what the runs on several machines found. */
async function reportFrom(
  from: readonly string[],
  paths: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<number> {
  checkFrom(paths, options);
  const joined = await joinResults(from);
  const output = outputFor(options, { inputs: joined.files }, io);
  const format = formatFor(options, ['markdown', 'html', 'json']);
  const run = { asOf: joined.asOf, io, progress: undefined, read: 0 };
  try {
    if (format === 'json') await writeJson(counted(joined.reports, run), run, output);
    else {
      const portfolio = await portfolioOf(counted(joined.reports, run), run.asOf);
      if (run.read > 0) output.write(await printed(portfolioPage(portfolio, 'of-results'), format, options, io));
    }
    if (run.read > 0) output.done();
    else output.drop();
  } catch (error) {
    output.drop();
    throw error;
  }
  const missing = joined.missing();
  for (const one of missing) io.err(`vet: ${visible(one)}\n`);
  if (missing.length > 0) return EXIT.fault;
  if (run.read > 0) return EXIT.ok;
  io.err('vet: these results are of no files; there is nothing to report.\n');
  return EXIT.nothing;
}

function checkFrom(paths: readonly string[], { asOf, stage }: ReportOptions): void {
  const [first] = paths;
  if (first !== undefined) {
    throw new UsageError(
      `with --from no files are judged, and ${first} is named`,
      'Leave out one of the two; a pattern of results goes in quotes.',
    );
  }
  const option = asOf === undefined ? stage && '--stage' : '--as-of';
  if (option)
    throw new UsageError(`--from takes what was judged before, so ${option} comes too late`, 'Give it to vet lint.');
}

async function* counted(reports: AsyncIterable<Report>, run: Pick<Run, 'read'>): AsyncGenerator<Report> {
  for await (const one of reports) {
    run.read++;
    yield one;
  }
}

async function* readAll({ files, unreadable }: Targets, run: Run): AsyncGenerator<Report> {
  const { asOf, stage, finder, io, progress } = run;
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
    const name = file === '-' ? STDIN_NAME : file;
    const settings = await finder.settingsFor(name);
    const assessment = assess(name, document, { asOf, settings, ...(stage ? { stage } : {}) });
    run.read++;
    if (assessment.verdict === 'malformed') run.faults++;
    // The assessment holds the text with all its places: of ten thousand files only what is reported is kept.
    yield reportOf(assessment);
  }
}

/** Each as soon as it is read. One document, also of nothing. */
async function writeJson(
  reports: AsyncIterable<Report>,
  { asOf, io, progress }: Pick<Run, 'asOf' | 'io' | 'progress'>,
  output: Output,
): Promise<void> {
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
