/** What is kept between two days: the draft, and two changes to one file brought together. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictPath, draftOf, merge, parseDraft } from '../../src/interview/draft.ts';
import type { Data } from '../../src/interview/prompter.ts';
import type { Tree } from '../../src/interview/tree.ts';

const garage: Tree = {
  client: { name: 'Ridge Road Garage', country: 'GB' },
  budget: { currency: 'GBP', cap: 3000 },
  scope: { excluded: ['photographs'] },
  selection: {
    candidates: [
      { name: 'Northlight', price: 4800 },
      { name: 'Bright Agency', price: 9600 },
    ],
  },
};

/** With one field changed. */
function having(path: readonly string[], value: Data): Tree {
  const tree = structuredClone(garage);
  const group = path.slice(0, -1).reduce((here: Data, name) => here[name], tree);
  group[path.at(-1) as string] = value;
  return tree;
}

describe('a draft', () => {
  test('read again is what was written', () => {
    const state = { tree: garage, passed: ['/client/name', '/outcomes/0/metric?'] };
    const draft = JSON.parse(JSON.stringify(draftOf(state, { client: { name: 'Ridge' } })));
    expect(parseDraft(draft)).toEqual({ draft: 1, base: { client: { name: 'Ridge' } }, ...state });
  });

  test.each<[string, Data]>([
    ['a later version', { draft: 2, base: {}, tree: {}, passed: [] }],
    ['no version', { base: {}, tree: {}, passed: [] }],
    ['no tree', { draft: 1, base: {}, passed: [] }],
    ['a list for a tree', { draft: 1, base: {}, tree: [], passed: [] }],
    ['no base', { draft: 1, tree: {}, passed: [] }],
    ['a text', 'engagement'],
    ['nothing', null],
    ['a list', [1]],
  ])('%s is none', (_, data) => {
    expect(parseDraft(data)).toBeUndefined();
  });

  test('of what was passed only names count', () => {
    const read = (passed: Data) => parseDraft({ draft: 1, base: {}, tree: {}, passed })?.passed;
    expect(read(['/client/name', 3, null, { key: '/x' }])).toEqual(['/client/name']);
    expect(read('all')).toEqual([]);
    expect(read(undefined)).toEqual([]);
  });
});

describe('two changes to one file', () => {
  test('at different places both count', () => {
    const ours = having(['budget', 'cap'], 2500);
    const theirs = having(['client', 'name'], 'Ridge Road Motors');
    expect(merge(garage, ours, theirs)).toEqual({
      tree: { ...garage, budget: { currency: 'GBP', cap: 2500 }, client: { name: 'Ridge Road Motors', country: 'GB' } },
      conflicts: [],
    });
  });

  test('at the same place: ours stands, and it is told where', () => {
    const { tree, conflicts } = merge(garage, having(['budget', 'cap'], 2500), having(['budget', 'cap'], 2000));
    expect(tree.budget.cap).toBe(2500);
    expect(conflicts).toEqual([{ path: ['budget', 'cap'], ours: 2500, theirs: 2000 }]);
    expect(conflicts.map(conflictPath)).toEqual(['budget.cap']);
  });

  test('that are the same are none', () => {
    const same = having(['budget', 'cap'], 2500);
    expect(merge(garage, same, structuredClone(same))).toEqual({ tree: same, conflicts: [] });
  });

  test('in two entries of a list go together, as long as none was added or removed', () => {
    const ours = having(
      ['selection', 'candidates'],
      [
        { name: 'Northlight', price: 4500 },
        { name: 'Bright Agency', price: 9600 },
      ],
    );
    const theirs = having(
      ['selection', 'candidates'],
      [
        { name: 'Northlight', price: 4800 },
        { name: 'Bright & Co', price: 9600 },
      ],
    );
    expect(merge(garage, ours, theirs).tree.selection.candidates).toEqual([
      { name: 'Northlight', price: 4500 },
      { name: 'Bright & Co', price: 9600 },
    ]);
  });

  test('one added and one changed is a conflict about the whole list', () => {
    const ours = having(['selection', 'candidates'], [...garage['selection'].candidates, { name: 'Hill & Sons' }]);
    const theirs = having(['selection', 'candidates'], [{ name: 'Northlight' }, { name: 'Bright Agency' }]);
    const { tree, conflicts } = merge(garage, ours, theirs);
    expect(conflicts.map(conflictPath)).toEqual(['selection.candidates']);
    expect(tree.selection.candidates).toHaveLength(3);
  });

  test('what one removed and the other left alone is gone; what the other changed is told', () => {
    const { cap: _, ...budget } = garage['budget'];
    expect(merge(garage, { ...garage, budget }, garage).tree.budget).toEqual({ currency: 'GBP' });
    const { conflicts } = merge(garage, { ...garage, budget }, having(['budget', 'cap'], 2000));
    expect(conflicts.map(conflictPath)).toEqual(['budget.cap']);
  });

  test('an answer for a whole group against a change in it is a conflict', () => {
    const { tree, conflicts } = merge(
      garage,
      { ...garage, selection: 'unknown' },
      having(['selection', 'found_by'], 'advert'),
    );
    expect(conflicts.map(conflictPath)).toEqual(['selection']);
    expect(tree.selection).toBe('unknown');
  });
});

