/** Runs the command line inside the test: files in a fresh folder, and what a person then sees. */

import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WriteStream } from 'node:tty';
import type { Keyboard } from '../../src/commands/io.ts';
import { run } from '../../src/program.ts';

export interface World {
  readonly stdin?: string | Uint8Array;
  /** All of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  /** Columns of the terminal; without: a pipe. */
  readonly terminal?: number;
  /** Somebody sits at a terminal. */
  readonly keyboard?: Keyboard;
  /** Standard error is a terminal. */
  readonly screen?: WriteStream;
  /** The reader of standard output goes away after so many writes. */
  readonly closedAfter?: number;
  /** A folder further down, where the command is typed. */
  readonly below?: string;
}

export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  /** `vet` with these arguments, run in this folder. */
  vet(args: readonly string[], world?: World): Promise<Seen>;
}

/** A fresh folder with these files: `branches/york/engagement.yaml` and its text. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return {
    path: home,
    vet(args, world = {}) {
      const turn = last.then(() => runIn(path.join(home, world.below ?? ''), args, world));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** There is one current folder, so one run has to wait for the other. */
let last: Promise<unknown> = Promise.resolve();

/** Tests run in processes of their own (the pool `forks`), whose current folder may be changed, and is put back. */
async function runIn(home: string, args: readonly string[], world: World): Promise<Seen> {
  const seen = { out: '', err: '' };
  let writes = 0;
  const before = process.cwd();
  process.chdir(home);
  try {
    const code = await run(args, {
      env: world.env ?? {},
      platform: world.platform ?? 'linux',
      out(text) {
        seen.out += text;
        writes++;
        return world.closedAfter === undefined || writes < world.closedAfter;
      },
      err(text) {
        seen.err += text;
      },
      terminal: () => (world.terminal === undefined ? undefined : { columns: world.terminal }),
      keyboard: () => world.keyboard,
      screen: () => world.screen,
      stdin: () => Buffer.from(world.stdin ?? ''),
      now: () => new Date('2026-11-20T12:00:00'),
    });
    return { code, ...seen };
  } finally {
    process.chdir(before);
  }
}
