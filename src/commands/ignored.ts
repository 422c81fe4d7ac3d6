/** What git leaves out: the .gitignore files from the root of a repository down, and what only this copy leaves out. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The patterns of one file, for what stands below a folder. */
class Patterns {
  readonly #folder: string;
  readonly #file: string;
  readonly #lines: readonly string[];
  /** Of each pattern the words without which it concerns no path. */
  readonly #words: readonly (readonly string[])[];
  #compiled: Ignore | undefined;

  constructor(folder: string, file: string, text: string) {
    this.#folder = folder;
    this.#file = file;
    this.#lines = text.split(/\r?\n/);
    this.#words = this.#lines.filter((line) => line !== '' && !line.startsWith('#')).map(wordsOf);
  }

  /** What the last pattern that matches says: which line ignores it, or that it is not ignored. */
  test(absolute: string, isFolder: boolean): { readonly line: string } | 'kept' | undefined {
    const inside = insideOf(this.#folder, absolute) + (isFolder ? '/' : '');
    if (!this.#words.some((words) => words.every((word) => inside.includes(word)))) return undefined;
    // As git does where letters count, so that a check says the same on every machine.
    this.#compiled ??= ignore({ ignorecase: false }).add(this.#lines.join('\n'));
    if (this.#compiled.ignores(inside)) this.#compiled.add(broughtBack(inside, this.#compiled));
    const { rule, unignored } = this.#compiled.test(inside);
    // The last line that says so is the one that counts.
    if (rule) return { line: `line ${this.#lines.lastIndexOf(rule.pattern) + 1} of ${path.relative('.', this.#file)}` };
    return unignored ? 'kept' : undefined;
  }
}

/**
 * Patterns for the folders above a path that these patterns ignore: as it is asked what stands in them, a file further
 * in has brought them back.
 */
function broughtBack(inside: string, patterns: Ignore): string[] {
  const parts = inside.replace(/\/$/, '').split('/').slice(0, -1);
  const folders = parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
  const first = folders.findIndex((folder) => patterns.ignores(folder));
  return first < 0 ? [] : folders.slice(first).map((folder) => `!/${folder.replace(/[\\*?[\]]/g, '\\$&')}`);
}

/**
 * A path that does not hold all of these is not meant by the pattern. Compiling patterns costs more than a millisecond,
 * and nearly all speak of other things.
 */
function wordsOf(pattern: string): readonly string[] {
  return /[[\\]/.test(pattern) ? [] : (pattern.match(/\w+/g) ?? []);
}

/** What a path is called from a folder above it, with forward slashes; quicker than `path.relative`. */
function insideOf(folder: string, absolute: string): string {
  const inside = absolute.slice(folder.endsWith(path.sep) ? folder.length : folder.length + 1);
  return path.sep === '/' ? inside : inside.replaceAll(path.sep, '/');
}

/** What holds for the entries of a folder; the patterns of the innermost folder stand last. */
export interface Standing {
  readonly patterns: readonly Patterns[];
  /** Why git does not look into the folder at all. */
  readonly reason?: string | undefined;
}

const NOTHING: Standing = { patterns: [] };

/** Finds out for each folder once. */
export class GitIgnored {
  readonly #known = new Map<string, Standing>();

  /** Which line of which file makes git leave out a file; undefined: none. */
  reason(file: string): string | undefined {
    const absolute = path.resolve(file);
    const standing = this.#standing(path.dirname(absolute));
    return standing.reason ?? reasonIn(absolute, false, standing);
  }

  /** Of a folder that is to be searched, wherever it stands: outside a repository, what is above it does not count. */
  in(folder: string): Standing {
    const absolute = path.resolve(folder);
    const standing = this.#standing(absolute);
    return standing === NOTHING ? { patterns: patternsOf(absolute) } : standing;
  }

  #standing(folder: string): Standing {
    let standing = this.#known.get(folder);
    if (!standing) {
      standing = this.#find(folder);
      this.#known.set(folder, standing);
    }
    return standing;
  }

  #find(folder: string): Standing {
    if (existsSync(path.join(folder, '.git'))) return asRoot(folder);
    const above = path.dirname(folder);
    if (above === folder) return NOTHING;
    const outer = this.#standing(above);
    if (outer === NOTHING) return NOTHING;
    return { ...below(outer, folder), reason: outer.reason ?? reasonIn(folder, true, outer) };
  }
}

/** A folder with a repository of its own: what is above it is the matter of another. */
export function asRoot(folder: string): Standing {
  const exclude = path.join(folder, '.git', 'info', 'exclude');
  return { patterns: [...read(folder, exclude), ...patternsOf(folder)] };
}

/** What holds in a folder with patterns of its own, by what holds above it. */
export function below({ patterns }: Standing, folder: string): Standing {
  return { patterns: [...patterns, ...patternsOf(folder)] };
}

function patternsOf(folder: string): Patterns[] {
  return read(folder, path.join(folder, '.gitignore'));
}

function read(folder: string, file: string): Patterns[] {
  try {
    return [new Patterns(folder, file, readFileSync(file, 'utf8'))];
  } catch {
    return [];
  }
}

/** The innermost pattern that speaks of it decides. */
export function reasonIn(absolute: string, isFolder: boolean, { patterns }: Standing): string | undefined {
  for (let place = patterns.length - 1; place >= 0; place--) {
    const said = patterns[place]?.test(absolute, isFolder);
    if (said !== undefined) return said === 'kept' ? undefined : said.line;
  }
  return undefined;
}
