/** Where it may not write, where its output goes, and where nobody sits. */

import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { answer, answerAll, brief, held, labelOf, part } from './brief.ts';
import { data } from './found.ts';
import { AS_OF, BIN, desk, endAll, STORY } from './pty.ts';

afterEach(endAll);

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Root may write everywhere, so it has to become somebody who may not. */
const canBeNobody =
  isRoot && spawnSync(process.execPath, [BIN, '--version'], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status === 0;
const as = isRoot ? { as: NOBODY } : {};

describe.skipIf(isRoot && !canBeNobody)('who may not write', () => {
  test('in the folder: it is said before the first question', STORY, async () => {
    const shop = desk();
    chmodSync(shop.path, 0o555);
    const vet = shop.vet(['init', ...AS_OF], as);
    expect(await vet.exit()).toEqual({ code: 2, signal: 0 });
    expect(vet.screen().replace(/\n/g, ' ')).toMatch(/^vet: nothing can be saved in .*: you may not write there\. /);
    expect(vet.screen()).toContain('vet init ~/engagement.yaml');
    expect(shop.names()).toEqual([]);
  });

  test('to the file', STORY, async () => {
    const shop = desk({ 'engagement.yaml': 'vet: 1\n' });
    chmodSync(path.join(shop.path, 'engagement.yaml'), 0o444);
    chmodSync(shop.path, 0o777);
    const vet = shop.vet(['init', ...AS_OF], as);
    expect(await vet.exit()).toEqual({ code: 2, signal: 0 });
    expect(vet.screen()).toContain('vet: you may not write to engagement.yaml.');
    expect(shop.names()).toEqual(['engagement.yaml']);
  });

  test('any more, in the middle: it is asked what now, and tried again', STORY, async () => {
    const shop = desk();
    chmodSync(shop.path, 0o777);
    const vet = shop.vet(['init', ...AS_OF], as);
    await answer(vet, part('/engagement/stage', '/client/country'));
    await vet.asked(labelOf('client.country'));
    chmodSync(shop.path, 0o555);
    await vet.answer(labelOf('client.country'), 'GB');
    await vet.see('Your answer could not be saved: you may not write there.');
    await vet.choose('What now?', 'Try again');
    await vet.asked('What now?');
    chmodSync(shop.path, 0o777);
    await vet.choose('What now?', 'Try again');
    await vet.asked(labelOf('client.decision_maker.name'));
    expect(shop.draft().tree.client).toEqual({ name: 'Millstone Bakery', country: 'GB' });
    // The second time they would rather leave.
    chmodSync(shop.path, 0o555);
    await vet.answer(labelOf('client.decision_maker.name'), 'Marta Reyes');
    await vet.choose('What now?', 'Stop, and print all answers here');
    expect(await vet.exit()).toEqual({ code: 130, signal: 0 });
    expect(vet.screen()).toContain('Marta Reyes }');
  });
});

test.each([
  [
    'a folder that is not there',
    'nowhere/engagement.yaml',
    /^vet: there is no folder nowhere\. Make it first: mkdir -p nowhere$/,
  ],
  ['a folder', '.', /^vet: \. is a folder\. Name a file in it: vet init engagement\.yaml$/],
])('%s is no place for the file', STORY, async (_, file, said) => {
  const shop = desk();
  const vet = shop.vet(['init', file, ...AS_OF]);
  expect(await vet.exit()).toEqual({ code: 2, signal: 0 });
  expect(vet.screen().replace(/\n/g, ' ')).toMatch(said);
  expect(shop.names()).toEqual([]);
});

test('a file in another folder is written there, and is named in what to do next', STORY, async () => {
  const shop = desk({ 'branches/york/notes.txt': '' });
  const vet = shop.vet(['init', 'branches/york/cafe.engagement.yaml', ...AS_OF]);
  await answerAll(vet);
  expect(await vet.exit()).toEqual({ code: 0, signal: 0 });
  expect(data(shop, 'branches/york/cafe.engagement.yaml')).toEqual(held);
  expect(vet.screen()).toMatch(/^ {2}vet lint branches\/york\/cafe\.engagement\.yaml/m);
  expect(shop.names()).toEqual(['branches']);
});

test('--dry-run > file: the interview is on the terminal, and the file is what is printed', STORY, async () => {
  const shop = desk();
  const vet = shop.vet([], { shell: `$VET init --dry-run ${AS_OF.join(' ')} > out.yaml; echo "left with $?"` });
  await answer(vet, brief);
  await vet.asked('Is this right?');
  expect(shop.read('out.yaml')).toBe('');
  await vet.choose('Is this right?', 'Write engagement.yaml');
  await vet.see('left with 0');
  expect(data(shop, 'out.yaml')).toEqual(held);
  expect(shop.read('out.yaml')).toMatch(/^# yaml-language-server: [\s\S]*[^\n]\n$/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no code of the terminal is in it
  expect(shop.read('out.yaml')).not.toMatch(/[\0-\x09\x0b-\x1f\x7f]/);
  expect(shop.has('engagement.yaml')).toBe(false);
});

describe('where nobody sits', () => {
  function run(args: readonly string[], input = '', files: Record<string, string> = {}) {
    const shop = desk(files);
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args, ...AS_OF], {
      cwd: shop.path,
      input,
      encoding: 'utf8',
    });
    return { shop, code: status, out: stdout, err: stderr };
  }

  test('a pipe: what is missing is listed, nothing is drawn, nothing is written', () => {
    const { shop, code, out, err } = run(['init'], 'Millstone Bakery\nGB\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^vet: \d+ answers are missing, and there is no terminal to ask at; nothing was written\./);
    expect(err).toMatch(/^ {2}client\.name {2,}\S/m);
    expect(err).not.toContain('\x1b');
    expect(shop.names()).toEqual([]);
  });

  test('no question is left: the file is written', () => {
    const { shop, code } = run(['init', '--answers', '-', '--partial'], JSON.stringify(held));
    expect(code).toBe(0);
    expect(data(shop)).toEqual(held);
    expect(shop.names()).toEqual(['engagement.yaml']);
  });

  test('only the answers come from a terminal, and the questions would go into a file', STORY, async () => {
    const shop = desk();
    const vet = shop.vet([], { shell: `$VET init ${AS_OF.join(' ')} 2> said; echo "left with $?"` });
    await vet.see('left with 2');
    expect(shop.read('said')).toContain('there is no terminal to ask at');
    expect(shop.names()).toEqual(['said']);
  });

  test('--no-input at a terminal: nobody is asked', STORY, async () => {
    const shop = desk();
    const vet = shop.vet(['init', '--no-input', ...AS_OF]);
    expect(await vet.exit()).toEqual({ code: 2, signal: 0 });
    expect(vet.written()).not.toContain('\x1b');
    expect(shop.names()).toEqual([]);
  });
});
