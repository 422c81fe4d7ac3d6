/** `vet lint [PATH…]`: reads, judges, writes. */

import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { readThoroughly } from '../document/read.ts';
import type { Stage } from '../engagement/stage.ts';
import { conciseFormat } from '../formats/concise.ts';
import type { Format, Summary } from '../formats/format.ts';
import { jsonFormat } from '../formats/json.ts';
import { textFormat } from '../formats/text/text.ts';
import { visible } from '../formats/visible.ts';
import { EXIT } from './exit.ts';
import { decode, findTargets, readText } from './files.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { nothingFound } from './nothing.ts';
import { withProgress } from './progress.ts';
import { chooseRules } from './selection.ts';
import { today } from './today.ts';

export type FormatName = 'text' | 'concise' | 'json';

export type FailOn = 'error' | 'warning' | 'info' | 'question' | 'never';

export interface LintOptions {
  readonly format: FormatName;
  readonly asOf?: string;
  readonly stage?: Stage;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
  readonly mistake?: readonly string[];
  readonly stdinFilename: string;
  readonly passOnNoFiles?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Written in pieces of this size: fewer system calls, and little memory. */
const CHUNK = 64 * 1024;

/** @returns the exit code */
export async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const started = io.now();
  const asOf = options.asOf ?? today(started);
  const only = chooseRules(options.rule ?? [], options.mistake ?? []);
  const format = await formatOf(options, asOf, io);
  const { files, unreadable } = await findTargets(paths);
  let faults = 0;
  for (const { path, reason } of unreadable) {
    faults++;
    io.err(`vet: cannot read ${visible(path)}: ${reason}\n`);
  }
  const total = { files: 0, error: 0, warning: 0, info: 0, question: 0, task: 0, waived: 0, baselined: 0 };
  // Results that go to the screen show by themselves how far it is.
  const watched = io.terminal() ? 0 : files.length;
  return withProgress(watched, io, async (progress) => {
    let pending = format.head();
    for (const file of files) {
      if (progress?.isDue()) await progress.show(total.files + faults);
      const text = file === '-' ? decode(io.stdin(), options.stdinFilename) : readText(file);
      if (typeof text !== 'string') {
        faults++;
        progress?.clear();
        io.err(`vet: cannot read ${visible(text.path)}: ${text.reason}\n`);
        continue;
      }
      const document = await readThoroughly(text);
      const assessment = assess(file === '-' ? options.stdinFilename : file, document, {
        asOf,
        ...(options.stage ? { stage: options.stage } : {}),
        ...(only ? { only } : {}),
      });
      pending += format.file(assessment, total.files);
      add(total, assessment);
      if (pending.length > CHUNK) {
        if (!io.out(pending)) return exitCode(total, faults, options);
        pending = '';
      }
    }
    const summary: Summary = { ...total, milliseconds: io.now().getTime() - started.getTime() };
    if (total.files > 0 || options.format === 'json') io.out(pending + format.tail(summary));
    if (total.files === 0 && faults === 0) {
      const so = options.passOnNoFiles ? 'nothing was checked' : 'nothing was checked, so nothing is known to be well';
      io.err(nothingFound(paths, so, 'vet lint'));
    }
    return exitCode(total, faults, options);
  });
}

function add(total: Record<keyof Omit<Summary, 'milliseconds'>, number>, assessment: Assessment): void {
  total.files++;
  for (const name of ['error', 'warning', 'info', 'question', 'task', 'waived'] as const) {
    total[name] += assessment.counts[name];
  }
}

function exitCode(total: Omit<Summary, 'milliseconds'>, faults: number, options: LintOptions): number {
  if (faults > 0) return EXIT.fault;
  if (total.files === 0) return options.passOnNoFiles ? EXIT.ok : EXIT.nothing;
  const levels = ['error', 'warning', 'info', 'question'] as const;
  const counted = levels.slice(0, levels.indexOf(options.failOn as (typeof levels)[number]) + 1);
  const tooMany = options.maxWarnings !== undefined && total.warning > options.maxWarnings;
  return tooMany || counted.some((level) => total[level] > 0) ? EXIT.findings : EXIT.ok;
}

/** The day where the person is. */
async function formatOf(options: LintOptions, asOf: string, io: Io): Promise<Format> {
  if (options.format === 'json') return jsonFormat(asOf);
  if (options.format === 'concise') return conciseFormat;
  return textFormat({
    width: screenWidth(io),
    unicode: wantsUnicode(io),
    verbose: options.verbose ?? false,
    quiet: options.quiet ?? false,
    paint: await paintFor(options.color, io),
  });
}
