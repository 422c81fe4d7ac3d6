/** Looks through folders for engagement files, as git would see them. */

import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { reasonOf, type Targets, type Unreadable } from './files.ts';

const NAME = /^(?:.*\.)?engagement\.ya?ml$/;

export function isEngagementFile(name: string): boolean {
  return NAME.test(name);
}

/** Never looked into: they hold other people's files. */
export const PRUNED = ['node_modules', '.git'];

/** The rules of one `.gitignore`, for what stands below its folder. */
export interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** All engagement files below a folder, sorted; what git ignores is left out, and what is closed is named. */
export function searchFolder(folder: string): Targets {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];

  function visit(at: string, outer: readonly Rules[]): void {
    let entries: Dirent[];
    try {
      entries = listFolder(at);
    } catch (error) {
      unreadable.push({ path: at, reason: reasonOf(error) });
      return;
    }
    const rules = entries.some((entry) => entry.name === '.gitignore') ? [...outer, ...rulesOf(at)] : outer;
    for (const entry of entries) {
      const file = path.join(at, entry.name);
      if (entry.isDirectory()) {
        if (!PRUNED.includes(entry.name) && !isIgnored(`${file}/`, rules)) visit(file, rules);
      } else if (isEngagementFile(entry.name) && isReadable(entry) && !isIgnored(file, rules)) files.push(file);
    }
  }

  visit(folder, rulesAbove(folder));
  return { files: files.sort(), unreadable };
}

/** Files and links to them; a pipe would be waited for without end. */
function isReadable(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function listFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

export function isIgnored(file: string, rules: readonly Rules[]): boolean {
  if (rules.length === 0) return false;
  const absolute = path.resolve(file) + (file.endsWith('/') ? '/' : '');
  return rules.some(({ folder, rules: own }) => {
    const inside = path.relative(folder, absolute).split(path.sep).join('/');
    return own.ignores(absolute.endsWith('/') ? `${inside}/` : inside);
  });
}

/** Of the folders from the repository's root down to the one above `folder`. */
export function rulesAbove(folder: string): Rules[] {
  const chain: string[] = [];
  let at = path.resolve(folder);
  while (!existsSync(path.join(at, '.git')) && at !== path.dirname(at)) {
    at = path.dirname(at);
    chain.unshift(at);
  }
  // Outside a repository nothing above the folder is our business.
  return existsSync(path.join(at, '.git')) ? chain.flatMap(rulesOf) : [];
}

export function rulesOf(folder: string): Rules[] {
  try {
    return [
      { folder: path.resolve(folder), rules: ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8')) },
    ];
  } catch {
    return [];
  }
}
