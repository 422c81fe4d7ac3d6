/** The pages written by hand cannot lie either: their examples run. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../src/document/read.ts';
import { checkInterview } from '../src/interview/check.ts';
import { folder } from './commands/run.ts';

/** The first example in a language on a page. */
function block(page: string, language: string): string {
  return blocks(page, language)[0] ?? '';
}

function blocks(page: string, language: string): string[] {
  const text = readFileSync(`docs/${page}.md`, 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((found) => found[1] ?? '');
}

/** Without what is only said about them. */
function commands(page: string): string[] {
  return block(page, 'sh')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

describe('docs/interview.md', () => {
  test('shows an interview that can be held', () => {
    expect(checkInterview(read(block('interview', 'yaml')))).toMatchObject({ name: 'bakeries', without: ['reason'] });
  });

  test('shows commands that run', async () => {
    const [form = '', ...others] = commands('interview');
    const bakery = folder({});
    const { out } = await bakery.vet(words(form.replace(/ >.*/, '')));
    const home = folder({ 'answers.yaml': out });
    const seen = [];
    for (const command of others) seen.push((await home.vet(words(command))).code);
    // A form that nobody has filled in leaves everything missing.
    expect(seen).toEqual([2, 0, 0]);
  });
});

describe('docs/formats.md', () => {
  test('shows commands that run, and write what they name', async () => {
    const garage = folder({ 'engagement.yaml': readFileSync('examples/garage/engagement.yaml') });
    const seen = [];
    for (const command of commands('formats')) seen.push((await garage.vet(words(command))).code);
    expect(seen).toEqual([1, 0, 1]);
    for (const file of ['vet.sarif', 'vet.xml', 'gl-code-quality-report.json']) {
      expect(readFileSync(`${garage.path}/${file}`, 'utf8')).toContain('engagement.yaml');
    }
  });
});

describe('docs/templates.md', () => {
  const engagement = readFileSync('examples/cleaning-firm/engagement.yaml');

  test('shows a template that is filled in, with its gap', async () => {
    const firm = folder({ 'engagement.yaml': engagement, 'own.md.liquid': block('templates', 'liquid') });
    const { code, out, err } = await firm.vet(['draft', 'policy', '--template', 'own.md.liquid']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('For everybody who answers at Harbour Lane Cleaning Ltd, as of 20 November 2026.');
    expect(out).toContain('- You may, without asking: answer and apologise.');
    expect(out).toContain('- Instagram: shared password.');
  });

  test('shows commands that run', async () => {
    const [print = '', fill = ''] = commands('templates');
    const { out } = await folder({}).vet(words(print.replace(/ >.*/, '')));
    const firm = folder({ 'engagement.yaml': engagement, 'our-policy.md.liquid': out });
    expect((await firm.vet(words(fill))).code).toBe(0);
    expect(readFileSync(`${firm.path}/policy.html`, 'utf8')).toContain('<h1');
  });
});

describe('docs/configuration.md', () => {
  const firm = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');
  const [config = '', policy = ''] = blocks('configuration', 'yaml');
  const files = { 'vet.config.yaml': config, 'base.yaml': '', 'policies/acme.yaml': policy, 'engagement.yaml': firm };

  test('shows a configuration and a policy that are in force', async () => {
    const home = folder(files);
    const { code, out, err } = await home.vet(['lint', '--format', 'concise', '--as-of', '2026-11-20']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('info care/too-many-hands');
    const settings = JSON.parse((await home.vet(['config', '--format', 'json'])).out);
    expect(settings.thresholds.map(({ name }: { name: string }) => name)).toEqual([
      'care/too-many-hands.errorHops',
      'contingencies/no-decider.maxMonths',
      'assumptions.minutesPerMessage',
    ]);
    expect(settings.policies).toEqual([{ policy: 'acme', path: 'policies/acme.yaml', rules: ['acme/two-quotes'] }]);
  });

  test('shows commands that run', async () => {
    const home = folder(files);
    const seen = [];
    for (const command of commands('configuration')) seen.push((await home.vet(words(command))).code);
    expect(seen).toEqual([0, 0, 1, 0, 0, 0]);
  });
});

function words(command: string): string[] {
  const parts = command.match(/(?:"[^"]*"|\S)+/g) ?? [];
  return parts.slice(1).map((part) => part.replaceAll('"', ''));
}
