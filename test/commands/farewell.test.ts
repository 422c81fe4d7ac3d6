/** Who leaves is told what is kept; what the disk would not take is printed, whole. */

import { expect, test } from 'vitest';
import { leave } from '../../src/commands/farewell.ts';
import type { Sitting } from '../../src/commands/sitting.ts';
import { type Draft, draftOf } from '../../src/interview/draft.ts';
import { stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { sessionOf } from '../interview/bakery.ts';
import { owner } from '../interview/script.ts';

const answered: Tree = { engagement: { stage: 'briefing' }, client: { name: 'Millstone Bakery', country: 'GB' } };

/** What is said and what is printed, where the disk holds this draft. */
function left(onDisk: Draft | undefined, tree: Tree) {
  const seen = { out: '', err: '' };
  const session = sessionOf(owner({}));
  const sitting = {
    place: { target: 'engagement.yaml', loadDraft: () => onDisk && { draft: onDisk } },
    asker: { prompter: session.prompter },
    session,
    start: stateOf({}),
    command: 'vet init engagement.yaml',
    io: {
      out(text: string) {
        seen.out += text;
      },
      err(text: string) {
        seen.err += text;
      },
    },
  };
  const state = tree === sitting.start.tree ? sitting.start : stateOf(tree);
  return { code: leave(state, sitting as unknown as Sitting), ...seen };
}

test('all that was answered is on the disk: one line, and how to go on', () => {
  const { code, out, err } = left(draftOf(stateOf(answered), {}), answered);
  expect([code, out]).toEqual([130, '']);
  expect(err).toMatch(/^\nStopped\. 3 of \d+ answered, saved\. To go on: vet init engagement\.yaml\n$/);
});

test('the disk holds an earlier answer only: all of them are printed, as the file that they make', () => {
  const earlier = draftOf(stateOf({ engagement: { stage: 'briefing' } }), {});
  const { code, out, err } = left(earlier, answered);
  expect(code).toBe(130);
  expect(err).toContain('could not be saved');
  expect(out).toContain('  name: Millstone Bakery\n');
  expect(out).toContain('  country: GB\n');
});

test('the disk holds nothing at all: the same', () => {
  const { out } = left(undefined, answered);
  expect(out).toContain('name: Millstone Bakery');
});
