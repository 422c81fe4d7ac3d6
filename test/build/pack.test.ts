/** What is published is what runs: the tarball, installed in an empty folder, lints from there. */

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

/** Folders and files that belong into the package; dist holds the bundles, and no code cache of this machine. */
const SHIPPED =
  /^(?:package\.json|README\.md|LICENSE|bin\/(?:vet|load|worker)\.js|dist\/vet\.js|dist\/licences\.txt|docs\/[\w-]+\.md|dist\/(?:commands|config|program)\/(?:many\/)?[\w-]+\.js|schemas\/(?:sections\/)?\w+\.schema\.json|templates\/[\w./-]+\.yaml|templates\/documents\/[\w-]+\.md\.liquid)$/;

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });

describe('the package', () => {
  let files: string[] = [];
  let home = '';

  beforeAll(() => {
    home = realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-pack-')));
    // dist is built already, by the setup of the tests.
    const [packed] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', home));
    files = packed.files.map((file: { path: string }) => file.path);
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }');
    npm(home, 'install', '--prefer-offline', `./${packed.filename}`);
    copyFileSync('examples/cleaning-firm/engagement.yaml', path.join(home, 'engagement.yaml'));
  }, 300_000);

  const vet = (...args: string[]) =>
    spawnSync(path.join(home, 'node_modules/.bin/vet'), args, { cwd: home, encoding: 'utf8' });

  test('holds only what runs', () => {
    expect(files.filter((file) => !SHIPPED.test(file))).toEqual([]);
    expect(files).toContain('dist/vet.js');
    expect(files).toContain('dist/licences.txt');
  });

  test('brings little along', () => {
    const installed = readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['vet-engagement', 'yaml']);
  });

  test('lints where it is installed', () => {
    const { status, stdout, stderr } = vet('lint', '--as-of', '2026-11-20');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('outcomes/effort-too-small');
  });

  test('reports, compares, reviews and drafts, from there', () => {
    expect(vet('report', '--out', 'report.html').stderr).toBe(
      'Written: report.html. Open it in a browser; it prints on A4 and Letter.\n',
    );
    expect(readFileSync(path.join(home, 'report.html'), 'utf8')).toContain('Not ready to sign');
    expect(vet('compare').stdout).toContain('Northlight Social');
    expect(vet('review', '--stage', 'running').status).toBe(0);
    expect(vet('draft', 'brief').stdout).toContain('Harbour Lane Cleaning');
  });

  test('passes the licences of all that it bundles on', () => {
    const licences = readFileSync(path.join(home, 'node_modules/vet-engagement/dist/licences.txt'), 'utf8');
    for (const name of ['commander', 'js-yaml', 'liquidjs', 'marked', 'ora']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  test('explains, prints its schema, and reads broken YAML, from there', () => {
    writeFileSync(path.join(home, 'broken.yaml'), 'vet: 1\nbudget: [\n');
    expect(vet('explain', 'budget/no-cap').status).toBe(0);
    expect(JSON.parse(vet('schema').stdout)).toHaveProperty('$defs');
    expect(JSON.parse(vet('schema', 'difference').stdout).title).toContain('vet diff');
    expect(vet('lint', '--format', 'concise', 'broken.yaml').stdout).toContain('yaml/syntax');
  });
});
