/** `vet lint --baseline`, `--update-baseline`: adopting vet where there are findings already. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type Folder, folder } from './run.ts';
import { INVERTED, MISSPELT, ONLY, SOUND, WITHOUT_RESERVE } from './stories.ts';

const LINT = ['lint', ...ONLY, '--format', 'concise'] as const;
const KNOWN = ['--baseline', 'vet-baseline.json'] as const;
const UPDATE = ['--update-baseline'] as const;

function baselineIn(home: Folder, name = 'vet-baseline.json'): string {
  return readFileSync(path.join(home.path, name), 'utf8');
}

function write(home: Folder, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(home.path, name)), { recursive: true });
  writeFileSync(path.join(home.path, name), text);
}

/** The files that a baseline speaks of. */
function filesIn(home: Folder): string[] {
  const { findings } = JSON.parse(baselineIn(home)) as { findings: { file: string }[] };
  return [...new Set(findings.map(({ file }) => file))];
}

describe('a chain of shops that begins with vet', () => {
  const shops = folder({ 'york/engagement.yaml': INVERTED, 'hull/engagement.yaml': WITHOUT_RESERVE });

  test('writes down what there is', async () => {
    const { code, out, err } = await shops.vet([...LINT, ...UPDATE]);
    expect([code, out, err]).toEqual([0, '', 'vet: 2 findings of 2 files are in vet-baseline.json.\n']);
    expect(baselineIn(shops)).toBe(`{
  "$schema": "https://unpkg.com/vet-engagement@0/schemas/baseline.schema.json",
  "version": 1,
  "findings": [
    { "file": "hull/engagement.yaml", "rule": "budget/no-reserve", "path": "/budget/ceiling", "messageId": "absent" },
    { "file": "york/engagement.yaml", "rule": "budget/no-reserve", "path": "/budget/ceiling", "messageId": "inverted" }
  ]
}
`);
  });

  test('and then fails for new findings only', async () => {
    const { code, out, err } = await shops.vet([...LINT, ...KNOWN]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('vet: 2 findings of vet-baseline.json are not listed; --verbose lists them.\n');
    write(shops, 'leeds/engagement.yaml', INVERTED);
    const later = await shops.vet([...LINT, ...KNOWN]);
    expect(later.code).toBe(1);
    expect(later.out).toMatch(/^leeds\/engagement\.yaml:3:46 error budget\/no-reserve .*\n$/);
  });

  test('from wherever it is run, and however the files are named', async () => {
    const above = { path: path.dirname(shops.path) };
    const home = path.basename(shops.path);
    const { code } = await folder({}).vet([
      ...LINT,
      '--baseline',
      path.join(above.path, home, 'vet-baseline.json'),
      path.join(shops.path, 'york', '..', 'york', 'engagement.yaml'),
    ]);
    expect(code).toBe(0);
  });

  test('and the baseline keeps to its schema', async () => {
    const schema = JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(JSON.parse(baselineIn(shops)));
    expect(validate.errors ?? []).toEqual([]);
    const { out } = await shops.vet(['schema', 'baseline']);
    expect(JSON.parse(out)).toEqual(schema);
  });
});

describe('what is put up with', () => {
  const firm = folder({ 'engagement.yaml': INVERTED, 'other.yaml': WITHOUT_RESERVE });

  test('is counted in the text, and told from what is in the way', async () => {
    await firm.vet([...LINT, ...UPDATE, 'engagement.yaml']);
    const { code, out } = await firm.vet(['lint', '--as-of', '2026-11-20', ...KNOWN, 'engagement.yaml']);
    expect(code).toBe(1);
    expect(out).not.toContain('is below the cap');
    expect(out).toContain('Not listed: 1 finding that the baseline puts up with; --verbose lists it.');
    expect(out.replaceAll('\n', ' ')).toMatch(/In the way: \d+ errors, .* and 1 finding of the baseline\./);
    expect(out.replaceAll('\n', ' ')).toMatch(/, 1 baselined; \d+ of \d+ checks could be judged $/);
  });

  test('is listed where everything is wanted', async () => {
    const text = await firm.vet(['lint', ...ONLY, ...KNOWN, '--verbose', 'engagement.yaml']);
    expect(text.out).toContain('error of the baseline: The ceiling, £5,000, is below the cap, £5,400.');
    const concise = await firm.vet([...LINT, ...KNOWN, '--verbose', 'engagement.yaml']);
    expect(concise.out).toMatch(/is below the cap, £5,400\. \(baselined\)\n$/);
  });

  test('stays in JSON, where it is marked', async () => {
    const { code, out } = await firm.vet(['lint', ...ONLY, '--format', 'json', ...KNOWN, 'engagement.yaml']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ verdict: 'not-ready', findings: [{ baselined: true }], counts: { error: 0 } }],
      summary: { error: 0, baselined: 1 },
    });
  });

  test('is counted in the line for several files', async () => {
    const { out } = await firm.vet(['lint', ...ONLY, ...KNOWN, 'engagement.yaml', 'other.yaml']);
    expect(out).toMatch(/\n2 files checked: 1 warning, 1 baselined\.\n$/);
  });

  test('counts for no exit code', async () => {
    const strict = ['--fail-on', 'question', '--max-warnings', '0'];
    expect((await firm.vet([...LINT, ...KNOWN, ...strict, 'engagement.yaml'])).code).toBe(0);
    expect((await firm.vet([...LINT, ...KNOWN, ...strict, 'other.yaml'])).code).toBe(1);
  });

  test('is never a file that cannot be read', async () => {
    const broken = folder({ 'engagement.yaml': 'vet: 1\nbudget: [\n' });
    const { code, out, err } = await broken.vet([...LINT, ...UPDATE]);
    expect([code, err]).toEqual([1, 'vet: there is nothing to put up with, so vet-baseline.json holds no findings.\n']);
    expect(out).toContain('yaml/syntax');
  });
});

