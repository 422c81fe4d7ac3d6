/** Before all tests: dist/ is built, if it is older than what it is made from. Tests of the real process run that. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['src', 'bin', 'scripts/build.mjs', 'package.json'];

export default function setup(): void {
  const built = statSync('dist/vet.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.some((source) => newest(source) > built)) execFileSync(process.execPath, ['scripts/build.mjs']);
}

function newest(source: string): number {
  const stats = statSync(source);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(source).map((name) => newest(path.join(source, name))));
}
