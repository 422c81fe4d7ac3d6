/** `vet init --ci PLACE`: writes the file that makes a CI, or git itself, check the engagement files. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../formats/visible.ts';
import { version } from '../version.ts';
import { type Place, type Plan, planFor } from './ci/plan.ts';
import { EXIT, UsageError } from './exit.ts';
import { readText, reasonOf } from './files.ts';
import type { Io } from './io.ts';
import { packageRoot } from './package-root.ts';
import { repositoryRoot } from './repository.ts';
import { realDisk } from './workplace/disk.ts';
import { follow } from './workplace/place.ts';
import { saving, writeWhole } from './workplace/save.ts';

export function ci(place: Place, named: string | undefined, options: { readonly dryRun?: boolean }, io: Io): number {
  if (named !== undefined) {
    throw new UsageError(
      `--ci writes a file of its own, and asks nothing about ${named}`,
      `Run two commands: vet init --ci ${place}, and vet init ${named}`,
    );
  }
  const template = templateOf(place);
  if (options.dryRun) {
    io.out(template);
    return EXIT.ok;
  }
  const root = repositoryRoot();
  const plan = planFor(place, template, (file) => textAt(path.join(root, file)));
  const file = path.join(root, plan.file);
  const shown = visible(path.relative('', file));
  if (plan.kind === 'runs') {
    io.err(`${shown} runs vet already, and stays as it is.\n`);
    return EXIT.ok;
  }
  if (plan.kind === 'write' && write(file, plan)) {
    io.err(`Written: ${shown}. ${plan.next}\n`);
    return EXIT.ok;
  }
  io.out(template);
  io.err(`vet: ${shown} is there already, and stays as it is. What it needs to run vet is printed above.\n`);
  return EXIT.fault;
}

function templateOf(place: Place): string {
  const text = readFileSync(path.join(packageRoot(), 'templates', 'ci', `${place}.yaml`), 'utf8');
  return text.replaceAll('{version}', version);
}

/** Undefined where there is no such file. */
function textAt(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = readText(file);
  if (typeof text === 'string') return text;
  throw new UsageError(`cannot read ${file}: ${text.reason}`);
}

/** False where somebody else has put a file there meanwhile. */
function write(named: string, { text, before }: Extract<Plan, { kind: 'write' }>): boolean {
  makeFolder(path.dirname(named));
  return saving(`write ${path.relative('', named)}`, () => {
    const file = follow(named);
    const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    const isNew = before === undefined;
    const stillWanted = (): boolean => isNew || textAt(file) === before;
    return writeWhole(realDisk, { text, temporary, file, mode: 0o666, like: realDisk.stat(file), isNew, stillWanted });
  });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`cannot make the folder ${path.relative('', folder)}: ${reasonOf(error)}`);
  }
}
