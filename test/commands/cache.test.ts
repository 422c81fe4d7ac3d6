/** `--cache`: what a run found out is not found out again, and never is anything else shown than what would be. */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';
import { ELASTIC, INVERTED, MISSPELT, ONLY, SOUND, WITHOUT_RESERVE } from './stories.ts';

const BRANCHES = {
  'york/engagement.yaml': SOUND,
  'bath/engagement.yaml': INVERTED,
  'leeds/engagement.yaml': WITHOUT_RESERVE,
  'ayr/engagement.yaml': 'vet: 1\nbudget: [\n',
};
const CACHED = ['lint', ...ONLY, '--cache'];

function chain(files: Readonly<Record<string, string | Uint8Array>> = BRANCHES) {
  const { path: home, vet } = folder(files);
  const inCache = () => readdirSync(path.join(home, '.vet-cache')).filter((name) => name.endsWith('.cache'));
  return {
    home,
    vet,
    inCache,
    write: (file: string, text: string | Uint8Array) => {
      mkdirSync(path.join(home, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(home, file), text);
    },
    /** Another number for each file that was written anew. */
    written: () => inCache().map((name) => statSync(path.join(home, '.vet-cache', name)).ino),
  };
}

describe('a second run', () => {
  test.each([['text'], ['json'], ['sarif'], ['junit']])('says the same, and writes nothing, as %s', async (format) => {
    const { vet, written } = chain();
    const plain = await vet(['lint', ...ONLY, '--format', format]);
    expect(await vet([...CACHED, '--format', format])).toEqual(plain);
    const before = written();
    expect(await vet([...CACHED, '--format', format])).toEqual(plain);
    expect(written()).toEqual(before);
  });

  test('with threads, too', async () => {
    const { vet, written } = chain();
    const plain = await vet(['lint', ...ONLY]);
    expect(await vet([...CACHED, '--workers', '2'])).toEqual(plain);
    const before = written();
    expect(await vet([...CACHED, '--workers', '2'])).toEqual(plain);
    expect(written()).toEqual(before);
  });

  test('finds what was kept with other files', async () => {
    const { vet, written } = chain();
    await vet(CACHED);
    await vet([...CACHED, 'york']);
    const before = written();
    await vet(CACHED);
    expect(written()).toEqual(before);
  });
});

describe('something else is found out anew', () => {
  test.each([
    ['another day', ['--as-of', '2027-08-01']],
    ['another stage', ['--stage', 'briefing']],
    ['another format', ['--format', 'concise']],
    ['other rules', ['--rule', 'budget/*', '--mistake', 'budget']],
    ['no colours', ['--color']],
    ['more words', ['--verbose']],
  ])('for %s', async (_what, options) => {
    const { vet } = chain();
    await vet(CACHED);
    const args = options.filter((word) => word !== 'budget/*' && word !== '--rule');
    expect(await vet([...CACHED, ...args])).toEqual(await vet(['lint', ...ONLY, ...args]));
  });

  test('for other settings', async () => {
    const { vet, write } = chain();
    await vet(CACHED);
    for (const severity of ['info', 'off', 'error']) {
      write('vet.config.yaml', `rules: { budget/no-reserve: ${severity} }\n`);
      write('york/vet.config.yaml', `rules: { budget/no-reserve: warning }\n`);
      expect(await vet(CACHED)).toEqual(await vet(['lint', ...ONLY]));
    }
  });

  test('for another baseline', async () => {
    const { vet } = chain();
    const baseline = ['--baseline', 'vet-baseline.json'];
    await vet([...CACHED, ...baseline, '--update-baseline', 'bath']);
    const few = await vet([...CACHED, ...baseline]);
    await vet([...CACHED, ...baseline, '--update-baseline', 'leeds']);
    const more = await vet([...CACHED, ...baseline]);
    expect(more).toEqual(await vet(['lint', ...ONLY, ...baseline]));
    expect(more.out).not.toBe(few.out);
  });

  test('for the same content under another name', async () => {
    const { vet, write, home } = chain();
    await vet(CACHED);
    write('ely/engagement.yaml', INVERTED);
    rmSync(path.join(home, 'bath'), { recursive: true });
    const { out } = await vet(CACHED);
    expect(out).toContain('ely/engagement.yaml');
    expect(out).not.toContain('bath');
  });

  test('though neither size nor time have changed', async () => {
    const { vet, write, home } = chain();
    const file = path.join(home, 'york/engagement.yaml');
    const { atime, mtime } = statSync(file);
    await vet(CACHED);
    write('york/engagement.yaml', SOUND.replace('6000', '5000'));
    utimesSync(file, atime, mtime);
    expect((await vet([...CACHED, 'york'])).code).toBe(1);
  });
});

test('whatever is changed between runs, they say what they would say without', async () => {
  const texts = [SOUND, INVERTED, WITHOUT_RESERVE, ELASTIC, MISSPELT, '', Buffer.from([0xff]), '\ufeffvet: 1\n'];
  const edit = fc.record({
    file: fc.constantFrom('york', 'bath', 'leeds', 'ayr', 'vet').map((town) => `${town}.engagement.yaml`),
    text: fc.option(fc.constantFrom(...texts)),
    threads: fc.constantFrom('1', '2'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const { vet, write, home } = chain({});
      for (const { file, text, threads } of edits) {
        if (text === null) rmSync(path.join(home, file), { force: true });
        else write(file, text);
        const plain = await vet(['lint', ...ONLY]);
        expect(await vet([...CACHED, '--workers', threads])).toEqual(plain);
      }
    }),
    { numRuns: 25 },
  );
});

test('what cannot be read is not kept', async () => {
  const { vet, write } = chain({ 'engagement.yaml': Buffer.from([0xff]) });
  expect((await vet(CACHED)).code).toBe(2);
  write('engagement.yaml', SOUND);
  expect((await vet(CACHED)).code).toBe(0);
});

describe('the folder', () => {
  test('is nothing for git', async () => {
    const { vet, home } = chain();
    await vet(CACHED);
    expect(readFileSync(path.join(home, '.vet-cache/.gitignore'), 'utf8')).toMatch(/^\*$/m);
  });

  test('can be another one, and then needs no --cache', async () => {
    const { vet, home } = chain();
    await vet(['lint', ...ONLY, '--cache-location', 'tmp/kept']);
    expect(existsSync(path.join(home, '.vet-cache'))).toBe(false);
    expect(readdirSync(path.join(home, 'tmp/kept'))).toHaveLength(2);
  });

  test('keeps what was used last, of options and days that change', async () => {
    const { vet, inCache } = chain({ 'engagement.yaml': SOUND });
    for (let day = 1; day <= 15; day++) await vet([...CACHED, '--as-of', `2026-11-${String(day).padStart(2, '0')}`]);
    expect(inCache()).toHaveLength(12);
  });

  test('loses what nobody has asked for in a while', async () => {
    const { vet, write, inCache, home } = chain();
    await vet(CACHED);
    rmSync(path.join(home, 'bath'), { recursive: true });
    const isKept = () => readFileSync(path.join(home, '.vet-cache', inCache()[0] ?? ''), 'utf8').includes('bath');
    for (let run = 0; run < 12; run++) {
      write('york/engagement.yaml', `${SOUND}# ${run}\n`);
      await vet(CACHED);
      expect(isKept()).toBe(run < 9);
    }
  });

  test('that cannot be written is a note, and no more', async () => {
    const { vet } = chain();
    const plain = await vet(['lint', ...ONLY]);
    const seen = await vet(['lint', ...ONLY, '--cache-location', 'york/engagement.yaml']);
    expect(seen).toEqual({
      ...plain,
      err: 'vet: the results are not kept for the next run: york/engagement.yaml is no folder.\n',
    });
  });
});

test('of two runs at once neither spoils the other', async () => {
  const { vet, home } = chain();
  const run = () =>
    new Promise<number | null>((resolve) => {
      const args = [path.resolve('bin/vet.js'), ...CACHED];
      spawn(process.execPath, args, { cwd: home, stdio: 'ignore' }).once('close', resolve);
    });
  expect(await Promise.all([run(), run(), run()])).toEqual([1, 1, 1]);
  expect(await vet(CACHED)).toEqual(await vet(['lint', ...ONLY]));
  expect(readdirSync(path.join(home, '.vet-cache')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
