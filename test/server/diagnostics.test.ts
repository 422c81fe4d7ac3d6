/** Findings as an editor gets them. */

import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { diagnosticsOf } from '../../src/server/diagnostics.ts';
import { naughty } from '../fixtures/naughty.ts';
import { judge } from './reading.ts';

function diagnostics(text: string) {
  return diagnosticsOf(judge(text), 'file:///cafe/engagement.yaml');
}

test('what is wrong and what to do, on the very token, counted from 0', () => {
  const text = 'vet: 1\nbudget:\n  cap: £3,000\n';
  expect(diagnostics(text).find((one) => one.code === 'shape/wrong-type')).toEqual({
    range: { start: { line: 2, character: 7 }, end: { line: 2, character: 13 } },
    severity: DiagnosticSeverity.Error,
    code: 'shape/wrong-type',
    source: 'vet',
    message: 'Read: the text “£3,000”. Expected: an amount of money.\nWrite `3000`.',
  });
});

test('signs beyond 16 bits count as two, as editors count them', () => {
  const found = diagnostics('vet: 1\nclient: { name: "🧁🧁", regulated: perhaps }\n');
  expect(found.find((one) => one.code === 'shape/wrong-type' || one.code === 'shape/not-allowed')?.range.start).toEqual(
    { line: 1, character: 35 },
  );
});

test('a question is information, a task a hint, and what is accepted a hint that says so', () => {
  const text = [
    'vet: 1',
    'engagement: { stage: contracting }',
    'budget: { cap: unknown, ceiling: not-yet }',
    'waivers: [{ rule: budget/no-cap, reason: A gift, by: Ana, until: 2027-01-31 }]',
    '',
  ].join('\n');
  const all = diagnostics(text);
  expect(all.some((one) => one.severity === DiagnosticSeverity.Information)).toBe(true);
  expect(all.some((one) => one.severity === DiagnosticSeverity.Hint)).toBe(true);
  const waived = all.filter((one) => String(one.message).includes('Accepted by Ana until 31 January 2027: A gift'));
  expect(waived.map((one) => one.code)).toEqual(['budget/no-cap']);
});

test('the other places of a finding are named', () => {
  const text = 'vet: 1\nengagement: { stage: contracting }\nbudget: { cap: 5400, ceiling: 5000, currency: GBP }\n';
  const found = diagnostics(text).find((one) => one.code === 'budget/no-reserve');
  expect(found?.relatedInformation?.[0]).toMatchObject({
    location: { uri: 'file:///cafe/engagement.yaml', range: { start: { line: 2, character: 15 } } },
  });
});

test('all syntax errors, not the first only', () => {
  const found = diagnosticsOf(judge('vet: 1\nclient:\n\tname: Fern\n'), 'file:///e.yaml');
  expect(found).not.toEqual([]);
  expect(found.every((one) => one.code === 'yaml/syntax')).toBe(true);
});

test.each(naughty)('nothing in a file acts on the screen of the editor: $name', ({ text }) => {
  for (const { message } of diagnostics(`vet: 1\nbudget: { cap: ${JSON.stringify(text)} }\n`)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
    expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
});
