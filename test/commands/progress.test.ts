/** Who waits at a terminal sees how far it is, and afterwards nothing of it is left. */

import readline from 'node:readline';
import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { Terminal } from '@xterm/headless';
import { expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { type Progress, withProgress } from '../../src/commands/progress.ts';

/** A screen, and a clock that only the test moves on. */
function desk(env: Record<string, string> = { LANG: 'en_GB.UTF-8' }, isTerminal = true) {
  const xterm = new Terminal({ cols: 80, rows: 5, allowProposedApi: true });
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += String(chunk);
      xterm.write(chunk, done);
    },
  });
  const screen = Object.assign(stream, {
    columns: 80,
    rows: 5,
    isTTY: true,
    cursorTo: (column: number) => readline.cursorTo(stream, column),
    moveCursor: (columns: number, rows: number) => readline.moveCursor(stream, columns, rows),
    clearLine: (direction: -1 | 0 | 1) => readline.clearLine(stream, direction),
  });
  let time = Date.parse('2026-11-20T12:00:00Z');
  const io: Io = {
    env,
    platform: 'linux',
    out: () => true,
    err: (text) => void stream.write(text.replaceAll('\n', '\r\n')),
    terminal: () => undefined,
    keyboard: () => undefined,
    screen: () => (isTerminal ? (screen as unknown as WriteStream) : undefined),
    stdin: () => new Uint8Array(),
    now: () => new Date(time),
  };
  return {
    io,
    pass(milliseconds: number) {
      time += milliseconds;
    },
    written: () => written,
    async sees(): Promise<string> {
      await new Promise<void>((resolve) => xterm.write('', resolve));
      const { active } = xterm.buffer;
      const lines = Array.from({ length: active.length }, (_, index) => active.getLine(index)?.translateToString(true));
      return lines.join('\n').trimEnd();
    },
  };
}

/** The chain has ten thousand branches. */
const BRANCHES = 10_000;

const given = (io: Io, total = BRANCHES) =>
  withProgress(total, io, async (progress): Promise<Progress | undefined> => progress);

test.each([
  ['there are few files', {}, 200, true],
  ['standard error is a pipe', {}, BRANCHES, false],
  ['a log is written', { CI: 'true' }, BRANCHES, true],
  ['the terminal is a simple one', { TERM: 'dumb' }, BRANCHES, true],
])('nothing is shown where %s', async (_why, env, total, isTerminal) => {
  const { io, written } = desk(env, isTerminal);
  expect(await given(io, total)).toBeUndefined();
  expect(written()).toBe('');
});

test('nothing is shown on a screen that does not say how wide it is', async () => {
  const { io, written } = desk();
  Object.assign(io.screen() ?? {}, { columns: 0 });
  expect(await given(io)).toBeUndefined();
  expect(written()).toBe('');
});

test.each([[{ CI: '' }], [{ CI: 'false' }], [{ CI: '0' }]])('%j is no log', async (env) => {
  expect(await given(desk(env).io)).toBeDefined();
});

test('nothing in the first 300 milliseconds, then a sign every 80', async () => {
  const { io, pass } = desk();
  await withProgress(BRANCHES, io, async (progress) => {
    const after = (milliseconds: number) => {
      pass(milliseconds);
      return progress?.isDue();
    };
    expect([after(0), after(299), after(1)]).toEqual([false, false, true]);
    await progress?.show(120);
    expect([after(79), after(1)]).toEqual([false, true]);
  });
});

test('the line says how many of how many, in its place', async () => {
  const { io, sees } = desk();
  await withProgress(BRANCHES, io, async (progress) => {
    await progress?.show(1250);
    expect(await sees()).toBe('⠋ 1,250 of 10,000 files');
    await progress?.show(2500);
    expect(await sees()).toMatch(/^. 2,500 of 10,000 files$/u);
  });
  expect(await sees()).toBe('');
});

test('a plain console gets plain signs', async () => {
  const { io, sees } = desk({ LANG: 'C' });
  await withProgress(BRANCHES, io, async (progress) => {
    await progress?.show(1250);
    expect(await sees()).toBe('- 1,250 of 10,000 files');
  });
});

test('what else is said stands in a line of its own', async () => {
  const { io, sees } = desk();
  await withProgress(BRANCHES, io, async (progress) => {
    await progress?.show(1250);
    progress?.clear();
    io.err('vet: cannot read york/engagement.yaml: you may not read it\n');
    await progress?.show(1300);
    expect((await sees()).split('\n')).toEqual([
      'vet: cannot read york/engagement.yaml: you may not read it',
      expect.stringMatching(/1,300 of 10,000 files/),
    ]);
  });
  expect(await sees()).toBe('vet: cannot read york/engagement.yaml: you may not read it');
});

test('whatever becomes of the work, the line goes, and nobody listens for signals any more', async () => {
  const { io, sees } = desk();
  const listening = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal));
  const before = listening();
  const failed = withProgress(BRANCHES, io, async (progress) => {
    await progress?.show(1250);
    expect(listening()).toEqual(before.map((count) => count + 1));
    throw new Error('the disk is gone');
  });
  await expect(failed).rejects.toThrow('the disk is gone');
  expect(await sees()).toBe('');
  expect(listening()).toEqual(before);
});

test('the cursor stays in sight', async () => {
  const { io, written, sees } = desk();
  await withProgress(BRANCHES, io, async (progress) => progress?.show(1250));
  await sees();
  expect(written()).toContain('1,250');
  expect(written()).not.toContain('\x1b[?25l');
});
