/** The process: the real streams and clock for the program, and what happens when vet itself is at fault. */

import fs from 'node:fs';
import type { Io } from './commands/io.ts';
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
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    write(STDERR, `vet: this is a bug in vet ${version}, and not in your file.\n`);
    write(
      STDERR,
      `     Please send the lines below, and the file if you may: https://www.npmjs.com/package/vet-engagement\n\n`,
    );
    write(STDERR, `node ${process.version}, ${process.platform}\n${trace}\n`);
    process.exitCode = 2;
  }
}

const io: Io = {
  env: process.env,
  platform: process.platform,
  out: (text) => write(STDOUT, text),
  err: (text) => void write(STDERR, text),
  terminal,
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
  return isatty(STDOUT) ? { columns: process.stdout.columns ?? 80 } : undefined;
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
