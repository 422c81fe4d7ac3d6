/** A new YAML file of plain data. */

import { dataOf, type Group, type Path, sameFile } from './data.ts';
import { Refusal } from './edit/refusal.ts';
import { asComment, writeSections } from './edit/writing.ts';
import { read } from './read.ts';

/** What a writer of files must know of the format, without knowing the format. */
export interface Style {
  /** What is said behind a new value: `briefing | shortlisting | …`, without `#`. */
  comment(path: Path): string | undefined;
  /** The line or lines above a new section (a name at the top), without `#`. */
  heading(path: Path): string | undefined;
  /** The names in a group in the order of the format; others come last, in their own order. */
  order(path: Path): readonly string[];
}

/** A text that holds what was wanted, or the reason why there is none, for the owner of the file. */
export type Edited = { readonly text: string } | { readonly refused: string };

/**
 * The fields in the order of the format, a blank line between sections, under `head`, the lines of a comment.
 * Refused is what no file can hold: a number without figures, a name of a thousand signs.
 */
export function compose(tree: Group, style: Style, head: readonly string[] = []): Edited {
  try {
    const sections = writeSections(tree, style);
    // What is said of the whole file is not to run on into what is said of its first section.
    const gap = head.length > 0 && sections[0]?.startsWith('#') ? [''] : [];
    const text = [...head.flatMap(asComment), ...gap, ...sections].map((line) => `${line}\n`).join('');
    if (sameFile(dataOf(read(text).root), tree)) return { text };
    return { refused: 'One of the answers cannot be written into a file so that it reads the same again.' };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}
