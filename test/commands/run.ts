/** Runs the program in a folder of its own, as a process would, but in this one: streams, terminal and clock are given. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { run } from '../../src/program.ts';

export interface World {
  readonly env?: Io['env'];
  readonly platform?: string;
  /** The columns of the terminal; without, standard output is a pipe. */
  readonly terminal?: number;
  readonly stdin?: string | Uint8Array;
  /** Standard output is closed after so many pieces. */
  readonly closedAfter?: number;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  vet(args: readonly string[], world?: World): Promise<Outcome>;
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-')));
  made.push(home);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), content);
  }
  return { path: home, vet: (args, world = {}) => vet(home, args, world) };
}

async function vet(home: string, args: readonly string[], world: World): Promise<Outcome> {
  const written: string[] = [];
  let err = '';
  const io: Io = {
    env: world.env ?? {},
    platform: world.platform ?? 'linux',
    out(text) {
      if (written.length >= (world.closedAfter ?? Number.POSITIVE_INFINITY)) return false;
      written.push(text);
      return true;
    },
    err(text) {
      err += text;
    },
    terminal: () => (world.terminal === undefined ? undefined : { columns: world.terminal }),
    stdin: () => Buffer.from(world.stdin ?? ''),
    now: () => new Date('2026-11-20T12:00:00'),
  };
  const before = process.cwd();
  process.chdir(home);
  try {
    const code = await run(args, io);
    return { code, out: written.join(''), err };
  } finally {
    process.chdir(before);
  }
}
