/** When something is wrong around vet, or with vet itself: who is told what, and with which code. */

import { spawnSync } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';
import { INVERTED, ONLY, SOUND } from './stories.ts';

const BIN = path.resolve('bin/vet.js');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The real process in a folder; `streams` stand for its standard output and error. */
function vet(
  cwd: string,
  args: readonly string[],
  streams: readonly ('pipe' | number)[] = ['pipe', 'pipe'],
  node: readonly string[] = [],
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, BIN, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', ...streams],
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

test('a fault of vet itself is called a bug, with all that a report needs, and is no finding', () => {
  const clock =
    'globalThis.Date = class extends Date { constructor(...at) { if (at.length === 0) throw new Error("the clock stands still"); super(...at); } }';
  const shop = folder({ 'engagement.yaml': INVERTED, 'clock.cjs': clock });
  const { code, out, err } = vet(shop.path, ['lint'], ['pipe', 'pipe'], ['--require', './clock.cjs']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`vet: this is a bug in vet ${version}, and not in your file.\n`);
  expect(err).toContain(`node ${process.version}, ${process.platform}\nError: the clock stands still\n    at `);
});

describe.skipIf(process.platform !== 'linux')('a full disk', () => {
  const shop = folder({ 'engagement.yaml': INVERTED });
  const full = openSync('/dev/full', 'w');

  test.each([[['lint', ...ONLY]], [['lint', '--format', 'json']], [['explain', 'budget']]])(
    'behind the output of %j is code 2',
    (args) => {
      expect(vet(shop.path, args, [full, 'pipe']).code).toBe(2);
    },
  );

  // ENOSPC of a write is taken for a bug (src/start.ts, `write`): no `fails` once it is not.
  test('is no bug of vet', () => {
    const { err } = vet(shop.path, ['lint', ...ONLY], [full, 'pipe']);
    expect(err).toMatch(/^vet: cannot write .*no space/);
    expect(err).not.toContain('bug');
  });

  // The error while telling of the error ends in Node's own code 1 (src/start.ts, `io.err`): no `fails` once it does not.
  test('behind the errors changes no code', () => {
    expect(vet(shop.path, ['lint', 'nowhere.yaml'], ['pipe', full]).code).toBe(2);
  });
});

describe('a path that leads nowhere', () => {
  const shop = folder({ 'engagement.yaml': SOUND });

  test('is named, and the rest is checked', () => {
    expect(vet(shop.path, ['lint', ...ONLY, '--format', 'concise', 'york', 'engagement.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'vet: cannot read york: there is no such file or folder\n',
    });
  });

  // What statSync throws, but for ENOENT, is taken for a bug (src/commands/files.ts, `kindOf`): no `fails` once it is not.
  test.each([
    ['a file taken for a folder', 'engagement.yaml/'],
    ['a name that is too long', `${'york-'.repeat(100)}.yaml`],
  ])('as %s is no bug of vet', (_name, named) => {
    const { code, err } = vet(shop.path, ['lint', ...ONLY, named]);
    expect(code).toBe(2);
    expect(err).toMatch(/^vet: cannot read /);
  });
});

describe('a file made to hurt', () => {
  const bomb = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]\n`).join('');

  test.each([
    ['100,000 brackets', `vet: 1\nbudget: ${'['.repeat(1e5)}${']'.repeat(1e5)}\n`, 'more than 100 deep'],
    ['100,000 brackets left open', `vet: 1\nbudget: ${'['.repeat(1e5)}\n`, 'more than 100 deep'],
    ['100,000 braces', `vet: 1\nbudget: ${'{ a: '.repeat(1e5)}${'}'.repeat(1e5)}\n`, 'more than 100 deep'],
    [
      'steps of 2,000 lines',
      `vet: 1\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`,
      'more than 100 deep',
    ],
    ['stars for a thousand million values', `vet: 1\na0: &a0 [${'x, '.repeat(10)}]\n${bomb}`, 'more than 10000 values'],
    ['a group that holds itself', 'vet: 1\nbudget: &b { reserve: *b }\n', 'yaml/syntax'],
    [
      'a name that is no name here',
      'vet: 1\n__proto__: { cap: 1 }\nconstructor: { prototype: 1 }\ntoString: 1\n',
      '`__proto__` is no field',
    ],
  ])('%s', (_name, text, said) => {
    const shop = folder({ 'engagement.yaml': text });
    const { code, out, err } = vet(shop.path, ['lint', '--format', 'concise']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(said);
    expect(JSON.parse(vet(shop.path, ['lint', '--format', 'json']).out).summary.files).toBe(1);
  });

  // One argument an entry is more than the stack holds (src/engagement/values.ts, `remove`): no `fails` once it is not.
  test('a list of 200,000 entries, and one that is none', () => {
    const text = `vet: 1\nvoice:\n  never_say:\n${'    - jokes about the mess\n'.repeat(200_000)}    - { a: 1 }\n`;
    const { code, err } = vet(folder({ 'engagement.yaml': text }).path, ['lint', '--format', 'concise']);
    expect([code, err]).toEqual([1, '']);
  });
});
