/** A long run on a real terminal, and one that is stopped half-way. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { BIN, desk, endAll, STORY } from './pty.ts';

afterEach(endAll);

const FILE = readFileSync('test/fixtures/harbour-lane.engagement.yaml', 'utf8');

/** So many that no machine reads them within the blink of an eye in which nothing is shown. */
const BRANCHES = 1_000;

const chain = desk(
  Object.fromEntries(Array.from({ length: BRANCHES }, (_, index) => [`branch-${index}/engagement.yaml`, FILE])),
);
const COUNT = /\d+ of 1,000 files/;
const RESULTS = 'lint --as-of 2026-11-20 --format json > results.json';

/** Takes a while, too, and makes little that has to be written. */
const ONE_RULE = ['--rule', 'access/shared-password'];

describe('vet lint of a whole chain', () => {
  test('into a file: the screen says how far it is, and is clean afterwards', STORY, async () => {
    const vet = chain.vet([], { shell: `$VET ${RESULTS}` });
    await vet.see(COUNT);
    expect(await vet.exit()).toEqual({ code: 1, signal: 0 });
    expect(vet.screen()).toBe('');
    expect(JSON.parse(chain.read('results.json')).summary.files).toBe(BRANCHES);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('stopped by %s, it leaves a clean line', STORY, async (signal) => {
    const vet = chain.vet([], { shell: `exec $VET ${RESULTS}` });
    await vet.see(COUNT);
    vet.kill(signal);
    expect(await vet.exit()).toEqual({ code: 0, signal: { SIGINT: 2, SIGTERM: 15 }[signal] });
    expect(vet.screen()).toBe('');
    expect(vet.written()).not.toContain('\x1b[?25l');
  });

  test('Ctrl-C stops it, and only that is left to see', STORY, async () => {
    const vet = chain.vet([], { shell: `exec $VET ${RESULTS}` });
    await vet.see(COUNT);
    vet.key('ctrl-c');
    expect(await vet.exit()).toEqual({ code: 0, signal: 2 });
    expect(vet.screen()).toBe('');
  });

  test('onto the screen: the results show how far it is', STORY, async () => {
    const vet = chain.vet(['lint', '--as-of', '2026-11-20', '--format', 'concise', ...ONE_RULE]);
    expect((await vet.exit()).code).toBe(1);
    expect(vet.screen()).toContain('access/shared-password');
    expect(vet.written()).not.toMatch(COUNT);
  });

  test.each([{ CI: 'true' }, { TERM: 'dumb' }])('with %j nothing is shown', STORY, async (env) => {
    const vet = chain.vet([], { shell: `$VET ${RESULTS} ${ONE_RULE.join(' ')}`, env });
    expect((await vet.exit()).code).toBe(1);
    expect(vet.written()).toBe('');
  });
});

describe('vet report of a whole chain', () => {
  test('into a file: how far it is, and then only what was written', STORY, async () => {
    const vet = chain.vet(['report', '--as-of', '2026-11-20', '--out', 'chain.html']);
    await vet.see(COUNT);
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(vet.screen()).toBe('Written: chain.html. Open it in a browser; it prints on A4 and Letter.');
  });

  test('onto the screen: the page does not stand beside the count', STORY, async () => {
    const vet = chain.vet(['report', '--as-of', '2026-11-20', '--quiet']);
    await vet.see(COUNT);
    expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
    expect(vet.screen()).not.toMatch(COUNT);
  });

  test('stopped, it leaves neither half a page nor a line', STORY, async () => {
    const vet = chain.vet([], { shell: 'exec $VET report --out stopped.html' });
    await vet.see(COUNT);
    vet.kill('SIGTERM');
    expect(await vet.exit()).toEqual({ code: 0, signal: 15 });
    expect(vet.screen()).toBe('');
    expect(chain.names().filter((name) => name.includes('stopped'))).toEqual([]);
  });
});

test('without a terminal nothing is written but the results', STORY, () => {
  const { stderr, stdout } = spawnSync(process.execPath, [BIN, 'lint', '--format', 'json', ...ONE_RULE], {
    cwd: chain.path,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).summary.files).toBe(BRANCHES);
});
