/** Which files the paths of a command line stand for. */

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../engagement/nearest.ts';
import { searchFolder } from './discovery.ts';
import { reasonOf, type Unreadable } from './files.ts';
import { GitIgnored } from './ignored.ts';

export interface Targets {
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** What was named, or all that stands below it, is ignored. */
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly path: string;
  /** Who says so: `line 3 of .gitignore`. */
  readonly by: string;
}

/** What is left out. By default: of what is searched, what git ignores. */
export interface Search {
  /** Nothing is left out. */
  readonly noIgnore?: boolean;
  /** What is ignored is left out also where it is named. */
  readonly skipNamed?: boolean;
  /** Says of a file whether its configuration leaves it out. */
  readonly ignores?: (file: string) => boolean | Promise<boolean>;
  /** Is told what stands in each folder that is searched, those above first. */
  readonly told?: (folder: string, names: ReadonlySet<string>) => void;
}

/** What makes a name a pattern. */
const GLOB = /[*?[\]{}!()]/;

/** Files as they are named; folders and globs are looked through. */
export async function findTargets(paths: readonly string[], search: Search = {}): Promise<Targets> {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const skipped: Skipped[] = [];
  const git = search.noIgnore ? undefined : new GitIgnored();
  const isLeftOut = (search.noIgnore ? undefined : search.ignores) ?? (() => false);
  const addFound = async (named: string, found: readonly string[]): Promise<void> => {
    const before = files.length;
    for (const file of found) if (!(await isLeftOut(file))) files.push(file);
    if (found.length > 0 && files.length === before) skipped.push({ path: named, by: CONFIGURATION });
  };
  for (const named of paths.length > 0 ? paths : ['.']) {
    let kind: Kind;
    try {
      kind = named === '-' ? 'file' : kindOf(named);
    } catch (error) {
      unreadable.push({ path: named, reason: reasonOf(error) });
      continue;
    }
    if (kind === 'file') {
      const by = search.skipNamed && named !== '-' ? await whoIgnores(named, git, isLeftOut) : undefined;
      if (by === undefined) files.push(named);
      else skipped.push({ path: named, by });
    } else if (kind === 'folder') {
      const by = git?.in(named).reason;
      if (by !== undefined) {
        skipped.push({ path: named, by });
        continue;
      }
      const found = searchFolder(named, git, search.told);
      await addFound(named, found.files);
      unreadable.push(...found.unreadable);
    } else if (GLOB.test(named)) {
      const { searchPattern } = await import('./globs.ts');
      await addFound(named, searchPattern(named, git));
    } else unreadable.push({ path: named, reason: `there is no such file or folder${suggestFile(named)}` });
  }
  return { files: [...new Set(files.map(normal))], unreadable, skipped };
}

const CONFIGURATION = '`ignore` in its configuration';

/** Who leaves out a file that is named; undefined: nobody. */
async function whoIgnores(
  file: string,
  git: GitIgnored | undefined,
  isLeftOut: (file: string) => boolean | Promise<boolean>,
): Promise<string | undefined> {
  const byGit = git?.reason(file);
  if (byGit !== undefined) return byGit;
  return (await isLeftOut(file)) ? CONFIGURATION : undefined;
}

/** The file of a similar name that is there instead. */
function suggestFile(named: string): string {
  try {
    const close = nearest(path.basename(named), readdirSync(path.dirname(named)));
    return close ? `; did you mean ${path.join(path.dirname(named), close)}?` : '';
  } catch {
    return '';
  }
}

type Kind = 'file' | 'folder' | undefined;

function kindOf(named: string): Kind {
  const stats = statSync(named, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isDirectory() ? 'folder' : 'file';
}

/** Few names need it, and it takes as long as finding the file. */
function normal(file: string): string {
  const isOdd = path.sep !== '/' || /^\.|\/[./]/.test(file);
  return isOdd && file !== '-' ? path.normalize(file) : file;
}
