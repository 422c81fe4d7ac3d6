/** `--format NAME[=FILE]`, several in one run: what goes where, and what is refused. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Folder, folder } from './run.ts';
import { INVERTED, ONLY, SOUND } from './stories.ts';

const FILE = 'engagement.yaml';

function budget(text = INVERTED, more: Readonly<Record<string, string>> = {}): Folder {
  return folder({ [FILE]: text, ...more });
}

const lint = (home: Folder, ...args: string[]) => home.vet(['lint', ...ONLY, ...args]);
const content = (home: Folder, name: string) => readFileSync(path.join(home.path, name), 'utf8');
const names = (home: Folder) => readdirSync(home.path).sort();

test('text on the screen, SARIF and JUnit in files', async () => {
  const home = budget();
  const { code, out, err } = await lint(
    home,
    '--format',
    'text',
    '--format',
    'sarif=vet.sarif',
    '--format',
    'junit=vet.xml',
  );
  expect(code).toBe(1);
  expect(out).toContain('The ceiling, £5,000, is below the cap, £5,400.');
  expect(err).toBe('Written: vet.sarif.\nWritten: vet.xml.\n');
  expect(JSON.parse(content(home, 'vet.sarif')).runs[0].results).toHaveLength(1);
  expect(content(home, 'vet.xml')).toMatch(/^<\?xml .*<\/testsuites>\n$/s);
  expect(names(home)).toEqual([FILE, 'vet.sarif', 'vet.xml']);
});

describe('where nothing goes to standard output', () => {
  test('it stays empty, and the counts are told on standard error', async () => {
    const { out, err } = await lint(budget(), '--format', 'json=vet.json');
    expect(out).toBe('');
    expect(err).toBe('Written: vet.json.\n1 file checked: 1 error.\n');
  });

  test('with --quiet nothing is told at all', async () => {
    const { out, err } = await lint(budget(), '--format', 'json=vet.json', '--quiet');
    expect([out, err]).toEqual(['', '']);
  });
});

test.each(['-', '/dev/stdout'])('%s is standard output', async (file) => {
  const home = budget();
  expect(JSON.parse((await lint(home, '--format', `gitlab=${file}`)).out)).toHaveLength(1);
  expect(names(home)).toEqual([FILE]);
});

test('text in a file is 80 columns wide, in UTF-8, and has colours only when they are asked for', async () => {
  const home = budget();
  const world = { terminal: 200, env: { COLUMNS: '40', LANG: 'C', FORCE_COLOR: '1' } };
  await home.vet(['lint', ...ONLY, '--format', 'text=plain.txt'], world);
  await home.vet(['lint', ...ONLY, '--format', 'text=coloured.txt', '--color'], world);
  const plain = content(home, 'plain.txt');
  expect(plain).toContain('✖');
  expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeGreaterThan(60);
  expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(plain).not.toContain('\u001b');
  expect(content(home, 'coloured.txt')).toContain('\u001b');
});

test('text on a narrow screen and in a file differ in width only there', async () => {
  const home = budget();
  const args = ['lint', ...ONLY, '--format', 'text', '--format', 'text=vet.txt'];
  const { out } = await home.vet(args, { env: { COLUMNS: '40' } });
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
  expect(widest(out)).toBeLessThanOrEqual(40);
  expect(widest(content(home, 'vet.txt'))).toBeGreaterThan(40);
});

describe('is refused, before anything is written:', () => {
  test.each([
    ['two on standard output', ['json', 'sarif'], 'two formats for standard output: json and sarif'],
    ['one file twice', ['sarif=vet.out', 'json=./vet.out'], 'two formats for one file: sarif and json for ./vet.out'],
    ['a file that is read', ['json=notes.txt'], 'notes.txt is read for this result, so it is not written over'],
    ['a YAML file', ['sarif=other.yml'], 'a result is not written into a YAML file: other.yml'],
    ['a folder', ['sarif=reports'], 'reports is a folder. Name a file in it: --format sarif=reports/vet.sarif'],
    ['a folder that is not there', ['sarif=gone/vet.sarif'], 'there is no folder gone'],
    ['an unset variable', ['markdown='], 'After “=” there is no file: is the variable that names it set?'],
    ['another word', ['sarfi=vet.sarif'], 'Did you mean sarif?'],
  ])('%s', async (_name, formats, said) => {
    const home = budget(INVERTED, { 'notes.txt': INVERTED, 'other.yml': 'a: 1\n', 'reports/x': '' });
    const before = names(home);
    const args = formats.flatMap((format) => ['--format', format]);
    const { code, out, err } = await lint(home, ...args, FILE, 'notes.txt');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(names(home)).toEqual(before);
    expect(content(home, 'notes.txt')).toBe(INVERTED);
  });

  test('the file of the baseline', async () => {
    const home = budget();
    await lint(home, '--update-baseline');
    const before = content(home, 'vet-baseline.json');
    const { code, err } = await lint(home, '--baseline', 'vet-baseline.json', '--format', 'json=vet-baseline.json');
    expect([code, err]).toEqual([2, expect.stringContaining('vet-baseline.json is read for this result')]);
    expect(content(home, 'vet-baseline.json')).toBe(before);
  });
});

describe('the summary of a job on GitHub Actions', () => {
  const env = (home: Folder) => ({ env: { GITHUB_STEP_SUMMARY: path.join(home.path, 'summary') } });

  test('is added to', async () => {
    const home = budget(INVERTED, { summary: '# Tests\n' });
    const { GITHUB_STEP_SUMMARY: file } = env(home).env;
    const { code, err } = await home.vet(['lint', ...ONLY, '--format', `markdown=${file}`], env(home));
    expect([code, err]).toEqual([1, '1 file checked: 1 error.\n']);
    expect(content(home, 'summary')).toMatch(/^# Tests\n\n## ✖ /);
    await home.vet(['lint', ...ONLY, '--format', `markdown=${file}`], env(home));
    expect(content(home, 'summary').match(/^## ✖ /gm)).toHaveLength(2);
  });

  test('is known by whatever name it has', async () => {
    const home = budget(INVERTED, { summary: '# Tests\n' });
    await home.vet(['lint', ...ONLY, '--format', 'markdown=./summary'], env(home));
    expect(content(home, 'summary')).toMatch(/^# Tests\n/);
  });

  test('is told to be too large where it is', async () => {
    const home = budget(INVERTED, { summary: `${'a'.repeat(1024 * 1024)}\n` });
    const { err } = await home.vet(['lint', ...ONLY, '--format', 'markdown=summary'], env(home));
    expect(err).toContain('the job summary is now larger than 1 MiB');
  });

  test('any other file is written anew', async () => {
    const home = budget(INVERTED, { 'vet.md': '# Old\n' });
    await home.vet(['lint', ...ONLY, '--format', 'markdown=vet.md'], env(home));
    expect(content(home, 'vet.md')).toMatch(/^## ✖ /);
  });
});

describe('a document is complete', () => {
  const DOCUMENTS = ['json', 'sarif', 'gitlab', 'junit', 'markdown'] as const;
  const whole: Readonly<Record<(typeof DOCUMENTS)[number], RegExp>> = {
    json: /^\{"version":1.*\}\n$/s,
    sarif: /^\{"\$schema".*"results":\[\n\]\}\]\}\n$/s,
    gitlab: /^\[\s*\]\n$/,
    junit: /^<\?xml .*<\/testsuites>\n$/s,
    markdown: /^## .*\n$/s,
  };

  test.each(DOCUMENTS)('where nothing was found: %s', async (name) => {
    const { code, out } = await lint(budget(SOUND), '--format', name);
    expect(code).toBe(0);
    expect(out).toMatch(whole[name]);
  });

  test.each(DOCUMENTS)('where no file was: %s', async (name) => {
    const home = folder({});
    const { code, out, err } = await lint(home, '--format', name);
    expect([code, err]).toEqual([3, expect.stringContaining('no engagement file found')]);
    expect(out).toMatch(whole[name]);
    await lint(home, '--format', `${name}=vet.out`);
    expect(content(home, 'vet.out')).toMatch(whole[name]);
  });

  test('where the reader of another has gone', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.engagement.yaml`, INVERTED]));
    const home = folder(many);
    const args = ['lint', ...ONLY, '--format', 'json', '--format', 'junit=vet.xml'];
    const { out } = await home.vet(args, { closedAfter: 1 });
    expect(out.length).toBeGreaterThan(1000);
    expect(out).not.toContain('"summary"');
    expect(content(home, 'vet.xml').match(/<testsuite /g)).toHaveLength(400);
  });

  test('where a file could not be read', async () => {
    const { code, out } = await lint(budget(), '--format', 'sarif', FILE, 'gone.yaml');
    const [{ results, invocations }] = JSON.parse(out).runs;
    expect([code, results.length, invocations[0].executionSuccessful]).toEqual([2, 1, false]);
  });
});

test('a file that there was stays where the run fails', async () => {
  const home = budget(INVERTED, { 'vet.sarif': 'old', 'vet.config.yaml': 'rules: 3\n' });
  const { code } = await lint(home, '--format', 'sarif=vet.sarif');
  expect(code).toBe(2);
  expect(content(home, 'vet.sarif')).toBe('old');
  expect(names(home)).toEqual([FILE, 'vet.config.yaml', 'vet.sarif']);
});

test.each(['sarif', 'github', 'gitlab', 'junit'])('files are named from the root of the repository: %s', (name) => {
  const home = folder({ '.git/HEAD': 'ref: refs/heads/main\n', [`branches/york/${FILE}`]: INVERTED });
  const cwd = path.join(home.path, 'branches/york');
  const { stdout } = spawnSync(process.execPath, [path.resolve('bin/vet.js'), 'lint', ...ONLY, '--format', name], {
    cwd,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/["=]branches\/york\/engagement\.yaml[",]/);
});