describe('what is gone', () => {
  test('is told, is no failure, and is taken out', async () => {
    const shop = folder({ 'engagement.yaml': INVERTED });
    await shop.vet([...LINT, ...UPDATE]);
    write(shop, 'engagement.yaml', SOUND);
    const told = await shop.vet([...LINT, ...KNOWN]);
    expect([told.code, told.err]).toEqual([
      0,
      'vet: 1 finding of vet-baseline.json is gone; --update-baseline takes it out:\n' +
        '     engagement.yaml: budget/no-reserve (budget.ceiling)\n',
    ]);
    expect((await shop.vet([...LINT, ...KNOWN, '--quiet'])).err).toBe('');
    const { err } = await shop.vet([...LINT, ...UPDATE]);
    expect(err).toBe('vet: there is nothing to put up with, so vet-baseline.json holds no findings; 1 is gone.\n');
    expect((await shop.vet([...LINT, ...KNOWN])).err).toBe('');
  });

  test('of many the first are named', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.engagement.yaml`);
    const many = folder(Object.fromEntries(names.map((name) => [name, INVERTED])));
    await many.vet([...LINT, ...UPDATE]);
    for (const name of names) write(many, name, SOUND);
    const { err } = await many.vet([...LINT, ...KNOWN]);
    expect(err.split('\n')).toEqual([
      'vet: 5 findings of vet-baseline.json are gone; --update-baseline takes them out:',
      ...names.slice(0, 3).map((name) => `     ${name}: budget/no-reserve (budget.ceiling)`),
      '     and 2 more',
      '',
    ]);
  });

  test('with its file, where the folder is looked through', async () => {
    const shops = folder({ 'york/engagement.yaml': INVERTED, 'hull/engagement.yaml': WITHOUT_RESERVE });
    await shops.vet([...LINT, ...UPDATE]);
    rmSync(path.join(shops.path, 'york'), { recursive: true });
    await shops.vet([...LINT, ...UPDATE, 'hull/engagement.yaml']);
    expect(filesIn(shops)).toEqual(['hull/engagement.yaml', 'york/engagement.yaml']);
    expect((await shops.vet([...LINT, ...KNOWN])).err).toContain('1 finding of vet-baseline.json is gone');
    await shops.vet([...LINT, ...UPDATE]);
    expect(filesIn(shops)).toEqual(['hull/engagement.yaml']);
  });
});

describe('a run that sees a part', () => {
  const before = { 'york/engagement.yaml': MISSPELT, 'hull/engagement.yaml': WITHOUT_RESERVE };
  const ALL = ['lint', '--as-of', '2026-11-20', '--format', 'concise'] as const;

  test.each([
    ['one rule', ['--rule', 'budget/no-reserve']],
    ['one mistake', ['--mistake', 'budget']],
    ['one file of many', ['york/engagement.yaml']],
    ['an earlier stage', ['--stage', 'briefing']],
  ])('leaves the rest as it is: %s', async (_name, part) => {
    const shops = folder(before);
    await shops.vet([...ALL, ...UPDATE]);
    const whole = baselineIn(shops);
    const { err } = await shops.vet([...ALL, ...KNOWN, ...part]);
    expect(err).not.toContain('gone');
    await shops.vet([...ALL, ...UPDATE, ...part]);
    expect(baselineIn(shops)).toBe(whole);
  });

  test('and takes in what it finds', async () => {
    const shops = folder(before);
    await shops.vet([...ALL, ...UPDATE, 'hull/engagement.yaml']);
    expect(filesIn(shops)).toEqual(['hull/engagement.yaml']);
    await shops.vet([...ALL, ...UPDATE, '--rule', 'budget/no-reserve', 'york']);
    expect(filesIn(shops)).toEqual(['hull/engagement.yaml', 'york/engagement.yaml']);
    const { code } = await shops.vet([...ALL, ...KNOWN, '--rule', 'budget/no-reserve']);
    expect(code).toBe(0);
  });
});

describe('a baseline that cannot be used', () => {
  const entry = '{ "file": "engagement.yaml", "rule": "budget/no-reserve", "path": "", "messageId": "absent" }';
  const whole = (findings: string): string => `{ "version": 1, "findings": ${findings} }`;

  test.each([
    ['{ "version": 1, "findings": [\n  oops\n] }', 'the baseline vet-baseline.json is not JSON, line 2'],
    ['{ "version": 1,\n "findings": [\n{} {}] }', 'the baseline vet-baseline.json is not JSON, line 3'],
    ['{ "version": 1,\n "findings": [', 'the baseline vet-baseline.json is not JSON. To make it anew, delete it'],
    ['', 'the baseline vet-baseline.json is not JSON. To make it anew, delete it'],
    [whole(`[\n<<<<<<< HEAD\n${entry}\n=======\n]`), 'holds the marks of a merge that is not settled, line 2'],
    [
      '{ "version": 2, "findings": [] }',
      'the baseline vet-baseline.json is of version 2, and this vet reads version 1',
    ],
    ['{ "findings": [] }', 'does not say its version'],
    ['{ "name": "vet" }', 'vet-baseline.json is no baseline of findings'],
    ['[]', 'vet-baseline.json is no baseline of findings'],
    ['{ "version": 1 }', 'has no list of findings'],
    [whole(`[${entry}, 7]`), 'entry 2 is no object'],
    [whole('[{ "file": "engagement.yaml" }]'), 'entry 1 has no text under “rule”'],
    [whole(`[${entry.replace(' }', ', "cuont": 2 }')}]`), 'entry 1 has “cuont”, which means nothing'],
    [whole(`[${entry.replace(' }', ', "count": 0 }')}]`), 'entry 1 has a “count” that is no whole number from 1'],
    [whole(`[${entry.replace(' }', ', "\\u001b[31m": 2 }')}]`), 'entry 1 has “\\x1b[31m”, which means nothing'],
  ])('%j', async (text, said) => {
    const shop = folder({ 'engagement.yaml': SOUND, 'vet-baseline.json': text });
    for (const args of [KNOWN, UPDATE]) {
      const { code, out, err } = await shop.vet([...LINT, ...args]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(said);
    }
    expect(baselineIn(shop)).toBe(text);
  });

  test.each([
    ['engagement.yaml', 'a baseline is JSON, and no YAML file: engagement.yaml.'],
    ['vet.config.yaml', 'a baseline is JSON, and no YAML file: vet.config.yaml.'],
    ['/dev/zero', '/dev/zero is no ordinary file.'],
    ['.', '. is a folder.'],
  ])('%s, which would be lost or never end', async (file, said) => {
    const shop = folder({ 'engagement.yaml': WITHOUT_RESERVE });
    const { code, err } = await shop.vet([...LINT, '--baseline', file, '--update-baseline']);
    expect([code, err]).toEqual([2, `vet: ${said} Such as: --baseline vet-baseline.json\n`]);
  });

  test('one that is not there, and how to make it', async () => {
    const { code, err } = await folder({ 'engagement.yaml': SOUND }).vet([...LINT, '--baseline', 'old.json']);
    expect([code, err]).toEqual([
      2,
      'vet: there is no baseline old.json. To make it: vet lint --baseline old.json --update-baseline\n',
    ]);
  });

  test('an engagement is not written over', async () => {
    const shop = folder({ 'engagement.yaml': INVERTED });
    const { code } = await shop.vet([...LINT, ...UPDATE, '--baseline', 'engagement.yaml']);
    expect([code, baselineIn(shop, 'engagement.yaml')]).toEqual([2, INVERTED]);
  });

  test('a folder that is not there is told before anything is judged', async () => {
    const { code, out, err } = await folder({ 'engagement.yaml': INVERTED }).vet([
      ...LINT,
      ...UPDATE,
      '--baseline',
      'ci/vet.json',
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('there is no folder ci');
  });

  test('two branches that both put up with a finding put up with one', async () => {
    const known = entry.replace('"path": ""', '"path": "/budget/ceiling"');
    const shop = folder({ 'engagement.yaml': WITHOUT_RESERVE, 'vet-baseline.json': whole(`[${known}, ${known}]`) });
    const { code, err } = await shop.vet([...LINT, ...KNOWN, '--max-warnings', '0']);
    expect([code, err]).toEqual([0, expect.not.stringContaining('gone')]);
  });
});
