/** `vet compare`: the candidates, in the four forms. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/layout.ts';
import { folder, type World } from './run.ts';

const GARAGE = readFileSync('examples/garage/engagement.yaml', 'utf8');
const UTF8 = { LANG: 'en_GB.UTF-8' };

function garage(text = GARAGE) {
  const home = folder({ 'engagement.yaml': text });
  return {
    compare: (args: readonly string[] = [], world: World = { env: UTF8 }) =>
      home.vet(['compare', '--as-of', '2026-11-20', ...args], world),
    read: (file: string) => readFileSync(path.join(home.path, file), 'utf8'),
  };
}

test('as text, for the terminal', async () => {
  const { code, out } = await garage().compare();
  expect(code).toBe(0);
  expect(out).toContain('Sampaguita Digital is ahead so far.');
  expect(out).not.toMatch(/[#*|]{2}/);
});

test.each([40, 80, 100])('no line is wider than %i columns', async (columns) => {
  const { out } = await garage().compare(['--no-color'], { env: UTF8, terminal: columns });
  expect(out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
});

test('in colours where they are wanted, and in ASCII where there is no more', async () => {
  const coloured = await garage().compare(['--color']);
  expect(coloured.out).toContain('\u001b[1m');
  const { out } = await garage().compare([], { env: { TERM: 'dumb' }, terminal: 80 });
  const written = new Set(GARAGE);
  expect([...out].filter((sign) => sign > '~' && !written.has(sign))).toEqual([]);
});

test('as Markdown, HTML and JSON', async () => {
  expect((await garage().compare(['--format', 'markdown'])).out).toMatch(/^# /);
  expect((await garage().compare(['--format', 'html'])).out).toMatch(/^<!doctype html>/i);
  const data = JSON.parse((await garage().compare(['--format', 'json'])).out);
  expect(data).toMatchObject({ version: 1, asOf: '2026-11-20', comparison: { client: 'Hanley Motors' } });
  const ajv = new Ajv2020({ formats: { date: true, 'json-pointer': true } });
  const fits = ajv.compile(JSON.parse(readFileSync('schemas/comparison.schema.json', 'utf8')));
  expect(fits(data) || fits.errors).toBe(true);
});

describe('--out', () => {
  test.each([
    ['candidates.html', /^<!doctype html>/i],
    ['candidates.md', /^# /],
    ['candidates.json', /^\{"version":1/],
    ['candidates.txt', /^Facebook and Google for the garage\n/],
  ])('%s: the ending decides', async (name, beginning) => {
    const { compare, read } = garage();
    const { code, out, err } = await compare(['--out', name]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(`Written: ${name}.`);
    expect(read(name)).toMatch(beginning);
  });

  test('a text in a file has 80 columns and no colours, wherever it is made', async () => {
    const { compare, read } = garage();
    await compare(['--out', 'candidates.txt'], { terminal: 40, env: { TERM: 'dumb', FORCE_COLOR: '1' } });
    const { out } = await compare(['--no-color']);
    expect(read('candidates.txt')).toBe(out);
  });
});

test('without candidates: which questions bring them in', async () => {
  const { code, out, err } = await garage('vet: 1\nclient: { name: Hanley Motors }\n').compare();
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'vet: there are no candidates in engagement.yaml to compare. What is asked about them: vet init --stage shortlisting engagement.yaml\n',
  );
});
