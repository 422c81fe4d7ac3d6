/** docs/ci.md cannot lie: each block of YAML is what it says it is, and each of its commands runs, and writes what is picked up. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../src/version.ts';

const page = readFileSync('docs/ci.md', 'utf8');

/** By their first line, which says where they stand. */
const blocks = [...page.matchAll(/```yaml\n# (.*)\n([\s\S]*?)```/g)].map(([, title = '', text = '']) => ({
  title,
  text,
}));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps: readonly Step[];
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
}

/** Of a workflow; a list of steps is one. */
function jobsOf(text: string): Job[] {
  const data = parse(text);
  return Array.isArray(data) ? [{ steps: data }] : Object.values(data.jobs);
}

function stepsOf(text: string): Step[] {
  return jobsOf(text).flatMap(({ steps }) => steps);
}

const GITHUB = blocks.filter(({ title }) => title.startsWith('.github/'));

test.each([
  ['github', '.github/workflows/vet.yml'],
  ['gitlab', '.gitlab-ci.yml'],
  ['pre-commit', '.pre-commit-config.yaml'],
])('shows what `vet init --ci %s` writes', (place, title) => {
  const template = readFileSync(`templates/ci/${place}.yaml`, 'utf8').replaceAll('{version}', version);
  expect(blocks.find((block) => block.title === title)?.text).toBe(template);
});

test('names this version everywhere', () => {
  expect(page).toContain('vet-engagement@');
  for (const [, named] of page.matchAll(/vet-engagement@([\w.]+)/g)) expect(named).toBe(version);
});

test('shows hooks that there are', () => {
  const shown = blocks.find(({ title }) => title.endsWith('from git'))?.text ?? '';
  const there = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { id: string }) => id);
  expect(parse(shown).repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual(there);
});

test('files are found by one pattern, here and there', () => {
  const [own] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const [written] = parse(readFileSync('templates/ci/pre-commit.yaml', 'utf8')).repos[0].hooks;
  expect(written).toMatchObject({ files: own.files, entry: own.entry, language: own.language });
  const pattern = new RegExp(own.files);
  const fits = ['engagement.yaml', 'engagement.yml', 'a/cafe.engagement.yaml', 'a/b.c.engagement.yml'];
  const others = ['engagement.json', 'disengagement.yaml', 'engagement.yaml.bak', 'engagement/notes.yaml'];
  expect([...fits, ...others].filter((name) => pattern.test(name))).toEqual(fits);
});

