/** Answers that are given beforehand, understood as typed ones are. */

import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/interview/facts.ts';
import { assignment, seeded } from '../../src/interview/seed.ts';
import { type Tree, valueAt } from '../../src/interview/tree.ts';
import { TODAY } from './bakery.ts';

/** `budget.cap=3000` put over a tree: the value that is then there, or the problem. */
function given(text: string, tree: Tree = {}, force = false) {
  const answers = assignment(text);
  if (!answers) return 'no answer';
  const result = seeded(tree, answers, TODAY, force);
  return result.problems.length > 0 ? result.problems.join('\n') : result.tree;
}

/** What one `--set` makes of a field. */
function value(path: string, typed: string, tree: Tree = {}) {
  const result = given(`${path}=${typed}`, tree);
  if (typeof result === 'string') return result;
  return valueAt(result, path.match(/[^.[\]]+/g)?.map((part) => (/^\d+$/.test(part) ? Number(part) : part)) ?? []);
}

describe('an assignment', () => {
  test.each([
    ['budget.cap=3000', { budget: { cap: '3000' } }],
    ['  budget.cap = 3000 ', { budget: { cap: '3000' } }],
    ['outcomes[0].target=30', { outcomes: [{ target: '30' }] }],
    ['client.name=A = B', { client: { name: 'A = B' } }],
    ['client.name=', { client: { name: '' } }],
    ['budget.cap', undefined],
    ['=3000', undefined],
    ['', undefined],
  ])('%j', (text, tree) => {
    expect(assignment(text)).toEqual(tree);
  });

  test('of a score names the criterion, as vet itself names it when it is missing', () => {
    expect(given('selection.candidates[0].scores.price=4')).toEqual({
      selection: { candidates: [{ scores: { price: 4 } }] },
    });
  });

  test('of a score whose criterion has several words, a hyphen or an umlaut', () => {
    for (const name of ['way of working', 'working-style', 'Größe']) {
      expect(given(`selection.candidates[0].scores.${name}=4`)).toEqual({
        selection: { candidates: [{ scores: { [name]: 4 } }] },
      });
    }
  });

  test('of a line break keeps it out of the path, and takes the text behind it', () => {
    expect(given('scope.instructions.audience=Families\nwith children')).toEqual({
      scope: { instructions: { audience: 'Families with children' } },
    });
  });
});

