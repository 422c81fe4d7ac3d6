/** What an interview begins with: the file, and what an earlier interview on it left. */

import { visible } from '../formats/visible.ts';
import { conflictPath, type Draft, merge, parseDraft } from '../interview/draft.ts';
import { type State, stateOf } from '../interview/state.ts';
import { isGroup, type Tree } from '../interview/tree.ts';
import { treeOf } from './target.ts';
import type { Workplace } from './workplace.ts';

export interface Beginning {
  /** The text of the file; undefined where there is none yet. */
  readonly text: string | undefined;
  /** What that holds. */
  readonly base: Tree;
  readonly state: State;
  /** An earlier interview was left, and goes on. */
  readonly resumed: boolean;
  readonly notes: readonly string[];
}

/** Reads the file, and what an earlier interview on it left. */
export async function begin(place: Workplace): Promise<Beginning> {
  const text = place.read();
  const base = await treeOf(text, place.target);
  const loaded = place.loadDraft((data) => parseDraft(data) !== undefined);
  if (!loaded) return { text, base, state: stateOf(base), resumed: false, notes: [] };
  const draft = 'draft' in loaded ? parseDraft(loaded.draft) : undefined;
  if (!draft) {
    const where = 'damaged' in loaded ? loaded.damaged : place.draftPath;
    const note = `The answers of an earlier interview could not be read; they are kept in ${visible(where)}.`;
    return { text, base, state: stateOf(base), resumed: false, notes: [note] };
  }
  return { text, base, ...continued(draft, base), resumed: true };
}

/** The file may have been changed since the draft was begun: both changes count, and of two the draft's. */
function continued(draft: Draft, base: Tree): { readonly state: State; readonly notes: readonly string[] } {
  const { tree, conflicts } = merge(draft.base, draft.tree, base);
  const notes = conflicts.map(
    (one) => `${conflictPath(one)} was changed in the file meanwhile; your answer here is kept.`,
  );
  return { state: { tree: isGroup(tree) ? tree : draft.tree, passed: draft.passed }, notes };
}