describe.each(GITHUB)('$title', ({ text }) => {
  const steps = stepsOf(text);

  test('uses actions of others by commit', () => {
    for (const [, used] of text.matchAll(/uses: (?!OWNER)(.*)/g)) {
      expect(used).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('gives the action of vet only what it takes', () => {
    const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('OWNER/vet@'))) {
      expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  test('puts no value of GitHub into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

describe('its commands run', () => {
  test.each(GITHUB.filter(({ text }) => text.includes('npx')))('$title: $text', ({ text }) => {
    const home = repository();
    const at = (file = ''): string => path.join(home, file);
    for (const { steps, strategy } of jobsOf(text)) {
      for (const shard of strategy?.matrix.shard ?? [0]) {
        for (const { run, env, uses = '', with: given = {} } of steps) {
          if (run !== undefined) {
            expect(ran(home, run, env, { 'matrix.shard': `${shard}` })).toMatchObject({
              status: expect.toSatisfy(judged),
            });
          }
          // What is picked up was written.
          if (uses.startsWith('actions/upload-artifact')) expect(existsSync(at(given['path']))).toBe(true);
        }
      }
    }
    for (const { uses = '', with: given = {} } of stepsOf(text)) {
      if (uses.startsWith('actions/cache')) expect(readdirSync(at(given['path']))).not.toEqual([]);
    }
  });

  test('on eight machines, and one report holds what all of them found', () => {
    const text = GITHUB.find((block) => block.text.includes('--shard'))?.text ?? '';
    const home = repository();
    const [lint, report] = jobsOf(text);
    const scripts = (job: Job | undefined) => job?.steps.filter(({ run }) => run !== undefined) ?? [];
    const all = lint?.strategy?.matrix.shard ?? [];
    expect(all).toHaveLength(8);
    const found = all.map((shard) =>
      scripts(lint)
        .map(({ run = '', env }) => ran(home, run, env, { 'matrix.shard': `${shard}` }).stdout)
        .join(''),
    );
    // Each file on one machine.
    for (const name of ENGAGEMENTS) {
      expect(found.filter((out) => new RegExp(`^${name}:`, 'm').test(out))).toHaveLength(1);
    }
    for (const { run = '' } of scripts(report)) expect(ran(home, run).status).toBe(0);
    const html = readFileSync(path.join(home, 'report.html'), 'utf8');
    for (const name of ENGAGEMENTS) expect(html).toContain(name);
  });

  test('in GitLab, and leave behind what it picks up', () => {
    const { vet } = parse(blocks.find(({ title }) => title === '.gitlab-ci.yml')?.text ?? '');
    const home = repository();
    for (const line of vet.script) expect(ran(home, line)).toMatchObject({ status: 1 });
    const { codequality, junit } = vet.artifacts.reports;
    expect(JSON.parse(readFileSync(path.join(home, codequality), 'utf8'))).not.toEqual([]);
    expect(readFileSync(path.join(home, junit), 'utf8')).toContain('<testsuite');
  });

  test('typed by hand: a baseline, with which all is well', () => {
    const home = repository();
    const [elsewhere, baseline] = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) =>
      text.trim().split('\n'),
    );
    expect(ran(home, elsewhere?.[0] ?? '').status).toBe(1);
    expect(baseline).toHaveLength(2);
    expect(baseline?.map((line) => ran(home, line).status)).toEqual([0, 0]);
  });

  test('a GitLab that names its branch, and a cache there', () => {
    const [, since = ''] = /`(--since "origin\/\$CI_[A-Z_]+")`/.exec(page) ?? [];
    const { status } = ran(repository(), `vet lint ${since}`, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
    expect(status).toBe(1);
  });
});

const judged = (status: number): boolean => status === 0 || status === 1;

/** What GitHub would put in. */
const VALUES: Readonly<Record<string, string>> = {
  'github.base_ref': 'main',
  'github.event.number': '7',
  'github.token': 'none',
};

/** A script as the CI runs it: with vet for what npm would fetch, and with a `gh` that only listens. */
function ran(
  home: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
  values: Readonly<Record<string, string>> = {},
) {
  const given = Object.entries(env).map(([name, value]) => [
    name,
    value.replace(
      /\$\{\{ ([\w.]+) \}\}/g,
      (_, expression: string) => values[expression] ?? VALUES[expression] ?? `no ${expression}`,
    ),
  ]);
  return spawnSync('bash', ['-e', '-c', script], {
    cwd: home,
    encoding: 'utf8',
    env: { ...ENV, ...Object.fromEntries(given), GITHUB_STEP_SUMMARY: path.join(home, '.git/summary') },
  });
}

const PROGRAMS = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-ci-')));
const ENV = {
  PATH: `${PROGRAMS}:${process.env['PATH']}`,
  HOME: PROGRAMS,
  GIT_CONFIG_GLOBAL: path.join(PROGRAMS, 'gitconfig'),
};

for (const [name, text] of [
  ['vet', `exec '${process.execPath}' '${path.resolve('bin/vet.js')}' "$@"`],
  ['npx', `[ "$1 $2" = '--yes vet-engagement@${version}' ] && shift 2 && exec vet "$@"`],
  ['gh', `[ "$1 $2 $3 $4" = 'pr comment 7 --body-file' ] && grep -q engagement.yaml "$5"`],
] as const) {
  writeFileSync(path.join(PROGRAMS, name), `#!/bin/sh\n${text}\n`);
  chmodSync(path.join(PROGRAMS, name), 0o755);
}
writeFileSync(ENV.GIT_CONFIG_GLOBAL, '[user]\nname = Marta\nemail = marta@example.com\n');

const ENGAGEMENTS = ['engagement.yaml', 'clients/cafe/engagement.yaml'];

/** A team with two engagements, of which a branch changes one; the main branch is known as the CI knows it. */
function repository(): string {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-ci-')));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: home, env: ENV });
  cpSync('examples/cleaning-firm/engagement.yaml', path.join(home, 'engagement.yaml'));
  cpSync('examples/cafe/engagement.yaml', path.join(home, 'clients/cafe/engagement.yaml'));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Two engagements');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('checkout', '--quiet', '-b', 'cheaper');
  const file = path.join(home, 'engagement.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('monthly_fee: 750', 'monthly_fee: 700'));
  git('commit', '--quiet', '--all', '--message', 'A lower fee');
  return home;
}
