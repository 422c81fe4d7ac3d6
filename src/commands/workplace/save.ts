/** Writes a file whole or not at all: the old one stays until the new one is on the disk to its last byte. */

import path from 'node:path';
import { UsageError } from '../exit.ts';
import { reasonOf } from '../files.ts';
import { codeOf, type Disk, pause, quietly, removeIfThere, type Standing, writeAll } from './disk.ts';

/** Could not be saved; what was saved before is still whole. A UsageError, so that, uncaught, it is not called a bug. */
export class SaveError extends UsageError {
  /** In plain words, for the end of a sentence: «the disk is full». */
  readonly reason: string;

  /** The deed is what could not be done: «save the draft». */
  constructor(deed: string, reason: string, hint?: string) {
    super(`cannot ${deed}: ${reason}`, hint);
    this.reason = reason;
  }
}

const ROOM = 'Make room on it, then try again.';

const REASONS: Record<string, readonly [reason: string, hint?: string]> = {
  ENOSPC: ['the disk is full', ROOM],
  EDQUOT: ['your share of the disk is used up', ROOM],
  EFBIG: ['it would be larger than a file may be here'],
  EIO: ['the disk does not work as it should', 'Save to another disk, and have this one looked at.'],
  EROFS: ['the disk can only be read'],
  EACCES: ['you may not write there'],
  EPERM: ['you may not write there'],
  ENOENT: ['its folder is no longer there'],
  ENOTDIR: ['its folder is no longer there'],
  EISDIR: ['there is a folder of that name'],
  EBUSY: ['another program is using it', 'Close it there, then try again.'],
};

/** Why the disk did not take it, and what to do; undefined: it was not the disk. */
export function refusalOf(error: unknown): { readonly reason: string; readonly hint?: string | undefined } | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const [reason, hint] = REASONS[code] ?? [reasonOf(error)];
  return { reason, hint };
}

/** Turns what the disk says into a SaveError. */
export function saving<T>(deed: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal ? new SaveError(deed, refusal.reason, refusal.hint) : error;
  }
}

export interface Placing {
  /** Beside the file: a rename does not cross from one disk to another. */
  readonly temporary: string;
  readonly file: string;
  /** Of a new file, less what the umask takes away. */
  readonly mode: number;
  /** The file that is replaced: the new one gets its mode and, where that is allowed, its owner. */
  readonly like?: Standing | undefined;
  /** Asked at the last moment; false: nothing is replaced. */
  readonly stillWanted?: () => boolean;
  /** There must be no such file. */
  readonly isNew?: boolean;
}

export interface Writing extends Placing {
  readonly text: string;
}

/** A file that is written piece by piece beside the one whose place it takes. On an error nothing of it is left. */
export interface Whole {
  add(text: string): void;
  /** All is written: it takes its place. False where it was no longer wanted. */
  put(): boolean;
  /** Nothing takes any place. */
  drop(): void;
}

/** False where it was no longer wanted. On an error too, no temporary file is left. */
export function writeWhole(disk: Disk, { text, ...placing }: Writing): boolean {
  const whole = openWhole(disk, placing);
  whole.add(text);
  return whole.put();
}

export function openWhole(disk: Disk, placing: Placing): Whole {
  const { temporary, file, mode, like, stillWanted } = placing;
  removeIfThere(disk, temporary);
  // Closed to others until it has the owner of the old file.
  const descriptor = disk.create(temporary, like ? 0o600 : mode);
  let isOpen = true;

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    disk.close(descriptor);
  }

  function drop(): void {
    quietly(close);
    quietly(() => disk.remove(temporary));
  }

  function orDrop<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      drop();
      throw error;
    }
  }

  return {
    add: (text) => orDrop(() => writeAll(disk, descriptor, Buffer.from(text))),
    put: () =>
      orDrop(() => {
        if (like) resemble(disk, descriptor, like);
        disk.sync(descriptor);
        close();
        const done = (stillWanted?.() ?? true) && take(disk, placing);
        if (done) syncFolder(disk, path.dirname(file));
        else removeIfThere(disk, temporary);
        return done;
      }),
    drop,
  };
}

/** Only root may give a file away, but anyone may keep it in a group of theirs; some disks know neither. */
function resemble(disk: Disk, descriptor: number, { user, group, mode }: Standing): void {
  if (!quietly(() => disk.setOwner(descriptor, user, group))) quietly(() => disk.setOwner(descriptor, -1, group));
  quietly(() => disk.setMode(descriptor, mode));
}

/** Takes the place. False where a new file came too late. */
function take(disk: Disk, { temporary, file, isNew }: Placing): boolean {
  if (isNew) {
    try {
      disk.link(temporary, file);
      quietly(() => disk.remove(temporary));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // A memory stick knows no second names, so there a file of the same moment could be lost.
    }
  }
  renamePatiently(disk, temporary, file);
  return true;
}

const BUSY = ['EBUSY', 'EPERM', 'EACCES'];

/** On Windows, a virus scanner holds every new file for a moment. */
function renamePatiently(disk: Disk, from: string, to: string): void {
  for (let wait = 10; ; wait *= 2) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      if (wait > 200 || !BUSY.includes(codeOf(error) ?? '')) throw error;
      pause(wait);
    }
  }
}

/** Not every system can (Windows cannot), and the file is in its place by now. */
function syncFolder(disk: Disk, folder: string): void {
  quietly(() => disk.syncFolder(folder));
}
