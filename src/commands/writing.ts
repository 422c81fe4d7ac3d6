/** Keeps the answers: the draft after each of them, the file at the end. */

import { visible } from '../formats/visible.ts';
import { type Conflict, conflictPath, draftOf, merge } from '../interview/draft.ts';
import type { Prompter } from '../interview/prompter.ts';
import type { State } from '../interview/state.ts';
import { isGroup, type Tree, withValue } from '../interview/tree.ts';
import type { Beginning } from './beginning.ts';
import { UsageError } from './exit.ts';
import { textFor, treeOf } from './target.ts';
import { SaveError, type Workplace } from './workplace.ts';

/** Saves the draft after an answer. Where that fails the owner decides: try again, or leave. */
export function saver(place: Workplace, base: Tree, prompter: Prompter): (state: State) => Promise<boolean> {
  return async (state) => {
    for (;;) {
      try {
        place.saveDraft(draftOf(state, base));
        return true;
      } catch (error) {
        if (!(error instanceof SaveError)) throw error;
        const { reason, hint } = error;
        prompter.tell([{ tone: 'bad', text: `Your answer could not be saved: ${reason}. ${hint ?? ''}`.trim() }]);
        const reply = await prompter.ask(TRY_AGAIN);
        if (!(reply.kind === 'value' && reply.value === 'again')) return false;
      }
    }
  };
}

const TRY_AGAIN = {
  kind: 'choice',
  key: 'save',
  path: [],
  label: 'What now?',
  help: [],
  open: false,
  back: false,
  choices: [
    { value: 'again', label: 'Try again' },
    { value: 'leave', label: 'Stop, and print all answers here' },
  ],
} as const;

export type Decide = (conflict: Conflict) => Promise<'ours' | 'theirs'>;

/** The file as it will be, and what it was made from. */
export interface Written {
  readonly text: string;
  readonly before: string | undefined;
}

/**
 * Writes the answers, also where an editor has changed the file meanwhile: then both changes count. Where both have
 * changed the same, `decide` says which stands, or throws.
 */
export async function writeAnswers(
  place: Workplace,
  tree: Tree,
  beginning: Pick<Beginning, 'text' | 'base'>,
  decide: Decide,
): Promise<Written> {
  let { text: before, base } = beginning;
  let wanted = tree;
  for (;;) {
    const text = textFor(wanted, before, place.target);
    if (text === before || place.replace(text, before) === 'written') return { text, before };
    before = place.read();
    // A file that is gone holds nothing that could be kept.
    if (before === undefined) continue;
    const theirs = await treeOf(before, place.target);
    const merged = merge(base, wanted, theirs);
    wanted = isGroup(merged.tree) ? merged.tree : wanted;
    for (const one of merged.conflicts) {
      if ((await decide(one)) === 'theirs') {
        wanted = withValue(wanted, one.path, one.theirs);
      }
    }
    base = theirs;
  }
}

/** Which of two changes stands, the owner says. */
export function decideBy(prompter: Prompter): Decide {
  return async (conflict) => {
    const { ours, theirs } = conflict;
    const reply = await prompter.ask({
      kind: 'choice',
      key: `conflict ${conflictPath(conflict)}`,
      path: conflict.path,
      label: 'The file was changed meanwhile. Which stands?',
      why: `${conflictPath(conflict)} was answered here, and changed there.`,
      help: [],
      open: false,
      back: false,
      choices: [
        { value: 'ours', label: `Your answer here: ${visible(JSON.stringify(ours) ?? 'none')}` },
        { value: 'theirs', label: `What the file says: ${visible(JSON.stringify(theirs) ?? 'none')}` },
      ],
    });
    if (reply.kind !== 'value') return refuseConflict(conflict);
    return reply.value === 'theirs' ? 'theirs' : 'ours';
  };
}

export async function refuseConflict(conflict: Conflict): Promise<never> {
  throw new UsageError(
    `${conflictPath(conflict)} was changed in the file meanwhile, and your answer is another one`,
    'Nothing was replaced, and your answers are kept: run the command again.',
  );
}
