/** What is offered at the cursor, `|`, and what then stands in the file. */

import { describe, expect, test } from 'vitest';
import { InsertTextFormat } from 'vscode-languageserver';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { read } from '../../src/document/read.ts';
import { completionsAt } from '../../src/server/completions.ts';
import type { Context } from '../../src/server/context.ts';
import { context, withCursor } from './reading.ts';

function offered(marked: string, own: Context = context) {
  const { text, offset } = withCursor(marked);
  return completionsAt(text, offset, own);
}

function labels(marked: string): string[] {
  return offered(marked).map((item) => item.label);
}

/** The text with one of the offers taken; places to jump to are left out. */
function taken(marked: string, label: string, own: Context = context): string {
  const { text } = withCursor(marked);
  const item = offered(marked, own).find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  const document = TextDocument.create('file:///engagement.yaml', 'yaml', 1, text);
  const after = TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
  return item.insertTextFormat === InsertTextFormat.Snippet ? after.replace(/\$\{\d:([^}]*)\}|\$\d/g, '$1') : after;
}

describe('names', () => {
  test('of a new file, in the order of the format', () => {
    expect(labels('|').slice(0, 3)).toEqual(['vet', 'engagement', 'client']);
  });

  test('that are not there yet', () => {
    const names = labels('client:\n  name: Fern\n  |\n  country: GB\n');
    expect(names).toContain('industry');
    expect(names).not.toContain('name');
    expect(names).not.toContain('country');
  });

  test('first those that the stage asks for', () => {
    const vendor = (stage: string) =>
      labels(`engagement: { stage: ${stage} }\n|`).filter((name) => name === 'vendor' || name === 'marketing');
    expect(vendor('briefing')).toEqual(['marketing', 'vendor']);
    expect(vendor('contracting')).toEqual(['vendor', 'marketing']);
  });

  test('with what they are for', () => {
    const [cap] = offered('budget:\n  ca|').filter((item) => item.label === 'cap');
    expect(cap).toMatchObject({
      detail: 'an amount of money',
      documentation: { kind: 'markdown', value: expect.stringContaining('The most you plan to spend') },
    });
  });

  test.each([
    ['bud|', 'budget', 'budget:\n  '],
    ['budget:\n  fe|', 'fees', 'budget:\n  fees:\n    '],
    ['outc|', 'outcomes', 'outcomes:\n  - '],
    ['budget:\n  ca|\n', 'cap', 'budget:\n  cap: \n'],
    ['budget:\n  ca|: 5\n', 'cap', 'budget:\n  cap: 5\n'],
    ['budget: { c|', 'cap', 'budget: { cap: '],
    ['budget: { f| }', 'fees', 'budget: { fees: {  } }'],
    ['scope: { ch| }', 'channels', 'scope: { channels: [] }'],
    ['outcomes:\n  -|', 'id', 'outcomes:\n  - id: '],
  ])('%j, with %s taken: %j', (marked, label, after) => {
    // An editor sets the further lines in as far as the first: here that is done for it.
    expect(set(marked, taken(marked, label))).toBe(after);
  });

  test('a group behind a dash is set in below its name', () => {
    expect(taken('selection:\n  candidates:\n    - sc|', 'scores')).toContain('- scores:\n    ');
  });

  test('without a place to put the cursor, an editor gets the plain text', () => {
    const plain = { ...context, client: { markdown: false, snippets: false, indents: false } };
    expect(offered('budget:\n  ca|', plain)[0]).toMatchObject({ insertTextFormat: InsertTextFormat.PlainText });
    expect(taken('budget:\n  covers: n|', '{ na: … }', plain)).toBe('budget:\n  covers: { na: why it does not apply }');
  });
});

/** The indentation of the cursor's line, put before each line that was added. */
function set(marked: string, after: string): string {
  const line = marked.slice(0, marked.indexOf('|')).split('\n').at(-1) ?? '';
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const lines = after.split('\n');
  const first = marked.slice(0, marked.indexOf('|')).split('\n').length;
  return lines
    .map((one, index) => (index >= first && index < first + added(marked, after) ? indent + one : one))
    .join('\n');
}

function added(marked: string, after: string): number {
  return after.split('\n').length - marked.split('\n').length;
}

describe('values', () => {
  test('the words of the field, with what they mean, and the answers that stand for any value', () => {
    expect(offered('engagement:\n  stage: |')[0]).toMatchObject({
      label: 'briefing',
      detail: 'Writing down what I want',
    });
    expect(labels('engagement:\n  stage: |').slice(-3)).toEqual(['unknown', 'not-yet', '{ na: … }']);
  });

  test('yes and no', () => {
    expect(labels('client:\n  regulated: |').slice(0, 2)).toEqual(['true', 'false']);
    expect(offered('client:\n  regulated: ye|')[0]).toMatchObject({ label: 'true', filterText: 'yes' });
  });

  test('days from today on', () => {
    expect(labels('outcomes:\n  - by: |').slice(0, 2)).toEqual(['2026-11-20', '2027-02-20']);
  });

  test('the rules, to be waived; and no answers, which would make the waiver void', () => {
    const names = labels('waivers:\n  - rule: |');
    expect(names).toContain('budget/no-reserve');
    expect(names).not.toContain('unknown');
  });

  test('the candidates, also in a text that cannot be read', () => {
    const text = 'selection:\n  candidates:\n    - name: Northlight\n    - { name: "Ben: & Co", price: 3 \n  chosen: |';
    expect(labels(text).slice(0, 2)).toEqual(['Northlight', 'Ben: & Co']);
    expect(taken(text, 'Ben: & Co')).toContain('chosen: "Ben: & Co"');
  });

  test('countries and currencies', () => {
    expect(labels('client:\n  country: |')).toContain('GB');
    expect(labels('budget: { currency: | }')[0]).toBe('GBP');
    expect(labels('client:\n  timezone: |')).toContain('Europe/London');
  });

  test('items of a list of words', () => {
    expect(labels('engagement:\n  reason: [cost, |]').slice(0, 2)).toEqual(['no-skills', 'no-capacity']);
    expect(labels('engagement:\n  reason:\n    |')[0]).toBe('- no-skills');
    expect(labels('outcomes:\n  |')).toEqual(['- id:']);
  });

  test.each([
    ['budget:\n  covers:|', 'fees', 'budget:\n  covers: fees'],
    ['budget:\n  covers: fe|es-an\n', 'fees-and-ads', 'budget:\n  covers: fees-and-ads\n'],
    ['budget:\n  covers: f| # or both\n', 'fees', 'budget:\n  covers: fees # or both\n'],
    ['budget: { covers: |, cap: 3 }', 'fees', 'budget: { covers: fees, cap: 3 }'],
    ['engagement:\n  reason:\n    -|', 'cost', 'engagement:\n  reason:\n    - cost'],
  ])('%j, with %s taken: %j', (marked, label, after) => {
    const text = taken(marked, label);
    expect(text).toBe(after);
    expect(read(text).problems).toEqual([]);
  });
});

describe('nothing', () => {
  test.each([
    ['# a comment |'],
    ['budget:\n  cap: 5400 # as |'],
    ['nonsense:\n  deeper: |'],
    ['outcomes:\n  - statement: |-\n      we |'.replace('|', '>')],
  ])('%j', (marked) => {
    expect(labels(marked)).toEqual([]);
  });
});
