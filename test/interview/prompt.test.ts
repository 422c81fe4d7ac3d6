/** What a prompt asks: wording, choices, what is offered and why, and what is valid. */

import { describe, expect, test } from 'vitest';
import { fields } from '../../src/engagement/generated/fields.ts';
import type { Interview, Part } from '../../src/interview/interview.ts';
import { promptFor, shown } from '../../src/interview/prompt.ts';
import type { ChoicePrompt, ManyPrompt, Prompt, TextPrompt } from '../../src/interview/prompter.ts';
import { offerOf } from '../../src/interview/prompters/answers.ts';
import { stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { interviews, sessionOf, TODAY } from './bakery.ts';
import { owner } from './script.ts';

const setting = sessionOf(owner({}));

function promptAt(key: string, tree: Tree = {}, own: readonly Interview[] = interviews): Prompt {
  const state = stateOf(tree);
  const view = viewOf(state, { ...setting, interviews: own });
  const step = view.steps.find((one) => one.key === key);
  if (!step) throw new Error(`${key} is not asked`);
  return promptFor(step, { state, view, asOf: TODAY, back: true });
}

/** An interview with one question of these parts. */
function asking(...parts: readonly Part[]): readonly Interview[] {
  const question = {
    id: 'one',
    label: 'How is it?',
    why: 'It matters.',
    example: 'well',
    weak: '“Fine”',
    strong: '“7 of 10”',
    rule: 'budget/no-cap',
    parts,
  };
  return [
    {
      name: 'own',
      title: 'Own',
      sections: [{ id: 'all', title: 'All', why: '', from: 'briefing', questions: [question] }],
    },
  ];
}

describe('the wording', () => {
  test('of the question is said with its first part, and why only once', () => {
    const own = asking({ field: 'budget.cap' }, { field: 'budget.ceiling', label: 'And at most?' });
    expect(promptAt('/budget/cap', {}, own)).toMatchObject({
      label: 'How is it?',
      why: 'It matters.',
      example: 'well',
    });
    const second = promptAt('/budget/ceiling', {}, own);
    expect(second.label).toBe('And at most?');
    expect([second.why, second.example]).toEqual([undefined, undefined]);
  });

  test('of a part goes before that of the question', () => {
    const own = asking({ field: 'budget.cap', label: 'How much?', why: 'You pay.', example: '3,000' });
    expect(promptAt('/budget/cap', {}, own)).toMatchObject({ label: 'How much?', why: 'You pay.', example: '3,000' });
  });

  test('names what is asked about, where it is known', () => {
    const label = (outcome: Tree) => promptAt('/outcomes/0/target', { outcomes: [outcome] }).label;
    expect(label({ metric: 'cakes ordered' })).toBe('cakes ordered: what should it be?');
    expect(label({ metric: 'unknown' })).toBe('What should it be?');
    expect(label({ metric: { na: 'no' } })).toBe('What should it be?');
    const tree = { engagement: { stage: 'shortlisting' }, selection: { candidates: [{}, { name: 'Hill & Sons' }] } };
    expect(promptAt('/selection/candidates/0/price', tree).label).toBe('What does the name ask for the whole term?');
    expect(promptAt('/selection/candidates/1/price', tree).label).toBe('What does Hill & Sons ask for the whole term?');
  });

  test('a name with signs of its own is only a name', () => {
    const tree = { engagement: { stage: 'shortlisting' }, selection: { candidates: [{ name: '$& {price} $1' }] } };
    expect(promptAt('/selection/candidates/0/price', tree).label).toBe(
      'What does $& {price} $1 ask for the whole term?',
    );
  });

  test('help shows a weak and a strong answer, the check that it feeds, and the place in the file', () => {
    const { help } = promptAt('/budget/cap', {}, asking({ field: 'budget.cap' }));
    expect(help.slice(0, 2)).toEqual(['Weak: “Fine”', 'Strong: “7 of 10”']);
    expect(help[2]).toMatch(/^It feeds the check budget\/no-cap: There is no budget/);
    expect(help[3]).toBe(`In the file: budget.cap (${fields['budget.cap']?.title}).`);
    expect(help[4]).toContain('“I don’t know” is an answer');
  });
});

describe('choices', () => {
  test('are the words of the interview, in its order', () => {
    const { choices } = promptAt('/engagement/stage') as ChoicePrompt;
    expect(choices.map(({ value }) => value)).toEqual(['briefing', 'shortlisting', 'contracting', 'running', 'ending']);
    expect(choices[0]?.label).toBe('Writing down what I want');
  });

  test('without words of the interview, those of the format, as one would say them', () => {
    const { choices } = promptAt(
      '/policy/silence_means',
      {},
      asking({ field: 'policy.silence_means' }),
    ) as ChoicePrompt;
    expect(choices).toEqual([
      { value: 'held', label: 'held' },
      { value: 'approved', label: 'approved' },
    ]);
    const covers = promptAt('/policy/covers', {}, asking({ field: 'policy.covers' })) as ManyPrompt;
    expect(covers.choices.map(({ label }) => label)).toContain('claims and offers');
  });

  test('of yes and no are values, not words; with words of their own where there are any', () => {
    const plain = promptAt('/client/regulated', {}, asking({ field: 'client.regulated' })) as ChoicePrompt;
    expect(plain.choices).toEqual([
      { value: true, label: 'Yes' },
      { value: false, label: 'No' },
    ]);
    const words = asking({ field: 'client.regulated', choices: { yes: 'We are', no: 'We are not' } });
    expect((promptAt('/client/regulated', {}, words) as ChoicePrompt).choices).toEqual([
      { value: true, label: 'We are' },
      { value: false, label: 'We are not' },
    ]);
  });
});

describe('what is offered', () => {
  const bread = {
    engagement: { service: 'community-management', stage: 'contracting' },
    client: { name: 'Millstone', country: 'IE' },
  };

  test('follows from another answer, and says from which', () => {
    expect(promptAt('/budget/currency', bread)).toMatchObject({
      initial: 'EUR',
      because: 'the currency of your country',
    });
    expect(promptAt('/scope/included', bread)).toMatchObject({ initial: ['replies'], because: expect.any(String) });
    expect(promptAt('/engagement/name', bread)).toMatchObject({ initial: 'Social media for Millstone' });
    const five = asking({ field: 'customers.minutes_per_message', default: { value: 5, because: 'the usual figure' } });
    const prompt = promptAt('/customers/minutes_per_message', bread, five);
    expect(prompt).toMatchObject({ initial: '5', because: 'the usual figure' });
    const who = asking({ field: 'policy.approver', default: { from: 'client.name', because: 'your business' } });
    expect(promptAt('/policy/approver', bread, who)).toMatchObject({ initial: 'Millstone', because: 'your business' });
  });

  test.each<[string, Tree]>([
    ['nothing, where that is not known', { client: { name: 'unknown', country: 'unknown' } }],
    ['nothing, where it is not there', {}],
    ['nothing, where it stands for none of the words', { client: { country: 'AQ', name: { na: 'no name yet' } } }],
    ['nothing, where it is a word of the language itself', { client: { country: 'constructor', name: 'not-yet' } }],
  ])('%s', (_, tree) => {
    const prompt = promptAt('/budget/currency', tree) as TextPrompt;
    expect([prompt.initial, prompt.because]).toEqual([undefined, undefined]);
    expect((promptAt('/engagement/name', tree) as TextPrompt).initial).toBeUndefined();
  });

  test('is the earlier answer, where there is one', () => {
    const tree = { ...bread, budget: { currency: 'GBP' }, scope: { included: ['posts', 'video'] } };
    expect(promptAt('/budget/currency', tree)).toMatchObject({ initial: 'GBP', because: 'your earlier answer' });
    expect(promptAt('/scope/included', tree)).toMatchObject({ initial: ['posts', 'video'] });
    expect(promptAt('/engagement/stage', tree)).toMatchObject({ initial: 'contracting' });
  });

  test('is nothing for a judgement: no yes or no has an offer of its own', () => {
    for (const interview of interviews) {
      const parts = interview.sections.flatMap(({ questions }) =>
        questions.flatMap((one) => one.parts.flatMap((part) => [part, ...(part.entry?.parts ?? [])])),
      );
      expect(parts.filter((part) => part.default && fields[part.field]?.type === 'yes-no')).toEqual([]);
    }
  });

  test('of a group that may be a word, is nothing that a menu could not show', () => {
    const tree = { ...bread, customers: { coverage: { days: 'Mon-Sat' } } };
    const prompt = promptAt('/customers/coverage', tree) as ChoicePrompt;
    expect([undefined, 'hours']).toContain(prompt.initial);
  });

  test('of a list that may be a word, is none of the lists', () => {
    const tree = { engagement: { stage: 'contracting' }, contract: { review_dates: ['2027-03-01'] } };
    const prompt = promptAt('/contract/review_dates', tree) as ChoicePrompt;
    expect(prompt.kind).toBe('choice');
    expect(Array.isArray(prompt.initial)).toBe(false);
  });

  test('typed as it is offered, it is taken back as the same value', () => {
    const tree: Tree = {
      engagement: { stage: 'contracting', name: 'Bread, online' },
      client: { country: 'GB' },
      budget: { currency: 'GBP', cap: 1.234, ceiling: 12500.5, told_vendor: true },
      outcomes: [
        { kind: 'sales', metric: 'cakes', by: '2027-07-31', target: 1000, value_per_unit: 0.5, margin_percent: 33.333 },
      ],
      customers: { coverage: { from: '08:00' }, first_response_minutes: 240 },
      contract: { term_months: 6 },
    };
    for (const key of [
      '/engagement/name',
      '/client/country',
      '/budget/currency',
      '/budget/ceiling',
      '/outcomes/0/by',
      '/outcomes/0/target',
      '/outcomes/0/value_per_unit',
      '/outcomes/0/margin_percent',
      '/customers/coverage/from',
      '/customers/first_response_minutes',
      '/contract/term_months',
    ]) {
      const path = key
        .split('/')
        .slice(1)
        .map((part) => (part === '0' ? 0 : part));
      const before = path.reduce<unknown>((here, name) => (here as Record<string, unknown>)[name], tree);
      expect([key, offerOf(promptAt(key, tree))]).toEqual([key, before]);
    }
  });
});

describe('what is valid', () => {
  const check = (key: string, typed: string, tree: Tree = {}) => {
    const prompt = promptAt(key, tree);
    if (prompt.kind !== 'text' && prompt.kind !== 'line') throw new Error(`${key} is a ${prompt.kind}`);
    return prompt.check(typed);
  };

  test('says the format: nothing is taken that the linter would reject', () => {
    expect(check('/budget/cap', '3,000')).toMatchObject({ ok: true, value: 3000 });
    expect(check('/budget/cap', 'lots').ok).toBe(false);
    expect(check('/client/name', '\u001b[31m').ok).toBe(false);
    const dates = check('/outcomes/0/by', '03/04/2027', { outcomes: [{ metric: 'cakes' }] });
    expect(dates).toEqual({ ok: false, problem: expect.stringContaining('2027') });
  });

  test('is told in the currency of the budget', () => {
    const { echo } = check('/budget/cap', '12.5k', { budget: { currency: 'EUR' } }) as { echo?: string };
    expect(echo).toBe('€12,500');
  });

  test('of a list, each line by itself', () => {
    expect(check('/scope/excluded', 'photographs')).toMatchObject({ ok: true, value: 'photographs' });
    expect(check('/scope/excluded', '').ok).toBe(false);
  });
});

describe('read back', () => {
  const tree: Tree = {
    engagement: { stage: 'contracting', service: 'social-media-management', reason: ['no-capacity', 'cost'] },
    client: { name: 'not-yet', country: 'GB', regulated: false },
    budget: { currency: 'GBP', cap: 3000, ceiling: { na: 'the council pays' }, told_vendor: true },
    outcomes: [
      { metric: 'cakes', by: '2027-07-31', value_per_unit: 38, margin_percent: 40, kind: 'sales', target: 'unknown' },
    ],
    scope: { excluded: [] },
    marketing: { promises: [] },
  };
  const view = viewOf(stateOf(tree), setting);

  test.each([
    ['/engagement/stage', 'About to sign with one'],
    ['/engagement/reason', 'No time for it, It costs less outside'],
    ['/client/name', 'not yet'],
    ['/client/regulated', 'no'],
    ['/client/decision_maker/name', ''],
    ['/budget/cap', '£3,000'],
    ['/budget/ceiling', 'does not apply: the council pays'],
    ['/budget/told_vendor', 'yes'],
    ['/outcomes', 'result 1'],
    ['/outcomes/0/by', 'Saturday 31 July 2027'],
    ['/outcomes/0/margin_percent', '40%'],
    ['/outcomes/0/target', 'not known'],
    ['/scope/excluded', 'none'],
    ['/marketing/promises', 'none'],
  ])('%s: %s', (key, expected) => {
    const step = view.steps.find((one) => one.key === key);
    expect(step && shown(step, view)).toBe(expected);
  });
});
