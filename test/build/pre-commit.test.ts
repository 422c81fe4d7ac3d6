/**
 * The hooks, run by the real pre-commit: from a clone of this repository, which it builds by itself, and as `vet init`
 * writes them, from the package. Their packages come from npm's cache where that has them.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { withProgram } from '../setup/programs.ts';

const HOME = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-hooks-')));

/** It unpacks all that vet is built with. */
const PATIENCE = 300_000;

const env = {
  ...process.env,
  PRE_COMMIT_HOME: path.join(HOME, 'pre-commit'),
  npm_config_prefer_offline: 'true',
  GIT_CONFIG_GLOBAL: path.join(HOME, 'gitconfig'),
};

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', env }).trim();

/** A repository with all that this one would hold after a commit of everything. */
function cloneOfThis(): string {
  const clone = path.join(HOME, 'vet');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(name))) {
    cpSync(file, path.join(clone, file));
  }
  return committed(clone);
}

function committed(folder: string): string {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'All of it');
  return folder;
}

/** A cleaning firm that has hooks, a plan that is not ready, and a note that is no plan. */
function team(name: string, config: string): string {
  const folder = path.join(HOME, name);
  mkdirSync(path.join(folder, 'branches'), { recursive: true });
  copyFileSync('examples/cleaning-firm/engagement.yaml', path.join(folder, 'branches/york.engagement.yaml'));
  writeFileSync(path.join(folder, 'notes.yaml'), 'to: Marta\n');
  writeFileSync(path.join(folder, '.pre-commit-config.yaml'), config);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  return folder;
}

const run = (folder: string, ...args: string[]) =>
  spawnSync('pre-commit', ['run', ...args], { cwd: folder, encoding: 'utf8', env });

withProgram('pre-commit', 'pre-commit', () => {
  beforeAll(() => {
    writeFileSync(
      env.GIT_CONFIG_GLOBAL,
      '[user]\nname = Marta\nemail = marta@example.com\n[init]\ndefaultBranch = main\n',
    );
  });

  afterAll(() => rmSync(HOME, { recursive: true, force: true }));

  describe('with the hooks of this repository', () => {
    let firm = '';

    beforeAll(() => {
      const vet = cloneOfThis();
      const rev = git(vet, 'rev-parse', 'HEAD');
      firm = team('firm', `repos: [{ repo: ${vet}, rev: ${rev}, hooks: [{ id: vet }, { id: vet-config }] }]\n`);
    }, PATIENCE);

    test('builds vet, checks what is committed, and stops it', { timeout: PATIENCE }, () => {
      const { status, stdout, stderr } = run(firm);
      expect({ status, stdout, stderr }).toMatchObject({ status: 1, stderr: '' });
      expect(stdout).toContain('branches/york.engagement.yaml');
      expect(stdout).toContain('capacity/work-exceeds-hours');
      expect(stdout).not.toContain('notes.yaml');
    });

    test('has nothing to say of a commit without an engagement', () => {
      git(firm, 'commit', '--quiet', '--message', 'Begun');
      writeFileSync(path.join(firm, 'notes.yaml'), 'to: Priya\n');
      git(firm, 'add', '--all');
      const { status, stdout } = run(firm);
      expect(status).toBe(0);
      expect(stdout.match(/no files to check/g)).toHaveLength(2);
    });

    test('checks all of them when the configuration changes', () => {
      writeFileSync(path.join(firm, 'vet.config.yaml'), 'nonsense: true\n');
      git(firm, 'add', '--all');
      const { status, stdout } = run(firm);
      expect(status).toBe(1);
      expect(stdout).toContain('exit code: 2');
      expect(stdout).toContain('vet.config.yaml');
    });
  });

  test('as `vet init --ci pre-commit` writes it, it takes vet from its package', { timeout: PATIENCE }, () => {
    const bin = path.resolve('bin/vet.js');
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', HOME], { encoding: 'utf8' }),
    );
    const written = execFileSync(process.execPath, [bin, 'init', '--ci', 'pre-commit', '--dry-run'], {
      encoding: 'utf8',
    });
    const firm = team('package', written.replace(`vet-engagement@${version}`, path.join(HOME, packed.filename)));
    const { status, stdout } = run(firm);
    expect(status).toBe(1);
    expect(stdout).toContain('capacity/work-exceeds-hours');
  });
});
