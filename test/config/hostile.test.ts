/** Configurations that somebody else wrote: whatever they hold, they are told in lines, and act nowhere. */

import { expect, test } from 'vitest';
import { folder } from '../commands/run.ts';
import { naughty } from '../fixtures/naughty.ts';
import { FIRM } from './stories.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test.each(naughty.map(({ name, text }) => [name, text] as const))('%s wherever a text may stand', async (_, text) => {
  const word = JSON.stringify(text);
  const config = `extends: [${word}]\nrules: { ${word}: ${word} }\nthresholds: { ${word}: 1 }\nprofile: { ${word}: { rules: {} } }\nignore: [${word}]\npolicies: [${word}, ./acme.yaml]\n${word}: 1\n`;
  const policy = `policy: ${word}\nabout: ${word}\nrules:\n  - { id: ${word}, stage: ${word}, path: ${word}, message: ${word}, schema: { ${word}: ${word} }, ${word}: 1 }\n`;
  const home = folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': config, 'acme.yaml': policy });
  const { code, out, err } = await home.vet(['lint']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(ACTING);
  for (const line of err.split('\n'))
    expect(line).toMatch(/^(?:vet: |\w+(?:\.\w+)+:\d+:\d+ error |To go on |… and |$)/);
});

test.each([
  ['deep brackets', `rules: ${'['.repeat(5000)}`],
  ['deep groups', `rules: ${'{ a: '.repeat(2000)}1${' }'.repeat(2000)}`],
  [
    'a bomb of stars',
    `a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nrules: [*b, *b, *b]\n${'c: &c [*b, *b, *b]\n'}d: [*c, *c]`,
  ],
  ['a hundred thousand names', `rules:\n${Array.from({ length: 100_000 }, (_, at) => `  r${at}: off`).join('\n')}`],
  [
    'names of the machine',
    'rules: { __proto__: off, constructor: off, toString: warning }\nthresholds: { __proto__.x: 1, constructor.name: 2 }',
  ],
  ['no text at all', '\u0000\u0001\u0002'],
])('%s', async (_, config) => {
  const { code, out, err } = await folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': config }).vet(['lint']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('vet.config.yaml:');
  expect(err.split('\n').length).toBeLessThan(60);
});

test('a configuration that is a folder, and one that is no text', async () => {
  const home = folder({ 'engagement.yaml': FIRM, 'vet.config.yaml/x': '' });
  expect((await home.vet(['lint'])).err).toBe('vet: cannot read the configuration vet.config.yaml: it is a folder.\n');
  const bytes = folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': new Uint8Array([0x72, 0xff, 0x3a]) });
  expect((await bytes.vet(['lint'])).err).toContain('byte 2 is not UTF-8');
});
