/** Runs a command line inside the test: files in a fresh folder, and what a person then sees. */

import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/program.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface World {
  /** What stands in the folder: `folder/name` and its text. */
  readonly files?: Files;
  /** A folder that is there already, instead of a fresh one. */
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  /** Of the environment; there is nothing else in it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; without: a pipe. */
  readonly terminal?: number;
}

export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Today, wherever a test gives no day. */
export const TODAY = '2026-11-20';

/** A fresh folder with these files. */
export function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** `vet('lint --quiet', …)`, or a list where an argument holds a blank. The tests run in processes of their own. */
export async function vet(args: string | readonly string[], world: World = {}): Promise<Seen> {
  const seen = { out: '', err: '' };
  const before = process.cwd();
  process.chdir(world.folder ?? folderWith(world.files ?? {}));
  try {
    const argv = typeof args === 'string' ? args.split(' ').filter((word) => word !== '') : args;
    const code = await run(argv, {
      env: world.env ?? { LANG: 'en_GB.UTF-8' },
      platform: 'linux',
      out(text) {
        seen.out += text;
        return true;
      },
      err(text) {
        seen.err += text;
      },
      terminal: () => (world.terminal === undefined ? undefined : { columns: world.terminal }),
      stdin: () => Buffer.from(world.stdin ?? ''),
      now: () => new Date(`${TODAY}T12:00:00`),
    });
    return { code, ...seen };
  } finally {
    process.chdir(before);
  }
}

/** The JSON of a run, as its readers see it. */
export interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly stage: string | null;
    readonly verdict: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly kind: string;
      readonly message: string;
      readonly waived: object | null;
      readonly range: Readonly<Record<'line' | 'column', number>>;
    }[];
    readonly counts: Readonly<Record<string, number>>;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Runs `vet lint --format json`, and reads all of its standard output as one document. */
export async function lintJson(args: string | readonly string[], world: World): Promise<Seen & { json: Output }> {
  const list = typeof args === 'string' ? args.split(' ').filter((word) => word !== '') : args;
  const seen = await vet(['lint', '--format', 'json', ...list], world);
  return { ...seen, json: JSON.parse(seen.out) };
}
