/** The help: every command is listed, and what it shows as an example can be typed as it stands. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/layout.ts';
import { folder } from './run.ts';

const COMMANDS = ['init', 'fix', 'lint', 'report', 'compare', 'review', 'draft', 'explain', 'schema'];

/** A café half a year in that has compared vendors, and has set no ceiling: every command has something to say to it. */
const CAFE = readFileSync('examples/car-rental/engagement.yaml', 'utf8').replace(/^ {2}ceiling: .*\n/m, '');

const cafe = () => folder({ 'engagement.yaml': CAFE, 'cafe.engagement.yaml': CAFE });

async function examplesOf(...words: string[]): Promise<string[]> {
  const { code, out, err } = await cafe().vet([...words, '--help']);
  expect([code, err]).toEqual([0, '']);
  const [, list = ''] = out.split('\nExamples:\n');
  return list
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

test('all commands are listed, in the order in which they are needed', async () => {
  const { out } = await cafe().vet(['--help']);
  const [, list = ''] = out.split('Commands:\n');
  const [commands = ''] = list.split('\n\n');
  expect([...commands.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)).toEqual([...COMMANDS, 'help']);
});

describe.each(['', ...COMMANDS])('vet %s --help', (command) => {
  const words = command === '' ? [] : [command];

  test('gives two examples or more, of this very command', async () => {
    const examples = await examplesOf(...words);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(example).toContain(`vet ${command}`.trim());
  });

  test('and each of them works', async () => {
    for (const example of await examplesOf(...words)) {
      const { code, err } = await typed(example);
      // Here nobody can be asked, which is all that may be wrong.
      if (!/no terminal to ask at/.test(err))
        expect({ example, code, err }).toMatchObject({ code: expect.toSatisfy(fits) });
    }
  });

  test('fits into 80 columns', async () => {
    const { out } = await cafe().vet([...words, '--help'], { terminal: 80 });
    expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test.skipIf(command === '')('is what `vet help` prints too', async () => {
    expect((await cafe().vet(['help', command])).out).toBe((await cafe().vet([command, '--help'])).out);
  });
});

const fits = (code: number): boolean => code === 0 || code === 1;

/** As a shell would: `cat FILE | vet … > FILE`. */
async function typed(line: string) {
  const [, input, command = '', output] = /^(?:cat (\S+) \| )?(vet .*?)(?: > (\S+))?$/.exec(line) ?? [];
  const form = await cafe().vet(['init', '--print-answers']);
  // Who begins has a form with answers at most.
  const { path: home, vet } = command.startsWith('vet init') ? folder({ 'answers.yaml': form.out }) : cafe();
  const stdin = input === undefined ? '' : readFileSync(path.join(home, input), 'utf8');
  const seen = await vet(command.split(' ').slice(1), { stdin });
  if (output !== undefined) expect(seen.out).not.toBe('');
  return seen;
}
