/** What a reader of `--format json` may count on, for every file of ours. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type Folder, folder } from '../commands/run.ts';

const STORIES = [
  'examples/cafe/',
  'examples/garage/',
  'examples/cleaning-firm/',
  'examples/car-rental/',
  'test/fixtures/fern.',
];
const stories = Object.fromEntries(STORIES.map((name) => [name, readFileSync(`${name}engagement.yaml`, 'utf8')]));
const schema = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

type Counts = Record<'error' | 'warning' | 'info' | 'question' | 'task' | 'waived', number>;

interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  offset: number;
  length: number;
}

interface Output {
  files: {
    path: string;
    findings: {
      kind: string;
      severity: string;
      waived: unknown;
      range: Range;
      mistake: string;
      related: { range: Range }[];
    }[];
    mistakes: { mistake: string; findings: number }[];
    coverage: { applicable: number; judged: number };
    counts: Counts;
  }[];
  summary: Counts & { files: number; baselined: number };
}

async function output(home: Folder, ...args: string[]): Promise<Output> {
  const { out } = await home.vet(['lint', '--format', 'json', '--as-of', '2026-11-20', ...args]);
  const json = JSON.parse(out);
  expect(validate(json) || validate.errors).toBe(true);
  return json;
}

const all = folder({
  ...Object.fromEntries(Object.entries(stories).map(([name, text]) => [`${name}engagement.yaml`, text])),
  'broken/engagement.yaml': 'vet: 1\nbudget: [\n',
  'empty/engagement.yaml': '',
});

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

describe.each([
  [[]],
  [['--stage', 'briefing']],
  [['--stage', 'running']],
  [['--stage', 'ending']],
  [['--mistake', 'budget']],
])('%j', (args) => {
  test('the counts are those of the findings', async () => {
    const { files, summary } = await output(all, ...args);
    expect(files).toHaveLength(STORIES.length + 2);
    for (const { path, findings, mistakes, coverage, counts } of files) {
      const standing = findings.filter(({ waived }) => !waived);
      const number = (name: string) =>
        standing.filter(({ kind, severity }) => (['question', 'task'].includes(kind) ? kind : severity) === name)
          .length;
      for (const name of ['error', 'warning', 'info', 'question', 'task'] as const)
        expect([path, name, counts[name]]).toEqual([path, name, number(name)]);
      expect(counts.waived).toBe(findings.length - standing.length);
      expect(sum(counts)).toBe(findings.length);
      for (const { mistake, findings: own } of mistakes)
        expect([mistake, own]).toEqual([mistake, standing.filter((finding) => finding.mistake === mistake).length]);
      expect(coverage.judged).toBeLessThanOrEqual(coverage.applicable);
    }
    for (const name of ['error', 'warning', 'info', 'question', 'task', 'waived'] as const)
      expect(summary[name]).toBe(files.reduce((total, { counts }) => total + counts[name], 0));
    expect(summary).toMatchObject({ files: files.length, baselined: 0 });
  });
});

test('lines and columns count from 1, and `endColumn` is the first one behind', async () => {
  for (const { path, findings } of (await output(all)).files) {
    const text = readFileSync(`${all.path}/${path}`, 'utf8');
    const lines = text.split('\n');
    for (const { range } of findings.flatMap((finding) => [finding, ...finding.related])) {
      expect(Math.min(range.line, range.column, range.endLine, range.endColumn)).toBeGreaterThanOrEqual(1);
      if (range.line !== range.endLine) continue;
      const words = text.slice(range.offset, range.offset + range.length);
      expect(lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1)).toBe(words);
    }
  }
});

test('findings stand in the order of the file', async () => {
  for (const { findings } of (await output(all)).files) {
    const places = findings.map(({ range }) => range.offset);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('only the milliseconds of two equal runs differ', async () => {
  const bytes = async () => (await all.vet(['lint', '--format', 'json'])).out.replace(/"milliseconds":\d+/, '');
  expect(await bytes()).toBe(await bytes());
});

test.each([
  ['nothing to check', [], 0],
  ['a file that is not there', ['nowhere.yaml'], 0],
])('one document, and a valid one, for %s', async (_name, paths, files) => {
  expect((await output(folder({}), ...paths)).summary.files).toBe(files);
});

test('a file that is not there leaves the others in the document', async () => {
  const home = folder({ 'engagement.yaml': 'vet: 1\n' });
  expect((await output(home, 'nowhere.yaml', 'engagement.yaml')).files.map(({ path }) => path)).toEqual([
    'engagement.yaml',
  ]);
});
