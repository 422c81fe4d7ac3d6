/** However many threads judge the files, what comes out is the same to the last byte. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/commands/formats.ts';
import { folder } from './run.ts';
import { INVERTED, MISSPELT, SOUND } from './stories.ts';

const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'].map((story) =>
  readFileSync(`examples/${story}/engagement.yaml`, 'utf8'),
);
/** In between some that cannot be read, that are broken, and that are empty. */
const KINDS = [...STORIES, Buffer.from([0x76, 0xff]), 'vet: 1\nbudget: [\n', '', SOUND, INVERTED, MISSPELT];
const chain = folder(
  Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [`branch-${100 + i}/engagement.yaml`, KINDS[i % KINDS.length] ?? '']),
  ),
);
const TODAY = ['lint', '--as-of', '2026-11-20'];

describe('the same as with one thread', () => {
  test.each(FORMATS.map((format) => [format]))('as %s', async (format) => {
    const [one, three] = [
      await chain.vet([...TODAY, '--format', format, '--workers', '1']),
      await chain.vet([...TODAY, '--format', format, '--workers', '3']),
    ];
    expect(three).toEqual(one);
    expect(one.code).toBe(2);
    expect(one.out.length).toBeGreaterThan(1000);
  });

  test('also where the reader has had enough', async () => {
    const [one, three] = [
      await chain.vet([...TODAY, '--format', 'json', '--workers', '1'], { closedAfter: 1 }),
      await chain.vet([...TODAY, '--format', 'json', '--workers', '3'], { closedAfter: 1 }),
    ];
    expect(three.out).toBe(one.out);
  });

  test('with files on standard input and such as are named in between', async () => {
    const named = [...TODAY, 'branch-105', '-', 'branch-100', '--stdin-filename', 'new.yaml'];
    const [one, two] = [
      await chain.vet([...named, '--workers', '1'], { stdin: INVERTED }),
      await chain.vet([...named, '--workers', '2'], { stdin: INVERTED }),
    ];
    expect(two).toEqual(one);
    expect(one.out).toContain('new.yaml');
  });

  test('with more threads than files', async () => {
    const firm = folder({ 'engagement.yaml': INVERTED });
    expect(await firm.vet([...TODAY, '--workers', '8'])).toEqual(await firm.vet([...TODAY, '--workers', '1']));
  });
});

test('a faulty configuration is told once, before anything is judged', async () => {
  const firm = folder({ 'vet.config.yaml': 'rulez: {}\n', 'a.engagement.yaml': SOUND, 'b.engagement.yaml': SOUND });
  const seen = await firm.vet([...TODAY, '--workers', '2']);
  expect(seen).toEqual(await firm.vet([...TODAY, '--workers', '1']));
  expect([seen.code, seen.out]).toEqual([2, '']);
});

test('Ctrl-C ends all of them', async () => {
  const child = spawn(process.execPath, [path.resolve('bin/vet.js'), ...TODAY, '--workers', '3'], { cwd: chain.path });
  const ended = new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
  // By then the threads are at work.
  child.stdout.once('data', () => child.kill('SIGINT'));
  child.stderr.once('data', () => child.kill('SIGINT'));
  expect(await ended).toBe('SIGINT');
});

test.each([['0'], ['-2'], ['1.5'], ['many'], ['100000']])('--workers %s is refused', async (count) => {
  const { code, err } = await chain.vet([...TODAY, `--workers=${count}`]);
  expect(code).toBe(2);
  expect(err).toContain('Write a number from 1 (no other threads) to 99.');
});
