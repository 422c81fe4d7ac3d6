/** Edits elsewhere make no finding new: whatever stands in the file, and wherever else somebody writes. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { applyBaseline, entriesFor } from '../../src/assessment/baseline.ts';
import { read } from '../../src/document/read.ts';

const SEED = 20261120;

const engagements = ['test/fixtures', 'examples']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(name, 'utf8'));

const judge = (text: string): Assessment => assess('engagement.yaml', read(text), { asOf: '2026-11-20' });

/** What is new in a text by the baseline of another. */
function fresh(before: string, after: string): string[] {
  const { assessment } = applyBaseline(judge(after), entriesFor(judge(before), []));
  return assessment.findings
    .filter((finding) => !finding.baselined && !finding.waived)
    .map((finding) => `${finding.rule} ${finding.messageId} ${finding.at}`);
}

const engagement = fc.constantFrom(...engagements);
const place = fc.double({ min: 0, max: 0.999, noNaN: true });

function check(property: fc.IProperty<never> | fc.IProperty<[string, number]> | fc.IProperty<[string]>): void {
  fc.assert(property as fc.IProperty<unknown>, { seed: SEED, numRuns: 60 });
}

type Tree = Record<string, unknown>;

/** Every list with entries, by the way to it. */
function listsIn(value: unknown): unknown[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listsIn);
  return Array.isArray(value) && value.length > 0 ? [value, ...inner] : inner;
}

/** How many findings there are of each rule and message. */
function countsOf({ findings }: Assessment): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, messageId, waived } of findings) {
    if (!waived) counts.set(`${rule} ${messageId}`, (counts.get(`${rule} ${messageId}`) ?? 0) + 1);
  }
  return counts;
}

describe('no finding is new', () => {
  test('in the file as it was', () => {
    for (const text of engagements) expect(fresh(text, text)).toEqual([]);
  });

  test('after a comment, or empty lines', () => {
    check(
      fc.property(engagement, place, (text, at) => {
        const lines = text.split('\n');
        const tops = lines.flatMap((line, index) => (/^\w/.test(line) ? [index] : []));
        lines.splice(tops[Math.floor(at * tops.length)] ?? 0, 0, '', '# Agreed with Priya on the phone.', '');
        expect(fresh(text, lines.join('\n'))).toEqual([]);
      }),
    );
  });

  test('after the sections were put into another order', () => {
    check(
      fc.property(engagement, place, (text, at) => {
        const entries = Object.entries(parse(text) as Tree);
        const cut = Math.floor(at * entries.length);
        const turned = Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse());
        expect(fresh(text, stringify(turned))).toEqual([]);
      }),
    );
  });

  test('but the one about a field that somebody adds', () => {
    for (const text of engagements) {
      const added = fresh(text, `${text.trimEnd()}\nnotes_to_self: ask about Easter\n`);
      expect(added).toEqual(['shape/unknown-key unknown-key /notes_to_self']);
    }
  });

  test('after an entry was put above the others of its list, but for what is said of that entry itself', () => {
    check(
      fc.property(engagement, place, (text, at) => {
        const tree = parse(text) as Tree;
        const lists = listsIn(tree);
        const list = lists[Math.floor(at * lists.length)] ?? [];
        const before = countsOf(judge(stringify(tree)));
        const start = stringify(tree);
        list.unshift(structuredClone(list[0]));
        const after = stringify(tree);
        const counts = countsOf(judge(after));
        const more = [...counts].map(([key, number]) => Math.max(number - (before.get(key) ?? 0), 0));
        expect(fresh(start, after).length).toBe(more.reduce((sum, number) => sum + number, 0));
      }),
    );
  });
});
