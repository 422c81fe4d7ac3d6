/** What changed in a repository, as git tells it. */

import { UsageError } from './exit.ts';
import { type Git, namesIn, told } from './git.ts';
import { commitOf, isShallow, unknownRevision, WHOLE_HISTORY } from './revision.ts';

/** A file that is there, and new or changed. */
export interface Change {
  /** From the root of the repository, with forward slashes. */
  readonly name: string;
  /** Of what is staged, the name of its text; undefined where a merge left it torn. */
  readonly blob?: string;
}

/** The same wherever in the repository one stands; and a file that was moved is a new file. */
const DIFF = ['-c', 'diff.relative=false', 'diff', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d'];

/** Since the branch left that revision: committed, staged, in the working tree, and new without git's knowing. */
export function changesSince(revision: string, git: Git): Change[] {
  const base = baseOf(revision, git);
  const known = namesIn(told(git([...DIFF, '--name-only', '--ignore-submodules=all', base, '--'])));
  const others = namesIn(told(git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/'])));
  return [...known, ...others].sort().map((name) => ({ name }));
}

/** What the next commit changes. */
export function stagedChanges(git: Git): Change[] {
  const words = namesIn(told(git([...DIFF, '--cached', '--raw', '--no-abbrev', '--ignore-submodules=all', '--'])));
  const changes: Change[] = [];
  for (let i = 0; i + 1 < words.length; i += 2) {
    // `:100644 100644 OLD NEW M`
    const [, mode = '', , blob = '', status = ''] = (words[i] as string).split(' ');
    const name = words[i + 1] as string;
    if (status.startsWith('U')) changes.push({ name });
    // A link has no text of its own, and a submodule is another repository.
    else if (mode.startsWith('100')) changes.push({ name, blob });
  }
  return changes;
}

/** The texts behind their names, with one question to git. */
export function textsOf(blobs: readonly string[], git: Git): ReadonlyMap<string, Buffer> {
  const texts = new Map<string, Buffer>();
  if (blobs.length === 0) return texts;
  const answer = told(git(['cat-file', '--batch'], `${blobs.join('\n')}\n`));
  let at = 0;
  while (at < answer.length) {
    // `NAME blob SIZE`, a line break, and so many bytes.
    const end = answer.indexOf('\n', at);
    const [blob = '', kind, size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    // `NAME missing`: the text is not in this copy of the repository.
    if (kind !== 'blob') continue;
    texts.set(blob, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** Where the branch that is checked out left the revision. Throws UsageError where there is no such place. */
function baseOf(revision: string, git: Git): string {
  if (commitOf('HEAD', git) === undefined) {
    throw new UsageError(
      'nothing is committed here yet, so --since has nothing to go by',
      'Leave it out to check all files.',
    );
  }
  const commit = commitOf(revision, git);
  if (commit === undefined) throw unknownRevision(revision, git);
  const answer = git(['merge-base', commit, 'HEAD']);
  if (answer.code === 0) return answer.out.toString('latin1').trim();
  throw new UsageError(
    `what is checked out has no history in common with ${revision}`,
    isShallow(git) ? WHOLE_HISTORY : 'Name a revision that it came from.',
  );
}
