/** What holds for every file, whatever stands in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { assess } from '../src/assessment/assess.ts';
import type { Assessment } from '../src/assessment/assessment.ts';
import type { Node, ScalarNode } from '../src/document/node.ts';
import { read, readThoroughly } from '../src/document/read.ts';
import { conciseFormat } from '../src/formats/concise.ts';
import { jsonFormat } from '../src/formats/json.ts';
import { written } from './formats/summary.ts';

const SEED = 20261120;
const AS_OF = '2026-11-20';

const ours = ['test/fixtures', 'examples']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(name, 'utf8'));
const harbourLane = readFileSync('test/fixtures/harbour-lane.engagement.yaml', 'utf8');

const judge = (text: string): Assessment => assess('engagement.yaml', read(text), { asOf: AS_OF });

/** Signs and words that mean something in YAML or to vet. */
const SIGNS = [
  ...'"\':[]{},#-@&*|>!%\\?~…😀\n\r\t\u0000\u2028\ufeff',
  ...[': ', '\r\n', '- ', ' #', '---\n', 'vet: 1\n', 'budget:', 'cap', 'unknown', 'not-yet', '{ na: }', '5,000', '1e9'],
];

describe('any text', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 1, 1, 3, 20),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...SIGNS)),
  });
  const spoilt = fc.tuple(fc.constantFrom(...ours), fc.array(edit, { maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((before, { at, remove, insert }) => {
      const place = Math.floor(at * before.length);
      return before.slice(0, place) + insert + before.slice(place + remove);
    }, text),
  );
  const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((parts) => parts.join(''));
  const texts = [
    ...ours,
    ...fc.sample(spoilt, { seed: SEED, numRuns: 120 }),
    ...fc.sample(signs, { seed: SEED, numRuns: 150 }),
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { seed: SEED, numRuns: 100 }),
  ];
  let judged: { text: string; assessment: Assessment }[] = [];

  async function judgeAll(some: readonly string[]): Promise<typeof judged> {
    const all = [];
    for (const text of some) {
      all.push({ text, assessment: assess('engagement.yaml', await readThoroughly(text), { asOf: AS_OF }) });
    }
    return all;
  }

  const asJson = ({ assessment }: (typeof judged)[number]): string => written(jsonFormat(AS_OF), [assessment]);

  beforeAll(async () => {
    judged = await judgeAll(texts);
  });

  test('is judged, and some of it as an engagement', () => {
    const verdicts = judged.map(({ assessment }) => assessment.verdict);
    expect(verdicts.filter((verdict) => verdict === 'malformed').length).toBeGreaterThan(50);
    expect(verdicts.filter((verdict) => verdict === 'not-ready').length).toBeGreaterThan(20);
  });

  test('has all the places that are named', () => {
    for (const { text, assessment } of judged) {
      for (const { range } of assessment.findings.flatMap((finding) => [finding, ...finding.related])) {
        const { offset, length, line, column, endLine, endColumn } = range;
        expect(offset, text).toBeGreaterThanOrEqual(0);
        expect(length, text).toBeGreaterThanOrEqual(0);
        expect(offset + length, text).toBeLessThanOrEqual(text.length);
        expect({ line, column }, text).toEqual(position(text, offset));
        expect({ line: endLine, column: endColumn }, text).toEqual(position(text, offset + length));
      }
    }
  });

  test('is JSON that keeps to its schema', () => {
    const schema = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'));
    const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
    for (const one of judged) {
      validate(JSON.parse(asJson(one)));
      expect(validate.errors ?? [], one.text).toEqual([]);
    }
  });

  test('is the same the next time', async () => {
    const again = await judgeAll(texts.slice(0, 60));
    expect(again.map(asJson)).toEqual(judged.slice(0, 60).map(asJson));
  });

  test('has no two findings with the same fingerprint', () => {
    for (const { text, assessment } of judged) {
      const fingerprints = assessment.findings.map(({ fingerprint }) => fingerprint);
      expect(new Set(fingerprints).size, text).toBe(fingerprints.length);
    }
  });

  test('is one line a finding when it is concise', () => {
    for (const { text, assessment } of judged) {
      const lines = conciseFormat.file(assessment).split('\n').slice(0, -1);
      expect(lines, text).toHaveLength(assessment.findings.length);
      for (const line of lines) expect(line).toMatch(/^engagement\.yaml:\d+:\d+ [a-z]+ [\w/-]+ \S/);
    }
  });
});

