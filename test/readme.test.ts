/** The README cannot lie: its file is linted, and what it says of it is what vet says. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { read } from '../src/document/read.ts';
import { plain } from '../src/formats/text/style.ts';
import { textFormat } from '../src/formats/text/text.ts';

const readme = readFileSync('README.md', 'utf8');

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
}

test('the screen in the README is the screen of its file', () => {
  const assessment = assess('engagement.yaml', read(block('yaml')), { asOf: '2026-11-20' });
  const style = { width: 80, unicode: true, verbose: false, quiet: false, paint: plain };
  expect(textFormat(style).file(assessment)).toBe(block('text'));
});

test('the session in the README is one that was recorded', () => {
  const recorded = readFileSync('docs/interview-session.txt', 'utf8');
  const parts = block('console').trim().split('\n\n[…]\n\n');
  expect(parts).toHaveLength(2);
  for (const part of parts) expect(recorded).toContain(`${part}\n`);
});

test('the README is short', () => {
  expect(readme.split('\n').length).toBeLessThan(150);
});
