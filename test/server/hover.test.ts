/** What is shown of the word under the cursor, `|`. */

import { HtmlRenderer, Parser } from 'commonmark';
import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { assess } from '../../src/assessment/assess.ts';
import { readPolicy } from '../../src/config/policies.ts';
import { read } from '../../src/document/read.ts';
import { hoverAt } from '../../src/server/hover.ts';
import { ACME } from '../config/stories.ts';
import { naughty } from '../fixtures/naughty.ts';
import { faultsOf } from '../properties/well-formed.ts';
import { AS_OF, context, judge, withCursor } from './reading.ts';

function shown(marked: string, markdown = true): string | undefined {
  const { text, offset } = withCursor(marked);
  const client = { ...context.client, markdown };
  const hover = hoverAt(text, offset, judge(text).findings, { ...context, client });
  return hover === null ? undefined : (hover.contents as { value: string }).value;
}

test('of a finding: what is wrong, why, what to do, and the page of its rule', () => {
  const page = shown(
    'vet: 1\nengagement: { stage: contracting }\nbudget: { currency: GBP, cap: 5400, ceiling: 50|00 }\n',
  );
  expect(page).toMatch(/^\*\*error:\*\* The ceiling, £5,000, is below the cap, £5,400\.\n\n/);
  expect(page).toContain('→ ');
  expect(page).toContain('# budget/no-reserve');
  expect(page).toContain('## Why it matters');
});

test('of a value that does not fit: what to write, and what the field is for', () => {
  const page = shown('vet: 1\nbudget:\n  cap: £5,|000\n\n');
  expect(page).toContain('Write `5000`');
  expect(page).toContain('The most you plan to spend');
});

test.each([
  ['its name', 'engagement:\n  sta|ge: briefing\n'],
  ['its value', 'engagement:\n  stage: brie|fing\n'],
  ['in a text that cannot be read', 'engagement: { sta|ge: briefing\nclient: [\n'],
])('of a field: %s', (_, text) => {
  const page = shown(`vet: 1\n${text}`);
  expect(page).toContain('**Stage**');
  expect(page).toContain('`briefing`: Writing down what I want');
});

test('of a waiver: the rule that is waived', () => {
  const text = 'waivers:\n  - { rule: budget/no-re|serve, reason: A gift, by: Ana, until: 2027-01-31 }\n';
  expect(shown(`vet: 1\nengagement: { stage: contracting }\n${text}`)).toContain('# budget/no-reserve');
});

test.each([
  ['a comment', '# The bu|dget\nvet: 1\n'],
  ['the end of the file', 'vet: 1\n\n|'],
  ['a field that does not exist: the finding says all', 'vet: 1\nbudget: { sp|eed: 3 }\n'],
])('of %s', (name, text) => {
  if (name.includes('field')) expect(shown(text)).toContain('is no field of');
  else expect(shown(text)).toBeUndefined();
});

test('without Markdown, as plain text', () => {
  expect(shown('vet: 1\nengagement:\n  sta|ge: briefing\n', false)).toMatch(/^Stage\n\nWhere you are/);
});

test.each(naughty)('nothing in a file acts in the window: $name', ({ text }) => {
  const value = JSON.stringify(text.replaceAll('|', '/'));
  const page = shown(`vet: 1\nbudget: { cap: |${value} }\n`) ?? '';
  expect(page).toContain('Expected');
  expect(faultsOf(new HtmlRenderer().render(new Parser().parse(page)))).toEqual([]);
});

test("of a finding of an organisation's own rule: the page of that rule", () => {
  const { rules } = readPolicy('acme.yaml', read(ACME), new Set()).policy;
  const settings = { own: rules };
  const { text, offset } = withCursor('vet: 1\nbudget: { currency: GBP, cap: 54|00 }\n');
  const { findings } = assess('engagement.yaml', read(text), { asOf: AS_OF, settings });
  const hover = hoverAt(text, offset, findings, { ...context, settings });
  const { value } = (hover as Hover).contents as { value: string };
  expect(value).toContain('# acme/cap-released');
  expect(value).toContain('## The question to ask\n\nHas the board released more?');
});
