/** The real process, as it is built: pipes, signals and codes that no fake can show. */

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';
import { INVERTED, MISSPELT, ONLY, SOUND } from './stories.ts';

const BIN = path.resolve('bin/vet.js');

/** Generous: these tests say that something ends, and not how fast the machine is. */
const PATIENCE = 60_000;

function vet(cwd: string, args: readonly string[], input = '') {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: PATIENCE,
  });
  return { code: status, signal, out: stdout, err: stderr };
}

function start(cwd: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { cwd });
}

const exit = (child: ChildProcessWithoutNullStreams) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

const harbourLane = readFileSync('test/fixtures/harbour-lane.engagement.yaml', 'utf8');

/** So many that their findings as JSON fill a pipe many times over. */
const group = folder(
  Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`branch-${i}/engagement.yaml`, harbourLane])),
);

describe('exit codes', () => {
  const firm = folder({ 'sound.yaml': SOUND, 'inverted.yaml': INVERTED, 'misspelt.yaml': MISSPELT });

  test.each([
    [0, ['lint', ...ONLY, 'sound.yaml']],
    [1, ['lint', ...ONLY, 'inverted.yaml']],
    [1, ['lint', ...ONLY, 'sound.yaml', 'misspelt.yaml']],
    [2, ['lint', 'nowhere.yaml']],
    [2, ['lint', '--formt', 'json']],
    [2, []],
    [3, ['lint', 'no*where.yaml']],
    [0, ['--help']],
    [0, ['explain', 'budget/no-reserve']],
    [0, ['schema', 'output']],
  ])('%i: vet %j', (code, args) => {
    expect(vet(firm.path, args)).toMatchObject({ code, signal: null });
  });

  test('standard input', () => {
    expect(vet(firm.path, ['lint', ...ONLY, '--format', 'concise', '-'], INVERTED)).toEqual({
      code: 1,
      signal: null,
      out: 'engagement.yaml:3:46 error budget/no-reserve The ceiling, £5,000, is below the cap, £5,400.\n',
      err: '',
    });
  });

  test('a broken file is explained too, for which the second parser is loaded', () => {
    const { code, out } = vet(folder({ 'engagement.yaml': 'vet: 1\nclient:\n\tname: Fern\n' }).path, ['lint']);
    expect(code).toBe(1);
    expect(out).toContain('This line is indented with a tab');
  });
});

describe('pipes', () => {
  test('one that is closed after the first line is no fault, and says nothing', async () => {
    const child = start(group.path, ['lint', '--format', 'concise']);
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await exit(child)).toEqual({ code: 1, signal: null });
    expect(err).toBe('');
  });

  test('`| head -1` shows one line', () => {
    const command = `"${process.execPath}" "${BIN}" lint --format concise | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: group.path, encoding: 'utf8' });
    expect(stdout).toMatch(/^branch-0\/engagement\.yaml:\d+:\d+ .+\n$/);
    expect(stderr).toBe('');
  });

  test(
    'a slow one gets all of a megabyte and more',
    async () => {
      const child = start(group.path, ['lint', '--format', 'json', '--fail-on', 'never']);
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        child.stdout.pause();
        setTimeout(() => child.stdout.resume(), 1);
      });
      expect(await exit(child)).toEqual({ code: 0, signal: null });
      const text = Buffer.concat(chunks).toString();
      expect(text.length).toBeGreaterThan(1e6);
      expect(JSON.parse(text).files).toHaveLength(60);
    },
    PATIENCE,
  );
});

describe('what comes in', () => {
  test.each(['text', 'concise'])('as escape sequences does not go out as such: %s', (format) => {
    const evil = 'vet: 1\nclient: { name: "\\e]0;owned\\a\\e[2J" }\n"\\e[31mred": 1\n';
    const broken = 'vet: 1\nclient:\n  name: \u001b[31mFern\n';
    const shop = folder({ 'engagement.yaml': evil, 'broken.engagement.yaml': broken });
    const { code, out, err } = vet(shop.path, ['lint', '--format', format]);
    expect(code).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out).toContain('\\x1b[31mred');
  });

  test(
    'in thousands of files is all looked at',
    () => {
      const files = Object.fromEntries(
        Array.from({ length: 1500 }, (_, i) => [`${i % 40}/${i}.engagement.yaml`, SOUND]),
      );
      const { code, out } = vet(folder(files).path, ['lint', ...ONLY, '--format', 'json']);
      expect(code).toBe(0);
      expect(JSON.parse(out).summary.files).toBe(1500);
    },
    PATIENCE,
  );

  test.each([
    ['notes', `${SOUND}${'# and one more thing to keep in mind about all of this\n'.repeat(190_000)}`, 0],
    [
      'a list',
      `${SOUND}voice:\n  never_say:\n${'    - anything about the competitors across the road\n'.repeat(190_000)}`,
      0,
    ],
    [
      'names that are none',
      `${SOUND}${Array.from({ length: 2_000 }, (_, i) => `field_${i}: ${'x'.repeat(5_000)}\n`).join('')}`,
      1,
    ],
    ['one line', `${SOUND}voice: { beliefs: "${'People notice a clean place. '.repeat(350_000)}" }\n`, 0],
    ['broken lines', `${SOUND}voice:\n  never_say:\n${'    - @anything about the competitors\n'.repeat(280_000)}`, 1],
    [
      'lines that fit, and one that does not',
      `${SOUND}voice:\n  never_say:\n${'    - anything about the competitors across the road\n'.repeat(190_000)}   - x\n`,
      1,
    ],
    ['an open quote', `${SOUND}voice: { beliefs: "${'People notice a clean place.\n  '.repeat(320_000)}\n`, 1],
  ])(
    'as 10 MB of %s comes to an end',
    (_name, text, code) => {
      expect(text.length).toBeGreaterThan(9e6);
      const outcome = vet(folder({ 'engagement.yaml': text }).path, ['lint', ...ONLY, '--format', 'json']);
      expect(outcome).toMatchObject({ code, signal: null, err: '' });
      expect(JSON.parse(outcome.out).summary.files).toBe(1);
    },
    PATIENCE,
  );
});
