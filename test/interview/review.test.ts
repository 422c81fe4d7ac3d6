/** The last screen: everything by section, what is open, the findings; then write, change one, go on, or leave. */

import { describe, expect, test } from 'vitest';
import { wholeCourse } from '../../src/interview/course.ts';
import type { ChoicePrompt, Prompt, Reply, SearchPrompt } from '../../src/interview/prompter.ts';
import { interviewAndReview, nameOf, reviewNotes } from '../../src/interview/review.ts';
import { stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { bakery, sessionOf } from './bakery.ts';
import { type Answer, owner, replyTo } from './script.ts';

/** With these replies to the review, to the search, and to prompts that are asked again. */
async function reviewed(
  turns: Readonly<Record<string, readonly Answer[]>>,
  answers: Readonly<Record<string, Answer>> = bakery,
  base: Tree = {},
) {
  const left = new Map(Object.entries(turns).map(([key, replies]) => [key, [...replies]]));
  const prompts: Prompt[] = [];
  const someone = owner(answers, (prompt): Reply | undefined => {
    prompts.push(prompt);
    const next = left.get(prompt.key)?.shift();
    return next === undefined ? undefined : replyTo(prompt, next);
  });
  const session = sessionOf(someone, base);
  const ending = await interviewAndReview(
    stateOf(base),
    wholeCourse({ tone: 'plain', text: '' }, []),
    session,
    'cake.engagement.yaml',
  );
  const choices = prompts.filter((prompt): prompt is ChoicePrompt => prompt.key === 'review');
  const searches = prompts.filter((prompt): prompt is SearchPrompt => prompt.kind === 'search');
  return { ending, prompts, choices, searches, ...someone, written: viewOf(ending.state, session).written };
}

describe('what is shown', () => {
  const straight = reviewed({ review: ['write'] });

  test('all answers by section, as they are read back', async () => {
    const { said } = await straight;
    const shown = said.slice(said.lastIndexOf('You and the result'));
    expect(shown).toContain('You and the result');
    expect(shown).toContain('Money');
    expect(shown).toContain('The work and your voice');
    const text = shown.join('\n');
    expect(text).toContain('Millstone Bakery');
    expect(text).toContain('£3,000');
    expect(text).toContain('Saturday 31 July 2027');
    expect(text).toContain('Writing down what I want');
    expect(text).toMatch(/Margin.*40%|40%/);
    expect(text).toContain('photography, the website');
    // Entries stand under their names, each once.
    expect(shown.filter((line) => line === 'Instagram')).toHaveLength(1);
    expect(shown.indexOf('Instagram')).toBeLessThan(shown.indexOf('Facebook'));
    expect(shown.slice(shown.lastIndexOf('Warm bread until closing time')).join('\n')).toMatch(/\byes\b/i);
  });

  test('no placeholder of the wording is left in any line', async () => {
    const { said } = await straight;
    expect(said.filter((line) => /\{\w+\}/.test(line))).toEqual([]);
  });

  test('what is missing, but for what may stay open', async () => {
    const answers = { ...bakery };
    delete answers['/budget/cap'];
    delete answers['/engagement/reason'];
    const { said } = await reviewed({ review: ['write'] }, answers);
    const missing = said.filter((line) => line.includes('no answer yet'));
    expect(missing).toContainEqual(expect.stringMatching(/spend/));
    expect(missing.join('\n')).not.toMatch(/do it yourselves/);
  });

  test('each finding once, under the section that it belongs to', async () => {
    const { said } = await reviewed(
      { review: ['write'] },
      { ...bakery, '/engagement/stage': 'contracting', '/budget/ceiling': '2,000' },
    );
    const shown = said.slice(said.lastIndexOf('You and the result'));
    const line = '✖ The ceiling, £2,000, is below the cap, £3,000.';
    expect(shown.filter((one) => one === line)).toHaveLength(1);
    expect(shown.indexOf(line)).toBeGreaterThan(shown.indexOf('Money'));
    expect(shown.indexOf(line)).toBeLessThan(shown.indexOf('The work and your voice'));
  });

  test('of a list that is no longer asked for, without placeholders', () => {
    const base = {
      engagement: { stage: 'running', service: 'social-media-management' },
      selection: { candidates: [{ name: 'Northlight' }] },
    };
    const session = sessionOf(owner({}), base);
    const view = viewOf(stateOf(base), session);
    const texts = reviewNotes(view, stateOf(base)).map((note) => note.text);
    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });
});

describe('the choice', () => {
  test('names the file, and offers the next stage of three', async () => {
    const { choices } = await reviewed({ review: ['write'] });
    expect(choices[0]?.choices.map(({ label }) => label)).toEqual([
      'Write cake.engagement.yaml',
      'Change an answer',
      'Go on to the next stage: comparing vendors',
      'Leave, and keep the answers for later',
    ]);
    const running = await reviewed({ review: ['write'] }, { '/engagement/stage': 'running' });
    expect(running.choices[0]?.choices.map(({ value }) => value)).toEqual(['write', 'change', 'leave']);
  });

  test('to write ends it', async () => {
    const { ending, choices } = await reviewed({ review: ['write'] });
    expect([ending.kind, choices.length]).toEqual(['done', 1]);
  });

  test('to leave, and Ctrl-C, keep the answers', async () => {
    for (const reply of ['leave', { kind: 'leave' }]) {
      const { ending } = await reviewed({ review: [reply] });
      expect(ending.kind).toBe('left');
      expect(ending.state.tree['client']).toMatchObject({ name: 'Millstone Bakery' });
    }
  });
});

describe('one answer is changed', () => {
  test('found by its name, with what it says now; then all is shown again', async () => {
    const { choices, searches, written, said } = await reviewed({
      review: ['change', 'write'],
      change: ['/budget/cap'],
      '/budget/cap': ['3,000', '2,500'],
    });
    const offered = searches[0]?.choices.find(({ value }) => value === '/budget/cap');
    expect(offered).toEqual({
      value: '/budget/cap',
      label: expect.stringMatching(/^The most you can spend/),
      hint: '£3,000',
    });
    expect(choices).toHaveLength(2);
    expect(written['budget']).toMatchObject({ cap: 2500, ceiling: 3300 });
    expect(said.join('\n')).toContain('£2,500');
  });

  test('no two are called the same', async () => {
    const { searches } = await reviewed({ review: ['change', 'write'], change: [{ kind: 'back' }] });
    const labels = searches[0]?.choices.map(({ label }) => label) ?? [];
    expect(labels).toEqual([...new Set(labels)]);
  });

  test('who goes back from the search changes nothing', async () => {
    const { written, choices } = await reviewed({ review: ['change', 'write'], change: [{ kind: 'back' }] });
    expect(choices).toHaveLength(2);
    expect(written['budget']).toMatchObject({ cap: 3000 });
  });

  test('who leaves at the search has left', async () => {
    expect((await reviewed({ review: ['change'], change: [{ kind: 'leave' }] })).ending.kind).toBe('left');
  });

  test('one that opens a branch is followed by the questions of that branch', async () => {
    const { asked } = await reviewed(
      { review: ['change', 'write'], change: ['/outcomes/0/kind'], '/outcomes/0/kind': ['awareness', 'sales'] },
      bakery,
    );
    const again = asked.lastIndexOf('/outcomes/0/kind');
    expect(asked.slice(again + 1, again + 3)).toEqual(['/outcomes/0/value_per_unit', '/outcomes/0/margin_percent']);
  });

  test('a list is changed by its entries', async () => {
    const { written } = await reviewed({
      review: ['change', 'write'],
      change: ['/scope/channels'],
      '/scope/channels': [{ kind: 'add' }, { kind: 'done' }, { kind: 'remove', index: 1 }, { kind: 'done' }],
    });
    expect(written['scope'].channels).toEqual([{ name: 'Instagram', posts_per_week: 3 }]);
  });
});

describe('the next stage', () => {
  test('asks only what that one adds, and is shown again', async () => {
    const { asked, choices, written } = await reviewed({ review: ['next', 'write'] });
    expect(written['engagement']).toMatchObject({ stage: 'shortlisting' });
    const after = asked.slice(asked.indexOf('review') + 1, asked.lastIndexOf('review'));
    expect(after).toContain('/selection/candidates/0/name');
    expect(after).not.toContain('/client/name');
    expect(choices[1]?.choices.map(({ label }) => label)).toContain('Go on to the next stage: about to sign');
  });

  test('where it cannot be saved, ends', async () => {
    const someone = owner(bakery, (prompt) => (prompt.key === 'review' ? { kind: 'value', value: 'next' } : undefined));
    const session = {
      ...sessionOf(someone),
      save: async ({ tree }: { tree: Tree }) => tree['engagement'].stage === 'briefing',
    };
    const course = wholeCourse({ tone: 'plain', text: '' }, []);
    const ending = await interviewAndReview(stateOf({}), course, session, 'engagement.yaml');
    expect(ending.kind).toBe('left');
  });
});

test('an answer is named by its question, and one of an entry by that and its field', () => {
  const base = {
    engagement: { stage: 'shortlisting', service: 'social-media-management' },
    selection: { candidates: [{ name: 'Northlight' }, {}] },
  };
  const view = viewOf(stateOf(base), sessionOf(owner({}), base));
  const title = (key: string) => {
    const step = view.steps.find((one) => one.key === key);
    return step && nameOf(step, view);
  };
  expect(title('/budget/cap')).toMatch(/^The most you can spend/);
  expect(title('/selection/candidates/0/price')).toMatch(/^Northlight: [A-Z]/);
  expect(title('/selection/candidates/1/price')).toMatch(/^vendor 2: [A-Z]/);
});
