/** `vet report`: which page is written, where it goes, and what is said about it. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folder, type World } from './run.ts';
import { INVERTED, SOUND } from './stories.ts';

const TODAY = ['--as-of', '2026-11-20'];
const BROKEN = 'vet: 1\nbudget: [\n';
const example = (story: string) => readFileSync(`examples/${story}/engagement.yaml`, 'utf8');
const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'];

const FIRM = { 'engagement.yaml': example('cleaning-firm') };
const GROUP = Object.fromEntries(STORIES.map((story) => [`${story}/engagement.yaml`, example(story)]));

/** A fresh place for each: what one writes is not there for the next. */
function office(files: Readonly<Record<string, string | Uint8Array>> = FIRM) {
  const { path: home, vet } = folder(files);
  return {
    home,
    report: (args: readonly string[] = [], world?: World) => vet(['report', ...TODAY, ...args], world),
    read: (file: string) => readFileSync(path.join(home, file), 'utf8'),
    names: () => readdirSync(home).sort(),
  };
}

describe('what is written', () => {
  test('of one file its report, as Markdown, and nothing is said beside it', async () => {
    const { code, out, err } = await office().report(['engagement.yaml']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# .+\n\nHarbour Lane Cleaning Ltd and Northlight Social, about to sign\./);
    expect(out).toContain('Not ready to sign.');
  });

  test('of several files one page together', async () => {
    const { code, out, err } = await office(GROUP).report();
    expect([code, err]).toEqual([0, '']);
    for (const story of STORIES) expect(out).toContain(story);
    expect(out.match(/^# /gm)).toHaveLength(1);
  });

  test('of a folder with one file its report', async () => {
    const { report } = office(GROUP);
    expect((await report(['cleaning-firm'])).out).toMatch(/^# .+\n\nHarbour Lane/);
  });

  test('of standard input', async () => {
    const { code, out } = await office({}).report(['-'], { stdin: example('garage') });
    expect(code).toBe(0);
    expect(out).toContain('Hanley Motors');
  });

  test('as HTML: one document', async () => {
    const { out } = await office().report(['--format', 'html']);
    expect(out).toMatch(/^<!doctype html>\n/i);
    expect(out.trimEnd()).toMatch(/<\/html>$/);
  });

  test.each([['engagement.yaml'], ['.']])('as JSON: one document, as its schema says: %s', async (named) => {
    const { out } = await office({ ...FIRM, ...GROUP }).report(['--format', 'json', named]);
    const data = JSON.parse(out);
    expect(data).toMatchObject({ version: 1, asOf: '2026-11-20' });
    expect(data.reports).toHaveLength(named === '.' ? 5 : 1);
    const ajv = new Ajv2020({ formats: { date: true, 'json-pointer': true } });
    const fits = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));
    expect(fits(data) || fits.errors).toBe(true);
  });

  test('as on another day, and as if at another stage', async () => {
    const { report } = office();
    expect((await report(['--stage', 'briefing'])).out).toContain('writing the brief');
    const { vet } = folder(FIRM);
    expect((await vet(['report', '--as-of', '2028-01-31'])).out).toContain('31 January 2028');
    // Without, it is today.
    expect((await vet(['report'])).out).toContain('20 November 2026');
  });
});

describe('exit codes', () => {
  test('0, whatever the report says', async () => {
    expect((await office({ 'engagement.yaml': INVERTED }).report()).code).toBe(0);
  });

  test('2 for a file that is no engagement; its page says so', async () => {
    const { code, out } = await office({ 'engagement.yaml': BROKEN }).report();
    expect(code).toBe(2);
    expect(out).toContain('This file cannot be judged');
  });

  test('2 for one among others, which are all on the page', async () => {
    const { code, out } = await office({ 'engagement.yaml': BROKEN, 'hull.engagement.yaml': SOUND }).report();
    expect(code).toBe(2);
    expect(out).toContain('hull.engagement.yaml');
    expect(out).toContain('engagement.yaml');
  });

  test('2 for one that cannot be read, and the page of the others is written', async () => {
    const { code, out, err } = await office().report(['nowhere.yaml', 'engagement.yaml']);
    expect([code, err]).toEqual([2, 'vet: cannot read nowhere.yaml: there is no such file or folder\n']);
    expect(out).toContain('Harbour Lane');
  });

  test('2 where none can be read; then there is no page', async () => {
    const { report, names } = office({ 'engagement.yaml': Buffer.from([0x76, 0xff]) });
    const { code, out, err } = await report(['--out', 'report.html']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('is not UTF-8');
    expect(names()).toEqual(['engagement.yaml']);
  });

  test('3 where there is nothing, and where it was looked for', async () => {
    const { code, out, err } = await office({}).report(['--out', 'report.html']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('vet: no engagement file found in this folder; there is nothing to report.\n');
    expect(err).toContain('vet report FILE');
  });

  test('JSON is a document also then', async () => {
    const { code, out } = await office({}).report(['--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({ version: 1, asOf: '2026-11-20', reports: [] });
  });
});

describe('--out', () => {
  test('one line says what was written, and how to print it', async () => {
    const { report, read } = office();
    const { code, out, err } = await report(['--out', 'report.html']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('Written: report.html. Open it in a browser; it prints on A4 and Letter.\n');
    expect(read('report.html')).toBe((await report(['--format', 'html'])).out);
  });

  test.each([
    ['report.html', /^<!doctype html>/i],
    ['REPORT.HTM', /^<!doctype html>/i],
    ['report.md', /^# /],
    ['report.json', /^\{"version":1/],
  ])('%s: the ending decides', async (name, beginning) => {
    const { report, read } = office();
    await report(['--out', name]);
    expect(read(name)).toMatch(beginning);
  });

  test.each([
    [
      ['--out', 'report.txt'],
      'this page is not written as .txt: report.txt. It can be .md, .html, .json; with --format',
    ],
    [['--out', 'report'], 'report has no ending that says how to write it. It can be .md, .html, .json'],
    [['--format', 'json', '--out', 'report.html'], 'report.html would be HTML, and --format says json. Name it .json'],
  ])('%j: an ending that says something else, or nothing', async (args, said) => {
    const { report, names } = office();
    const { code, err } = await report(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(names()).toEqual(['engagement.yaml']);
  });

  test('with --format any name will do', async () => {
    const { report, read } = office();
    await report(['--format', 'json', '--out', 'report']);
    expect(JSON.parse(read('report')).version).toBe(1);
  });

  test('--quiet says nothing', async () => {
    expect(await office().report(['--quiet', '--out', 'report.html'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('an older report is replaced, with its mode; a link stays a link', async () => {
    const { report, home, read } = office({ ...FIRM, 'printed/march.html': 'March' });
    const file = path.join(home, 'printed/march.html');
    chmodSync(file, 0o640);
    symlinkSync('printed/march.html', path.join(home, 'latest.html'));
    await report(['--out', 'latest.html']);
    expect(read('printed/march.html')).toContain('Northlight');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(home, 'printed'))).toEqual(['march.html']);
  });

  test.each(['-', '/dev/stdout'])('%s is standard output', async (name) => {
    const { out, err } = await office().report(['--out', name]);
    expect(out).toContain('Harbour Lane');
    expect(err).toBe('');
  });
});

describe('--out where nothing may be written', () => {
  const shop = () => office({ ...FIRM, 'plan.txt': SOUND, 'pages/old.html': '' });

  test.each([
    ['engagement.yaml', 'a page is not written into a YAML file: engagement.yaml'],
    ['new.yml', 'a page is not written into a YAML file: new.yml'],
    ['pages', 'pages is a folder. Name a file in it: --out pages/page.html'],
    ['pages/', 'pages/ is a folder'],
    ['reports/report.html', 'there is no folder reports. Make it first: mkdir -p reports'],
    ['pages/old.html/report.html', 'a part of its path is no folder'],
    ['', '--out needs the name of a file'],
    ['/dev/null', '/dev/null is no ordinary file'],
    ['plan.txt', 'plan.txt is read for this page, so it is not written over'],
    ['./pages/../plan.txt', 'is read for this page'],
  ])('%j: %s', async (name, said) => {
    const { report, names, read } = shop();
    const { code, out, err } = await report(['--out', name, 'plan.txt', 'engagement.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(names()).toEqual(['engagement.yaml', 'pages', 'plan.txt']);
    expect([read('plan.txt'), read('engagement.yaml')]).toEqual([SOUND, FIRM['engagement.yaml']]);
  });

  test('a link to the plan is the plan', async () => {
    const { report, home, read } = shop();
    symlinkSync('engagement.yaml', path.join(home, 'report.html'));
    expect((await report(['--out', 'report.html'])).code).toBe(2);
    expect(read('engagement.yaml')).toBe(FIRM['engagement.yaml']);
  });

  test.skipIf(process.getuid?.() === 0)('a file and a folder that are not yours', async () => {
    const { report, home } = shop();
    writeFileSync(path.join(home, 'closed.html'), 'kept', { mode: 0o444 });
    expect((await report(['--out', 'closed.html'])).err).toContain('you may not write to closed.html');
    mkdirSync(path.join(home, 'closed'), { mode: 0o555 });
    expect((await report(['--out', 'closed/report.html'])).err).toContain('you may not write there');
  });
});

describe('streams', () => {
  test('at a terminal, a line says how to get a page for the browser', async () => {
    const { err } = await office().report(['engagement.yaml'], { terminal: 80 });
    expect(err).toBe('\nFor the browser, or on paper: vet report --out report.html engagement.yaml\n');
    expect((await office().report(['--quiet'], { terminal: 80 })).err).toBe('');
  });

  test('`| head -1` shows one line', () => {
    const { home } = office(GROUP);
    const command = `"${process.execPath}" "${path.resolve('bin/vet.js')}" report --format json | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: home, encoding: 'utf8' });
    expect(stdout).toMatch(/^\{"version":1,.*\n$/);
    expect(stderr).toBe('');
  });

  test('when nobody reads any more, no more is written', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.engagement.yaml`, SOUND]));
    const { code, out } = await office(many).report(['--format', 'json'], { closedAfter: 3 });
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThan(5);
  });
});
