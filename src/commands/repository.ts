import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder with `.git` above this one, or this one: what other programs name files from. */
export function repositoryRoot(folder = process.cwd()): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return folder;
  }
}
