/** The process: the real streams and clock for the program, and what happens when vet itself is at fault. */

import fs from 'node:fs';
import { EXIT } from './commands/exit.ts';
import type { Io, Keyboard } from './commands/io.ts';
import { judgeFor } from './commands/judge.ts';
import { run } from './program.ts';
import { version } from './version.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), io);
  } catch (error) {
    process.exitCode = EXIT.fault;
    io.err(error instanceof OutputError ? `vet: cannot write the output: ${error.message}\n` : bugReport(error));
  }
}

/** What bin/worker.js is: a thread that judges files for the one that runs the command. */
export async function work(): Promise<void> {
  const { work: judgeAll } = await import('./commands/many/worker.ts');
  await judgeAll(judgeFor);
}

function bugReport(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    `vet: this is a bug in vet ${version}, and not in your file.`,
    '     Please report the lines below, with the file if you may.',
    '',
    `node ${process.version}, ${process.platform}`,
    trace,
    '',
  ].join('\n');
}

/** The disk is full, or the output is gone for another reason than that its reader has had enough. */
class OutputError extends Error {}

const io: Io = {
  env: process.env,
  platform: process.platform,
  out(text) {
    try {
      return write(STDOUT, text);
    } catch (error) {
      throw new OutputError((error as Error).message);
    }
  },
  err(text) {
    try {
      write(STDERR, text);
    } catch {
      // There is nowhere left to say it; the exit code does.
    }
  },
  terminal,
  keyboard,
  screen: () => (mayBeTerminal(STDERR) && process.stderr.isTTY ? process.stderr : undefined),
  stdin: () => fs.readFileSync(STDIN),
  now: () => new Date(),
};

let columns: { columns: number } | undefined | null = null;

/** process.stdout would load the network stack (5 ms) to learn what a system call or two tell. */
function terminal(): { columns: number } | undefined {
  if (columns === null) columns = mayBeTerminal(STDOUT) ? askTerminal() : undefined;
  return columns;
}

function askTerminal(): { columns: number } | undefined {
  const { isatty } = require('node:tty') as typeof import('node:tty');
  return isatty(STDOUT) ? { columns: process.stdout.columns || 80 } : undefined;
}

function keyboard(): Keyboard | undefined {
  if (!mayBeTerminal(STDIN) || !mayBeTerminal(STDERR) || !process.stdin.isTTY || !process.stderr.isTTY)
    return undefined;
  // Who is told to stop leaves as with Ctrl-C: with the answers kept, and the terminal given back.
  const gone = new AbortController();
  // They listen for good: a library that finds nobody listening would end the process itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => gone.abort(signal));
  return { input: process.stdin, output: process.stderr, gone: gone.signal };
}

/** A terminal is a device of characters; so is /dev/null. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fs.fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== fs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

/** A pipe may take only a part, or nothing for a while. False when its reader has gone, which is no fault. */
function write(descriptor: number, text: string): boolean {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += fs.writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
  return true;
}
