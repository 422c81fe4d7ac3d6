/** `--shard 2/8`: one machine's part of the files. */

import { UsageError } from './exit.ts';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** More machines than files help nobody. */
export const MOST_SHARDS = 10_000;

/** Throws UsageError where it is none. */
export function parseShard(text: string): Shard {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (number === undefined) {
    throw new UsageError(`--shard says which part of how many, and “${text}” does not`, 'Such as: --shard 2/8');
  }
  const shard = { number: Number(number), of: Number(of) };
  if (shard.of < 1 || shard.of > MOST_SHARDS) {
    throw new UsageError(`${text}: there can be from 1 to ${MOST_SHARDS} shards`, 'Such as: --shard 2/8');
  }
  if (shard.number < 1 || shard.number > shard.of) {
    throw new UsageError(`there is no shard ${number} of ${of}`, `They are counted from 1/${of} to ${of}/${of}.`);
  }
  return shard;
}

/**
 * A stretch of the sorted files, as long as any other or one longer: each file is in one shard, all shards one after
 * the other are the whole, and a file that comes or goes moves no more than one other from each shard to the next.
 */
export function inShard(files: readonly string[], { number, of }: Shard): string[] {
  const end = (shard: number): number => Math.floor((files.length * shard) / of);
  return [...files].sort().slice(end(number - 1), end(number));
}
