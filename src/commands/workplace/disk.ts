/** What the workplace asks of the disk, so that a test can hand in one that is full, or fails half-way. */

import fs from 'node:fs';

/** Each throws as node:fs does, with a `code`. */
export interface Disk {
  read(file: string): Uint8Array;
  /** What stands there, links followed; undefined: nothing. */
  stat(file: string): Standing | undefined;
  /** Throws unless the file may be read, and written. */
  access(file: string, wish: 'read' | 'write'): void;
  /** Makes a file that was not there, and opens it for writing. */
  create(file: string, mode: number): number;
  /** How many of the bytes it took. */
  write(descriptor: number, bytes: Uint8Array): number;
  setMode(descriptor: number, mode: number): void;
  /** -1 leaves the user as it is. */
  setOwner(descriptor: number, user: number, group: number): void;
  /** Returns once all of it is on the disk, and no longer only in memory. */
  sync(descriptor: number): void;
  /** The same for the names in a folder. */
  syncFolder(folder: string): void;
  close(descriptor: number): void;
  rename(from: string, to: string): void;
  /** A second name for a file; fails where that name is taken, which a rename does not. */
  link(from: string, to: string): void;
  remove(file: string): void;
}

export interface Standing {
  readonly kind: 'file' | 'folder' | 'other';
  readonly mode: number;
  readonly user: number;
  readonly group: number;
}

export const realDisk: Disk = {
  read: (file) => fs.readFileSync(file),
  stat(file) {
    const stats = fs.statSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    return { kind, mode: stats.mode & 0o777, user: stats.uid, group: stats.gid };
  },
  access: (file, wish) => fs.accessSync(file, wish === 'read' ? fs.constants.R_OK : fs.constants.W_OK),
  create: (file, mode) => fs.openSync(file, 'wx', mode),
  write: (descriptor, bytes) => fs.writeSync(descriptor, bytes),
  setMode: (descriptor, mode) => fs.fchmodSync(descriptor, mode),
  setOwner: (descriptor, user, group) => fs.fchownSync(descriptor, user, group),
  sync: (descriptor) => fs.fsyncSync(descriptor),
  syncFolder(folder) {
    const descriptor = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  },
  close: (descriptor) => fs.closeSync(descriptor),
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  remove: (file) => fs.unlinkSync(file),
};

/** undefined: there is none. */
export function readIfThere(disk: Disk, file: string): Uint8Array | undefined {
  try {
    return disk.read(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export function removeIfThere(disk: Disk, file: string): void {
  try {
    disk.remove(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** A disk near its end takes a part, and refuses only the next one. */
export function writeAll(disk: Disk, descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += disk.write(descriptor, bytes.subarray(done));
}

/** The code of the system, such as ENOSPC; undefined: the error is no word of the system, and so a fault of ours. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** Waits without giving way: the interview saves between two questions, and has nothing else to do. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** False where it could not be done, which changes nothing for the person. */
export function quietly(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
