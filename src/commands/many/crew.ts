/** Several threads judge the files of a run. What they say of them is taken in the order of the files. */

import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../package-root.ts';
import { boardFor, moveTo, take, takenBy } from './board.ts';
import { CHUNK, type Delivery, judgeChunk, type Orders } from './orders.ts';

/** Judges one file after the other, in the order in which they were named. */
export interface Crew<Result> {
  judge(file: string): Promise<Result>;
  /** Sends all threads home, also in the middle of their work. */
  close(): void;
}

export interface Work<Result> extends Pick<Orders, 'job' | 'files' | 'named'> {
  /** How many threads, this one included. */
  readonly threads: number;
  /** How this thread judges a file. */
  readonly judge: (file: string) => Promise<Result>;
}

/** The number of this thread. */
const MAIN = 1;

/** Of what a file leaves behind nothing lives long: 20 MB less for each thread, and not slower. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };

const SCRIPT = path.join(packageRoot(), 'bin', 'worker.js');

/**
 * This thread judges as well. Where another one fails on a file, or is gone, this one judges in its place, when it is
 * the turn of that file: then what is wrong shows as it would without any threads.
 */
export function crewFor<Result>(work: Work<Result>, script = SCRIPT): Crew<Result> {
  const { job, files, named, threads, judge } = work;
  const board = boardFor(Math.ceil(files.length / CHUNK), threads);
  const done = new Map<number, readonly (Result | null)[]>();
  let position = 0;
  let news = (): void => {};

  function engage(thread: number): Worker {
    const orders: Orders = { job, files, board, thread, named };
    const worker = new Worker(script, { workerData: orders, argv: [], resourceLimits: LIMITS });
    worker.on('message', ({ chunk, results }: Delivery<Result>) => {
      done.set(chunk, results);
      news();
    });
    // It ends then, which is told as well; and an error that nobody hears would end the whole run.
    worker.on('error', () => {});
    worker.on('exit', () => {
      for (const chunk of takenBy(board, thread)) if (!done.has(chunk)) done.set(chunk, []);
      news();
    });
    return worker;
  }

  async function resultsOf(chunk: number): Promise<readonly (Result | null)[]> {
    for (;;) {
      const results = done.get(chunk);
      if (results) return results;
      const own = take(board, MAIN);
      if (own !== undefined) done.set(own, await judgeChunk(work, own, judge));
      // Only between two turns of the loop of events is heard what the others say.
      await new Promise<void>((resolve) => {
        if (own === undefined) news = resolve;
        else setImmediate(resolve);
      });
    }
  }

  const workers = Array.from({ length: threads - 1 }, (_, index) => engage(MAIN + 1 + index));

  return {
    async judge(file) {
      if (files[position] !== file) throw new Error(`it is the turn of ${files[position]}, and not of ${file}`);
      const chunk = Math.floor(position / CHUNK);
      const result = (await resultsOf(chunk))[position % CHUNK] ?? (await judge(file));
      position++;
      if (position % CHUNK === 0) {
        done.delete(chunk);
        moveTo(board, chunk + 1);
      }
      return result;
    },
    close() {
      for (const worker of workers) void worker.terminate();
    },
  };
}
