/** `vet diff OLD NEW`: files, revisions of a git repository, and what is said where there is neither. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Folder, folder } from './run.ts';

const CLEANING = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');
const MENDED = CLEANING.replace(
  'login: shared-password, two_factor: false',
  'login: partner-role, two_factor: true',
).replace('notice_days: 30', 'notice_days: 90');
const SHOP = { 'old.yaml': CLEANING, 'new.yaml': MENDED };

/** Committed as `main`, then changed. */
function repository(): Folder {
  const shop = folder({ 'shops/engagement.yaml': CLEANING });
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Priya', '-c', 'user.email=priya@example.org', ...args], { cwd: shop.path });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=First draft');
  writeFileSync(path.join(shop.path, 'shops/engagement.yaml'), MENDED);
  return shop;
}

describe('two files', () => {
  test('what came and went, and what changed', async () => {
    const { code, out, err } = await folder(SHOP).vet(['diff', 'old.yaml', 'new.yaml']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('As before: not ready to sign.');
    expect(out).toContain('1 new finding\n');
    expect(out).toContain('2 findings fixed\n');
    expect(out).toMatch(/The notice for leaving +30 days +90 days +Leaving/);
  });

  test('as a comment on a pull request, and for a program', async () => {
    const shop = folder(SHOP);
    const { out } = await shop.vet(['diff', '--format', 'markdown', 'old.yaml', 'new.yaml']);
    expect(out).toMatch(/^# What changed: /);
    const printed = JSON.parse((await shop.vet(['diff', '--format', 'json', 'old.yaml', 'new.yaml'])).out);
    expect(printed).toMatchObject({ version: 1, asOf: '2026-11-20', difference: { before: { path: 'old.yaml' } } });
  });

  test('into a file', async () => {
    const shop = folder(SHOP);
    expect(await shop.vet(['diff', '--out', 'diff.html', 'old.yaml', 'new.yaml'])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(path.join(shop.path, 'diff.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });

  test('one from standard input', async () => {
    const { code, out } = await folder(SHOP).vet(['diff', 'old.yaml', '-'], { stdin: MENDED });
    expect([code, out.split('\n')[2]]).toEqual([0, 'From old.yaml to -.']);
    expect(await folder(SHOP).vet(['diff', '-', '-'])).toMatchObject({ code: 2 });
  });

  test('the same file twice', async () => {
    expect((await folder(SHOP).vet(['diff', 'old.yaml', 'old.yaml'])).out).toContain('Nothing changed.');
  });

  test.each([
    [['diff', 'old.yaml', 'gone.yaml'], 'vet: cannot read gone.yaml: there is no such file or folder.'],
    [['diff', 'old.yaml'], "missing required argument 'new'"],
    [['diff', 'old.yaml', 'torn.yaml'], 'vet: torn.yaml cannot be read as an engagement:\ntorn.yaml:1:'],
  ])('vet %j', async (args, said) => {
    const { code, out, err } = await folder({ ...SHOP, 'torn.yaml': 'vet: [1' }).vet(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('a revision', () => {
  test('and the file as it stands now', async () => {
    const { code, out } = await repository().vet(['diff', 'main:shops/engagement.yaml', 'shops/engagement.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('From main:shops/engagement.yaml to shops/engagement.yaml.');
    expect(out).toContain('2 findings fixed\n');
  });

  test.each([
    ['feature/exit:shops/engagement.yaml', 'shops/engagement.yaml', ''],
    ['feature/exit:shops/engagement.yaml', 'engagement.yaml', 'shops'],
    ['feature/exit:./engagement.yaml', 'engagement.yaml', 'shops'],
  ])('%s is judged by the settings of its place', async (old, now, below) => {
    const shop = repository();
    execFileSync('git', ['branch', 'feature/exit'], { cwd: shop.path });
    const config = "profile: { 'shops/*': { rules: { exit: off, ownership: off } } }";
    writeFileSync(path.join(shop.path, 'vet.config.yaml'), config);
    writeFileSync(path.join(shop.path, 'shops/engagement.yaml'), CLEANING);
    const { out } = await shop.vet(['diff', old, now], { below });
    expect(out).toContain('Nothing changed.');
    const printed = JSON.parse((await shop.vet(['diff', '--format', 'json', old, now], { below })).out);
    const { before, after } = printed.difference;
    expect(before.counts).toEqual(after.counts);
  });

  test.each([
    ['mian:shops/engagement.yaml', 'git knows no revision “mian”. Did you mean main?'],
    ['main:engagement.yaml', 'there is no file engagement.yaml in main'],
  ])('%s', async (named, said) => {
    const { code, err } = await repository().vet(['diff', named, 'shops/engagement.yaml']);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
