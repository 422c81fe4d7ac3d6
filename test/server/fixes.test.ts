/** Each quick fix is made in the file, and the finding is gone: what an owner sees before and after. */

import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { read } from '../../src/document/read.ts';
import { actionsIn } from '../../src/server/actions.ts';
import { rangeOf } from '../../src/server/ranges.ts';
import { judge } from './reading.ts';

const URI = 'file:///bakery/engagement.yaml';

function offers(text: string, rule: string) {
  const assessment = judge(text);
  const finding = assessment.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} is not found: ${assessment.findings.map((one) => one.rule).join(', ')}`);
  return actionsIn(rangeOf(finding.range), assessment, text, URI, new Set([rule]));
}

function titles(text: string, rule: string): string[] {
  return offers(text, rule).map((action) => action.title);
}

/** The text with the offer taken. */
function fixed(text: string, rule: string, title: RegExp): string {
  const action = offers(text, rule).find((one) => title.test(one.title));
  if (!action) throw new Error(`${title} is not offered, but ${titles(text, rule).join(' / ')}`);
  const document = TextDocument.create(URI, 'yaml', 1, text);
  return TextDocument.applyEdits(document, action.edit?.changes?.[URI] ?? []);
}

function rulesIn(text: string): string[] {
  return judge(text).findings.flatMap((one) => (one.waived ? [] : [one.rule]));
}

const ASKED = 'vet: 1\nengagement: { stage: briefing }\n';

describe('what was meant is written', () => {
  test.each([
    [
      'an amount',
      'shape/wrong-type',
      'budget:\n  cap: £5,000  # all in\n',
      /`5000`/,
      'budget:\n  cap: 5000  # all in\n',
    ],
    ['a misspelt field', 'shape/unknown-key', 'budget:\n  curency: GBP\n', /`currency`/, 'budget:\n  currency: GBP\n'],
    ['a misspelt section', 'shape/unknown-key', 'budgte:\n  cap: 3000\n', /`budget`/, 'budget:\n  cap: 3000\n'],
    ['a word', 'shape/not-allowed', 'budget: { cap_per: mnth }\n', /`month`/, 'budget: { cap_per: month }\n'],
    ['a date', 'shape/wrong-type', 'outcomes: [{ by: 31.5.2027 }]\n', /2027-05-31/, 'outcomes: [{ by: 2027-05-31 }]\n'],
    [
      'one of two dates',
      'shape/wrong-type',
      'outcomes: [{ by: 3/4/2027 }]\n',
      /2027-04-03/,
      'outcomes: [{ by: 2027-04-03 }]\n',
    ],
    ['thousands', 'shape/not-allowed', 'budget: { cap: 5.400 }\n', /`5400`/, 'budget: { cap: 5400 }\n'],
    ['a comma in braces', 'shape/wrong-type', 'budget: { cap: 5,000 }\n', /`5000`/, 'budget: { cap: 5000 }\n'],
    ['a missing blank', 'shape/unknown-key', 'budget: { cap:5000 }\n', /`cap: 5000`/, 'budget: { cap: 5000 }\n'],
    ['an answer', 'shape/not-allowed', 'client: { industry: TBD }\n', /`not-yet`/, 'client: { industry: not-yet }\n'],
    ['a list', 'shape/wrong-type', 'engagement: { reason: cost }\n', /`\[cost\]`/, 'engagement: { reason: [cost] }\n'],
  ])('%s', (_, rule, body, title, after) => {
    const head = body.startsWith('engagement') ? 'vet: 1\n' : ASKED;
    const text = fixed(head + body, rule, title);
    expect(text).toBe(head + after);
    expect(read(text).problems).toEqual([]);
    expect(rulesIn(text)).not.toContain(rule);
  });

  test('at once, where nothing else can be meant', () => {
    const preferred = (text: string, rule: string) => offers(text, rule).map((one) => one.isPreferred === true);
    expect(preferred(`${ASKED}budget: { cap: £5,000 }\n`, 'shape/wrong-type')).toEqual([true]);
    expect(preferred(`${ASKED}outcomes: [{ by: 3/4/2027 }]\n`, 'shape/wrong-type')).toEqual([false, false]);
    expect(preferred(`${ASKED}client: { industry: n/a }\n`, 'shape/not-allowed')).toEqual([false]);
  });

  test('but not over a field of that name', () => {
    expect(titles(`${ASKED}budget: { curency: GBP, currency: EUR }\n`, 'shape/unknown-key')).toEqual([]);
  });
});

describe('what is missing is added', () => {
  test('the line that every file begins with, below the comment', () => {
    const text = '# Our bakery\nclient:\n  name: Crumb & Co\n';
    const after = fixed(text, 'shape/missing', /vet: 1/);
    expect(after).toContain('vet: 1\n');
    expect(after).toContain('# Our bakery\n');
    expect(rulesIn(after)).not.toContain('shape/missing');
  });

  test('what a waiver lacks', () => {
    const text = `${ASKED}client: { decision_maker: { name: Ana } }\nwaivers:\n  - { rule: budget/no-cap, reason: A gift, until: 2027-01-31 }\n`;
    const after = fixed(text, 'shape/missing', /`by`/);
    expect(after).toContain('by: Ana');
    expect(rulesIn(after)).not.toContain('shape/missing');
  });

  test('a field, to be filled in: from then on it is found there', () => {
    const text = `${ASKED}budget:\n  currency: GBP  # ours\n`;
    const after = fixed(text, 'budget/no-cap', /^Add `budget.cap`/);
    expect(after).toBe(`${ASKED}budget:\n  currency: GBP  # ours\n  cap: unknown\n`);
    expect(judge(after).findings.find((one) => one.rule === 'budget/no-cap')?.path).toBe('/budget/cap');
  });

  test('an answer, as a task to be done', () => {
    const text = `vet: 1\nengagement: { stage: contracting }\ncontract:\n  # signed soon\n  term_months: 6\n`;
    const after = fixed(text, 'law/uninsured', /not-yet/);
    expect(after).toContain('  insurance_required: not-yet\n');
    expect(after).toContain('# signed soon');
    expect(judge(after).findings.find((one) => one.rule === 'law/uninsured')?.kind).toBe('task');
  });
});

