/** One line a finding, whatever stands in the file. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/document/read.ts';
import { conciseFormat } from '../../src/formats/concise.ts';
import { INVERTED, MISSPELT, ONLY, waived } from '../commands/stories.ts';
import { written } from './summary.ts';

function concise(text: string, path = 'engagement.yaml'): string[] {
  const [, rule] = ONLY;
  const assessment = assess(path, read(text), { asOf: '2026-11-20', settings: { only: new Set([rule]) } });
  const lines = written(conciseFormat, [assessment]).split('\n');
  expect(lines.pop()).toBe('');
  return lines;
}

test('a risk: place, severity, rule, and what is the case', () => {
  expect(concise(INVERTED)).toEqual([
    'engagement.yaml:3:46 error budget/no-reserve The ceiling, £5,000, is below the cap, £5,400.',
  ]);
});

test('a slip of the file says what to write as well', () => {
  expect(concise(MISSPELT)[0]).toBe(
    'engagement.yaml:3:37 error shape/unknown-key `celing` is no field of `budget`. Did you mean `ceiling`?',
  );
});

test('a waiver says how long it holds', () => {
  expect(concise(waived(INVERTED))[0]).toMatch(/ is below the cap, £5,400\. \(waived until 2027-06-30\)$/);
});

test('questions and tasks go by their own name, and not by what they might become', () => {
  const fern = readFileSync('test/fixtures/fern.engagement.yaml', 'utf8');
  const assessment = assess('fern.yaml', read(fern), { asOf: '2026-11-20' });
  const lines = conciseFormat.file(assessment).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^fern\.yaml:\d+:\d+ question outcomes\/no-baseline /));
  expect(lines).toContainEqual(expect.stringMatching(/^fern\.yaml:\d+:\d+ task budget\/vendor-not-told /));
});

test('nothing found is nothing said', () => {
  expect(concise('vet: 1\nengagement: { stage: briefing }\n')).toEqual([]);
});

test('neither a name nor a path can begin a line of its own', () => {
  const lines = concise('vet: 1\n"cap\\n::error::paid": 1\n', 'york\n::error::/engagement.yaml');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^york\\n::error::\/engagement\.yaml:2:1 error shape\/unknown-key `cap\\n::error::paid`/);
});
