/** `vet lint --since REV`, `--staged`: only what changed, as git tells it. */

import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GIT_ENV, type Repository, repository, repositoryAt } from './repository.ts';
import { folder, type World } from './run.ts';
import { INVERTED, ONLY, SOUND, WITHOUT_RESERVE } from './stories.ts';

const LINT = ['lint', ...ONLY, '--format', 'json'] as const;

/** The files that were checked. */
async function checked(shop: Repository, args: readonly string[], world?: World): Promise<string[]> {
  const { out } = await shop.vet([...LINT, ...args], world);
  return (JSON.parse(out) as { files: { path: string }[] }).files.map((file) => file.path);
}

const CHAIN = {
  'york/engagement.yaml': SOUND,
  'hull/engagement.yaml': SOUND,
  'leeds/engagement.yaml': SOUND,
  'README.md': 'Our shops.\n',
};

describe('--since', () => {
  test('checks what was committed, staged, written, and made since the branch was begun', async () => {
    const shops = repository(CHAIN);
    shops.write('york/engagement.yaml', INVERTED);
    shops.git('commit', '--quiet', '--all', '--message=York');
    shops.write('hull/engagement.yaml', INVERTED);
    shops.git('add', '--all');
    shops.write('leeds/engagement.yaml', INVERTED);
    shops.write('whitby/engagement.yaml', INVERTED);
    shops.write('README.md', 'Our four shops.\n');
    const names = ['hull', 'leeds', 'whitby', 'york'].map((name) => `${name}/engagement.yaml`);
    expect(await checked(shops, ['--since', 'main'])).toEqual(names);
    expect((await shops.vet([...LINT, '--since', 'main'])).code).toBe(1);
  });

  test('and not what changed on main meanwhile', async () => {
    const shops = repository(CHAIN);
    shops.write('york/engagement.yaml', INVERTED);
    shops.git('commit', '--quiet', '--all', '--message=York');
    shops.git('checkout', '--quiet', 'main');
    shops.write('hull/engagement.yaml', INVERTED);
    shops.git('commit', '--quiet', '--all', '--message=Hull');
    shops.git('checkout', '--quiet', 'work');
    expect(await checked(shops, ['--since', 'main'])).toEqual(['york/engagement.yaml']);
  });

  test('takes what is there: not what is deleted, and what is moved by its new name', async () => {
    const shops = repository(CHAIN);
    shops.git('rm', '--quiet', 'york/engagement.yaml');
    shops.git('mv', 'hull', 'kingston');
    rmSync(path.join(shops.path, 'leeds/engagement.yaml'));
    expect(await checked(shops, ['--since', 'main'])).toEqual(['kingston/engagement.yaml']);
  });

  test('nothing changed: that is well, and said', async () => {
    const shops = repository(CHAIN);
    shops.write('README.md', 'Our shops, all three.\n');
    const { code, out, err } = await shops.vet(['lint', '--since', 'main']);
    expect([code, out, err]).toEqual([0, '', 'vet: no engagement file changed since main; nothing was checked.\n']);
    expect(await checked(shops, ['--since', 'main'])).toEqual([]);
  });

  test('a new file that git ignores did not change', async () => {
    const shops = repository({ ...CHAIN, '.gitignore': 'drafts/\n' });
    shops.write('drafts/engagement.yaml', INVERTED);
    expect(await checked(shops, ['--since', 'main'])).toEqual([]);
  });

  test('names may hold anything', async () => {
    const shops = repository(CHAIN);
    const names = ['Marché d’été.engagement.yaml', 'two\nlines.engagement.yaml', '"quoted" shop/engagement.yaml'];
    for (const name of names) shops.write(name, INVERTED);
    expect(await checked(shops, ['--since', 'main'])).toEqual([...names].sort());
  });

  test.each([
    ['the folder that one stands in', [], 'york', ['engagement.yaml']],
    ['a folder', ['york'], '', ['york/engagement.yaml']],
    ['a folder beside', ['../hull'], 'york', ['../hull/engagement.yaml']],
    ['a file', ['hull/engagement.yaml', 'leeds/engagement.yaml'], '', ['hull/engagement.yaml']],
    ['a pattern', ['*ll/*.yaml'], '', ['hull/engagement.yaml']],
    ['a file of another name', ['york/notes.yaml', 'hull'], '', ['york/notes.yaml', 'hull/engagement.yaml']],
  ])('together with paths, what is both: %s', async (_name, paths, below, expected) => {
    const shops = repository({ ...CHAIN, 'york/notes.yaml': SOUND });
    for (const name of ['york/engagement.yaml', 'hull/engagement.yaml', 'york/notes.yaml']) shops.write(name, INVERTED);
    expect(await checked(shops, ['--since', 'main', ...paths], { below })).toEqual(expected);
  });

  test('a folder behind a link', async () => {
    const shops = repository(CHAIN);
    shops.write('york/engagement.yaml', INVERTED);
    const elsewhere = folder({});
    symlinkSync(shops.path, path.join(elsewhere.path, 'shops'));
    expect(await checked(shops, ['--since', 'main', path.join(elsewhere.path, 'shops', 'york')])).toEqual([
      path.join(elsewhere.path, 'shops', 'york', 'engagement.yaml'),
    ]);
  });

  test('another repository inside is the matter of that one', async () => {
    const shops = repository(CHAIN);
    shops.write('partner/engagement.yaml', INVERTED);
    execFileSync('git', ['init', '--quiet'], { cwd: path.join(shops.path, 'partner'), env: GIT_ENV });
    expect(await checked(shops, ['--since', 'main'])).toEqual([]);
  });

  test('a file that is named and not there is a fault', async () => {
    const { code, err } = await repository(CHAIN).vet([...LINT, '--since', 'main', 'york/engagemnt.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file or folder; did you mean york/engagement.yaml?');
  });
});

describe('--staged', () => {
  test('judges what will be committed, and not what stands on the disk', async () => {
    const shops = repository(CHAIN);
    shops.write('york/engagement.yaml', INVERTED);
    shops.git('add', '--all');
    shops.write('york/engagement.yaml', SOUND);
    shops.write('hull/engagement.yaml', INVERTED);
    const { code, out } = await shops.vet(['lint', ...ONLY, '--format', 'concise', '--staged']);
    expect(code).toBe(1);
    expect(out).toMatch(/^york\/engagement\.yaml:3:46 error budget\/no-reserve .*\n$/);
  });

  test('also a file that is gone from the disk since', async () => {
    const shops = repository(CHAIN);
    shops.write('whitby/engagement.yaml', INVERTED);
    shops.git('add', '--all');
    rmSync(path.join(shops.path, 'whitby'), { recursive: true });
    expect(await checked(shops, ['--staged'])).toEqual(['whitby/engagement.yaml']);
    expect(await checked(shops, ['--staged', 'whitby/engagement.yaml'])).toEqual(['whitby/engagement.yaml']);
  });

  test('before the first commit, all that is staged', async () => {
    const shop = repositoryAt(folder({ 'engagement.yaml': INVERTED, 'other.engagement.yaml': INVERTED }));
    shop.git('init', '--quiet');
    shop.git('add', 'engagement.yaml');
    expect(await checked(shop, ['--staged'])).toEqual(['engagement.yaml']);
    const { code, err } = await shop.vet([...LINT, '--since', 'main']);
    expect([code, err]).toEqual([
      2,
      'vet: nothing is committed here yet, so --since has nothing to go by. Leave it out to check all files.\n',
    ]);
  });

  test('neither links nor deleted files', async () => {
    const shops = repository(CHAIN);
    shops.git('rm', '--quiet', 'york/engagement.yaml');
    symlinkSync('hull/engagement.yaml', path.join(shops.path, 'link.engagement.yaml'));
    shops.git('add', '--all');
    const { code, err } = await shops.vet(['lint', '--staged']);
    expect([code, err]).toEqual([0, 'vet: no engagement file is staged; nothing was checked.\n']);
  });

  test('a merge that is not settled cannot be judged', async () => {
    const shops = repository(CHAIN);
    shops.write('york/engagement.yaml', INVERTED);
    shops.git('commit', '--quiet', '--all', '--message=York');
    shops.git('checkout', '--quiet', 'main');
    shops.write('york/engagement.yaml', WITHOUT_RESERVE);
    shops.git('commit', '--quiet', '--all', '--message=Yorkshire');
    expect(() => shops.git('merge', '--quiet', 'work')).toThrow();
    const { code, err } = await shops.vet(['lint', '--staged']);
    expect([code, err]).toEqual([2, 'vet: cannot read york/engagement.yaml: its merge conflict is not settled\n']);
  });

  test('in a hook, where git says which index is meant', async () => {
    const shops = repository(CHAIN);
    shops.write('york/engagement.yaml', INVERTED);
    const index = path.join(shops.path, '.git', 'another-index');
    const env = { ...GIT_ENV, GIT_INDEX_FILE: index };
    execFileSync('git', ['read-tree', 'HEAD'], { cwd: shops.path, env });
    execFileSync('git', ['add', 'york'], { cwd: shops.path, env });
    expect(await checked(shops, ['--staged'], { env })).toEqual(['york/engagement.yaml']);
    expect(await checked(shops, ['--staged'])).toEqual([]);
  });
});

describe('where git cannot tell', () => {
  const shops = repository(CHAIN);
  shops.git('branch', 'release/spring');
  shops.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');

  test.each([
    ['mian', 'git knows no revision “mian”. Did you mean main?'],
    ['trunk', 'git knows no revision “trunk”. Did you mean origin/trunk?'],
    ['spring', 'Did you mean release/spring?'],
    ['', 'git knows no revision “”. Name a branch, a tag or a commit, such as main.'],
    ['--output=york/engagement.yaml', 'git knows no revision “--output=york/engagement.yaml”.'],
    ['HEAD:README.md', 'git knows no revision “HEAD:README.md”'],
    ['\u001b[31mmain', 'git knows no revision “\\x1b[31mmain”'],
    ['main\n::error::', 'git knows no revision “main\\n::error::”'],
  ])('--since %j', async (revision, said) => {
    const { code, out, err } = await shops.vet(['lint', `--since=${revision}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test.each([
    [['--since', 'main', '--staged'], '--since and --staged ask for different files. Choose one of them.'],
    [['--staged', '-'], 'standard input is no file of which --staged could ask git'],
  ])('%j', async (args, said) => {
    const { code, err } = await shops.vet(['lint', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('no repository', async () => {
    const { code, err } = await repositoryAt(folder(CHAIN)).vet(['lint', '--staged']);
    expect(code).toBe(2);
    expect(err).toContain(
      '--staged asks git, and this folder is in no git repository. Leave it out to check all files.',
    );
  });

  test('no git', async () => {
    const { code, err } = await shops.vet(['lint', '--since', 'main'], { env: { PATH: '/nowhere' } });
    expect([code, err]).toEqual([2, expect.stringContaining('--since asks git, and there is no git here.')]);
  });

  test('a copy that holds a part of the history says how to fetch the rest', async () => {
    shops.write('york/engagement.yaml', INVERTED);
    shops.git('commit', '--quiet', '--all', '--message=York');
    const copy = folder({});
    const args = ['clone', '--quiet', '--depth=1', '--branch=work', `file://${shops.path}`, '.'];
    execFileSync('git', args, { cwd: copy.path, env: GIT_ENV });
    const { code, err } = await repositoryAt(copy).vet(['lint', '--since', 'origin/main']);
    expect([code, err]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  test('a branch without a common history', async () => {
    shops.git('checkout', '--quiet', '--orphan', 'fresh');
    shops.git('commit', '--quiet', '--message=Begun again');
    const { code, err } = await shops.vet(['lint', '--since', 'main']);
    expect([code, err]).toEqual([2, expect.stringContaining('has no history in common with main')]);
  });
});
