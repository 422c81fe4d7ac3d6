/** What a lint is about: all that the paths stand for, or what of it changed. */

import type { Unreadable } from './files.ts';
import type { Io } from './io.ts';
import type { Scope } from './scope.ts';
import { findTargets, type Targets } from './search.ts';
import type { SettingsFinder } from './settings.ts';
import { inShard, type Shard } from './shard.ts';

export interface Selection extends Scope {
  /** `false` with `--no-ignore`. */
  readonly ignore?: boolean;
  /** Only this part of all. */
  readonly shard?: Shard;
}

export interface Chosen extends Targets {
  /** Where only a part is wanted, and there is nothing in it, which is no fault: what is the case. */
  readonly nothing?: string;
  /** Where a file is not to be read from the disk. */
  readonly textOf?: (file: string) => string | Unreadable;
}

/** Throws UsageError where git is to tell what changed, and cannot. */
export async function targetsFor(
  paths: readonly string[],
  selection: Selection,
  finder: SettingsFinder,
  io: Io,
): Promise<Chosen> {
  const whole = await wholeOf(paths, selection, finder, io);
  const { shard } = selection;
  if (!shard || whole.files.length === 0) return whole;
  const files = inShard(whole.files, shard);
  if (files.length > 0) return { ...whole, files };
  const among = whole.files.length === 1 ? 'the one file' : `the ${whole.files.length} files`;
  return { ...whole, files, nothing: `shard ${shard.number} of ${shard.of} gets none of ${among}` };
}

async function wholeOf(
  paths: readonly string[],
  selection: Selection,
  { ignores, told }: SettingsFinder,
  io: Io,
): Promise<Chosen> {
  const search = { skipNamed: true, noIgnore: selection.ignore === false, ignores, told };
  if (!isScoped(selection)) return findTargets(paths, search);
  const { changedTargets } = await import('./scope.ts');
  return changedTargets(paths, selection, search, io);
}

/** Only what changed is wanted: that it is nothing is no reason to fail. */
export function isScoped({ since, staged }: Selection): boolean {
  return since !== undefined || staged === true;
}

/** The folders that are looked through; none where only a part of the files is. */
export function foldersAmong(paths: readonly string[], selection: Selection): readonly string[] {
  if (isScoped(selection) || selection.shard) return [];
  return paths.length > 0 ? paths : ['.'];
}
