/** The action: its own scripts, run by bash as GitHub runs them. */

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folder } from '../commands/run.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync('action.yml', 'utf8'));
const steps: readonly Step[] = action.runs.steps;

const FIRM = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');
const ROOT = process.cwd();

interface Ran {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
  readonly home: string;
}

/** The step, with what the user of the action gives it, in a repository with these files. */
function lint(
  given: Readonly<Record<string, string>> = {},
  files: Record<string, string> = { 'engagement.yaml': FIRM },
): Ran {
  const step = steps.find(({ id }) => id === 'lint');
  const { path: home } = folder({ ...files, '.runner/output': '', '.runner/summary': '' });
  // GitHub puts the values in as they are.
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => given[input] ?? action.inputs[input].default),
  ]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd: home,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_OUTPUT: path.join(home, '.runner/output'),
        GITHUB_STEP_SUMMARY: path.join(home, '.runner/summary'),
        ...Object.fromEntries(env),
      },
    },
  );
  const written = (name: string): string => readFileSync(path.join(home, '.runner', name), 'utf8');
  return { status, log: stdout + stderr, outputs: written('output'), summary: written('summary'), home };
}

describe('what it does by itself', () => {
  const ran = lint({ args: '--as-of=2026-11-20' });

  test('fails the step, and says with which code', () => {
    expect(ran).toMatchObject({ status: 1, outputs: 'exit-code=1\n' });
  });

  test('shows the findings at their lines', () => {
    expect(ran.log).toMatch(/^::error file=engagement\.yaml,line=\d+/m);
  });

  test('writes the summary of the job', () => {
    expect(ran.summary).toContain('engagement.yaml');
  });
});

describe('what it is asked for', () => {
  test('a SARIF file, whose full name is an output', () => {
    const { home, outputs } = lint({ sarif: 'results of vet.sarif' });
    expect(JSON.parse(readFileSync(path.join(home, 'results of vet.sarif'), 'utf8'))).toHaveProperty('runs');
    expect(outputs).toBe(`exit-code=1\nsarif=${home}/results of vet.sarif\n`);
  });

  test('the log in full, and no summary', () => {
    const { log, summary } = lint({ annotations: 'false', summary: 'false' });
    expect(log).toContain('What to do next');
    expect(log).not.toContain('::error');
    expect(summary).toBe('');
  });

  test('some paths, another level, more options', () => {
    const files = {
      'clients/a café/engagement.yaml': FIRM,
      'clients/b/engagement.yaml': FIRM,
      'engagement.yaml': FIRM,
    };
    const given = {
      paths: 'clients/a café\nclients/b\n',
      'fail-on': 'never',
      args: '--stage=briefing\n--quiet',
      annotations: 'false',
    };
    const { status, log } = lint(given, files);
    expect(status).toBe(0);
    expect(log).toContain('clients/a café/engagement.yaml');
    expect(log).toContain('clients/b/engagement.yaml');
    expect(log).not.toMatch(/^engagement\.yaml/m);
  });

  test('a configuration', () => {
    const { status, log } = lint({ config: 'house rules.yaml' });
    expect(status).toBe(2);
    expect(log).toContain('house rules.yaml');
  });

  test('a baseline, with which a first run passes', () => {
    const { home } = lint({ args: '--update-baseline\n--as-of=2026-11-20' });
    const baseline = readFileSync(path.join(home, 'vet-baseline.json'), 'utf8');
    const again = lint(
      { baseline: 'old.json', args: '--as-of=2026-11-20' },
      { 'engagement.yaml': FIRM, 'old.json': baseline },
    );
    expect(again).toMatchObject({ status: 0, outputs: 'exit-code=0\n' });
  });

  test('a repository without engagements fails, unless that is allowed', () => {
    expect(lint({}, {})).toMatchObject({ status: 3, outputs: 'exit-code=3\n' });
    expect(lint({ args: '--pass-on-no-files' }, {}).status).toBe(0);
  });
});

const INPUTS = Object.keys(action.inputs).filter((name) => !['working-directory', 'node-version'].includes(name));

describe.each([
  ['a command', '$(touch ran)'],
  ['a command of old', '`touch ran`'],
  ['the end of a quote', '"; touch ran; "'],
  ['the end of another', "'; touch ran; '"],
  ['a second line', 'x\nexit-code=0\ntouch ran'],
  ['an expression of GitHub', `\${{ github.token }}`],
  ['an option', '--pass-on-no-files'],
  ['nothing but blanks', '   '],
])('%s', (_, hostile) => {
  test.each(INPUTS)('in %s stays a text', (input) => {
    const { home, outputs } = lint({ [input]: hostile });
    expect(existsSync(path.join(home, 'ran'))).toBe(false);
    expect(outputs).toMatch(/^exit-code=\d\n(?:sarif=\/.*\n)?$/);
  });
});

describe('the steps before', () => {
  const build = steps.find(({ name }) => name?.startsWith('Build'))?.run ?? '';

  /** With an npm that only says what it is asked for. */
  function built(files: Record<string, string>): string {
    const { path: home } = folder({ ...files, '.bin/npm': '#!/bin/sh\necho "npm $*"\n' });
    chmodSync(path.join(home, '.bin/npm'), 0o755);
    const env = { PATH: `${home}/.bin:${process.env['PATH']}`, GITHUB_ACTION_PATH: home };
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', build], { encoding: 'utf8', env })
      .stdout;
  }

  test('build vet by its lockfile', () => {
    expect(built({})).toBe('npm ci --ignore-scripts --no-audit --no-fund\nnpm run build\n');
  });

  test('but not a second time in one job', () => {
    expect(built({ 'dist/vet.js': '' })).toBe('');
  });
});

/** Everything that is run on somebody's behalf. */
const YAML = [
  'action.yml',
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
  'templates/ci/github.yaml',
];

describe.each(YAML)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('uses actions of others by commit, with the version beside', () => {
    for (const [, used] of text.matchAll(/uses: (.*)/g)) {
      expect(used).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  test('puts no value of GitHub into a script', () => {
    for (const [, script] of scriptsOf(parse(text))) expect(script).not.toContain('${{');
  });
});

function scriptsOf(data: unknown): [string, string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === 'run' && typeof value === 'string' ? [[name, value] as [string, string]] : scriptsOf(value),
  );
}

describe('the workflows', () => {
  test.each(YAML.filter((file) => file !== 'action.yml'))('%s may only read, and ends in time', (file) => {
    const { permissions, jobs } = parse(readFileSync(file, 'utf8'));
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values<Record<string, unknown>>(jobs))
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('check each version of Node that vet supports', () => {
    const { jobs } = parse(readFileSync('.github/workflows/checks.yml', 'utf8'));
    expect(jobs.checks.strategy.matrix.node).toEqual(['20.20', '22', '24']);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe('>=20.20');
  });
});
