/** `vet diff OLD NEW`: two versions of an engagement, as files or as `REV:path` of a git repository. */

import path from 'node:path';
import { assess } from '../assessment/assess.ts';
import type { Document } from '../document/node.ts';
import { readThoroughly } from '../document/read.ts';
import type { Stage } from '../engagement/stage.ts';
import { conciseFormat } from '../formats/concise.ts';
import { differencePage } from '../pages/difference.ts';
import { differenceOf, type Version } from '../reports/difference.ts';
import { EXIT, UsageError } from './exit.ts';
import { decode, readText } from './files.ts';
import { placeIn, textAt } from './git.ts';
import type { Io } from './io.ts';
import { outputFor } from './output.ts';
import { formatFor, type PageFormat, type PageOptions, printed } from './page.ts';
import { repositoryRoot } from './repository.ts';
import { type ConfigOption, type SettingsFinder, settingsFinder, wantedConfig } from './settings.ts';
import { today } from './today.ts';

export interface DiffOptions extends PageOptions, ConfigOption {
  readonly asOf?: string;
  readonly stage?: Stage;
}

const FORMATS = ['text', 'markdown', 'html', 'json'] as const satisfies PageFormat[];

/** @returns the exit code: 0 where both could be read, whatever changed */
export async function diff(old: string, now: string, options: DiffOptions, io: Io): Promise<number> {
  if (old === '-' && now === '-') throw new UsageError('standard input can be one of the two only');
  const output = outputFor(options, { inputs: [old, now] }, io);
  const format = formatFor(options, FORMATS);
  const asOf = options.asOf ?? today(io.now());
  const finder = settingsFinder(wantedConfig(options));
  const before = await versionOf(old, asOf, options.stage, finder, io);
  const after = await versionOf(now, asOf, options.stage, finder, io);
  const difference = differenceOf(before, after);
  output.write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, asOf, difference })}\n`
      : await printed(differencePage(difference), format, options, io),
  );
  output.done();
  return EXIT.ok;
}

async function versionOf(
  named: string,
  asOf: string,
  stage: Stage | undefined,
  finder: SettingsFinder,
  io: Io,
): Promise<Version> {
  const text = textOf(named, io);
  const document: Document = await readThoroughly(text);
  const settings = await finder.settingsFor(pathIn(named));
  const assessment = assess(named, document, { asOf, settings, ...(stage ? { stage } : {}) });
  if (assessment.verdict === 'malformed') {
    throw new UsageError(`${named} cannot be read as an engagement:\n${conciseFormat.file(assessment)}`);
  }
  return { assessment, document };
}

function textOf(named: string, io: Io): string {
  const text = named === '-' ? decode(io.stdin(), 'standard input') : (textAt(named, io.env) ?? readText(named));
  if (typeof text === 'string') return text;
  throw new UsageError(`cannot read ${text.path}: ${text.reason}`);
}

/** `main:shops/york/engagement.yaml` → where the file stands, or would. As git does: from the root, or `./` from here. */
function pathIn(named: string): string {
  const { file } = placeIn(named) ?? {};
  if (file === undefined) return named;
  return /^\.{1,2}\//.test(file) ? file : path.join(repositoryRoot(), file);
}
