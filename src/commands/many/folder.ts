/** The folder of the cache: nobody has to tell git about it, and it does not grow without end. */

import { mkdirSync, readdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, quietly } from '../workplace/disk.ts';
import { SaveError } from '../workplace/save.ts';

/** Files of other options, versions and dates that stay: those that were used last. */
const MOST = 12;

/** Milliseconds after which a file that nobody has finished belongs to a run that was killed. */
const LEFT = 24 * 60 * 60 * 1000;

const GITIGNORE = '# Kept by vet lint --cache; the folder may be removed at any time.\n*\n';

/** Throws what the disk says, and SaveError where something else goes by that name. */
export function makeFolder(folder: string): void {
  const isThere = statSync(folder, { throwIfNoEntry: false });
  if (isThere?.isDirectory() === false) throw new SaveError('keep the results', `${folder} is no folder`);
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  try {
    writeFileSync(path.join(folder, '.gitignore'), GITIGNORE, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** It was used now. */
export function touch(file: string): void {
  const now = new Date();
  quietly(() => utimesSync(file, now, now));
}

/** Removes what has not been used for long. */
export function tidy(folder: string): void {
  quietly(() => {
    const files = readdirSync(folder).map((name) => ({ name, used: statSync(path.join(folder, name)).mtimeMs }));
    const caches = files.filter(({ name }) => name.endsWith('.cache')).sort((a, b) => b.used - a.used);
    const left = files.filter(({ name, used }) => name.endsWith('.tmp') && used < Date.now() - LEFT);
    for (const { name } of [...caches.slice(MOST), ...left]) unlinkSync(path.join(folder, name));
  });
}
