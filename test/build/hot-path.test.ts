/** What `vet lint FILE` loads is what its start costs: a list, so that nothing joins it unnoticed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Modules of Node that loading a bundle takes anyway, or that cost next to nothing; what these load within differs by version. */
const BUILTIN = ['vm', 'buffer', 'module', 'events', 'fs', 'path', 'process', 'url', 'util'];

/** Kilobytes: a bundle that grows past this has taken in something that it does not need, or needs a reason. */
const MOST = { vet: 515, cache: 950, others: 30 };

function loadedBy(args: readonly string[]): { builtin: string[]; files: string[] } {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'vet-')), 'loaded.json');
  const preload = path.resolve('test/build/loaded.cjs');
  spawnSync(process.execPath, ['--require', preload, 'bin/vet.js', ...args], {
    env: { ...process.env, VET_TEST_LOADED: report },
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

const FILE = 'test/fixtures/harbour-lane.engagement.yaml';

describe('vet lint FILE', () => {
  test.each([['text'], ['concise'], ['json']])('loads only its bundle for %s', (format) => {
    const { files } = loadedBy(['lint', '--format', format, FILE]);
    expect(files.map((file) => path.relative('.', file))).toEqual(['bin/vet.js', 'bin/load.js']);
  });

  test.each([['text'], ['concise'], ['json']])('loads no module of Node that costs time for %s', (format) => {
    const { builtin } = loadedBy(['lint', '--format', format, FILE]);
    const others = builtin.filter((name) => !BUILTIN.includes(name) && !name.startsWith('internal/'));
    expect(others).toEqual([]);
  });

  test('reads a bundle that is no larger than it has to be', () => {
    expect(statSync('dist/vet.js').size / 1024).toBeLessThan(MOST.vet);
  });

  test('and so does a folder; a pattern takes more', () => {
    expect(loadedBy(['lint', 'test/fixtures']).files).toHaveLength(2);
    const { files } = loadedBy(['lint', 'test/fixtures/*.yaml']);
    expect(files.map((file) => path.basename(file))).toContain('globs.js');
  });
});

describe('the other commands', () => {
  test.each([
    [['compare', FILE], ['commands/compare']],
    [['report', FILE], ['commands/report']],
    [['draft', 'brief', FILE], ['commands/draft']],
    [['explain', 'budget'], ['commands/explain']],
    [['--help'], []],
  ])('vet %j loads its own bundle, and what lists the commands', (args, own) => {
    const { files } = loadedBy(args);
    const bundles = ['program/others', ...own].map((name) => `dist/${name}.js`);
    expect(files.map((file) => path.relative('.', file))).toEqual(['bin/vet.js', 'bin/load.js', ...bundles]);
  });

  test('are listed without a second library for command lines', () => {
    expect(statSync('dist/program/others.js').size / 1024).toBeLessThan(MOST.others);
  });
});
