/** The one engagement that a page is about: found, read and judged. */

import { existsSync, readdirSync } from 'node:fs';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { readThoroughly } from '../document/read.ts';
import { count } from '../engagement/quantity.ts';
import type { Stage } from '../engagement/stage.ts';
import { conciseFormat } from '../formats/concise.ts';
import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { isEngagementFile } from './discovery.ts';
import { UsageError } from './exit.ts';
import { decode, readText } from './files.ts';
import type { Io } from './io.ts';
import { findTargets } from './search.ts';
import { type ConfigOption, settingsFinder, wantedConfig } from './settings.ts';
import { today } from './today.ts';

const DEFAULT_FILE = 'engagement.yaml';

export interface Judging extends ConfigOption {
  readonly asOf?: string;
  readonly stage?: Stage;
}

/** The file that is meant. `-` is standard input. Throws UsageError where there is none, or more than one. */
export async function findEngagement(named: string | undefined, command: string): Promise<string> {
  if (named === undefined && !existsSync(DEFAULT_FILE)) {
    const [other] = readdirSync('.').filter(isEngagementFile).sort();
    throw new UsageError(
      `there is no ${DEFAULT_FILE} in this folder`,
      other ? `Name the file: ${command} ${shellWord(other)}` : `Name a file: ${command} FILE. To begin one: vet init`,
    );
  }
  const { files, unreadable } = await findTargets([named ?? DEFAULT_FILE]);
  const [bad] = unreadable;
  if (bad) throw new UsageError(`cannot read ${bad.path}: ${bad.reason}`);
  const [file, second] = files;
  if (file === undefined) throw new UsageError(`no engagement file found in ${named}`, 'To begin one: vet init');
  if (second === undefined) return file;
  throw new UsageError(
    `there are ${count(files.length, 'engagement file')} in ${named}, and this is about one`,
    `Name it, such as: ${command} ${shellWord(file)}`,
  );
}

/** Throws UsageError with all faults where the file is none that can be judged. Entries that cannot be read are counted on stderr. */
export async function judge(file: string, options: Judging, io: Io): Promise<Assessment> {
  const name = file === '-' ? DEFAULT_FILE : file;
  const text = file === '-' ? decode(io.stdin(), 'standard input') : readText(file);
  if (typeof text !== 'string') throw new UsageError(`cannot read ${text.path}: ${text.reason}`);
  const { stage } = options;
  const finder = settingsFinder(wantedConfig(options));
  const assessment = assess(name, await readThoroughly(text), {
    asOf: options.asOf ?? today(io.now()),
    settings: await finder.settingsFor(name),
    ...(stage ? { stage } : {}),
  });
  const advice = `vet lint ${shellWord(visible(file))}`;
  if (assessment.verdict === 'malformed') {
    const faults = conciseFormat.file(assessment);
    throw new UsageError(`${name} cannot be read as an engagement:\n${faults}`, `In full: ${advice}`);
  }
  const unread = assessment.findings.filter(({ rule }) => rule.startsWith('shape/')).length;
  if (unread > 0) {
    const entries = unread === 1 ? ['1 entry', 'counts'] : [`${unread} entries`, 'count'];
    io.err(
      `vet: ${entries[0]} in ${visible(name)} cannot be read, and ${entries[1]} as not given. To mend: ${advice}\n`,
    );
  }
  return assessment;
}
