/** Whatever stands in a text, and wherever the cursor is in it: the server answers, and its edits fit the text. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { actionsIn } from '../../src/server/actions.ts';
import { completionsAt } from '../../src/server/completions.ts';
import { diagnosticsOf } from '../../src/server/diagnostics.ts';
import { hoverAt } from '../../src/server/hover.ts';
import { outlineOf } from '../../src/server/outline.ts';
import { context, judge } from './reading.ts';

const URI = 'file:///engagement.yaml';

const files = ['cafe', 'car-rental', 'cleaning-firm', 'garage'].map((name) =>
  readFileSync(`examples/${name}/engagement.yaml`, 'utf8'),
);

/** What fingers do: half a word, a bracket too many, a tab, a line less. */
const pieces = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n  ',
    '\t',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '🧁',
    '\r\n',
  ),
  fc.constantFrom('budget:', 'waivers:\n  - ', 'cap: £5,000', '__proto__: 1', 'unknown', '{ na: }', '---\n', '!!str '),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

const edits = fc.array(fc.record({ at: fc.nat(), gone: fc.nat({ max: 40 }), piece: pieces }), { maxLength: 4 });

function edited(text: string, changes: readonly { at: number; gone: number; piece: string }[]): string {
  return changes.reduce((now, { at, gone, piece }) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + piece + now.slice(from + gone);
  }, text);
}

test('hover, completion and quick fixes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), edits, fc.nat(), fc.boolean(), (file, changes, where, isCut) => {
      const whole = edited(file, changes);
      const offset = where % (whole.length + 1);
      const text = isCut ? whole.slice(0, offset) : whole;
      const document = TextDocument.create(URI, 'yaml', 1, text);
      const assessment = judge(text);
      const position = document.positionAt(offset);
      for (const item of completionsAt(text, offset, context)) {
        const { range } = item.textEdit as TextEdit;
        expect(range.start.line).toBe(range.end.line);
        expect(document.offsetAt(range.start)).toBeLessThanOrEqual(offset);
        expect(document.offsetAt(range.end)).toBeGreaterThanOrEqual(offset);
      }
      hoverAt(text, offset, assessment.findings, context);
      diagnosticsOf(assessment, URI);
      for (const action of actionsIn({ start: position, end: position }, assessment, text, URI)) {
        expect(TextDocument.applyEdits(document, action.edit?.changes?.[URI] ?? [])).not.toBe(text);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(files.map((text, index) => [index, text] as const))(
  'what a parser reads stands in the outline too: example %i',
  (_, text) => {
    const { entries } = outlineOf(text);
    const found = new Set(entries.map(({ path }) => path.join('.')));
    const missing: string[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        const own = [...path, Array.isArray(value) ? Number(name) : name];
        if (!Array.isArray(value) && !found.has(own.join('.'))) missing.push(own.join('.'));
        walk(inner, own);
      }
    };
    walk(judge(text).engagement, []);
    expect(missing).toEqual([]);
  },
);
