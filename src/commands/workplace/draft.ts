/** The answers that an earlier interview left. */

import { UsageError } from '../exit.ts';
import { decode, reasonOf } from '../files.ts';
import { codeOf, type Disk, readIfThere } from './disk.ts';
import { saving } from './save.ts';

/** The answers, or where they are now because no program can read them; a person may still find something in them. */
export type LoadedDraft = { readonly draft: unknown } | { readonly damaged: string };

/** undefined: there is none. A damaged draft is moved aside, never deleted. Throws UsageError where it may not be read. */
export function readDraft(disk: Disk, draftPath: string, isDraft: (data: unknown) => boolean): LoadedDraft | undefined {
  const bytes = read(disk, draftPath);
  if (!bytes) return undefined;
  const text = decode(bytes, draftPath);
  try {
    const draft: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    if (draft !== undefined && isDraft(draft)) return { draft };
  } catch {
    // Not JSON: damaged, as what is no text is.
  }
  return { damaged: moveAside(disk, draftPath) };
}

function read(disk: Disk, draftPath: string): Uint8Array | undefined {
  try {
    return readIfThere(disk, draftPath);
  } catch (error) {
    if (!codeOf(error)) throw error;
    throw new UsageError(
      `cannot read the draft of an earlier interview, ${draftPath}: ${reasonOf(error)}`,
      'Ask its owner to let you read it, or move it elsewhere to begin anew.',
    );
  }
}

/** Under the first number that is free. */
function moveAside(disk: Disk, draftPath: string): string {
  let number = 1;
  while (disk.stat(`${draftPath}.damaged-${number}`)) number++;
  const aside = `${draftPath}.damaged-${number}`;
  saving('move the damaged draft aside', () => disk.rename(draftPath, aside));
  return aside;
}
