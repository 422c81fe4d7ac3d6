/** Where an interview may work: said before the first question, and not after the last. */

import { readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../exit.ts';
import { reasonOf } from '../files.ts';
import { codeOf, type Disk } from './disk.ts';
import { describeHolder } from './holder.ts';
import { HeldError } from './lock.ts';
import { refusalOf } from './save.ts';

const ELSEWHERE = 'Choose a file in a folder that you may write to: vet init ~/engagement.yaml';

/** An absolute name for a relative one. The folder is looked up and not cut from the text: `..` may follow a link. */
export function nameOf(named: string, elsewhere = ELSEWHERE): string {
  const folder = path.dirname(named);
  try {
    return path.join(realpathSync.native(folder), path.basename(named));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new UsageError(`cannot use ${named}: ${reasonOf(error)}`, elsewhere);
    const quoted = /^[\w./\\:~-]+$/.test(folder) ? folder : `"${folder}"`;
    throw new UsageError(`there is no folder ${folder}`, `Make it first: mkdir -p ${quoted}`);
  }
}

/** The file behind a name, links followed, so that all names of one file meet at one lock. It need not be there yet. */
export function follow(name: string, elsewhere = ELSEWHERE): string {
  try {
    return realpathSync.native(name);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new UsageError(`cannot use ${name}: ${reasonOf(error)}`, elsewhere);
  }
  const link = readLink(name);
  if (link === undefined) return name;
  return follow(nameOf(path.isAbsolute(link) ? link : `${path.dirname(name)}${path.sep}${link}`, elsewhere), elsewhere);
}

/** Where a link leads to that leads to nothing yet; undefined: no link. */
function readLink(name: string): string | undefined {
  try {
    return readlinkSync(name);
  } catch {
    return undefined;
  }
}

/** Throws unless a file may be read and written there, or made. */
export function checkTarget(disk: Disk, named: string, real: string): void {
  const kind = disk.stat(real)?.kind;
  if (kind === 'folder' || /[/\\]$/.test(named)) {
    throw new UsageError(`${named} is a folder`, `Name a file in it: vet init ${path.join(named, 'engagement.yaml')}`);
  }
  if (kind === 'other') {
    throw new UsageError(`${named} is no ordinary file`, 'Name a file to write to: vet init engagement.yaml');
  }
  if (kind === undefined) return;
  for (const wish of ['read', 'write'] as const) {
    try {
      disk.access(real, wish);
    } catch (error) {
      // A disk that can only be read is no matter of its owner.
      if (!['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
      throw new UsageError(
        `you may not ${wish === 'read' ? 'read' : 'write to'} ${named}`,
        `Ask its owner to let you, or take another name. ${ELSEWHERE}`,
      );
    }
  }
}

/** What to say where the lock could not be had; anything else is thrown on. */
export function refuse(error: unknown, named: string, real: string): never {
  if (error instanceof HeldError) {
    const who = error.holder ? `: ${describeHolder(error.holder)}` : '';
    throw new UsageError(
      `another interview has ${named} open${who}`,
      `Finish that one first. If there is none any more, delete ${error.file} and try again.`,
    );
  }
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  throw new UsageError(`nothing can be saved in ${path.dirname(real)}: ${refusal.reason}`, refusal.hint ?? ELSEWHERE);
}