/** Trees of a few fields, so that two of them often meet at the same one. */
const name = fc.constantFrom('cap', 'fees', 'name', 'cover price');
const leaf = fc.oneof(
  fc.constantFrom<Data>(1, 2, 'unknown', true, 'Ridge Road'),
  fc.array(fc.constantFrom('posts', 'replies', 'video'), { maxLength: 3 }),
);
const { tree: someTree } = fc.letrec<{ tree: Tree; node: Data }>((tie) => ({
  tree: fc.dictionary(name, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('tree'),
    fc.array(fc.dictionary(name, leaf, { minKeys: 1, maxKeys: 3, noNullPrototype: true }), { maxLength: 2 }),
  ),
}));

/** Every value with its place. */
function leaves(data: Data, at = ''): string[] {
  if (Array.isArray(data)) return [`${at}=${JSON.stringify(data)}`];
  if (typeof data !== 'object' || data === null) return [`${at}=${JSON.stringify(data)}`];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, `${at}/${key}`));
}

describe('always', () => {
  test('there is no conflict where only one side changed, and that side stands', () => {
    fc.assert(
      fc.property(someTree, someTree, (base, ours) => {
        expect(merge(base, ours, base)).toEqual({ tree: ours, conflicts: [] });
        expect(merge(base, base, ours)).toEqual({ tree: ours, conflicts: [] });
      }),
    );
  });

  test('both sides see the same conflicts, and without any the same tree', () => {
    fc.assert(
      fc.property(someTree, someTree, someTree, (base, ours, theirs) => {
        const here = merge(base, ours, theirs);
        const there = merge(base, theirs, ours);
        expect(there.conflicts.map(conflictPath).sort()).toEqual(here.conflicts.map(conflictPath).sort());
        if (here.conflicts.length === 0) expect(there.tree).toEqual(here.tree);
      }),
    );
  });

  test('nothing is lost: each value that is new on a side stands in the result, or in a conflict', () => {
    fc.assert(
      fc.property(someTree, someTree, someTree, (base, ours, theirs) => {
        const { tree, conflicts } = merge(base, ours, theirs);
        const kept = new Set([
          ...leaves(tree),
          ...conflicts.flatMap(({ path, ours: mine, theirs: other }) => [
            ...leaves(mine, `/${path.join('/')}`),
            ...leaves(other, `/${path.join('/')}`),
          ]),
        ]);
        const inList = (text: string) => text.includes('=[');
        const before = new Set(leaves(base));
        for (const text of [...leaves(ours), ...leaves(theirs)]) {
          if (!before.has(text) && !inList(text)) expect(kept).toContain(text);
        }
      }),
    );
  });

  test('nothing is made up: each value of the result stands on one of the sides', () => {
    fc.assert(
      fc.property(someTree, someTree, someTree, (base, ours, theirs) => {
        const known = new Set([...leaves(ours), ...leaves(theirs)]);
        for (const text of leaves(merge(base, ours, theirs).tree))
          if (!text.includes('=[')) expect(known).toContain(text);
      }),
    );
  });

  test('what is merged once more stays the same', () => {
    fc.assert(
      fc.property(someTree, someTree, someTree, (base, ours, theirs) => {
        const { tree } = merge(base, ours, theirs);
        expect(merge(base, tree, tree)).toEqual({ tree, conflicts: [] });
        expect(merge(theirs, tree, theirs)).toEqual({ tree, conflicts: [] });
      }),
    );
  });
});
