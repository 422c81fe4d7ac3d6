/** What a reply changes: the answers, and what need not be asked again. */

import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/interview/prompter.ts';
import { answered, isAnswered, type State, stateOf } from '../../src/interview/state.ts';
import type { Step } from '../../src/interview/step.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { sessionOf } from './bakery.ts';
import { owner } from './script.ts';

const setting = sessionOf(owner({}));

function stepAt(key: string, state: State): Step {
  const step = viewOf(state, setting).steps.find((one) => one.key === key);
  if (!step) throw new Error(`${key} is not asked`);
  return step;
}

/** After one reply to the prompt of that key. */
function replied(state: State, key: string, reply: Reply): State {
  return answered(state, stepAt(key, state), reply);
}

const garage: Tree = {
  engagement: { stage: 'shortlisting', service: 'social-media-management' },
  selection: { candidates: [{ name: 'Northlight' }, { name: 'Bright Agency' }, { name: 'Hill & Sons' }] },
};

describe('an existing file', () => {
  test('has complete lists, those within entries too, and open fields where it says nothing', () => {
    const state = stateOf({
      outcomes: [{ statement: 'Ten more calls' }],
      scope: { excluded: [], channels: [{ name: 'Facebook' }] },
      'a/b': [1],
    });
    expect(state.passed).toEqual(['/outcomes', '/scope/excluded', '/scope/channels', '/a~1b']);
    const view = viewOf(state, setting);
    const open = view.steps.filter((step) => !isAnswered(step, state)).map((step) => step.key);
    expect(open).toContain('/outcomes/0/kind');
    expect(open).not.toContain('/outcomes/0/statement');
    expect(open).not.toContain('/scope/channels');
  });

  test('a blank field is open, each of the answers that hold no value is an answer', () => {
    const state = stateOf({
      client: {
        name: null,
        country: 'unknown',
        decision_maker: { name: 'not-yet', hours_per_week: { na: 'a holding' } },
      },
    });
    const isDone = (key: string) => isAnswered(stepAt(key, state), state);
    expect(isDone('/client/name')).toBe(false);
    expect(isDone('/client/country')).toBe(true);
    expect(isDone('/client/decision_maker/name')).toBe(true);
    expect(isDone('/client/decision_maker/hours_per_week')).toBe(true);
  });
});

describe('a reply', () => {
  test('changes nothing in the state before it', () => {
    const before = stateOf(garage);
    const copy = structuredClone(before);
    replied(before, '/client/name', { kind: 'value', value: 'Ridge Road Garage' });
    replied(before, '/selection/candidates', { kind: 'remove', index: 0 });
    replied(before, '/selection/candidates', { kind: 'add' });
    expect(before).toEqual(copy);
  });

  test('back and leave are no answers', () => {
    const state = stateOf(garage);
    expect(replied(state, '/client/name', { kind: 'back' })).toBe(state);
    expect(replied(state, '/client/name', { kind: 'leave' })).toBe(state);
  });

  test('skipped twice is noted once', () => {
    const once = replied(stateOf({}), '/client/name', { kind: 'skip' });
    expect(replied(once, '/client/name', { kind: 'skip' }).passed).toEqual(['/client/name']);
    expect(replied(once, '/client/name', { kind: 'value', value: 'Ridge Road Garage' }).passed).toEqual([]);
  });
});

describe('an entry that is removed', () => {
  const passed = [
    '/selection/candidates',
    '/selection/candidates/0/price',
    '/selection/candidates/1/weaknesses',
    '/selection/candidates/2/price',
    '/selection/candidates/2/disqualified',
    '/selection/candidates/10/price',
    '/selection/invited',
    '/outcomes/1/metric?',
  ];

  test('takes along what was passed in it; what was passed in later ones moves up', () => {
    const state = replied({ tree: garage, passed }, '/selection/candidates', { kind: 'remove', index: 1 });
    expect(state.tree['selection'].candidates).toEqual([{ name: 'Northlight' }, { name: 'Hill & Sons' }]);
    expect(state.passed).toEqual([
      '/selection/candidates/0/price',
      '/selection/candidates/1/price',
      '/selection/candidates/1/disqualified',
      '/selection/candidates/9/price',
      '/selection/invited',
      '/outcomes/1/metric?',
    ]);
  });

  test('second chances of later entries move up too', () => {
    const tree = { outcomes: [{ metric: 'followers' }, { metric: 'page likes' }] };
    const state = { tree, passed: ['/outcomes/0/metric?', '/outcomes/1/metric?'] };
    expect(replied(state, '/outcomes', { kind: 'remove', index: 0 }).passed).toEqual(['/outcomes/0/metric?']);
  });

  test('of a list of lines moves nothing of another list whose name begins alike', () => {
    const state = { tree: { scope: { excluded: ['print', 'web'] } }, passed: ['/scope/excluded_by_law/1'] };
    const { tree, passed: left } = replied(state, '/scope/excluded', { kind: 'remove', index: 0 });
    expect([tree['scope'].excluded, left]).toEqual([['web'], ['/scope/excluded_by_law/1']]);
  });

  test('where there is no list, nothing happens', () => {
    const state: State = { tree: { scope: { excluded: 'unknown' } }, passed: [] };
    expect(replied(state, '/scope/excluded', { kind: 'remove', index: 0 }).tree).toEqual(state.tree);
  });
});

describe('a list', () => {
  test('of which nothing is known becomes one with the first entry', () => {
    const state: State = { tree: { scope: { excluded: 'unknown' } }, passed: [] };
    const { tree } = replied(state, '/scope/excluded', { kind: 'value', value: 'photographs' });
    expect(tree).toEqual({ scope: { excluded: ['photographs'] } });
  });

  test('that is done without an entry is an empty one; one that changes is open again', () => {
    const none = replied(stateOf({}), '/marketing/promises', { kind: 'done' });
    expect(none).toEqual({ tree: { marketing: { promises: [] } }, passed: ['/marketing/promises'] });
    const open = replied(none, '/marketing/promises', { kind: 'add' });
    expect(open).toEqual({ tree: { marketing: { promises: [{}] } }, passed: [] });
  });

  test('that does not apply is no list any more, and of its entries nothing is asked', () => {
    const state = replied(stateOf(garage), '/selection/candidates', { kind: 'na', reason: 'the council chooses' });
    const keys = viewOf(state, setting).steps.map((step) => step.key);
    expect(keys).toContain('/selection/candidates');
    expect(keys.filter((key) => key.startsWith('/selection/candidates/'))).toEqual([]);
  });
});