describe('waivers', () => {
  const text = `vet: 1\nengagement: { stage: contracting }\nclient: { decision_maker: { name: Ana } }\nbudget: { cap: 5400, ceiling: 5000, currency: GBP }\n`;

  test('a risk is accepted for three months, by who decides, with a reason to be filled in', () => {
    const after = fixed(text, 'budget/no-reserve', /^Accept it until 20 February 2027/);
    expect(after).toContain('rule: budget/no-reserve');
    expect(after).toContain('by: Ana');
    expect(after).toContain('until: 2027-02-20');
    expect(after.startsWith(text)).toBe(true);
    expect(rulesIn(after)).not.toContain('budget/no-reserve');
  });

  test('beside those that are there', () => {
    const one = `${text}waivers:\n  # agreed in May\n  - { rule: budget/no-cap, reason: A gift, by: Ana, until: 2027-01-31 }\n`;
    const after = fixed(one, 'budget/no-reserve', /^Accept/);
    expect(after.startsWith(one)).toBe(true);
    expect(judge(after).engagement.waivers).toHaveLength(2);
  });

  const waived = (waiver: string) => `${text}waivers:\n  - ${waiver}\n  # the end\n`;

  test('one that has run out is renewed, or the risk mended', () => {
    const old = waived('{ rule: budget/no-reserve, reason: A gift, by: Ana, until: 2026-01-31 }');
    const after = fixed(old, 'waivers/expired', /again/);
    expect(after).toBe(old.replace('2026-01-31', '2027-02-20'));
    expect(rulesIn(after)).not.toContain('budget/no-reserve');
  });

  test('one that names no rule is corrected', () => {
    const after = fixed(
      waived('{ rule: budget/no-reserves, reason: A gift, by: Ana, until: 2027-01-31 }'),
      'waivers/unknown-rule',
      /`budget\/no-reserve`/,
    );
    expect(rulesIn(after)).not.toContain('budget/no-reserve');
  });

  test('one that is not needed goes', () => {
    const unused = waived('{ rule: budget/no-cap, reason: A gift, by: Ana, until: 2027-01-31 }');
    expect(rulesIn(unused)).toContain('waivers/unused');
    const after = fixed(unused, 'waivers/unused', /Delete/);
    expect(after).not.toContain('A gift');
    expect(rulesIn(after)).not.toContain('waivers/unused');
  });

  test('what is accepted already is not offered again, nor is anything in a text that is no YAML', () => {
    const after = fixed(text, 'budget/no-reserve', /^Accept/);
    expect(offers(after, 'budget/no-reserve')).toEqual([]);
    expect(offers('vet: 1\nbudget: { cap: ', 'yaml/syntax')).toEqual([]);
  });
});