/** Counted anew. */
function position(text: string, offset: number): { line: number; column: number } {
  const breaks = [...text.matchAll(/\r\n?|\n/g)]
    .map((mark) => mark.index + mark[0].length)
    .filter((end) => end <= offset);
  return { line: breaks.length + 1, column: offset - (breaks.at(-1) ?? 0) + 1 };
}

test.each(ours)('the order of fields says nothing, in file %#', (text) => {
  const found = (written: string): string[] =>
    judge(written)
      .findings.map(({ rule, messageId, kind, severity }) => `${rule} ${messageId} ${kind} ${severity}`)
      .sort();
  const plain = parse(text);
  const expected = found(stringify(plain));
  expect(expected.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const shuffle = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(shuffle);
        if (typeof value !== 'object' || value === null) return value;
        const entries = Object.entries(value).map((entry) => ({ entry, at: Number(numbers.next().value) }));
        const order = entries.sort((a, b) => a.at - b.at);
        return Object.fromEntries(order.map(({ entry: [key, item] }) => [key, shuffle(item)]));
      };
      expect(found(stringify(shuffle(plain)))).toEqual(expected);
    }),
    { seed: SEED, numRuns: 10 },
  );
});

describe('not knowing never makes a file ready', () => {
  const weighty = judge(harbourLane).findings.filter(({ severity, mistake }) => severity !== 'info' && mistake);
  const rules = [...new Set(weighty.map(({ rule }) => rule))];

  /** The firm has all but one of the things that stand in its way waived, so that one answer could make it ready. */
  function allBut(rule: string): string {
    const waivers = rules
      .filter((other) => other !== rule)
      .map((other) => `  - { rule: ${other}, reason: agreed, by: Priya Shah, until: 2027-06-30 }\n`);
    return harbourLane.replace(/^waivers:[\s\S]*/m, `waivers:\n${waivers.join('')}`);
  }

  /** All values of a file but its waivers, which are no answers, and its stage: at the first, nearly nothing is asked. */
  function leaves(text: string): { name: string; node: ScalarNode }[] {
    const found: { name: string; node: ScalarNode }[] = [];
    const collect = (node: Node, name: string): void => {
      if (node.kind === 'scalar') found.push({ name, node });
      else if (node.kind === 'sequence')
        for (const [index, item] of node.items.entries()) collect(item, `${name}[${index}]`);
      else
        for (const { key, value } of node.pairs)
          collect(value, name === '' ? String(key.value) : `${name}.${key.value}`);
    };
    const { root } = read(text);
    if (root) collect(root, '');
    return found.filter(({ name }) => !/^(?:vet$|waivers|engagement\.stage)/.test(name));
  }

  function withUnknown(text: string, nodes: readonly ScalarNode[]): string {
    return [...nodes]
      .sort((a, b) => b.start - a.start)
      .reduce((before, { start, end }) => `${before.slice(0, start)}unknown${before.slice(end)}`, text);
  }

  /** For each value: the rules that still find something where it alone is not known, and nothing is waived. */
  const bare = harbourLane.replace(/^waivers:[\s\S]*/m, '');
  const finders = new Map(
    leaves(bare).map(({ name, node }) => {
      const { findings } = judge(withUnknown(bare, [node]));
      return [name, new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule))];
    }),
  );

  test.each(rules)('where only %s stands in the way', (rule) => {
    const text = allBut(rule);
    expect(judge(text).verdict).not.toBe('ready');
    // What is found stays found when others are waived: only where the rule falls silent is anything to be seen.
    const telling = leaves(text).filter(({ name }) => !finders.get(name)?.has(rule));
    const ready = telling.filter(({ node }) => judge(withUnknown(text, [node])).verdict === 'ready');
    expect(ready.map(({ name }) => name)).toEqual([]);
  });

  test('some rules fall silent', () => {
    const silent = rules.filter((rule) => [...finders.values()].some((found) => !found.has(rule)));
    expect(silent.length).toBeGreaterThan(3);
  });

  test('however much is not known', () => {
    const cases = rules.map((rule) => {
      const text = allBut(rule);
      return { text, leaves: leaves(text) };
    });
    const some = fc
      .constantFrom(...cases)
      .chain(({ text, leaves: all }) => fc.tuple(fc.constant(text), fc.subarray(all, { minLength: 2 })));
    fc.assert(
      fc.property(some, ([text, chosen]) => {
        const nodes = chosen.map(({ node }) => node);
        expect(judge(withUnknown(text, nodes)).verdict, chosen.map(({ name }) => name).join(' ')).not.toBe('ready');
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
