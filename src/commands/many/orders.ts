/** What goes from the main thread to the others, and back. */

import type { Job } from '../job.ts';
import type { Board } from './board.ts';

/** What a thread is told when it begins. */
export interface Orders {
  readonly job: Job;
  readonly files: readonly string[];
  readonly board: Board;
  /** Its number; the main thread is 1. */
  readonly thread: number;
  /** What is found out is to be kept for later runs, with the name of the content that it is about. */
  readonly named: boolean;
}

/** What a thread says of a chunk; null for a file on which it failed. */
export interface Delivery<Result> {
  readonly chunk: number;
  readonly results: readonly (Result | null)[];
}

/** Files that a thread takes at a time: a few milliseconds of work, so that none waits long for another at the end. */
export const CHUNK = 16;

export function chunkOf(files: readonly string[], chunk: number): readonly string[] {
  return files.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
}

/** Judges a chunk; null for a file on which that fails. */
export async function judgeChunk<Result>(
  { files }: Pick<Orders, 'files'>,
  chunk: number,
  judge: (file: string) => Promise<Result>,
): Promise<(Result | null)[]> {
  const results: (Result | null)[] = [];
  for (const file of chunkOf(files, chunk)) results.push(await judge(file).catch(() => null));
  return results;
}
