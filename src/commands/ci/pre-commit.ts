/** A configuration of pre-commit, with one repository more. */

import { amend } from '../../document/amend.ts';
import { type Data, dataOf, field, isGroup } from '../../document/data.ts';
import { read } from '../../document/read.ts';

/**
 * The text with the repositories of `added` after its own; comments stay. Undefined where that cannot be done: the text
 * is no such configuration, or cannot be read.
 */
export function withHook(before: string, added: string): string | undefined {
  const data = dataOf(read(before).root);
  const own = reposOf(data);
  const more = reposOf(dataOf(read(added).root));
  if (!isGroup(data) || !own || !more) return undefined;
  const edited = amend(before, { ...data, repos: [...own, ...more] }, PLAIN);
  return 'text' in edited ? edited.text : undefined;
}

function reposOf(data: Data): readonly Data[] | undefined {
  const repos = isGroup(data) ? (field(data, 'repos') ?? []) : undefined;
  return Array.isArray(repos) ? repos : undefined;
}

/** Nothing is said beside the values. */
const PLAIN = { comment: () => undefined, heading: () => undefined, order: () => [] };
