/** What git calls a revision, and what is said where there is none of that name. */

import { nearest } from '../engagement/nearest.ts';
import { UsageError } from './exit.ts';
import type { Git } from './git.ts';

/** The commit that a branch, a tag or a name stands for; undefined where git knows none. */
export function commitOf(revision: string, git: Git): string | undefined {
  // What begins with a hyphen would be an option of git, and not a revision.
  if (revision.startsWith('-')) return undefined;
  const { code, out } = git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const commit = out.toString('latin1').trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

export const WHOLE_HISTORY =
  'Only a part of the history is here. Fetch all of it: fetch-depth: 0 with actions/checkout, GIT_DEPTH: 0 at GitLab, git fetch --unshallow elsewhere.';

/** Only a part of the history is here. */
export function isShallow(git: Git): boolean {
  return git(['rev-parse', '--is-shallow-repository']).out.toString('latin1').trim() === 'true';
}

export function unknownRevision(revision: string, git: Git): UsageError {
  const refs = git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
  const names = refs.out.toString('utf8').split('\n').slice(0, -1);
  const close = names.find((name) => name.endsWith(`/${revision}`)) ?? nearest(revision, names);
  const hints = [close ? `Did you mean ${close}?` : '', isShallow(git) ? WHOLE_HISTORY : ''].filter(
    (hint) => hint !== '',
  );
  return new UsageError(
    `git knows no revision “${revision}”`,
    hints.length > 0 ? hints.join(' ') : 'Name a branch, a tag or a commit, such as main.',
  );
}
