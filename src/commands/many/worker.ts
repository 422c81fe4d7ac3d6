/** A thread that judges files for the main one, see crew.ts. */

import { parentPort, workerData } from 'node:worker_threads';
import type { judgeFor } from '../judge.ts';
import { takeNext } from './board.ts';
import { naming } from './named.ts';
import { type Delivery, judgeChunk, type Orders } from './orders.ts';

/** Judges chunk after chunk until none is left. */
export async function work(makeJudge: typeof judgeFor): Promise<void> {
  const orders: Orders = workerData;
  const { job, board, thread, named } = orders;
  const plain = await makeJudge(job);
  const judge: (file: string) => Promise<unknown> = named ? naming(plain) : (file) => plain(file);
  for (let chunk = takeNext(board, thread); chunk !== undefined; chunk = takeNext(board, thread)) {
    parentPort?.postMessage({ chunk, results: await judgeChunk(orders, chunk, judge) } satisfies Delivery<unknown>);
  }
}
