/** `vet lint [PATH…]`: reads, judges, writes. */

import type { Stage } from '../engagement/stage.ts';
import type { Summary } from '../formats/format.ts';
import { visible } from '../formats/visible.ts';
import { EXIT } from './exit.ts';
import { decode, findTargets, type Unreadable } from './files.ts';
import type { Io } from './io.ts';
import type { Job } from './job.ts';
import { formatsOf, type Judged, judgeFor } from './judge.ts';
import { screenWidth, wantsColor, wantsUnicode } from './look.ts';
import { nothingFound } from './nothing.ts';
import { withProgress } from './progress.ts';
import { chooseRules } from './selection.ts';
import { type FormatTarget, sinksFor } from './sinks.ts';
import { today } from './today.ts';

export type FailOn = 'error' | 'warning' | 'info' | 'question' | 'never';

export interface LintOptions {
  readonly format: readonly FormatTarget[];
  readonly asOf?: string;
  readonly stage?: Stage;
  /** `false` with `--no-config`. */
  readonly config?: string | boolean;
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

type Total = { -readonly [Name in Exclude<keyof Summary, 'milliseconds'>]: number };

/** @returns the exit code */
export async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const started = io.now();
  const job = jobOf(options, io);
  const sinks = sinksFor(options.format, await formatsOf(job), io);
  const judge = await judgeFor(job);
  const { files, unreadable } = await findTargets(paths);
  const total: Total = { ...NOTHING };
  const fail = ({ path, reason }: Unreadable): void => {
    sinks.unreadable(path, reason, total.files + total.faults);
    total.faults++;
    io.err(`vet: cannot read ${visible(path)}: ${reason}\n`);
  };
  for (const one of unreadable) fail(one);
  // Results that go to the screen show by themselves how far it is.
  const watched = io.terminal() ? 0 : files.length;
  return withProgress(watched, io, async (progress) => {
    for (const file of files) {
      if (progress?.isDue()) await progress.show(total.files + total.faults);
      const judged = file === '-' ? await judgeInput(options, io) : await judge(file);
      if ('reason' in judged) {
        progress?.clear();
        fail(judged);
      } else {
        const isRead = sinks.add(judged, total.files);
        add(total, judged);
        if (!isRead) return exitCode(total, options);
      }
    }
    sinks.end({ ...total, milliseconds: io.now().getTime() - started.getTime() });
    if (total.files === 0 && total.faults === 0) {
      const so = options.passOnNoFiles ? 'nothing was checked' : 'nothing was checked, so nothing is known to be well';
      io.err(nothingFound(paths, so, 'vet lint'));
    }
    return exitCode(total, options);
  });

  async function judgeInput({ stdinFilename }: LintOptions, { stdin }: Io): Promise<Judged | Unreadable> {
    const text = decode(stdin(), stdinFilename);
    return typeof text === 'string' ? judge(stdinFilename, text) : text;
  }
}

const NOTHING = {
  files: 0,
  error: 0,
  warning: 0,
  info: 0,
  question: 0,
  task: 0,
  waived: 0,
  baselined: 0,
  gone: 0,
  faults: 0,
  skipped: 0,
} as const;

function jobOf(options: LintOptions, io: Io): Job {
  const { stage, config, rule = [], mistake = [], color, verbose = false, quiet = false } = options;
  const only = chooseRules(rule, mistake);
  return {
    asOf: options.asOf ?? today(io.now()),
    ...(stage ? { stage } : {}),
    ...(only ? { only: [...only] } : {}),
    ...(typeof config === 'string' || config === false ? { config } : {}),
    formats: options.format.map(({ name }) => name),
    look: {
      width: screenWidth(io),
      unicode: wantsUnicode(io),
      verbose,
      quiet,
      color: wantsColor(color, io),
    },
  };
}

function add(total: Total, { counts, baselined }: Judged): void {
  total.files++;
  total.baselined += baselined;
  for (const name of ['error', 'warning', 'info', 'question', 'task', 'waived'] as const) total[name] += counts[name];
}

function exitCode(total: Total, options: LintOptions): number {
  if (total.faults > 0) return EXIT.fault;
  if (total.files === 0) return options.passOnNoFiles ? EXIT.ok : EXIT.nothing;
  const levels = ['error', 'warning', 'info', 'question'] as const;
  const counted = levels.slice(0, levels.indexOf(options.failOn as (typeof levels)[number]) + 1);
  const tooMany = options.maxWarnings !== undefined && total.warning > options.maxWarnings;
  return tooMany || counted.some((level) => total[level] > 0) ? EXIT.findings : EXIT.ok;
}
