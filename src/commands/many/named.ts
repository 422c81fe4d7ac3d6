/** What was found out about a file, with the name of the content that it is about: its hash. */

import { hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { decode, reasonOf, type Unreadable } from '../files.ts';
import type { Judge, Judged } from '../judge.ts';

export interface Content {
  /** Good until the next file is read. */
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface Named {
  readonly judged: Judged;
  /** The name of the content. */
  readonly content: string;
  /** By which settings it was judged. */
  readonly key: string;
}

/** Files are read into the same memory one after the other, in half the time that new memory takes; larger ones are few. */
const ROOM = 1024 * 1024;
let room: Buffer | undefined;

export function contentOf(file: string): Content | Unreadable {
  try {
    const bytes = bytesOf(file);
    return { bytes, name: nameOf(bytes) };
  } catch (error) {
    return { path: file, reason: reasonOf(error) };
  }
}

function bytesOf(file: string): Uint8Array {
  room ??= Buffer.allocUnsafe(ROOM);
  const descriptor = openSync(file, 'r');
  try {
    const length = readHead(descriptor, room);
    return length < ROOM ? room.subarray(0, length) : Buffer.concat([room, readFileSync(descriptor)]);
  } finally {
    closeSync(descriptor);
  }
}

/** The first bytes, and with them all that there are where the memory is not filled. Leaves off where they end. */
function readHead(descriptor: number, memory: Buffer): number {
  try {
    const length = readSync(descriptor, memory, 0, memory.length, 0);
    if (length < memory.length) return length;
  } catch (error) {
    // A pipe knows no places, and gives what it has in parts.
    if ((error as NodeJS.ErrnoException).code !== 'ESPIPE') throw error;
  }
  let length = 0;
  for (let more = -1; more !== 0 && length < memory.length; length += more) {
    more = readSync(descriptor, memory, length, memory.length - length, null);
  }
  return length;
}

/** SHA-256: 4 µs for the usual file, and what is kept of one content is never taken for that of another. */
export function nameOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64url');
}

/** Judges a file by its content as it was read. */
export async function judgeContent(judge: Judge, file: string, content: Content): Promise<Named | Unreadable> {
  const text = decode(content.bytes, file);
  if (typeof text !== 'string') return text;
  const key = await judge.keyFor(file);
  const judged = await judge(file, text);
  return 'reason' in judged ? judged : { judged, content: content.name, key };
}

/** Judges files, and says about which content. */
export function naming(judge: Judge): (file: string) => Promise<Named | Unreadable> {
  return async (file) => {
    const content = contentOf(file);
    return 'reason' in content ? content : judgeContent(judge, file, content);
  };
}
