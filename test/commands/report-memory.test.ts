/** A chain of a thousand branches is reported with little memory: what was read and judged is not kept. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './run.ts';

const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'];
const BRANCHES = 1_000;

const texts = STORIES.map((story) => readFileSync(`examples/${story}/engagement.yaml`, 'utf8'));
const chain = folder(
  Object.fromEntries(
    Array.from({ length: BRANCHES }, (_, index) => [
      `branch-${index}/engagement.yaml`,
      texts[index % texts.length] as string,
    ]),
  ),
);

/** @param megabytes of the heap; with less, Node ends the run */
function report(megabytes: number, format: string) {
  const program = [`--max-old-space-size=${megabytes}`, path.resolve('bin/vet.js')];
  return spawnSync(process.execPath, [...program, 'report', '--as-of', '2026-11-20', '--format', format], {
    cwd: chain.path,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

test('as JSON, each report is written and forgotten', () => {
  const { stdout, stderr, signal } = report(40, 'json');
  expect([stderr, signal]).toEqual(['', null]);
  expect(JSON.parse(stdout).reports).toHaveLength(BRANCHES);
});

test('for the page, only the reports are kept', () => {
  const { stdout, stderr, signal } = report(96, 'html');
  expect([stderr, signal]).toEqual(['', null]);
  expect(stdout.trimEnd()).toMatch(/<\/html>$/);
});
