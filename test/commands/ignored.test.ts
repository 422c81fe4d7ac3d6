/** What .gitignore and a configuration leave out, and what is said where somebody names it all the same. */

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GitIgnored } from '../../src/commands/ignored.ts';
import { GIT_ENV, repository } from './repository.ts';
import { folder, type World } from './run.ts';
import { INVERTED, ONLY, SOUND } from './stories.ts';

const LINT = ['lint', ...ONLY, '--format', 'json'] as const;

const shops = repository({
  '.gitignore': '# not yet sent\ndrafts/\n*.engagement.yaml\n!york.engagement.yaml\n',
  'engagement.yaml': SOUND,
  'york/.gitignore': '!hull.engagement.yaml\n',
});
for (const name of ['drafts/engagement.yaml', 'old.engagement.yaml', 'york.engagement.yaml']) shops.write(name, SOUND);
for (const name of ['york/hull.engagement.yaml', 'york/old.engagement.yaml']) shops.write(name, SOUND);
shops.write('drafts/.gitignore', '!engagement.yaml\n');

async function checked(args: readonly string[], world?: World): Promise<string[]> {
  const { out } = await shops.vet([...LINT, ...args], world);
  return (JSON.parse(out) as { files: { path: string }[] }).files.map((file) => file.path);
}

describe('a search', () => {
  test('sees what git would see: the innermost pattern decides, but nothing brings back what is in an ignored folder', async () => {
    const found = await checked([]);
    expect(found).toEqual(['engagement.yaml', 'york.engagement.yaml', 'york/hull.engagement.yaml']);
    const tracked = shops.git('ls-files', '--cached', '--others', '--exclude-standard').split('\n');
    expect(tracked.filter((name) => name.endsWith('engagement.yaml')).sort()).toEqual(found);
  });

  test('from a folder below, and with a pattern, sees the same', async () => {
    expect(await checked([], { below: 'york' })).toEqual(['hull.engagement.yaml']);
    expect(await checked(['**/*.yaml'])).toEqual(await checked([]));
  });

  test('leaves out what only this copy leaves out', async () => {
    const copy = repository({ 'engagement.yaml': SOUND, 'mine.engagement.yaml': SOUND });
    copy.write('.git/info/exclude', 'mine.*\n');
    const { out } = await copy.vet([...LINT]);
    expect(JSON.parse(out).files).toMatchObject([{ path: 'engagement.yaml' }]);
  });

  test('in a repository inside goes by that one only', async () => {
    const outer = repository({ '.gitignore': '*.engagement.yaml\n' });
    outer.write('partner/york.engagement.yaml', SOUND);
    execFileSync('git', ['init', '--quiet'], { cwd: `${outer.path}/partner`, env: GIT_ENV });
    for (const args of [[], ['partner'], ['partner/york.engagement.yaml']]) {
      const { out } = await outer.vet([...LINT, ...args]);
      expect(JSON.parse(out).files).toMatchObject([{ path: 'partner/york.engagement.yaml' }]);
    }
  });

  test('with --no-ignore sees everything', async () => {
    expect(await checked(['--no-ignore'])).toEqual([
      'drafts/engagement.yaml',
      'engagement.yaml',
      'old.engagement.yaml',
      'york.engagement.yaml',
      'york/hull.engagement.yaml',
      'york/old.engagement.yaml',
    ]);
  });
});

