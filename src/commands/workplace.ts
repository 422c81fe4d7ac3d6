/**
 * Where an interview keeps its work: a draft beside the target, saved after every answer, and the target itself,
 * replaced at the end. Whatever happens, killed or the disk full, each of the two is either the old one or the new one.
 */

import path from 'node:path';
import { UsageError } from './exit.ts';
import { decode, reasonOf } from './files.ts';
import { codeOf, type Disk, readIfThere, realDisk, removeIfThere } from './workplace/disk.ts';
import { type LoadedDraft, readDraft } from './workplace/draft.ts';
import { describeHolder } from './workplace/holder.ts';
import { HeldError, type Lock, takeLock } from './workplace/lock.ts';
import { checkTarget, follow, nameOf, refuse } from './workplace/place.ts';
import { SaveError, saving, writeWhole } from './workplace/save.ts';

export { type Disk, type LoadedDraft, SaveError };

export interface Workplace {
  /** As the person named it. */
  readonly target: string;
  /** Absolute: beside the file that the target leads to. */
  readonly draftPath: string;
  /** The text of the target now; undefined where there is none. Throws UsageError where it cannot be read. */
  read(): string | undefined;
  /** What an earlier interview left, moved aside where it is none that can be read; undefined: nothing. Throws UsageError where it cannot be read. */
  loadDraft(isDraft?: (data: unknown) => boolean): LoadedDraft | undefined;
  /** Throws SaveError; the old draft is then still whole. */
  saveDraft(draft: unknown): void;
  /**
   * Replaces the target if it still holds `expected` (undefined: if there still is none). Its mode stays, and a link
   * stays a link. Throws SaveError; the old file is then still whole.
   */
  replace(text: string, expected: string | undefined): 'written' | 'changed';
  /** Throws SaveError. */
  removeDraft(): void;
  /** Lets the next interview in. May be called twice. */
  close(): void;
}

/** Opens the place for one interview. Throws UsageError where it cannot be done. */
export function openWorkplace(target: string, disk: Disk = realDisk): Workplace {
  const name = nameOf(target);
  const real = follow(name);
  const beside = (ending: string) => path.join(path.dirname(real), `.${path.basename(real)}.${ending}`);
  const draftPath = beside('draft');
  const temporary = beside('draft.tmp');

  let lock: Lock | undefined;
  try {
    checkTarget(disk, target, real);
    lock = takeLock(disk, beside('lock'));
    // Of an interview that was killed while it saved: the lock says that none is at it now.
    removeIfThere(disk, temporary);
  } catch (error) {
    lock?.release();
    refuse(error, target, real);
  }
  let open: Lock | undefined = lock;

  function current(): string | undefined {
    const bytes = readIfThere(disk, real);
    if (!bytes) return undefined;
    const text = decode(bytes, target);
    if (typeof text === 'string') return text;
    throw new UsageError(`cannot read ${target}: ${text.reason}`);
  }

  /** Someone else's file by now, or another one behind the name: not to be replaced. */
  function holds(expected: string | undefined): boolean {
    try {
      return follow(name) === real && current() === expected;
    } catch (error) {
      if (error instanceof UsageError) return false;
      throw error;
    }
  }

  /** Throws SaveError, also where the interview has lost its place to another one. */
  function holding<T>(deed: string, work: () => T): T {
    if (!open) throw new Error('the workplace is closed');
    const { renew } = open;
    return saving(deed, () => {
      try {
        renew();
      } catch (error) {
        if (!(error instanceof HeldError)) throw error;
        const who = error.holder ? ` (${describeHolder(error.holder)})` : '';
        throw new SaveError(deed, `another interview has opened the file meanwhile${who}`);
      }
      return work();
    });
  }

  return {
    target,
    draftPath,

    read() {
      try {
        return current();
      } catch (error) {
        throw codeOf(error) ? new UsageError(`cannot read ${target}: ${reasonOf(error)}`) : error;
      }
    },

    loadDraft: (isDraft = () => true) => readDraft(disk, draftPath, isDraft),

    saveDraft(draft) {
      const text = `${JSON.stringify(draft ?? null, null, 2)}\n`;
      holding('save the draft', () => writeWhole(disk, { text, temporary, file: draftPath, mode: 0o600 }));
    },

    replace(text, expected) {
      const isNew = expected === undefined;
      const stillWanted = () => holds(expected);
      return holding(`save ${target}`, () => {
        const writing = { text, temporary, file: real, mode: 0o666, like: disk.stat(real), isNew, stillWanted };
        return writeWhole(disk, writing) ? 'written' : 'changed';
      });
    },

    removeDraft() {
      holding('remove the draft', () => removeIfThere(disk, draftPath));
    },

    close() {
      open?.release();
      open = undefined;
    },
  };
}
