/** Threads that judge together: in order, and whatever becomes of one of them. */

import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Job } from '../../../src/commands/job.ts';
import { judgeFor } from '../../../src/commands/judge.ts';
import { crewFor } from '../../../src/commands/many/crew.ts';
import { CHUNK } from '../../../src/commands/many/orders.ts';
import { folder } from '../run.ts';
import { INVERTED, SOUND } from '../stories.ts';

const BRANCHES = 5 * CHUNK + 3;
const chain = folder(
  Object.fromEntries(Array.from({ length: BRANCHES }, (_, i) => [`branch-${i}.yaml`, i % 3 ? SOUND : INVERTED])),
);
const files = Array.from({ length: BRANCHES }, (_, i) => path.join(chain.path, `branch-${i}.yaml`));
const job: Job = {
  asOf: '2026-11-20',
  formats: ['concise'],
  look: { width: 80, unicode: true, verbose: false, quiet: false, color: false },
};

/** A thread of another kind than usual. */
function script(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'vet-')), 'worker.cjs');
  writeFileSync(file, text);
  return file;
}

/** The main thread names the files only, so that it is seen who judged. */
const here = async (file: string): Promise<unknown> => `here: ${file}`;

async function judgeAll(judge: (file: string) => Promise<unknown>, program?: string): Promise<unknown[]> {
  const crew = crewFor({ job, files, threads: 2, named: false, judge }, program);
  try {
    const results: unknown[] = [];
    for (const file of files) results.push(await crew.judge(file));
    return results;
  } finally {
    crew.close();
  }
}

const allHere = files.map((file) => `here: ${file}`);

test('what another thread says of a file is what this one would say', async () => {
  const marker = `${script('')}.done`;
  const worker = script(`
    process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''));
    require(${JSON.stringify(path.resolve('bin/worker.js'))});`);
  const judge = await judgeFor(job);
  let first = true;
  // This thread judges its first file when the other has done all the rest.
  const results = await judgeAll(async (file) => {
    while (first && !existsSync(marker)) await new Promise((resolve) => setTimeout(resolve, 5));
    first = false;
    return `here: ${((await judge(file)) as { path: string }).path}`;
  }, worker);
  expect(results.slice(0, CHUNK)).toEqual(allHere.slice(0, CHUNK));
  expect(results.slice(CHUNK)).toEqual(await Promise.all(files.slice(CHUNK).map((file) => judge(file))));
});

describe('this thread judges what another one leaves', () => {
  test.each([
    ['it ends at once', 'process.exit(1);'],
    ['it cannot be loaded', 'throw new Error("out of memory");'],
    ['it is no program', 'this is no program'],
    [
      'it takes the first files, and is gone',
      `const { board, thread } = require('node:worker_threads').workerData;
       Atomics.compareExchange(board.takers, 0, 0, thread);
       Atomics.compareExchange(board.takers, 2, 0, thread);
       process.exit(1);`,
    ],
    [
      'it fails on every file that it takes',
      `const { parentPort, workerData: { board, thread } } = require('node:worker_threads');
       for (let chunk = 0; chunk < board.chunks; chunk++) {
         if (Atomics.compareExchange(board.takers, chunk, 0, thread) === 0)
           parentPort.postMessage({ chunk, results: Array(${CHUNK}).fill(null) });
       }`,
    ],
  ])('where %s', async (_why, text) => {
    expect(await judgeAll(here, script(text))).toEqual(allHere);
  });
});

test('a fault of ours shows when it is the turn of the file, and not before', async () => {
  const bad = files[CHUNK + 4];
  const seen: unknown[] = [];
  const crew = crewFor(
    {
      job,
      files,
      threads: 2,
      named: false,
      judge: async (file: string) => {
        if (file === bad) throw new TypeError('a bug');
        return file;
      },
    },
    script('process.exit(1);'),
  );
  await expect(
    (async () => {
      for (const file of files) seen.push(await crew.judge(file));
    })(),
  ).rejects.toThrow('a bug');
  crew.close();
  expect(seen).toEqual(files.slice(0, CHUNK + 4));
});

test('files come in their order, or it is a bug', async () => {
  const crew = crewFor({ job, files, threads: 2, named: false, judge: here }, script('process.exit(1);'));
  await expect(crew.judge(files[3] ?? '')).rejects.toThrow(/it is the turn of .*branch-0/);
  crew.close();
});

test('a thread that is far ahead waits, and ends when the work is given up', async () => {
  const crew = crewFor({ job, files, threads: 2, named: false, judge: here });
  await crew.judge(files[0] ?? '');
  crew.close();
});