describe('a name that is ignored', () => {
  test('is skipped with a note, and counted', async () => {
    const { code, out, err } = await shops.vet(['lint', ...ONLY, 'engagement.yaml', 'old.engagement.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(/\n1 file checked, 1 skipped: nothing found\.\n$/);
    expect(err).toBe(
      'vet: old.engagement.yaml is skipped: line 3 of .gitignore leaves it out\n' +
        '     To check what is ignored as well: --no-ignore\n',
    );
  });

  test('is checked with --no-ignore, and from standard input', async () => {
    expect(await checked(['--no-ignore', 'old.engagement.yaml'])).toEqual(['old.engagement.yaml']);
    expect(await checked(['-', '--stdin-filename', 'old.engagement.yaml'], { stdin: SOUND })).toHaveLength(1);
  });

  test.each([
    ['drafts/engagement.yaml', 'drafts/engagement.yaml is skipped: line 2 of .gitignore'],
    ['drafts', 'drafts is skipped: line 2 of .gitignore'],
    ['york/old.engagement.yaml', 'york/old.engagement.yaml is skipped: line 3 of .gitignore'],
  ])('where nothing else is named, nothing was checked: %s', async (name, said) => {
    const { code, out, err } = await shops.vet(['lint', name]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(said);
    expect(err).toContain('vet: nothing was checked, so nothing is known to be well.');
    expect((await shops.vet(['lint', '--pass-on-no-files', name])).code).toBe(0);
  });

  test('may be the folder that one stands in', async () => {
    const { code, err } = await shops.vet(['lint'], { below: 'drafts' });
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('this folder is skipped: line 2 of ../.gitignore leaves it out'),
    ]);
  });

  test('of many, the first are told', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.engagement.yaml`);
    for (const name of names) shops.write(name, SOUND);
    const { err } = await shops.vet(['lint', ...ONLY, 'engagement.yaml', ...names]);
    expect(err.split('\n').slice(2)).toEqual([
      'vet: c.engagement.yaml is skipped: line 3 of .gitignore leaves it out',
      '     and so are 2 more',
      '     To check what is ignored as well: --no-ignore',
      '',
    ]);
    expect((await shops.vet(['lint', ...ONLY, '--quiet', 'engagement.yaml', ...names])).err).toBe('');
  });

  test('outside a repository is none: what stands above is no business of ours', async () => {
    const loose = folder({ '.gitignore': '*.yaml\n', 'york/engagement.yaml': INVERTED });
    expect((await loose.vet(['lint', ...ONLY, 'york/engagement.yaml'])).code).toBe(1);
    expect((await loose.vet(['lint', ...ONLY])).code).toBe(3);
  });

  test('is not reported on either, and `vet compare` takes what it is given', async () => {
    const report = await shops.vet(['report', 'old.engagement.yaml']);
    expect([report.code, report.out]).toEqual([3, '']);
    expect(report.err).toContain('old.engagement.yaml is skipped: line 3 of .gitignore leaves it out');
    expect((await shops.vet(['report', '--no-ignore', 'old.engagement.yaml'])).code).toBe(0);
    expect((await shops.vet(['compare', 'old.engagement.yaml'])).err).not.toContain('skipped');
  });
});

describe('`ignore` in a configuration', () => {
  const firm = folder({
    'vet.config.yaml': 'ignore: [archive/]\n',
    'engagement.yaml': SOUND,
    'archive/engagement.yaml': INVERTED,
  });

  test('leaves out what is searched for, silently', async () => {
    expect(await firm.vet([...LINT])).toMatchObject({ code: 0, err: '' });
  });

  test('and what is named, with a note', async () => {
    const { code, err } = await firm.vet([...LINT, 'archive/engagement.yaml']);
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('archive/engagement.yaml is skipped: `ignore` in its configuration leaves it out'),
    ]);
    expect((await firm.vet([...LINT, '--no-ignore', 'archive/engagement.yaml'])).code).toBe(1);
    expect((await firm.vet([...LINT, '--no-config', 'archive/engagement.yaml'])).code).toBe(1);
  });

  test.each(['archive', 'archive/*.yaml'])('and where %s holds nothing else, with a note as well', async (named) => {
    const { code, err } = await firm.vet([...LINT, named]);
    expect([code, err]).toEqual([
      3,
      expect.stringContaining(`vet: ${named} is skipped: \`ignore\` in its configuration leaves it out\n`),
    ]);
    expect((await firm.vet([...LINT, '.', named])).code).toBe(0);
  });
});

test('says the same as git, whatever the patterns', () => {
  const files = ['a', 'b/a', 'b/c/a', 'ab', 'b/ab', 'B/a', 'été/a', 'a b/a'].map((name) => `${name}.engagement.yaml`);
  const word = fc.constantFrom(
    'a',
    'b',
    'ab',
    'B',
    'c',
    'été',
    '*',
    '**',
    '?',
    '[ab]',
    '[!a]',
    '\\a',
    'engagement',
    ' ',
  );
  const end = fc.constantFrom('', '/', '*', '.yaml', '.engagement.yaml', '/*', '/**', ' ', '\r');
  const line = fc
    .tuple(fc.constantFrom('', '', '!', '/', '**/', '#'), fc.array(word, { minLength: 1, maxLength: 3 }), end)
    .map(([start, words, rest]) => start + words.join('/') + rest);
  const home = repository(Object.fromEntries(files.map((name) => [name, SOUND])));
  home.git('rm', '-r', '--quiet', '--cached', '.');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 2 }), (outer, inner) => {
      home.write('.gitignore', outer.join('\n'));
      home.write('b/.gitignore', inner.join('\n'));
      const listed = home.git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
      const git = new GitIgnored();
      const seen = files.filter((name) => git.reason(path.join(home.path, name)) === undefined);
      expect(seen).toEqual(files.filter((name) => listed.includes(name)));
    }),
    { seed: 20261120, numRuns: 200 },
  );
});
