/** When a question is asked. */

import { describe, expect, test } from 'vitest';
import { holds } from '../../src/interview/condition.ts';
import { factsOf } from '../../src/interview/facts.ts';
import type { Condition } from '../../src/interview/interview.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { TODAY } from './bakery.ts';

const firm: Tree = {
  engagement: { stage: 'contracting', service: 'paid-social' },
  client: { name: 'Bright & Clean', regulated: true, country: 'GB' },
  scope: { included: ['paid-ads', 'video'] },
  budget: { currency: 'GBP', cap: 3000, ceiling: 2000, told_vendor: false, other_costs: 'unknown' },
  outcomes: [
    { kind: 'sales', target: 30 },
    { kind: 'awareness', target: 'unknown', data_source: { na: 'nobody counts' } },
  ],
  marketing: { activity: [], promises: [{ claim: 'Next day' }, { claim: 'Same team' }] },
  customers: { coverage: '24x7' },
  vendor: { name: null },
};

const facts = factsOf(firm, TODAY);

function asked(condition: Condition, entry?: number): boolean {
  return holds(condition, facts, entry === undefined ? [] : ['outcomes', entry]);
}

describe('by the work that is handed over', () => {
  test.each<[string, boolean]>([
    ['adverts', true],
    ['posts', true],
    ['pictures', true],
    ['replies', false],
    ['endorsements', false],
    ['campaigns', false],
  ])('%s: %j', (work, expected) => {
    expect(asked({ work: work as 'adverts' })).toBe(expected);
  });
});

describe('by an answer', () => {
  test.each<[Condition, boolean]>([
    [{ field: 'client.country', is: 'GB' }, true],
    [{ field: 'client.country', is: ['IE', 'GB'] }, true],
    [{ field: 'client.country', is: ['IE', 'FR'] }, false],
    [{ field: 'client.country', is: 'gb' }, false],
    // One of a list.
    [{ field: 'scope.included', is: 'video' }, true],
    [{ field: 'scope.included', is: ['posts', 'video'] }, true],
    [{ field: 'scope.included', is: 'posts' }, false],
    // Yes and no, in either way of writing.
    [{ field: 'client.regulated', is: true }, true],
    [{ field: 'client.regulated', is: 'yes' }, true],
    [{ field: 'budget.told_vendor', is: 'no' }, true],
    [{ field: 'budget.told_vendor', is: false }, true],
    [{ field: 'budget.told_vendor', is: true }, false],
    [{ field: 'budget.other_costs', is: 'unknown' }, true],
    // What was not answered is nothing, not even no.
    [{ field: 'client.local_presence', is: false }, false],
    [{ field: 'client.local_presence', is: [true, false] }, false],
    [{ field: 'customers.coverage', is: '24x7' }, true],
    [{ field: 'customers.coverage.days', is: 'Mon-Sat' }, false],
    [{ field: 'marketing.activity', is: 'radio' }, false],
  ])('%j: %j', (condition, expected) => {
    expect(asked(condition)).toBe(expected);
  });
});

describe('by how much', () => {
  test.each<[Condition, boolean]>([
    [{ field: 'budget.cap', above: 0 }, true],
    [{ field: 'budget.cap', above: 3000 }, false],
    [{ field: 'budget.cap', above: 2999.99 }, true],
    [{ field: 'budget.other_costs', above: 0 }, false],
    [{ field: 'budget.ad_spend', above: -1 }, true],
    [{ field: 'marketing.promises', above: 1 }, true],
    [{ field: 'marketing.promises', above: 2 }, false],
    [{ field: 'marketing.activity', above: 0 }, false],
  ])('%j: %j', (condition, expected) => {
    expect(asked(condition)).toBe(expected);
  });
});

describe('by whether it is answered', () => {
  test.each<[Condition, boolean]>([
    [{ field: 'budget.cap', answered: true }, true],
    [{ field: 'budget.cap', answered: false }, false],
    [{ field: 'budget.ad_spend', answered: true }, false],
    [{ field: 'budget.ad_spend', answered: false }, true],
    // Whichever: unknown, none and no are answers.
    [{ field: 'budget.other_costs', answered: true }, true],
    [{ field: 'marketing.activity', answered: true }, true],
    [{ field: 'budget.told_vendor', answered: true }, true],
    // Two wishes at one field.
    [{ field: 'budget.cap', answered: true, above: 5000 }, false],
  ])('%j: %j', (condition, expected) => {
    expect(asked(condition)).toBe(expected);
  });

  test('a blank field of a file is none', () => {
    expect(asked({ field: 'vendor.name', answered: true })).toBe(false);
  });
});

describe('of the same entry', () => {
  test('a field that begins with a dot is one of the entry', () => {
    expect(asked({ field: '.kind', is: 'sales' }, 0)).toBe(true);
    expect(asked({ field: '.kind', is: 'sales' }, 1)).toBe(false);
    expect(asked({ field: '.target', above: 10 }, 0)).toBe(true);
    expect(asked({ field: '.data_source', answered: true }, 1)).toBe(true);
    expect(asked({ field: '.data_source', answered: true }, 0)).toBe(false);
  });

  test('one without a dot is one of the whole', () => {
    expect(asked({ field: 'client.country', is: 'GB' }, 1)).toBe(true);
  });
});

describe('by what the rules say', () => {
  test('a rule that finds something', () => {
    expect(asked({ fires: 'budget/no-reserve' })).toBe(true);
    expect(asked({ fires: 'outcomes/vanity-metric' })).toBe(false);
  });

  test('a question that a rule leaves open, or a risk that was accepted, counts as what it is', () => {
    const open = facts.assessment.findings.filter(({ kind }) => kind === 'question').map(({ rule }) => rule);
    const risks = new Set(facts.assessment.findings.filter(({ kind }) => kind === 'risk').map(({ rule }) => rule));
    const onlyOpen = open.filter((rule) => !risks.has(rule));
    expect(onlyOpen.length).toBeGreaterThan(5);
    expect(onlyOpen.filter((rule) => asked({ fires: rule }))).toEqual([]);
  });
});

describe('together', () => {
  const yes: Condition = { field: 'client.country', is: 'GB' };
  const no: Condition = { field: 'client.country', is: 'FR' };

  test.each<[Condition | undefined, boolean]>([
    [undefined, true],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ not: no }, true],
    [{ not: yes }, false],
    [{ not: { any: [no, { all: [yes, { not: no }] }] } }, false],
    // All that is named must hold.
    [{ ...yes, work: 'adverts' }, true],
    [{ ...yes, work: 'replies' }, false],
    [{ ...yes, fires: 'outcomes/vanity-metric' }, false],
    [{ ...yes, not: yes }, false],
    [{ any: [yes], all: [no] }, false],
  ])('%j: %j', (condition, expected) => {
    expect(condition === undefined ? holds(undefined, facts, []) : asked(condition)).toBe(expected);
  });
});
