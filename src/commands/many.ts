/** Many files: judged by several threads, and by what is kept of earlier runs. Loaded only where that pays. */

import { availableParallelism } from 'node:os';
import { build, version } from '../version.ts';
import type { Unreadable } from './files.ts';
import type { Job } from './job.ts';
import type { Judge, Judged } from './judge.ts';
import type { Judging, Means } from './judging.ts';
import { openCache } from './many/cache.ts';
import { contentOf, judgeContent, type Named, naming } from './many/named.ts';

/**
 * Files for each thread from which on it is worth its start. Measured with two processors: a second thread loses a
 * sixth at 500 files, is a draw at 1,000, and gains a seventh at 2,000 (bench/results.md).
 */
const ENOUGH = 750;

/** Each thread takes memory of its own, and only one puts together what they say. */
const MOST_THREADS = 8;

/** @param files those that will be asked for, in this order */
export async function judgeMany(job: Job, judge: Judge, files: readonly string[], means: Means): Promise<Judging> {
  const { workers, cache } = means;
  if (cache === undefined) {
    const { judge: ask, close } = await together(job, files, { workers, named: false, judge });
    return { judge: ask, end: () => undefined, close };
  }
  const kept = openCache(cache, dependsOn(job));
  const fresh = files.filter((file) => !kept.knows(file));
  const { judge: ask, close } = await together(job, fresh, { workers, named: true, judge: naming(judge) });
  const add = (named: Named | Unreadable): Judged | Unreadable => {
    if ('reason' in named) return named;
    kept.add(named);
    return named.judged;
  };
  return {
    async judge(file) {
      if (!kept.knows(file)) return add(await ask(file));
      const content = contentOf(file);
      if ('reason' in content) return content;
      const key = judge.keyFor(file);
      const found = kept.find(file, content.name, typeof key === 'string' ? key : await key);
      return found ?? add(await judgeContent(judge, file, content));
    },
    end() {
      const refusal = kept.save();
      return refusal && `the results are not kept for the next run: ${refusal}`;
    },
    close() {
      close();
      kept.close();
    },
  };
}

interface Together<Result> {
  readonly workers: number | undefined;
  readonly named: boolean;
  readonly judge: (file: string) => Promise<Result>;
}

/** Alone, where others would cost more than they bring. */
async function together<Result>(job: Job, files: readonly string[], { workers, named, judge }: Together<Result>) {
  const wanted = workers ?? Math.min(availableParallelism(), MOST_THREADS, Math.floor(files.length / ENOUGH));
  const threads = Math.min(wanted, files.length);
  if (threads < 2) return { judge, close() {} };
  const { crewFor } = await import('./many/crew.ts');
  return crewFor({ job, files, threads, named, judge });
}

/** All that the results depend on, but for each file and what is said of it in the configuration and the baseline. */
function dependsOn({ shard, ...job }: Job): string {
  return JSON.stringify([version, build, process.version, job]);
}
