/** `vet report --from results/*.json`: what several machines found, on one page. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';
import { SOUND } from './stories.ts';

const TODAY = ['--as-of', '2026-11-20'];
const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'];
const FILES = Object.fromEntries(
  STORIES.map((story) => [`${story}/engagement.yaml`, readFileSync(`examples/${story}/engagement.yaml`, 'utf8')]),
);
const group = folder(FILES);

const lint = async (...args: string[]) => (await group.vet(['lint', ...TODAY, '--format', 'json', ...args])).out;
const [first, second, third, all] = [
  await lint('--shard', '1/3'),
  await lint('--shard', '2/3'),
  await lint('--shard', '3/3'),
  await lint(),
];
const RESULTS = { 'results/1.json': first, 'results/2.json': second, 'results/3.json': third };

/** `vet report --from …` on these results. */
const report = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) =>
  folder(files).vet(['report', ...args]);

const from = (files: Readonly<Record<string, string | Uint8Array>>) => report(files, '--from', 'results/*.json');

describe('the page', () => {
  test('of all parts is that of the whole', async () => {
    const parts = await from(RESULTS);
    expect(parts).toEqual(await from({ 'results/all.json': all }));
    expect([parts.code, parts.err]).toEqual([0, '']);
    expect(parts.out).toMatch(/^# Readiness of the engagements\n\nReport of 20 November 2026\./);
    for (const story of STORIES) expect(parts.out).toContain(`## ${story}/engagement.yaml`);
  });

  test('tells the verdicts as a report of the files does', async () => {
    const rows = (out: string) =>
      [...out.matchAll(/^\| .*\b([\w-]+)\/engagement\.yaml[^|]*\|([^|]*\|){5}/gm)].map(([, name, open]) => [
        name,
        open,
      ]);
    const { out } = await group.vet(['report', ...TODAY]);
    const sentence = /^> .*$/m.exec(out)?.[0] ?? 'none';
    expect((await from(RESULTS)).out).toContain(sentence);
    expect(rows((await from(RESULTS)).out).length).toBe(STORIES.length);
  });

  test('has no columns of which nothing is known', async () => {
    const { out } = await from(RESULTS);
    expect(out).toContain('| Open |');
    expect(out).not.toMatch(/Planned spend|Next date|not known \|/);
    expect(out).toContain('which holds no names, money or dates');
  });

  test.each([
    ['html', /<\/html>\s*$/],
    ['markdown', /^# Readiness/],
    ['json', /^\{"version":1,"asOf":"2026-11-20","reports":\[/],
  ])('as %s', async (format, form) => {
    const { code, out } = await report(RESULTS, '--from', 'results/*.json', '--format', format);
    expect(code).toBe(0);
    expect(out).toMatch(form);
  });

  test('as JSON it is what the schema says', async () => {
    const { out } = await report(RESULTS, '--from', 'results/*.json', '--format', 'json');
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is about one file, too', async () => {
    const { out } = await report(RESULTS, '--from', 'results/1.json');
    expect(out).toContain('cafe/engagement.yaml');
  });
});

describe('the results are named', () => {
  test.each([
    ['one by one', ['results/1.json', 'results/2.json', 'results/3.json']],
    ['by a pattern in quotes', ['results/*.json']],
    ['by their folder', ['results']],
    ['twice', ['results', 'results/2.json']],
  ])('%s', async (_how, named) => {
    const { code, out } = await report(RESULTS, '--from', ...named);
    expect(code).toBe(0);
    expect(out).toContain('3 of 4 engagements');
  });

  test('though git ignores them', async () => {
    const seen = await from({ ...RESULTS, '.gitignore': 'results/\n', '.git/HEAD': 'ref: refs/heads/main\n' });
    expect(seen.code).toBe(0);
  });

  test('whatever has laid out their JSON, or encoded it', async () => {
    const wide = { ...RESULTS, 'results/2.json': JSON.stringify(JSON.parse(second), null, 2) };
    expect(await from(wide)).toEqual(await from(RESULTS));
    const utf16 = { ...RESULTS, 'results/2.json': Buffer.from(`\ufeff${second.replaceAll('\n', '\r\n')}`, 'utf16le') };
    expect(await from(utf16)).toEqual(await from(RESULTS));
    const windows = { ...RESULTS, 'results/2.json': second.replaceAll('\n', '\r\n') };
    expect(await from(windows)).toEqual(await from(RESULTS));
  });
});

describe('what is not there is told, and ends with 2', () => {
  test('a shard', async () => {
    const { code, out, err } = await from({ 'results/1.json': first, 'results/3.json': third });
    expect([code, err]).toEqual([2, 'vet: the results of shard 2 of 3 are missing\n']);
    expect(out).toContain('# Readiness');
  });

  test('files that could not be read', async () => {
    const { out } = await folder({ ...FILES, 'bakery.engagement.yaml': Buffer.from([0xff]) }).vet([
      ...['lint', ...TODAY, '--format', 'json'],
    ]);
    const { code, err } = await from({ 'results/all.json': out });
    expect([code, err]).toEqual([2, 'vet: a file of results/all.json could not be read when it was made\n']);
  });

  test('no file at all', async () => {
    const { out } = await folder({ 'engagement.yaml': SOUND }).vet(['lint', '--format', 'json', '--shard', '1/2']);
    const seen = await from({ 'results/1.json': out.replace('"shard":{"number":1,"of":2},', '') });
    expect(seen).toEqual({
      code: 3,
      out: '',
      err: 'vet: these results are of no files; there is nothing to report.\n',
    });
  });
});

const LINT = 'It is made with: vet lint --format json';

describe('results that are none', () => {
  test.each([
    ['nothing', '', `results/1.json is empty. ${LINT}`],
    ['words', 'Not ready to sign.\n', `results/1.json is not JSON, or is damaged. ${LINT}`],
    ['a list', '[]', `results/1.json holds no results of vet lint. ${LINT}`],
    ['something else', '{"files":["a.yaml"]}', `results/1.json holds no results of vet lint. ${LINT}`],
    ['no day', first.replace('2026-11-20', 'yesterday'), `results/1.json holds no results of vet lint. ${LINT}`],
    [
      'another version',
      first.replace('"version":1', '"version":2'),
      `results/1.json is of version 2, and this vet reads version 1. ${LINT}`,
    ],
    [
      'a report',
      '{"version":1,"asOf":"2026-11-20","reports":[]}',
      `results/1.json was made by vet report, and not by vet lint. ${LINT}`,
    ],
    [
      'half of it',
      first.slice(0, first.lastIndexOf('\n],')),
      `results/1.json ends too early: the run that wrote it was cut short. ${LINT}`,
    ],
    ['half a line', first.slice(0, 500), `results/1.json is not JSON, or is damaged. ${LINT}`],
    [
      'a file less than it says',
      first.replace('"files":1,', '"files":2,'),
      `results/1.json is damaged: it says 2 files, and holds 1. ${LINT}`,
    ],
    [
      'no verdict',
      first.replace('"verdict":', '"judgement":'),
      `results/1.json is damaged: the result of its file 1 has a “verdict” that is missing or wrong. ${LINT}`,
    ],
    [
      'findings of another kind',
      first.replace('"kind":"shape"', '"kind":"cake"'),
      `results/1.json is damaged: the result of its file 1 has a “findings” that is missing or wrong. ${LINT}`,
    ],
    [
      'null',
      first.replace(/^\{"path".*$/m, 'null'),
      `results/1.json is damaged: the result of its file 1 is none. ${LINT}`,
    ],
  ])('%s', async (_what, text, message) => {
    expect(text).not.toBe(first);
    expect(await from({ 'results/1.json': text })).toEqual({ code: 2, out: '', err: `vet: ${message}\n` });
  });

  test('a file twice', async () => {
    expect((await from({ 'results/1.json': first, 'results/2.json': first })).err).toBe(
      'vet: cafe/engagement.yaml is in results/1.json and in results/2.json. Name the results of each file once.\n',
    );
  });

  test('days that differ', async () => {
    const later = second.replace('2026-11-20', '2026-11-21');
    expect((await from({ 'results/1.json': first, 'results/2.json': later })).err).toBe(
      'vet: results/1.json was judged as on 2026-11-20, and results/2.json as on 2026-11-21. ' +
        'Give all of them the same day, such as: vet lint --as-of 2026-11-20 --format json\n',
    );
  });

  test.each([
    [['--from', 'nowhere.json'], 'there are no results at nowhere.json. Such as: --from "results/*.json"'],
    [['--from', 'no*.json'], 'there are no results at no*.json. Such as: --from "results/*.json"'],
    [
      ['cafe.yaml', '--from', 'results/1.json'],
      'with --from no files are judged, and cafe.yaml is named. Leave out one of the two; a pattern of results goes in quotes.',
    ],
    [
      ['--as-of', '2026-11-20', '--from', 'results'],
      '--from takes what was judged before, so --as-of comes too late. Give it to vet lint.',
    ],
    [
      ['--stage', 'running', '--from', 'results'],
      '--from takes what was judged before, so --stage comes too late. Give it to vet lint.',
    ],
  ])('%j', async (args, message) => {
    expect(await report(RESULTS, ...args)).toEqual({ code: 2, out: '', err: `vet: ${message}\n` });
  });

  test('leave a page as it was', async () => {
    const office = folder({ 'results/1.json': `${first.slice(0, -40)}`, 'page.md': 'The last one.\n' });
    expect((await office.vet(['report', '--from', 'results', '--out', 'page.md'])).code).toBe(2);
    expect(readFileSync(path.join(office.path, 'page.md'), 'utf8')).toBe('The last one.\n');
  });

  test('are not written over', async () => {
    const { code, err } = await report(RESULTS, '--from', 'results', '--format', 'json', '--out', 'results/1.json');
    expect(code).toBe(2);
    expect(err).toContain('results/1.json is read for this page');
  });
});

test('nothing in them acts on a page, or a terminal', async () => {
  const name = '<script>alert(1)</script>\x1b[2J|`*';
  const text = second
    .replace('"path":"car-rental/engagement.yaml"', `"path":${JSON.stringify(name)}`)
    .replace(/"message":"/g, `"message":${JSON.stringify(name).slice(0, -1)}`);
  const html = await report({ 'results/1.json': text }, '--from', 'results', '--format', 'html');
  expect(html.out).not.toContain('<script>alert');
  const markdown = await report({ 'results/1.json': text }, '--from', 'results');
  expect(`${html.out}${markdown.out}${markdown.err}`).not.toContain('\x1b');
  expect(markdown.out).not.toMatch(/(?<!\\)<script>/);
});

test('three thousand files take little memory', () => {
  const [head = '', ...lines] = all.trimEnd().split('\n');
  const files = Array.from({ length: 3_000 }, (_, index) =>
    (lines[index % STORIES.length] ?? '').replace(/,$/, '').replace('"path":"', `"path":"${index}/`),
  );
  const tail = (lines.at(-1) ?? '').replace(/"files":\d+/, '"files":3000');
  const { path: home } = folder({ 'all.json': `${head}\n${files.join(',\n')}\n${tail}\n` });
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--max-old-space-size=48', path.resolve('bin/vet.js'), 'report', '--from', 'all.json'],
    { cwd: home, encoding: 'utf8', maxBuffer: 1e9 },
  );
  expect([stderr, signal]).toEqual(['', null]);
  expect(stdout).toContain('of 3000 engagements');
});
