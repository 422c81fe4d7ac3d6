/** Looks through folders for engagement files, as git would see them. */

import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, type Unreadable } from './files.ts';
import { asRoot, below, type GitIgnored, reasonIn, type Standing } from './ignored.ts';

const NAME = /^(?:.*\.)?engagement\.ya?ml$/s;

export function isEngagementFile(name: string): boolean {
  return NAME.test(name);
}

/** Never looked into: they hold other people's files. */
export const PRUNED = ['node_modules', '.git'];

export interface Found {
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * All engagement files below a folder, sorted; what git ignores is left out, and what is closed is named.
 * @param git without: also what git ignores
 * @param tell is told what stands in each folder, those above first
 */
export function searchFolder(
  folder: string,
  git: GitIgnored | undefined,
  tell?: (folder: string, names: ReadonlySet<string>) => void,
): Found {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];

  /** @param enter from what stands in the folder to what git leaves out there */
  function visit(at: string, absolute: string, enter: (names: Set<string>) => Standing | undefined): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ path: at, reason: reasonOf(error) });
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    tell?.(at, names);
    const standing = enter(names);
    // Joining the whole path of each entry would take as long as reading its folder.
    const [before, absoluteBefore] = [beginningOf(at), beginningOf(absolute)];
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      if (isFolder ? PRUNED.includes(entry.name) : !(isEngagementFile(entry.name) && isReadable(entry))) continue;
      const inner = absoluteBefore + entry.name;
      if (standing && reasonIn(inner, isFolder, standing) !== undefined) continue;
      if (isFolder) visit(before + entry.name, inner, (names) => standing && enterFolder(standing, inner, names));
      else files.push(before + entry.name);
    }
  }

  visit(path.normalize(folder), path.resolve(folder), () => git?.in(folder));
  return { files: files.sort(), unreadable };
}

/** What stands before the names of a folder's entries: `clients/`, and nothing for the current one. */
function beginningOf(folder: string): string {
  if (folder === '.') return '';
  return folder.endsWith(path.sep) ? folder : folder + path.sep;
}

function enterFolder(outer: Standing, folder: string, names: ReadonlySet<string>): Standing {
  if (names.has('.git')) return asRoot(folder);
  return names.has('.gitignore') ? below(outer, folder) : outer;
}

/** Files and links to them; a pipe would be waited for without end. */
function isReadable(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}
