/** What is there to be filled in has the right shape before anything is filled in. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { read } from '../src/document/read.ts';

const FOLDER = 'templates/starters';

test.each(readdirSync(FOLDER))('%s', (name) => {
  const file = read(readFileSync(path.join(FOLDER, name), 'utf8'));
  const { findings, stage } = assess(name, file, { asOf: '2026-11-20' });
  expect(findings.filter((finding) => finding.kind === 'shape')).toEqual([]);
  expect(name).toBe(`${stage}.engagement.yaml`);
  // Nothing is answered yet, so what this stage asks for first is missing.
  expect(findings.map((finding) => finding.rule)).toEqual(
    expect.arrayContaining(['outcomes/not-stated', 'budget/no-cap']),
  );
});
