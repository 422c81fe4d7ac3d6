/** `vet fix`: mistake by mistake, only what would settle the open findings; a slip is mended, a risk accepted. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { fieldAt } from '../../src/engagement/fields.ts';
import { type Fixing, fix, groupsOf } from '../../src/interview/fix.ts';
import type { Part } from '../../src/interview/interview.ts';
import type { ChoicePrompt, Prompt, Reply } from '../../src/interview/prompter.ts';
import { courseFor } from '../../src/interview/settling.ts';
import { type State, stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { sessionOf } from './bakery.ts';
import { type Answer, owner, replyTo } from './script.ts';

/** A cleaning firm that is about to sign, with a ceiling below its cap. */
const firm: Tree = {
  vet: 1,
  engagement: { name: 'Facebook for the firm', stage: 'contracting', service: 'social-media-management' },
  budget: { currency: 'GBP', cap: 5400, ceiling: 5000 },
};

const RESERVE = new Set(['budget/no-reserve']);

function viewed(tree: Tree, state: State = stateOf(tree)) {
  return viewOf(state, sessionOf(owner({}), tree));
}

async function fixed(
  base: Tree,
  turns: Readonly<Record<string, readonly Answer[]>>,
  only?: ReadonlySet<string>,
  saves = true,
) {
  const left = new Map(Object.entries(turns).map(([key, replies]) => [key, [...replies]]));
  const prompts: Prompt[] = [];
  const someone = owner({}, (prompt): Reply | undefined => {
    prompts.push(prompt);
    const next = left.get(prompt.key)?.shift();
    return next === undefined ? undefined : replyTo(prompt, next);
  });
  const session: Fixing = {
    ...sessionOf(someone, base),
    hints: { tone: 'dim', text: '< goes back' },
    ...(only ? { only } : {}),
    ...(saves ? {} : { save: async () => false }),
  };
  const ending = await fix(stateOf(base), session);
  const { written, facts } = viewOf(ending.state, session);
  const open = facts.assessment.findings.map(({ rule }) => rule);
  return { ending, prompts, asked: someone.asked, said: someone.said, written, open };
}

