/** The last words of a sitting: what is kept, what was written, and the next commands, ready to copy. */

import { assess } from '../assessment/assess.ts';
import { tally } from '../assessment/words.ts';
import { sameData } from '../document/data.ts';
import { read } from '../document/read.ts';
import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { progressOf } from '../interview/course.ts';
import { parseDraft } from '../interview/draft.ts';
import type { Note } from '../interview/prompter.ts';
import type { State } from '../interview/state.ts';
import type { Tree } from '../interview/tree.ts';
import { viewOf } from '../interview/view.ts';
import { EXIT } from './exit.ts';
import type { Sitting } from './sitting.ts';
import { textFor } from './target.ts';
import { decideBy, refuseConflict, writeAnswers } from './writing.ts';

/** The owner has gone: one quiet line, and how to go on. What could not be saved is printed. */
export function leave(state: State, sitting: Sitting): number {
  const { place, asker, session, start, io, command } = sitting;
  asker.prompter.close();
  const view = viewOf(state, session);
  const { answered, prompts } = progressOf(view, state);
  if (isSaved(state, sitting)) {
    io.err(`\nStopped. ${answered} of ${prompts} answered, saved. To go on: ${command}\n`);
  } else if (state.tree === start.tree) {
    io.err(`\nStopped. Nothing was answered, so nothing was saved. To begin again: ${command}\n`);
  } else {
    io.err('\nStopped. Your answers could not be saved, so here they are; copy them into a file:\n\n');
    io.out(textFor(view.written, undefined, place.target));
  }
  return EXIT.left;
}

/** Does the disk hold the last answer, and not only those before it? */
function isSaved({ tree }: State, { place }: Sitting): boolean {
  const loaded = place.loadDraft();
  const draft = loaded && 'draft' in loaded ? parseDraft(loaded.draft) : undefined;
  return draft !== undefined && sameData(draft.tree, tree);
}

/** Puts the answers into the file, and says what comes next. */
export async function finish(written: Tree, sitting: Sitting): Promise<number> {
  const { place, beginning, asker } = sitting;
  const decide = asker.interactive ? decideBy(asker.prompter) : refuseConflict;
  const { text, before } = await writeAnswers(place, written, beginning, decide);
  place.removeDraft();
  farewell(text, text !== before, sitting);
  return EXIT.ok;
}

/** What was written, and what vet finds in it. */
function farewell(text: string, isChanged: boolean, { place, asker, session, io }: Sitting): void {
  const { asOf, settings } = session;
  const { counts, stage } = assess(place.target, read(text), { asOf, ...(settings ? { settings } : {}) });
  const found = tally(counts);
  const file = shellWord(visible(place.target));
  const commands: readonly (readonly [string, string])[] = [
    [`vet lint ${file}`, 'what stands in the way, and what to do'],
    found === ''
      ? [`vet init ${file}`, `change an answer, or go on from ${stage ?? 'here'}`]
      : [`vet fix ${file}`, 'asks only what settles it'],
  ];
  const notes: Note[] = [
    { tone: 'plain', text: '' },
    {
      tone: 'good',
      text: `${isChanged ? '✔ Written' : 'As it was'}: ${place.target}${found === '' ? ', nothing found' : `, with ${found}`}.`,
    },
    { tone: 'plain', text: 'What next:' },
    ...commands.flatMap(([command, purpose]): Note[] => [
      { tone: 'plain', text: command, indent: 2, verbatim: true },
      { tone: 'dim', text: purpose, indent: 4 },
    ]),
  ];
  if (asker.interactive) asker.prompter.tell(notes);
  else
    io.err(
      `${notes
        .slice(1)
        .map((note) => ' '.repeat(note.indent ?? 0) + visible(note.text))
        .join('\n')}\n`,
    );
}
