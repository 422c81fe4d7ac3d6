/** `vet draft`: which document, from which template, and where it goes. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/drafts/kinds.ts';
import { folder, type World } from './run.ts';

const FIRM = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');

function office(files: Readonly<Record<string, string>> = {}) {
  const home = folder({ 'engagement.yaml': FIRM, ...files });
  return {
    draft: (args: readonly string[], world?: World) => home.vet(['draft', '--as-of', '2026-11-20', ...args], world),
    read: (file: string) => readFileSync(path.join(home.path, file), 'utf8'),
  };
}

describe('which document', () => {
  test.each(KINDS.map(({ name }) => name))('%s', async (kind) => {
    const { code, out } = await office().draft([kind]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
    // A sheet for a call is two pages of paper: where nothing is open, it has no part that says so.
    if (kind === 'reference-call') expect(out).not.toContain('## Open points');
    else expect(out).toContain('## Open points before');
  });

  test('without a name, all of them are listed', async () => {
    const { code, out, err } = await office().draft([]);
    expect([code, out]).toEqual([2, '']);
    for (const { name, description } of KINDS) expect(err).toMatch(new RegExp(`^  ${name} +${description}$`, 'm'));
    expect(err).toMatch(/Such as: vet draft brief\n$/);
  });

  test.each([
    [['breif'], 'vet: there is no document called “breif”. Did you mean brief?\n'],
    [['contingency'], 'Did you mean contingency-plan?'],
    [['invoice'], 'vet: there is no document called “invoice”. There are:\n  brief  '],
    [['engagement.yaml'], 'Such as: vet draft brief engagement.yaml\n'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await office().draft(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('a brief of work that a vendor does already', () => {
  const NOTE = 'A vendor is already at work: a brief is for offers.\n';

  test.each([
    ['brief', 'stage: running', true],
    ['brief', 'stage: ending', true],
    ['brief', 'stage: contracting', false],
    ['policy', 'stage: running', false],
  ])('%s, %s', async (kind, stage, noted) => {
    const files = { 'engagement.yaml': FIRM.replace('stage: contracting', stage) };
    const { code, out, err } = await office(files).draft([kind]);
    expect([code, err.includes(NOTE), out.includes(NOTE)]).toEqual([0, noted, false]);
  });

  test('or where the contract is signed', async () => {
    const files = { 'engagement.yaml': FIRM.replace('signed_on: not-yet', 'signed_on: 2026-11-18') };
    expect((await office(files).draft(['brief'])).err).toContain(NOTE);
  });
});

describe('open points', () => {
  test('are counted on standard error', async () => {
    const { out, err } = await office().draft(['brief']);
    const listed = out.split('## Open points before')[1]?.match(/^\d+\. /gm)?.length;
    expect(err).toBe(`${listed} open point${listed === 1 ? '' : 's'}, listed at the end.\n`);
  });

  test('and nothing is said where there are none', async () => {
    const { out, err } = await office({ 'note.md': 'We are {{ client.name }}.' }).draft([
      'brief',
      '--template',
      'note.md',
    ]);
    expect(out).toBe(
      'We are Harbour Lane Cleaning Ltd.\n\n## Open points before this can be sent\n\nThere are none.\n',
    );
    expect(err).toBe('');
  });
});

describe('templates', () => {
  test('the one of vet is printed, and makes the same document as a copy', async () => {
    const { draft } = office();
    const { code, out: template, err } = await draft(['brief', '--print-template']);
    expect([code, err]).toEqual([0, '']);
    expect(template).toBe(readFileSync('templates/documents/brief.md.liquid', 'utf8'));
    const copied = await office({ 'ours.md.liquid': template }).draft(['brief', '--template', 'ours.md.liquid']);
    expect(copied.out).toBe((await draft(['brief'])).out);
  });

  test('it can be written to a file, for which no engagement is needed', async () => {
    const { vet, path: home } = folder({});
    const { code } = await vet(['draft', 'policy', '--print-template', '--out', 'ours.md.liquid']);
    expect(code).toBe(0);
    expect(readFileSync(path.join(home, 'ours.md.liquid'), 'utf8')).toContain('{');
  });

  test.each([
    ['{{ client.nmae }}', /^vet: ours\.md\.liquid:1:\d+: .*nmae.*name/],
    ['Hello\n{% if %}', /^vet: ours\.md\.liquid:2:\d+: /],
  ])('a fault in one of yours is told with its place: %s', async (template, said) => {
    const { code, out, err } = await office({ 'ours.md.liquid': template }).draft([
      'brief',
      '--template',
      'ours.md.liquid',
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });

  test('one that is not there', async () => {
    const { code, err } = await office().draft(['brief', '--template', 'ours.md']);
    expect([code, err]).toEqual([2, 'vet: cannot read the template ours.md: there is no such file or folder.\n']);
  });
});

describe('--out', () => {
  test('as Markdown or as HTML, as the ending says', async () => {
    const { draft, read } = office();
    const { err } = await draft(['policy', '--out', 'rules.html']);
    expect(err).toMatch(/^Written: rules\.html\. Open it in a browser; it prints on A4 and Letter\.\n/);
    expect(read('rules.html')).toMatch(/^<!doctype html>/i);
    await draft(['policy', '--out', 'rules.md']);
    expect(read('rules.md')).toBe((await draft(['policy'])).out);
    expect((await draft(['policy', '--format', 'html'])).out).toBe(read('rules.html'));
  });

  test('a draft that you may have changed is not written over', async () => {
    const { draft, read } = office({ 'brief.md': '# Our brief, with my notes' });
    const { code, err } = await draft(['brief', '--out', 'brief.md']);
    expect(code).toBe(2);
    expect(err).toBe(
      'vet: brief.md is there already, and may hold changes of yours. Choose another name, or let --force replace it.\n',
    );
    expect(read('brief.md')).toBe('# Our brief, with my notes');
    expect((await draft(['brief', '--force', '--out', 'brief.md'])).code).toBe(0);
    expect(read('brief.md')).toContain('Harbour Lane');
  });

  test.each([
    [['brief', '--template', 'ours.md', '--force', '--out', 'ours.md'], 'ours.md is read for this page'],
    [['brief', '--force', '--out', 'engagement.yaml'], 'a page is not written into a YAML file'],
  ])('nor, ever, what it is made from: %j', async (args, said) => {
    const { draft, read } = office({ 'ours.md': 'We are {{ client.name }}.' });
    const { code, err } = await draft(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect([read('ours.md'), read('engagement.yaml')]).toEqual(['We are {{ client.name }}.', FIRM]);
  });
});