describe('the findings', () => {
  test('stand by mistake, in the order of the mistakes; the file itself comes first', () => {
    const groups = groupsOf(viewed({ ...firm, budget: { ...firm['budget'], celing: 6000 } }));
    expect(groups[0]).toMatchObject({ id: 'file', title: 'The file itself' });
    expect(groups[0]?.findings.map(({ rule }) => rule)).toEqual(['shape/unknown-key']);
    const rest = groups.slice(1).flatMap(({ id, findings }) => findings.map(({ mistake }) => mistake === id));
    expect(rest.length).toBeGreaterThan(20);
    expect(rest).not.toContain(false);
    const ids = groups.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('of other rules than the chosen ones are left out, and so is what was accepted', () => {
    expect(groupsOf(viewed(firm), RESERVE).map(({ id, findings }) => [id, findings.length])).toEqual([['budget', 1]]);
    const waivers = [
      { rule: 'budget/no-reserve', reason: 'the bank lends us the rest', by: 'Priya Shah', until: '2027-06-30' },
    ];
    expect(groupsOf(viewed({ ...firm, waivers }), RESERVE)).toEqual([]);
  });

  test('all have something to ask for, and that is a field of the format', () => {
    const example = dataOf(read(readFileSync('test/fixtures/harbour-lane.engagement.yaml', 'utf8')).root) as Tree;
    const garage = dataOf(read(readFileSync('examples/garage/engagement.yaml', 'utf8')).root) as Tree;
    for (const tree of [firm, example, garage]) {
      const view = viewed(tree);
      for (const group of groupsOf(view)) {
        const steps = courseFor(group).steps(view);
        expect([group.id, steps.length]).not.toEqual([group.id, 0]);
        expect(steps.filter((step) => !fieldAt(step.path))).toEqual([]);
      }
    }
  });
});

test('a field that two stages ask is gone through once, in the words of this stage', () => {
  const told = { field: 'budget.told_vendor' } as const;
  const question = { id: 'told', label: 'Told?', why: 'They plan by it.' };
  const parts: readonly Part[] = [
    { ...told, label: 'Do the vendors know?', to: 'shortlisting' },
    { ...told, label: 'Does the vendor know?', from: 'contracting' },
  ];
  const sections = [
    { id: 'money', title: 'Money', why: '', from: 'briefing', questions: [{ ...question, parts }] },
  ] as const;
  const tree = { ...firm, budget: { ...firm['budget'], told_vendor: false } };
  const setting = { ...sessionOf(owner({}), tree), interviews: [{ name: 'own', title: 'Own', sections }] };
  const view = viewOf(stateOf(tree), setting);
  const group = groupsOf(view, new Set(['budget/vendor-not-told']))[0];
  const steps = group ? courseFor(group).steps(view) : [];
  const labels = steps.filter(({ key }) => key === '/budget/told_vendor').map(({ part }) => part.label);
  expect(labels).toEqual(['Does the vendor know?']);
});

describe('a mistake', () => {
  test('is shown with what to do, and settled by an answer', async () => {
    const { said, asked, written, open, ending } = await fixed(
      firm,
      { 'fix budget': ['answer'], '/budget/ceiling': ['6,000'] },
      RESERVE,
    );
    expect(said).toContain('< goes back');
    expect(said).toContain('✖ The ceiling, £5,000, is below the cap, £5,400.');
    expect(said.at(-1)).toMatch(/^✔ Settled: /);
    expect(asked).toEqual(['fix budget', '/budget/cap', '/budget/ceiling']);
    expect(written['budget']).toEqual({ currency: 'GBP', cap: 5400, ceiling: 6000 });
    expect(open).not.toContain('budget/no-reserve');
    expect(ending.kind).toBe('done');
  });

  test('still there after the answers is told again', async () => {
    const { said } = await fixed(firm, { 'fix budget': ['answer'], '/budget/ceiling': ['5,200'] }, RESERVE);
    expect(said.slice(-2)).toEqual(['Still open here: 1 finding.', '✖ The ceiling, £5,200, is below the cap, £5,400.']);
  });

  test('that is left as it is asks nothing, and changes nothing', async () => {
    const { asked, written } = await fixed(firm, { 'fix budget': ['later'] }, RESERVE);
    expect(asked).toEqual(['fix budget']);
    expect(written).toEqual(firm);
  });

  test('offers what can be done with it', async () => {
    const { prompts } = await fixed(firm, { 'fix budget': ['later'] }, RESERVE);
    const { label, choices, initial } = prompts[0] as ChoicePrompt;
    expect(label).toBe('What about it?');
    expect(choices.map((choice) => choice.label)).toEqual([
      'Go through 2 answers',
      'Leave it as it is',
      'Accept it for a while, with a reason',
      'Enough: go to the changes',
    ]);
    expect(initial).toBe('answer');
  });

  test('enough is enough: no other mistake is spoken of', async () => {
    const all = groupsOf(viewed(firm));
    const first = `fix ${all[0]?.id}`;
    const { asked, ending } = await fixed(firm, { [first]: ['enough'] });
    expect(all.length).toBeGreaterThan(3);
    expect([asked, ending.kind]).toEqual([[first], 'done']);
  });

  test('one after the other; what an earlier answer settled is not spoken of', async () => {
    const all = groupsOf(viewed(firm)).map(({ id }) => `fix ${id}`);
    const later = Object.fromEntries(all.map((key) => [key, ['later']]));
    const { asked, said } = await fixed(firm, later);
    expect(asked).toEqual(all);
    expect(said).toContainEqual(expect.stringMatching(new RegExp(`^1 of ${all.length} · `)));
  });

  test('who leaves in the middle has left, with what was answered', async () => {
    const { ending, written } = await fixed(
      firm,
      { 'fix budget': ['answer'], '/budget/cap': ['5,000'], '/budget/ceiling': [{ kind: 'leave' }] },
      RESERVE,
    );
    expect(ending.kind).toBe('left');
    expect(written['budget']).toMatchObject({ cap: 5000 });
    expect((await fixed(firm, { 'fix budget': [{ kind: 'leave' }] }, RESERVE)).ending.kind).toBe('left');
  });

  test('an answer that cannot be saved ends it', async () => {
    const { ending } = await fixed(firm, { 'fix budget': ['answer'], '/budget/cap': ['5,000'] }, RESERVE, false);
    expect(ending.kind).toBe('left');
  });

  test('skipped twice over, it ends all the same', async () => {
    const all = groupsOf(viewed(firm)).map(({ id }) => `fix ${id}`);
    const { ending, asked } = await fixed(firm, Object.fromEntries(all.map((key) => [key, ['answer']])));
    expect(ending.kind).toBe('done');
    const steps = asked.filter((key) => key.startsWith('/'));
    expect(steps.length).toBeGreaterThan(30);
  });

  test('answered with “I don’t know” becomes a question', async () => {
    const { written } = await fixed(
      firm,
      { 'fix budget': ['answer'], '/budget/ceiling': [{ kind: 'unknown' }] },
      RESERVE,
    );
    expect(written['budget']).toMatchObject({ ceiling: 'unknown' });
  });
});

describe('a slip of the file', () => {
  const slip: Tree = { ...firm, budget: { currency: 'GBP', celing: 6000, cap: 5400 } };

  test('gets its right name, in its place', async () => {
    const { prompts, written, said } = await fixed(
      slip,
      { 'fix file': ['answer'], 'mend /budget/celing': [true] },
      new Set(['shape/unknown-key']),
    );
    expect((prompts[1] as ChoicePrompt).label).toBe('Call it “ceiling”?');
    expect(Object.entries(written['budget'])).toEqual([
      ['currency', 'GBP'],
      ['ceiling', 6000],
      ['cap', 5400],
    ]);
    expect(said.at(-1)).toBe('✔ Settled: the file itself.');
  });

  test('stays, where the owner says no', async () => {
    const { written } = await fixed(
      slip,
      { 'fix file': ['answer'], 'mend /budget/celing': [false] },
      new Set(['shape/unknown-key']),
    );
    expect(written).toEqual(slip);
  });

  test('is not mended by who leaves', async () => {
    const { ending, written } = await fixed(slip, {
      'fix file': ['answer'],
      'mend /budget/celing': [{ kind: 'leave' }],
    });
    expect([ending.kind, written]).toEqual(['left', slip]);
  });

  test('may not be accepted, as a risk may', async () => {
    const { prompts } = await fixed(slip, { 'fix file': ['later'] }, new Set(['shape/unknown-key']));
    expect((prompts[0] as ChoicePrompt).choices.map(({ value }) => value)).toEqual(['answer', 'later', 'enough']);
  });

  test('of several, all are asked', async () => {
    const tree = { ...slip, clinet: { name: 'Bright & Clean' } };
    const { written, asked } = await fixed(
      tree,
      { 'fix file': ['answer'], 'mend /budget/celing': [true], 'mend /clinet': [true] },
      new Set(['shape/unknown-key']),
    );
    expect(asked.filter((key) => key.startsWith('mend'))).toHaveLength(2);
    expect(Object.keys(written)).toEqual(['vet', 'engagement', 'budget', 'client']);
  });

  test('beside the right name loses neither of the two figures', async () => {
    const both = { ...firm, budget: { currency: 'GBP', cap: 5400, ceiling: 6000, celing: 5800 } };
    const { written } = await fixed(
      both,
      { 'fix file': ['answer'], 'mend /budget/celing': [true] },
      new Set(['shape/unknown-key']),
    );
    expect(JSON.stringify(written['budget'])).toMatch(/6000.*5800|5800.*6000/);
  });

  test('in an entry of a list leaves the list a list', async () => {
    const tree = { ...firm, outcomes: [{ statement: 'Ten more jobs', metric: 'jobs', tarjet: 22 }] };
    const { written } = await fixed(
      tree,
      { 'fix file': ['answer'], 'mend /outcomes/0/tarjet': [true] },
      new Set(['shape/unknown-key']),
    );
    expect(written['outcomes']).toEqual([expect.objectContaining({ statement: 'Ten more jobs', target: 22 })]);
  });

  test('a value that does not fit is asked for again', async () => {
    const tree = { ...firm, budget: { currency: 'GBP', cap: 'lots', ceiling: 6000 } };
    const { written, asked } = await fixed(
      tree,
      { 'fix file': ['answer'], '/budget/cap': ['5,400'] },
      new Set(['shape/wrong-type']),
    );
    expect(asked).toEqual(['fix file', '/budget/cap']);
    expect(written['budget']).toEqual({ currency: 'GBP', cap: 5400, ceiling: 6000 });
  });
});

describe('a waiver that is not needed any more', () => {
  const waiver = {
    rule: 'budget/no-reserve',
    reason: 'the bank lends us the rest',
    by: 'Priya Shah',
    until: '2027-06-30',
  };
  const sound = { ...firm, budget: { currency: 'GBP', cap: 5400, ceiling: 6000 } };

  test('goes, and the others stay', async () => {
    const tree = { ...sound, waivers: [{ ...waiver, rule: 'outcomes/not-stated' }, waiver] };
    const unused = new Set(['waivers/unused']);
    const { written } = await fixed(tree, { 'fix file': ['answer'], 'mend /waivers/1/rule': [true] }, unused);
    expect(written['waivers']).toEqual([{ ...waiver, rule: 'outcomes/not-stated' }]);
  });

  test('with the last one the list goes', async () => {
    const { written } = await fixed(
      { ...sound, waivers: [waiver] },
      { 'fix file': ['answer'], 'mend /waivers/0/rule': [true] },
      new Set(['waivers/unused']),
    );
    expect(written).toEqual(sound);
  });
});

describe('a risk that is accepted', () => {
  const whole = {
    'fix budget': ['waive'],
    '/waivers/0/reason': ['The bank lends us the rest'],
    '/waivers/0/by': ['Priya Shah'],
    '/waivers/0/until': ['+6 months'],
  };

  test('is written down with a reason, a name and a day, and is no longer open', async () => {
    const { written, said, asked, open } = await fixed(firm, whole, RESERVE);
    expect(asked).toEqual(['fix budget', '/waivers/0/reason', '/waivers/0/by', '/waivers/0/until']);
    expect(written['waivers']).toEqual([
      { rule: 'budget/no-reserve', reason: 'The bank lends us the rest', by: 'Priya Shah', until: '2027-05-20' },
    ]);
    expect(said).toContain('✔ Written down. It stays in sight, and counts again after that day.');
    expect(groupsOf(viewed(written), RESERVE)).toEqual([]);
    expect(open).toContain('budget/no-reserve');
  });

  test.each<[string, Readonly<Record<string, readonly Answer[]>>]>([
    ['without a reason', { '/waivers/0/reason': [{ kind: 'skip' }] }],
    ['by nobody', { '/waivers/0/by': [{ kind: 'unknown' }] }],
    ['for ever', { '/waivers/0/until': [{ kind: 'na', reason: 'it is for ever' }] }],
    ['until later', { '/waivers/0/until': [{ kind: 'not-yet' }] }],
  ])('%s is not accepted, and nothing is written down', async (_, change) => {
    const { written, said, ending } = await fixed(firm, { ...whole, ...change }, RESERVE);
    expect(written).toEqual(firm);
    expect(said).toContain('A waiver needs a reason, a name and a day to come; nothing was written down.');
    expect(ending.kind).toBe('done');
  });

  test('by who leaves, is not written down', async () => {
    const { written, ending } = await fixed(firm, { ...whole, '/waivers/0/by': [{ kind: 'leave' }] }, RESERVE);
    expect([written, ending.kind]).toEqual([firm, 'left']);
  });

  test('comes after those that stand there already', async () => {
    const old = { rule: 'outcomes/not-stated', reason: 'we try it first', by: 'Priya Shah', until: '2027-06-30' };
    const { written } = await fixed(
      { ...firm, waivers: [old] },
      {
        'fix budget': ['waive'],
        '/waivers/1/reason': ['The bank lends us the rest'],
        '/waivers/1/by': ['Priya Shah'],
        '/waivers/1/until': ['2027-06-30'],
      },
      RESERVE,
    );
    expect(written['waivers']).toEqual([old, expect.objectContaining({ rule: 'budget/no-reserve' })]);
  });

  test('of several, it is said which', async () => {
    const { prompts, written } = await fixed(firm, { ...whole, waive: ['budget/no-reserve'] });
    const which = prompts.find((prompt) => prompt.key === 'waive') as ChoicePrompt;
    expect(which.choices.map(({ value }) => value)).toContain('budget/no-reserve');
    expect(which.choices.length).toBeGreaterThan(1);
    expect(written['waivers']).toHaveLength(1);
  });

  test('until a day that has gone by is refused where it is typed', async () => {
    const gone = fixed(firm, { ...whole, '/waivers/0/until': ['2026-01-01'] }, RESERVE);
    await expect(gone).rejects.toThrow(/was refused: That day has gone by/);
  });

  test('and cannot be saved, ends it', async () => {
    const { ending } = await fixed(firm, whole, RESERVE, false);
    expect(ending.kind).toBe('left');
  });
});
