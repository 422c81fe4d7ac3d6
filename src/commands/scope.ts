/** `--since REV`, `--staged`: of the files that the paths stand for, only those that changed. */

import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../formats/visible.ts';
import { type Change, changesSince, stagedChanges, textsOf } from './changes.ts';
import { isEngagementFile, PRUNED } from './discovery.ts';
import { UsageError } from './exit.ts';
import { decode, type Unreadable } from './files.ts';
import { type Git, gitWith, topOf } from './git.ts';
import { GitIgnored } from './ignored.ts';
import type { Io } from './io.ts';
import { findTargets, type Search, type Skipped, type Targets } from './search.ts';

export interface Scope {
  readonly since?: string;
  readonly staged?: boolean;
}

export interface ScopedTargets extends Targets {
  /** What is the case where there is no file: `no engagement file changed since main`. */
  readonly nothing: string;
  /** What is to be committed of a file, whatever stands on the disk. */
  readonly textOf?: (file: string) => string | Unreadable;
}

/** Throws UsageError where git cannot tell. */
export async function changedTargets(
  paths: readonly string[],
  { since, staged }: Scope,
  search: Search,
  io: Io,
): Promise<ScopedTargets> {
  if (since !== undefined && staged) {
    throw new UsageError('--since and --staged ask for different files', 'Choose one of them.');
  }
  const why = staged ? '--staged' : '--since';
  if (paths.includes('-')) throw new UsageError(`standard input is no file of which ${why} could ask git`);
  const git = gitWith(io.env, why);
  const top = topOf(git, why, 'Leave it out to check all files.');
  const changes = since === undefined ? stagedChanges(git) : changesSince(since, git);
  const changed = new Map(changes.map((change) => [path.join(top, change.name), change]));
  const { chosen, ...rest } = await choose(paths, changed, search);
  if (since !== undefined)
    return { ...rest, files: [...chosen.keys()], nothing: `no engagement file changed since ${visible(since)}` };
  return { ...inIndex(chosen, rest.unreadable, git), skipped: rest.skipped, nothing: 'no engagement file is staged' };
}

interface Chosen {
  /** By the name that it goes by here. */
  readonly chosen: ReadonlyMap<string, Change>;
  readonly unreadable: readonly Unreadable[];
  readonly skipped: readonly Skipped[];
}

/** @param changed by the absolute path, links followed */
async function choose(paths: readonly string[], changed: ReadonlyMap<string, Change>, search: Search): Promise<Chosen> {
  const chosen = new Map<string, Change>();
  const unreadable: Unreadable[] = [];
  const skipped: Skipped[] = [];
  for (const named of paths.length > 0 ? paths : ['.']) {
    if (isFolder(named)) {
      for (const [file, change] of await below(named, changed, search)) chosen.set(file, change);
      continue;
    }
    const targets = await findTargets([named], search);
    for (const file of targets.files) {
      const change = changed.get(placeOf(file));
      if (change) chosen.set(file, change);
    }
    for (const one of targets.unreadable) {
      // It is to be committed, and gone from the disk since.
      const change = changed.get(placeOf(one.path));
      if (change) chosen.set(path.normalize(one.path), change);
      else unreadable.push(one);
    }
    skipped.push(...targets.skipped);
  }
  return { chosen, unreadable, skipped };
}

/** The engagement files among what changed below a folder, but for those that a search leaves out too. */
async function below(
  folder: string,
  changed: ReadonlyMap<string, Change>,
  { noIgnore, ignores }: Search,
): Promise<[string, Change][]> {
  const git = noIgnore ? undefined : new GitIgnored();
  const real = realpathSync(folder);
  const found: [string, Change][] = [];
  for (const [place, change] of changed) {
    const parts = path.relative(real, place).split(path.sep);
    if (parts[0] === '..' || !isEngagementFile(path.basename(place))) continue;
    if (parts.some((part) => PRUNED.includes(part)) || git?.reason(place) !== undefined) continue;
    const file = path.join(folder, ...parts);
    if (noIgnore || !(await ignores?.(file))) found.push([file, change]);
  }
  return found;
}

function isFolder(named: string): boolean {
  try {
    return statSync(named).isDirectory();
  } catch {
    return false;
  }
}

/** As git knows it: with the links of its folders followed, and not its own. */
function placeOf(file: string): string {
  try {
    return path.join(realpathSync(path.dirname(file)), path.basename(file));
  } catch {
    return path.resolve(file);
  }
}

function inIndex(
  chosen: ReadonlyMap<string, Change>,
  others: readonly Unreadable[],
  git: Git,
): Pick<ScopedTargets, 'files' | 'unreadable' | 'textOf'> {
  const torn = [...chosen].filter(([, { blob }]) => blob === undefined).map(([file]) => file);
  const blobs = new Map([...chosen].flatMap(([file, { blob }]) => (blob === undefined ? [] : [[file, blob]])));
  const texts = textsOf([...blobs.values()], git);
  return {
    files: [...blobs.keys()],
    unreadable: [...others, ...torn.map((file) => ({ path: file, reason: 'its merge conflict is not settled' }))],
    textOf(file) {
      const bytes = texts.get(blobs.get(file) ?? '');
      return bytes ? decode(bytes, file) : { path: file, reason: 'git does not have what is to be committed of it' };
    },
  };
}