describe('values as people write them', () => {
  test.each([
    ['budget.cap', '3,000', 3000],
    ['budget.cap', '£3k', 3000],
    ['budget.cap', '12.5k', 12500],
    ['outcomes[0].by', '31 July 2027', '2027-07-31'],
    ['outcomes[0].by', '+30d', '2026-12-20'],
    ['outcomes[0].margin_percent', '40 %', 40],
    ['outcomes[0].kind', 'sale', 'sales'],
    ['customers.first_response_minutes', '4 hours', 240],
    ['contract.term_months', '6 months', 6],
    ['client.country', 'Germany', 'DE'],
    ['budget.currency', 'pounds', 'GBP'],
    ['client.regulated', 'yes', true],
    ['client.regulated', 'No', false],
    ['client.regulated', 'true', true],
    ['customers.coverage', '24x7', '24x7'],
    ['customers.coverage.from', '8am', '08:00'],
    ['client.name', '  Bright & Clean ', 'Bright & Clean'],
    ['client.name', 'yes', 'yes'],
    ['scope.deliverables[0].due', '5th working day', '5th working day'],
    ['scope.included', 'posts, replies', ['posts', 'replies']],
    ['scope.included', '[posts, replies]', ['posts', 'replies']],
    ['scope.excluded', 'the website', ['the website']],
    ['scope.excluded', '[]', []],
    ['policy.covers', 'crisis,', ['crisis']],
  ])('%s=%s', (path, typed, expected) => {
    expect(value(path, typed)).toEqual(expected);
  });

  test.each([
    ['budget.cap', 'unknown', 'unknown'],
    ['budget.cap', 'I don’t know', 'unknown'],
    ['budget.told_vendor', 'not yet', 'not-yet'],
    ['budget.ceiling', 'n/a: the council pays', { na: 'the council pays' }],
    ['outcomes', 'unknown', 'unknown'],
    ['scope.excluded', 'tbd', 'not-yet'],
    ['client.name', "don't know", 'unknown'],
  ])('no value is an answer, too: %s=%s', (path, typed, expected) => {
    expect(value(path, typed)).toEqual(expected);
  });

  test('of two ways to read it, both are told', () => {
    expect(value('outcomes[0].by', '03/04/2027')).toMatch(
      /^outcomes\[0\]\.by: .*2027-04-03.*2027-03-04|2027-03-04.*2027-04-03/s,
    );
    expect(value('budget.cap', '1.234')).toMatch(/^budget\.cap: .*1234/);
  });

  test('money in another currency than the one of the budget is refused', () => {
    expect(value('budget.cap', '£3,000', { budget: { currency: 'EUR' } })).toMatch(/^budget\.cap: .*EUR/);
  });

  test.each([
    ['budget.cap', 'lots'],
    ['budget.cap', ''],
    ['budget.cap', '-5'],
    ['outcomes[0].kind', 'profit'],
    ['outcomes[0].by', '31 Feb 2027'],
    ['client.country', 'Atlantis'],
    ['client.regulated', 'maybe'],
    ['budget.ceiling', 'n/a'],
    ['client.name', '\u001b[31mred'],
    ['budget', '3000'],
  ])('%s=%j is refused, with its place', (path, typed) => {
    expect(value(path, typed)).toMatch(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: .{10,}`));
  });

  test.each([
    ['scope.included', 'Posts, Replies', ['posts', 'replies']],
    ['policy.covers', 'Crisis', ['crisis']],
  ])('words of a list are understood as those of a menu are: %s=%s', (path, typed, expected) => {
    expect(value(path, typed)).toEqual(expected);
  });

  test('a word that a list does not know is refused', () => {
    expect(value('scope.included', 'postz')).toMatch(/^scope\.included.*posts/);
  });

  test('none of a list is an empty one', () => {
    expect(value('marketing.promises', 'none')).toEqual([]);
    expect(value('scope.excluded', 'none')).toEqual([]);
  });

  test('a text in place of a list of groups is refused', () => {
    expect(value('outcomes', 'more sales')).toMatch(/^outcomes: /);
  });

  test('a quoted entry of a list may hold a comma', () => {
    expect(value('scope.excluded', '["photographs, retouched", website]')).toEqual([
      'photographs, retouched',
      'website',
    ]);
  });
});

describe('a field that is none', () => {
  test.each([
    ['budget.capp', 'budget.cap'],
    ['buget.cap', 'budget.cap'],
    ['outcomes[0].tarjet', 'outcomes[].target'],
    ['client.decisionmaker.name', 'client.decision_maker.name'],
  ])('%s: did you mean %s?', (path, meant) => {
    expect(value(path, '3')).toBe(`${path}: the format has no such field. Did you mean ${meant}?`);
  });

  test('without one that is alike, is only refused', () => {
    expect(value('weather.tomorrow', 'fine')).toBe('weather.tomorrow: the format has no such field.');
  });

  test('of an answer file is refused with its place, all of them at once', () => {
    const { problems, tree } = seeded(
      {},
      { budget: { capp: 3, cap: 3000 }, outcomes: [{}, { colour: 'red' }] },
      TODAY,
      false,
    );
    expect(problems.map((problem) => problem.slice(0, problem.indexOf(':')))).toEqual([
      'budget.capp',
      'outcomes[1].colour',
    ]);
    expect(tree).toEqual({ budget: { cap: 3000 } });
  });

  // Object.entries of a tree with the prototype replaced is empty (withValue of tree.ts assigns copy['__proto__']), so
  // nothing is said, and the answer is lost. It pollutes nothing: no other object has it.
  test('of the language itself changes no other object', () => {
    given('__proto__.cap=3000');
    given('constructor.prototype.cap=3000');
    expect(({} as Record<string, unknown>)['cap']).toBeUndefined();
  });

  test('of the language itself is refused like any other', () => {
    expect(given('__proto__.cap=3000')).toMatch(/no such field/);
  });
});

describe('an answer that stands already', () => {
  const tree: Tree = {
    budget: { cap: 3000, ceiling: null },
    scope: { excluded: ['web'] },
    client: { name: 'unknown' },
  };

  test('is not changed', () => {
    expect(given('budget.cap=2500', tree)).toBe(
      'budget.cap: the file says something else already; to change it, add --force.',
    );
    expect(given('scope.excluded=print', tree)).toMatch(/^scope\.excluded: the file says/);
    expect(given('client.name=Bright & Clean', tree)).toMatch(/^client\.name: the file says/);
  });

  test('is changed by force', () => {
    expect(given('budget.cap=2500', tree, true)).toMatchObject({ budget: { cap: 2500 } });
    expect(given('scope.excluded=print, web', tree, true)).toMatchObject({ scope: { excluded: ['print', 'web'] } });
  });

  test('and is the same is no conflict; nor is a blank field', () => {
    expect(given('budget.cap=3,000', tree)).toEqual(tree);
    expect(given('budget.ceiling=3300', tree)).toMatchObject({ budget: { cap: 3000, ceiling: 3300 } });
  });

  test('leaves the state as it was given', () => {
    const copy = structuredClone(tree);
    given('budget.cap=2500', tree, true);
    expect(tree).toEqual(copy);
  });
});

describe('a file of answers', () => {
  const file = (answers: Tree, tree: Tree = {}, force = false) => seeded(tree, answers, TODAY, force);

  test('blanks are no answers, and the version of the format is none', () => {
    expect(file({ vet: 1, budget: { cap: null, fees: {} }, outcomes: [{ target: null }], client: null })).toEqual({
      tree: {},
      problems: [],
    });
  });

  test('lists of groups go entry by entry over those that are there', () => {
    const { tree } = file({ outcomes: [{ target: 30 }, { kind: 'leads' }] }, { outcomes: [{ metric: 'cakes' }] });
    expect(tree['outcomes']).toEqual([{ metric: 'cakes', target: 30 }, { kind: 'leads' }]);
  });

  test('lists of words count as a whole', () => {
    expect(file({ scope: { included: ['posts', null, 'replies'] } }).tree['scope']).toEqual({
      included: ['posts', 'replies'],
    });
  });

  test('reasons and words that hold no value are taken as they stand', () => {
    const answers = { budget: { cap: { na: 'the council pays' } }, outcomes: 'not-yet' };
    expect(file(answers)).toEqual({ tree: answers, problems: [] });
  });

  test('numbers, yes and no of YAML are what they are', () => {
    const answers = { budget: { cap: 3000, told_vendor: true } };
    expect(file(answers)).toEqual({ tree: answers, problems: [] });
  });

  test.each<[string, Tree]>([
    ['a yes where a sum belongs', { budget: { cap: true } }],
    ['less than nothing', { budget: { cap: -5 } }],
    ['a list where a sum belongs', { budget: { cap: [3000] } }],
    ['a number where a day belongs', { outcomes: [{ statement: 'Calls', by: 2027 }] }],
    ['a number where a list belongs', { scope: { included: 3 } }],
  ])('%s is refused', (_, answers) => {
    const { tree, problems } = file(answers);
    const shape = factsOf(tree, TODAY).assessment.findings.filter(({ kind }) => kind === 'shape');
    expect(problems.length > 0 || shape.length === 0).toBe(true);
  });
});
