/**
 * One interview a file. The lock is a file that only one can make (O_EXCL), and that says who did.
 *
 * A lock of a process that has died is removed under a second lock, `….over`: else of two that both find it dead, the
 * slower one would remove the new lock of the faster. A dead `….over` is removed in the same way.
 */

import { codeOf, type Disk, pause, quietly, readIfThere, removeIfThere, writeAll } from './disk.ts';
import { type Holder, isAlive, parseHolder, thisProcess } from './holder.ts';

export interface Lock {
  /** Before each save: takes it again if a person has removed it. Throws HeldError if another has it now. */
  renew(): void;
  release(): void;
}

/** Another process has the lock, or did not write down who it is. */
export class HeldError extends Error {
  readonly file: string;
  readonly holder: Holder | undefined;

  constructor(file: string, holder: Holder | undefined) {
    super(`${file} is held`);
    this.file = file;
    this.holder = holder;
  }
}

/** Milliseconds that one may take between making its lock and writing its name in, or for a takeover. */
const PATIENCE = 2000;

/** Throws HeldError, or what the disk says. */
export function takeLock(disk: Disk, file: string): Lock {
  const mine = JSON.stringify(thisProcess());
  take(disk, file, mine);
  sweep(disk, `${file}.over`, mine);
  return {
    renew() {
      if (textOf(disk, file) !== mine) take(disk, file, mine);
    },
    release() {
      quietly(() => {
        if (textOf(disk, file) === mine) disk.remove(file);
      });
    },
  };
}

function take(disk: Disk, file: string, mine: string): void {
  const deadline = Date.now() + PATIENCE;
  while (!make(disk, file, mine)) {
    const late = Date.now() > deadline;
    const found = textOf(disk, file);
    const holder = parseHolder(found ?? '');
    if (holder && isAlive(holder)) throw new HeldError(file, holder);
    if (found !== undefined && (holder || late)) {
      try {
        removeDead(disk, file, found, mine);
      } catch (error) {
        // Another is at it, for a moment.
        if (late || !(error instanceof HeldError)) throw error;
        pause(10);
      }
    } else if (late) {
      throw new HeldError(file, holder);
    } else pause(10);
  }
}

/** False: there is one. Readable for others, so that they learn who holds it. */
function make(disk: Disk, file: string, mine: string): boolean {
  let descriptor: number;
  try {
    descriptor = disk.create(file, 0o644);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeAll(disk, descriptor, Buffer.from(mine));
  } catch (error) {
    quietly(() => disk.remove(file));
    throw error;
  } finally {
    disk.close(descriptor);
  }
  return true;
}

/** Removes the lock that was found dead, unless another was faster. */
function removeDead(disk: Disk, file: string, dead: string, mine: string): void {
  const guard = `${file}.over`;
  take(disk, guard, mine);
  try {
    if (textOf(disk, file) === dead) removeIfThere(disk, file);
  } finally {
    removeIfThere(disk, guard);
  }
}

/** What a takeover left that was killed. */
function sweep(disk: Disk, guard: string, mine: string): void {
  quietly(() => {
    const found = textOf(disk, guard);
    const holder = parseHolder(found ?? '');
    if (found !== undefined && holder && !isAlive(holder)) removeDead(disk, guard, found, mine);
  });
}

function textOf(disk: Disk, file: string): string | undefined {
  const bytes = readIfThere(disk, file);
  return bytes && Buffer.from(bytes).toString('utf8');
}
