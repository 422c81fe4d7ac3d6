/** `vet review`: of running work only. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/layout.ts';
import { folder, type World } from './run.ts';

const RENTAL = readFileSync('examples/car-rental/engagement.yaml', 'utf8');
const FIRM = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');
const UTF8 = { LANG: 'en_GB.UTF-8' };

function office(text = RENTAL) {
  const home = folder({ 'engagement.yaml': text });
  return {
    review: (args: readonly string[] = [], world: World = { env: UTF8 }) =>
      home.vet(['review', '--as-of', '2026-11-20', ...args], world),
    read: (file: string) => readFileSync(path.join(home.path, file), 'utf8'),
  };
}

test('as text, for the terminal', async () => {
  const { code, out, err } = await office().review();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Talk first');
  expect(out).toContain('9 of 26');
});

test.each([40, 80, 100])('no line is wider than %i columns', async (columns) => {
  const { out } = await office().review(['--no-color'], { env: UTF8, terminal: columns });
  expect(out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
});

test('as Markdown, HTML and JSON', async () => {
  expect((await office().review(['--format', 'markdown'])).out).toMatch(/^# /);
  expect((await office().review(['--format', 'html'])).out).toMatch(/^<!doctype html>/i);
  const data = JSON.parse((await office().review(['--format', 'json'])).out);
  expect(data).toMatchObject({ version: 1, asOf: '2026-11-20' });
  const ajv = new Ajv2020({ formats: { date: true, 'json-pointer': true } });
  const fits = ajv.compile(JSON.parse(readFileSync('schemas/review.schema.json', 'utf8')));
  expect(fits(data) || fits.errors).toBe(true);
});

test('into a file', async () => {
  const { review, read } = office();
  expect((await review(['--out', 'review.html'])).err).toBe(
    'Written: review.html. Open it in a browser; it prints on A4 and Letter.\n',
  );
  expect(read('review.html')).toMatch(/^<!doctype html>/i);
});

describe('work that is not running', () => {
  test.each([
    [FIRM, 'engagement.yaml says: about to sign'],
    ['vet: 1\nclient: { name: Crumb & Co }\n', 'engagement.yaml says no stage, so it is taken to be writing the brief'],
  ])('is not reviewed', async (text, said) => {
    const { code, out, err } = await office(text).review();
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      `vet: a review is of work that is running, and ${said}. To judge as if it were running: vet review --stage running engagement.yaml\n`,
    );
  });

  test('unless it is judged as if it were', async () => {
    const { code, out } = await office(FIRM).review(['--stage', 'running']);
    expect(code).toBe(0);
    expect(out).toContain('Northlight Social');
  });

  test('and what comes to an end still is', async () => {
    expect((await office().review(['--stage', 'ending'])).code).toBe(0);
  });
});
