/** However an owner goes through the interview, answering, going back, leaving and coming again: the file is the same. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converse, type Ending } from '../../src/interview/converse.ts';
import { wholeCourse } from '../../src/interview/course.ts';
import { draftOf, parseDraft } from '../../src/interview/draft.ts';
import type { Prompt, Reply } from '../../src/interview/prompter.ts';
import { type State, stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { bakery, interviewed, sessionOf } from './bakery.ts';
import { type Answer, owner } from './script.ts';

const hints = { tone: 'plain', text: '' } as const;

/** Leaves and comes back by what was kept, slips and corrects it, as often as the moods say. */
async function walked(answers: Readonly<Record<string, Answer>>, moods: readonly Mood[], base: Tree): Promise<Tree> {
  let mood = 0;
  let kept: State = stateOf(base);
  let slip: string | undefined;
  for (;;) {
    const someone = owner(answers, (prompt): Reply | undefined => {
      if (prompt.key === slip) {
        slip = undefined;
        return undefined;
      }
      // Who has slipped goes back to where it was.
      if (slip !== undefined) return prompt.back ? { kind: 'back' } : undefined;
      const now = moods[mood++] ?? 'answer';
      if (now === 'back' && prompt.back) return { kind: 'back' };
      if (now === 'leave') return { kind: 'leave' };
      const wrong = now === 'slip' ? wrongReply(prompt) : undefined;
      if (wrong) slip = prompt.key;
      return wrong;
    });
    const session = sessionOf(someone, base, (state) => {
      // As from the disk.
      const draft = parseDraft(JSON.parse(JSON.stringify(draftOf(state, base))));
      kept = { tree: draft?.tree ?? {}, passed: draft?.passed ?? [] };
    });
    const ending: Ending = await converse(kept, wholeCourse(hints, []), session, slip === undefined ? [] : [slip]);
    if (ending.kind === 'done' && slip === undefined) return viewOf(ending.state, session).written;
  }
}

/** Another answer than the right one, which opens and closes branches. */
function wrongReply(prompt: Prompt): Reply | undefined {
  if (prompt.kind === 'text') return { kind: 'unknown' };
  if (prompt.kind === 'choice') return { kind: 'value', value: prompt.choices.at(-1)?.value };
  return prompt.kind === 'many'
    ? { kind: 'value', value: prompt.choices.slice(-2).map((choice) => choice.value) }
    : undefined;
}

type Mood = 'answer' | 'back' | 'leave' | 'slip';

const moods = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant('answer' as const) },
    { weight: 3, arbitrary: fc.constant('back' as const) },
    { weight: 1, arbitrary: fc.constant('leave' as const) },
    { weight: 2, arbitrary: fc.constant('slip' as const) },
  ),
  { maxLength: 80 },
);

describe('answering, going back, leaving and coming again', () => {
  test('a brief ends in the same file as answering straight through', async () => {
    const straight = (await interviewed(bakery)).written;
    expect(straight['outcomes']).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(moods, async (some) => {
        expect(await walked(bakery, some, {})).toEqual(straight);
      }),
      { numRuns: 20 },
    );
  });
});
