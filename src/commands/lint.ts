/** `vet lint [PATH…]`: reads, judges, writes. */

import type { Stage } from '../engagement/stage.ts';
import type { Summary } from '../formats/format.ts';
import { visible } from '../formats/visible.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Keeper } from './baseline.ts';
import { EXIT } from './exit.ts';
import { decode, type Unreadable } from './files.ts';
import { NAMED_FROM_ROOT } from './formats.ts';
import type { Io } from './io.ts';
import { type Job, onPaper } from './job.ts';
import { formatsOf, type Judged, judgeFor } from './judge.ts';
import { judgingOf, type Means } from './judging.ts';
import { screenWidth, wantsColor, wantsUnicode } from './look.ts';
import { nothingChecked } from './nothing.ts';
import { withProgress } from './progress.ts';
import { repositoryRoot } from './repository.ts';
import { chooseRules, ownRulesFor } from './selection.ts';
import { settingsFinder } from './settings.ts';
import { dropping, type FormatTarget, sinksFor } from './sinks.ts';
import { skippedNote } from './skipped.ts';
import { type Chosen, foldersAmong, type Selection, targetsFor } from './targets.ts';
import { today } from './today.ts';

export type FailOn = 'error' | 'warning' | 'info' | 'question' | 'never';

export interface LintOptions extends Selection, Pick<Means, 'workers'> {
  readonly format: readonly FormatTarget[];
  readonly asOf?: string;
  readonly stage?: Stage;
  /** `false` with `--no-config`. */
  readonly config?: string | boolean;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
  readonly mistake?: readonly string[];
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly stdinFilename: string;
  readonly passOnNoFiles?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

type Total = { -readonly [Name in Exclude<keyof Summary, 'milliseconds' | 'noneDue'>]: number };

/** @returns the exit code */
export async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const started = io.now();
  const job = jobOf(options, await ownRulesFor(options, options), io);
  const finder = settingsFinder(job);
  const judge = await judgeFor(job, finder);
  const targets = await targetsFor(paths, options, finder, io);
  const { files, unreadable, skipped } = targets;
  const read = job.baseline === undefined ? files : [...files, job.baseline];
  const sinks = await sinksFor(options, await formatsOf(job), read, io);
  const keeper = await keeperOf(job, foldersAmong(paths, options), io);
  const total: Total = { ...NOTHING, skipped: skipped.length };
  if (!options.quiet) io.err(skippedNote(skipped));
  const fail = ({ path, reason }: Unreadable): void => {
    sinks.unreadable(path, reason, total.files + total.faults);
    total.faults++;
    io.err(`vet: cannot read ${visible(path)}: ${reason}\n`);
  };
  for (const one of unreadable) fail(one);
  // Results that go to the screen show by themselves how far it is.
  const watched = io.terminal() ? 0 : files.length;
  const onDisk = targets.textOf ? [] : files.filter((file) => file !== '-');
  const judging = await judgingOf(job, judge, onDisk, meansOf(options));
  const run = withProgress(watched, io, async (progress) => {
    for (const file of files) {
      if (progress?.isDue()) await progress.show(total.files + total.faults);
      const judged = file === '-' || targets.textOf ? await judgeText(file) : await judging.judge(file);
      if ('reason' in judged) {
        progress?.clear();
        fail(judged);
      } else {
        const isRead = sinks.add(judged, total.files);
        add(total, judged);
        keeper?.add(judged);
        if (!isRead && !job.updateBaseline) return exitCode(total, options, targets);
      }
    }
    total.gone = keeper?.gone() ?? 0;
    const noneDue = options.passOnNoFiles === true || targets.nothing !== undefined;
    sinks.end({ ...total, noneDue, milliseconds: io.now().getTime() - started.getTime() });
    if (total.files > 0) keeper?.end(total);
    else if (total.faults === 0) io.err(nothingChecked(paths, targets, noneDue));
    const note = judging.end();
    if (note !== undefined) io.err(`vet: ${note}.\n`);
    return exitCode(total, options, targets);
  });
  return dropping(sinks, run.finally(judging.close));

  /** Of what does not stand on the disk. */
  async function judgeText(file: string): Promise<Judged | Unreadable> {
    const name = file === '-' ? options.stdinFilename : file;
    const text = file === '-' ? decode(io.stdin(), name) : targets.textOf?.(file);
    return typeof text === 'object' ? text : judge(name, text);
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

async function keeperOf(job: Job, folders: readonly string[], io: Io): Promise<Keeper | undefined> {
  if (job.baseline === undefined) return undefined;
  const { keeperFor } = await import('./baseline.ts');
  return keeperFor(job, folders, io);
}

function jobOf(options: LintOptions, own: readonly AnyRule[], io: Io): Job {
  const { stage, config, rule = [], mistake = [], color, verbose = false, quiet = false } = options;
  const only = chooseRules(rule, mistake, own);
  const look = { width: screenWidth(io), unicode: wantsUnicode(io), verbose, quiet, color: wantsColor(color, io) };
  const formats = options.format.map(({ name }) => name);
  const onFiles = options.format.flatMap(({ file }, place) => (file === undefined ? [] : [place]));
  return {
    asOf: options.asOf ?? today(io.now()),
    ...(stage ? { stage } : {}),
    ...(only ? { only: [...only] } : {}),
    ...(typeof config === 'string' || config === false ? { config } : {}),
    ...baselineOf(options),
    ...(options.shard ? { shard: options.shard } : {}),
    formats,
    look,
    looks: Object.fromEntries(onFiles.map((place) => [place, onPaper(look, color)])),
    ...(formats.some((name) => NAMED_FROM_ROOT.includes(name)) ? { root: repositoryRoot() } : {}),
  };
}

/** Without a name, a new one is called so. */
function baselineOf({ baseline, updateBaseline = false }: LintOptions): Pick<Job, 'baseline' | 'updateBaseline'> {
  const file = baseline ?? (updateBaseline ? 'vet-baseline.json' : undefined);
  return file === undefined ? {} : { baseline: file, updateBaseline };
}

function meansOf({ workers, cache, cacheLocation }: LintOptions): Means {
  const folder = cacheLocation ?? (cache ? '.vet-cache' : undefined);
  return { ...(workers === undefined ? {} : { workers }), ...(folder === undefined ? {} : { cache: folder }) };
}

function add(total: Total, { counts, baselined }: Judged): void {
  total.files++;
  total.baselined += baselined;
  for (const name of ['error', 'warning', 'info', 'question', 'task', 'waived'] as const) total[name] += counts[name];
}

function exitCode(total: Total, options: LintOptions, { nothing }: Chosen): number {
  if (total.faults > 0) return EXIT.fault;
  if (total.files === 0) return options.passOnNoFiles || nothing !== undefined ? EXIT.ok : EXIT.nothing;
  const levels = ['error', 'warning', 'info', 'question'] as const;
  const counted = levels.slice(0, levels.indexOf(options.failOn as (typeof levels)[number]) + 1);
  const tooMany = options.maxWarnings !== undefined && total.warning > options.maxWarnings;
  return tooMany || counted.some((level) => total[level] > 0) ? EXIT.findings : EXIT.ok;
}
