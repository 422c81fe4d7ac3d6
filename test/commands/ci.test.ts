/** `vet init --ci`: one command, and a repository is checked. */

import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../src/version.ts';
import { type Folder, folder } from './run.ts';

/** A team that keeps its engagements in git. */
function team(files: Readonly<Record<string, string>> = {}): Folder {
  return folder({ '.git/HEAD': 'ref: refs/heads/main\n', 'branches/york/engagement.yaml': 'vet: 1\n', ...files });
}

const textIn = ({ path: home }: Folder, file: string): string => readFileSync(path.join(home, file), 'utf8');

describe('where there is nothing yet', () => {
  test.each([
    ['github', '.github/workflows/vet.yml', 'Commit it, and push: from then on it runs by itself.'],
    ['gitlab', '.gitlab-ci.yml', 'Commit it, and push: from then on it runs by itself.'],
    ['pre-commit', '.pre-commit-config.yaml', 'Run `pre-commit install` once: from then on every commit is checked.'],
  ])('--ci %s writes %s, and says what to do next', async (place, file, next) => {
    const home = team();
    expect(await home.vet(['init', '--ci', place])).toEqual({ code: 0, out: '', err: `Written: ${file}. ${next}\n` });
    expect(textIn(home, file)).toContain(`vet-engagement@${version}`);
    expect(parse(textIn(home, file))).toBeTypeOf('object');
  });

  test('the interview is not held, and no engagement is begun', async () => {
    const home = team();
    await home.vet(['init', '--ci', 'github']);
    expect(existsSync(path.join(home.path, 'engagement.yaml'))).toBe(false);
  });

  test('from a folder further down it is written where the CI looks for it', async () => {
    const home = team();
    const { err } = await home.vet(['init', '--ci', 'github'], { below: 'branches/york' });
    expect(err).toContain('Written: ../../.github/workflows/vet.yml.');
    expect(existsSync(path.join(home.path, '.github/workflows/vet.yml'))).toBe(true);
  });

  test('--dry-run prints it instead', async () => {
    const home = team();
    const { code, out, err } = await home.vet(['init', '--ci', 'gitlab', '--dry-run']);
    expect([code, err]).toEqual([0, '']);
    expect(parse(out)).toHaveProperty('vet.script');
    expect(existsSync(path.join(home.path, '.gitlab-ci.yml'))).toBe(false);
  });
});

describe('where there is something already', () => {
  test('a second time nothing is changed', async () => {
    const home = team();
    await home.vet(['init', '--ci', 'pre-commit']);
    const before = textIn(home, '.pre-commit-config.yaml');
    expect(await home.vet(['init', '--ci', 'pre-commit'])).toEqual({
      code: 0,
      out: '',
      err: '.pre-commit-config.yaml runs vet already, and stays as it is.\n',
    });
    expect(textIn(home, '.pre-commit-config.yaml')).toBe(before);
  });

  test('a workflow of that name stays, and what it needs is printed', async () => {
    const theirs = 'name: vet our dependencies\n';
    const home = team({ '.github/workflows/vet.yml': theirs });
    const { code, out, err } = await home.vet(['init', '--ci', 'github']);
    expect(code).toBe(2);
    expect(parse(out)).toHaveProperty('jobs.vet');
    expect(err).toBe(
      'vet: .github/workflows/vet.yml is there already, and stays as it is. What it needs to run vet is printed above.\n',
    );
    expect(textIn(home, '.github/workflows/vet.yml')).toBe(theirs);
  });

  test('a pipeline of GitLab gets a file to include', async () => {
    const home = team({ '.gitlab-ci.yml': 'build: { script: make }\n' });
    expect(await home.vet(['init', '--ci', 'gitlab'])).toEqual({
      code: 0,
      out: '',
      err: 'Written: .gitlab/vet.yml. Add to .gitlab-ci.yml: include: [{ local: .gitlab/vet.yml }]\n',
    });
    expect(textIn(home, '.gitlab-ci.yml')).toBe('build: { script: make }\n');
    expect((await home.vet(['init', '--ci', 'gitlab'])).err).toBe(
      '.gitlab/vet.yml runs vet already, and stays as it is.\n',
    );
  });

  const THEIRS = `# What we check before each commit.
repos:
-   repo: https://example.com/hooks
    rev: v5.0.0  # pinned
    hooks:
    -   id: trailing-whitespace
        args: [--markdown-linebreak-ext=md]

ci: { autofix_prs: false }
`;

  test('the hooks of pre-commit are joined, and comments stay', async () => {
    const home = team({ '.pre-commit-config.yaml': THEIRS });
    expect((await home.vet(['init', '--ci', 'pre-commit'])).code).toBe(0);
    const text = textIn(home, '.pre-commit-config.yaml');
    for (const line of THEIRS.split('\n')) expect(text).toContain(line);
    expect(parse(text)).toMatchObject({
      repos: [
        { rev: 'v5.0.0', hooks: [{ id: 'trailing-whitespace' }] },
        { repo: 'local', hooks: [{ id: 'vet', entry: 'vet lint' }] },
      ],
      ci: { autofix_prs: false },
    });
  });

  test('a file that only its owner may read stays so, and a link stays a link', async () => {
    const home = team({ 'settings/hooks.yaml': THEIRS });
    chmodSync(path.join(home.path, 'settings/hooks.yaml'), 0o600);
    symlinkSync('settings/hooks.yaml', path.join(home.path, '.pre-commit-config.yaml'));
    expect((await home.vet(['init', '--ci', 'pre-commit'])).code).toBe(0);
    expect(statSync(path.join(home.path, 'settings/hooks.yaml')).mode & 0o777).toBe(0o600);
    expect(lstatSync(path.join(home.path, '.pre-commit-config.yaml')).isSymbolicLink()).toBe(true);
    expect(textIn(home, 'settings/hooks.yaml')).toContain('id: vet');
  });

  test.each([
    ['a file that cannot be read', 'repos: [\n'],
    ['a list that is none', 'repos: none\n'],
    ['a list at the top', '- repo: local\n'],
    ['nothing', ''],
  ])('%s is left alone', async (_, theirs) => {
    const home = team({ '.pre-commit-config.yaml': theirs });
    const { code, out } = await home.vet(['init', '--ci', 'pre-commit']);
    expect(code).toBe(2);
    expect(out).toContain('id: vet');
    expect(textIn(home, '.pre-commit-config.yaml')).toBe(theirs);
  });

  test('a file where a folder is wanted is said in words', async () => {
    const home = team({ '.github': '' });
    const { code, err } = await home.vet(['init', '--ci', 'github']);
    expect(code).toBe(2);
    expect(err).toBe('vet: cannot make the folder .github/workflows: a part of its path is no folder.\n');
  });
});

test('it is about no single engagement', async () => {
  const { code, err } = await team().vet(['init', '--ci', 'gitlab', 'cafe.engagement.yaml']);
  expect(code).toBe(2);
  expect(err).toBe(
    'vet: --ci writes a file of its own, and asks nothing about cafe.engagement.yaml. Run two commands: vet init --ci gitlab, and vet init cafe.engagement.yaml\n',
  );
});

test('a misspelt place is recognised', async () => {
  expect((await team().vet(['init', '--ci', 'gihub'])).err).toContain('Did you mean github?');
});
