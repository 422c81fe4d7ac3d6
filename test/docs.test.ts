/** The pages written by hand cannot lie either: their examples run. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../src/document/read.ts';
import { checkInterview } from '../src/interview/check.ts';
import { folder } from './commands/run.ts';

const page = readFileSync('docs/interview.md', 'utf8');

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
}

describe('docs/interview.md', () => {
  test('shows an interview that can be held', () => {
    expect(checkInterview(read(block('yaml')))).toMatchObject({ name: 'bakeries', without: ['reason'] });
  });

  test('shows commands that run', async () => {
    const [form = '', ...commands] = block('sh')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((line) => line !== '');
    const bakery = folder({});
    const { out } = await bakery.vet(words(form.replace(/ >.*/, '')));
    const home = folder({ 'answers.yaml': out });
    const seen = [];
    for (const command of commands) seen.push((await home.vet(words(command))).code);
    // A form that nobody has filled in leaves everything missing.
    expect(seen).toEqual([2, 0, 0]);
  });
});

function words(command: string): string[] {
  const parts = command.match(/(?:"[^"]*"|\S)+/g) ?? [];
  return parts.slice(1).map((part) => part.replaceAll('"', ''));
}
