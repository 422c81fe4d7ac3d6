/**
 * What earlier runs found out, by the content of the files. A folder with a file for each version, set of options and
 * date; each is written whole or not at all, so that of two runs at once the later one stays, and neither is damaged.
 */

import path from 'node:path';
import type { Judged } from '../judge.ts';
import { realDisk } from '../workplace/disk.ts';
import { openWhole, refusalOf, SaveError, type Whole } from '../workplace/save.ts';
import { makeFolder, tidy, touch } from './folder.ts';
import { type Keeping, keepIn } from './keeping.ts';
import { type Entry, openKept } from './kept.ts';
import { type Named, nameOf } from './named.ts';

export interface Cache {
  /** Was the file judged before? Whether that still holds, its content says. */
  knows(file: string): boolean;
  find(file: string, content: string, key: string): Judged | undefined;
  /** What had to be found out anew. */
  add(named: Named): void;
  /** The run is over: if there is anything new, it is written. Returns why that could not be done. */
  save(): string | undefined;
  /** The run was not finished; what is there stays as it is. May be called after `save`. */
  close(): void;
}

/** In so many runs that add something an entry may go unused: who checks one folder does not lose the others. */
const PATIENCE = 10;

/** @param about all that the results depend on, but for the files and their settings */
export function openCache(folder: string, about: string): Cache {
  const id = nameOf(about);
  const file = path.join(folder, `${id.slice(0, 22)}.cache`);
  const temporary = path.join(folder, `${process.pid}.tmp`);
  const kept = openKept(file, id);
  const { keys = [], rests = [], entries = {} } = kept?.index ?? {};
  const used = new Set<string>();
  let writing: { readonly whole: Whole; readonly keeping: Keeping } | undefined;
  let refusal: string | undefined;
  let isOpen = true;

  function entryOf(name: string): Entry | undefined {
    return Object.hasOwn(entries, name) ? entries[name] : undefined;
  }

  function read(name: string, entry: Entry): Named | undefined {
    const [content, key, rest] = entry;
    const pieces = kept?.piecesOf(entry);
    if (!pieces || keys[key] === undefined || rests[rest] === undefined) return undefined;
    return { judged: { path: name, ...rests[rest], pieces }, content, key: keys[key] };
  }

  /** A run without a cache is slower, and nothing else. */
  function trying(work: () => void): void {
    if (refusal !== undefined) return;
    try {
      work();
    } catch (error) {
      refusal = error instanceof SaveError ? error.reason : refusalOf(error)?.reason;
      if (refusal === undefined) throw error;
      writing = undefined;
    }
  }

  function write({ judged, content, key }: Named, unused: number): void {
    writing?.keeping.add(judged, content, key, unused);
  }

  /** Only now: most runs find all that they look for. */
  function begin(): void {
    makeFolder(folder);
    const whole = openWhole(realDisk, { temporary, file, mode: 0o666 });
    writing = { whole, keeping: keepIn(whole, id) };
    for (const name of used) copy(name, 0);
  }

  function copy(name: string, unused: number): void {
    const entry = entryOf(name);
    const named = entry && read(name, entry);
    if (named) write(named, unused);
  }

  return {
    knows: (name) => entryOf(name) !== undefined,

    find(name, content, key) {
      const entry = entryOf(name);
      const named = entry?.[0] === content ? read(name, entry) : undefined;
      if (named?.key !== key) return undefined;
      used.add(name);
      trying(() => write(named, 0));
      return named.judged;
    },

    add(named) {
      trying(() => {
        if (!writing) begin();
        used.add(named.judged.path);
        write(named, 0);
      });
    },

    save() {
      trying(() => {
        if (!writing) return touch(file);
        for (const [name, [, , , unused]] of Object.entries(entries)) {
          if (!used.has(name) && unused + 1 < PATIENCE) copy(name, unused + 1);
        }
        writing.keeping.end();
        // Windows replaces no file that is open.
        kept?.close();
        isOpen = false;
        writing.whole.put();
        writing = undefined;
        tidy(folder);
      });
      return refusal;
    },

    close() {
      writing?.whole.drop();
      writing = undefined;
      if (isOpen) kept?.close();
      isOpen = false;
    },
  };
}
