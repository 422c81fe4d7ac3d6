/** How answers, stages and scope decide what a rule may say. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { read } from '../../src/document/read.ts';
import type { Stage } from '../../src/engagement/stage.ts';

function judge(text: string, stage: Stage = 'contracting'): Assessment {
  return assess('engagement.yaml', read(`vet: 1\n${text}`), { asOf: '2026-11-20', stage });
}

/** `kind severity` of what a rule says. */
function says(assessment: Assessment, rule: string): string[] {
  return assessment.findings
    .filter((finding) => finding.rule === rule)
    .map(({ kind, severity }) => `${kind} ${severity}`);
}

describe('a rule for which absence is the mistake', () => {
  const rule = 'policies/not-agreed';
  const policy = (answer: string): string => `policy: { document: rules.md, agreed_by_vendor_on: ${answer} }`;

  test.each([
    ['nothing', '', ['risk error']],
    ['unknown', 'unknown', ['risk error']],
    ['not-yet', 'not-yet', ['risk error']],
    ['a reason why it does not apply', '{ na: we write every post ourselves }', []],
    ['a date', '2026-11-12', []],
  ])('with %s', (_, answer, expected) => {
    expect(says(judge(policy(answer)), rule)).toEqual(expected);
  });
});

describe('a rule that asks', () => {
  const rule = 'alignment/not-joined-up';
  const marketing = (answer: string): string => `marketing: { activity: [{ medium: leaflets }], joined_up: ${answer} }`;

  test.each([
    ['nothing', '', ['question warning']],
    ['unknown', 'unknown', ['question warning']],
    ['not-yet', 'not-yet', ['task warning']],
    ['a reason why it does not apply', '{ na: leaflets go to builders only }', []],
    ['no', 'no', ['risk warning']],
    ['yes', 'yes', []],
  ])('with %s', (_, answer, expected) => {
    expect(says(judge(marketing(answer)), rule)).toEqual(expected);
  });
});

describe('before its stage', () => {
  const text = `
engagement: { alternatives_considered: An hour a day in house }
budget: { currency: GBP, cap: 3000, told_vendor: not-yet }
`;

  test('a rule says nothing', () => {
    expect(says(judge('budget: { cap: 3000 }', 'briefing'), 'budget/vendor-not-told')).toEqual([]);
  });

  test('what somebody wrote down as open is listed, and weighs nothing', () => {
    const assessment = judge(text, 'briefing');
    expect(says(assessment, 'budget/vendor-not-told')).toEqual(['task info']);
    expect(assessment.counts).toMatchObject({ task: 1, info: 0 });
  });

  test('each open answer is listed once, however many rules need it', () => {
    const { findings } = judge(
      'outcomes: [{ id: jobs, statement: More jobs, metric: jobs, baseline: unknown }]',
      'briefing',
    );
    expect(findings.filter((finding) => finding.kind === 'question').map((finding) => finding.rule)).toEqual([
      'outcomes/no-baseline',
    ]);
  });
});

describe('the scope of the work', () => {
  test('silences rules about work that is not handed over', () => {
    expect(says(judge('scope: { included: [posts] }'), 'care/no-complaint-route')).toEqual([]);
    expect(says(judge('scope: { included: [replies] }'), 'care/no-complaint-route')).toEqual(['risk error']);
  });

  test('is taken from the service where it is not written, and assumed to be the usual where that is not either', () => {
    expect(says(judge('engagement: { service: paid-social }'), 'care/no-complaint-route')).toEqual([]);
    expect(says(judge(''), 'care/no-complaint-route')).toEqual(['risk error']);
  });
});

test('where there is nothing at all, its details are silent', () => {
  const rules = judge('client: { name: Fern & Co }').findings.map((finding) => finding.rule);
  expect(rules).toContain('policies/none-written');
  expect(rules).not.toContain('policies/topics-missing');
});

test('an open question weighs as much as the finding that it may become', () => {
  const { verdict, findings } = judge('outcomes: [{ statement: More jobs, kind: sales }]');
  expect(findings.find((finding) => finding.rule === 'outcomes/loses-money')).toMatchObject({
    kind: 'question',
    severity: 'error',
  });
  expect(verdict).toBe('not-ready');
});

test('thresholds can be set differently', () => {
  const file = read('vet: 1\nbudget: { currency: GBP, cap: 1000, ceiling: 1200 }');
  const options = { asOf: '2026-11-20', stage: 'contracting' } as const;
  const strict = { ...options, settings: { thresholds: { 'budget/no-reserve': { maxReservePercent: 10 } } } };
  expect(says(assess('engagement.yaml', file, options), 'budget/no-reserve')).toEqual([]);
  expect(says(assess('engagement.yaml', file, strict), 'budget/no-reserve')).toEqual(['risk info']);
});
