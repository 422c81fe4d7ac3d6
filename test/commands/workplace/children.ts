/** The workplace in processes of its own, to be killed, raced and held short. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const home = mkdtempSync(path.join(tmpdir(), 'vet-workplace-'));

buildSync({
  stdin: {
    contents: `export * from './src/commands/workplace.ts'; export * from './src/commands/workplace/disk.ts';`,
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  outfile: path.join(home, 'workplace.cjs'),
});

let scripts = 0;

/** A file of this code, with all that the workplace exports at hand, `fs`, and `say`, which prints a line at once. */
export function script(code: string): string {
  const file = path.join(home, `child-${++scripts}.cjs`);
  const begin = `const fs = require('node:fs');
const { openWorkplace, realDisk } = require('./workplace.cjs');
const say = (line) => fs.writeSync(1, line + '\\n');
`;
  writeFileSync(file, begin + code);
  return file;
}

export function start(cwd: string, file: string, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [file, ...args], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Runs it to its end. */
export function runToEnd(cwd: string, file: string, args: readonly string[] = []) {
  const { status, signal, stdout, stderr, pid } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, signal, out: stdout, err: stderr, pid };
}

/** The next line that a child says. */
export function line(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    child.once('close', () => reject(new Error('it ended without a word')));
  });
}

export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}
