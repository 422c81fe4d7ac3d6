// The vet that is measured: built, and copied, so that another build, or the removal of its code cache, disturbs nobody.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AS_OF } from './engagement/situation.mjs';

const here = import.meta.dirname;
const root = path.dirname(here);
const copy = path.join(here, 'work', 'vet');
const dist = path.join(copy, 'dist');

/** Builds vet, and installs its peers where they are missing. */
export function prepare() {
  const { dependencies } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
  const isThere = (name) => existsSync(path.join(here, 'node_modules', name));
  if (!Object.keys(dependencies).every(isThere)) must('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here]);
  must(process.execPath, [path.join(root, 'scripts', 'build.mjs')]);
  rmSync(copy, { recursive: true, force: true });
  for (const part of ['bin', 'dist', 'package.json']) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
}

function must(program, rest) {
  const { status } = spawnSync(program, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${rest.join(' ')} ended with ${status}`);
}

/** The command that lints a file or a folder. */
export function vet(target, ...options) {
  const usual = ['--as-of', AS_OF, '--format', 'concise'];
  return [process.execPath, path.join(copy, 'bin', 'vet.js'), 'lint', ...usual, ...options, target];
}

/** The same, as JSON. */
export function vetJson(target) {
  return vet(target).map((word) => (word === 'concise' ? 'json' : word));
}

/** As after an installation: the next run writes it anew. */
export function removeCodeCache() {
  for (const file of readdirSync(dist)) if (file.endsWith('.cache')) rmSync(path.join(dist, file));
}

export function version() {
  return JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8')).version;
}
