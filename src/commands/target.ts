/** The file of an interview: what it holds, and what it is to hold. */

import { amend } from '../document/amend.ts';
import { compose } from '../document/compose.ts';
import { dataOf, sameFile } from '../document/data.ts';
import { read, readThoroughly } from '../document/read.ts';
import { visible } from '../formats/visible.ts';
import { head, style } from '../interview/style.ts';
import { isGroup, type Tree } from '../interview/tree.ts';
import { UsageError } from './exit.ts';

/** The values of a file, answer words and all. A file without any is an engagement that begins. */
export async function treeOf(text: string | undefined, name: string): Promise<Tree> {
  if (text === undefined) return {};
  const document = await readThoroughly(text);
  const [problem] = document.problems;
  if (problem && !document.root) {
    const line = text.slice(0, problem.start).split('\n').length;
    throw new UsageError(
      `${visible(name)} is not readable, line ${line}: ${visible(problem.message)}`.replace(/\.$/, ''),
      `${visible(problem.help)} Nothing was changed.`,
    );
  }
  const data = dataOf(document.root);
  if (isGroup(data)) return data;
  if (data === null) return {};
  throw new UsageError(`${visible(name)} is no engagement`, 'Choose another name: vet init NAME.engagement.yaml');
}

/**
 * The text that holds these values and keeps what stands around them, read again to see that it does. Throws
 * UsageError where that cannot be done.
 */
export function textFor(tree: Tree, before: string | undefined, name: string): string {
  const whole = { vet: 1, ...tree };
  const isNew = before === undefined || before.trim() === '';
  const edited = isNew ? compose(whole, style, head) : amend(before, whole, style);
  if ('refused' in edited) throw cannotWrite(name, edited.refused);
  if (!sameFile(dataOf(read(edited.text).root), whole)) {
    throw cannotWrite(name, 'what would be written reads as something else than you answered.');
  }
  return edited.text;
}

function cannotWrite(name: string, reason: string): UsageError {
  return new UsageError(
    `${visible(name)} cannot be changed here: ${visible(reason)}`.replace(/\.$/, ''),
    'The file is as it was, and your answers are kept.',
  );
}
