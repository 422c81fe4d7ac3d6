/** The help: every command is listed, and what it shows as an example can be typed as it stands. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/layout.ts';
import { repository } from './repository.ts';
import { folder } from './run.ts';

const COMMANDS = [
  'init',
  'fix',
  'lint',
  'report',
  'compare',
  'review',
  'diff',
  'draft',
  'explain',
  'config',
  'policy',
  'schema',
  'lsp',
  'completion',
];

/** A café half a year in that has compared vendors, and has set no ceiling: every command has something to say to it. */
const CAFE = readFileSync('examples/car-rental/engagement.yaml', 'utf8').replace(/^ {2}ceiling: .*\n/m, '');

const POLICY = `policy: acme
about: What we ask of everybody who writes for us.
rules:
  - id: two-quotes
    stage: shortlisting
    severity: error
    path: selection.candidates
    schema: { minItems: 2 }
    message: "Vendors asked for a quote: {count}."
    remedy: Ask one more vendor for a quote.
    ask: Who else could quote?
    examples:
      good: { selection: { candidates: [{ name: Anchor }, { name: Beacon }] } }
      bad: { selection: { candidates: [{ name: Anchor }] } }
`;

const RESULTS = await folder({ 'engagement.yaml': CAFE }).vet(['lint', '--format', 'json']);

/** All that the examples speak of: two drafts, rules of its own, the results of another machine. */
const FILES = {
  'engagement.yaml': CAFE,
  'cafe.engagement.yaml': CAFE,
  'draft-1.yaml': CAFE,
  'draft-2.yaml': CAFE.replace('cap: ', 'cap: 1'),
  'vet.config.yaml': 'policies: [./policies/acme.yaml]\n',
  'policies/acme.yaml': POLICY,
  'results/1.json': RESULTS.out,
};

const cafe = () => folder(FILES);

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

  // A server serves until its editor goes: test/commands/lsp.test.ts speaks with it.
  test.skipIf(command === 'lsp')('and each of them works', async () => {
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
  const { path: home, vet } = command.startsWith('vet init') ? folder({ 'answers.yaml': form.out }) : homeOf(command);
  const stdin = input === undefined ? '' : readFileSync(path.join(home, input), 'utf8');
  const words = command.split(' ').map((word) => word.replace(/^"(.*)"$/, '$1'));
  const seen = await vet(words.slice(1), { stdin });
  if (output !== undefined) expect(seen.out).not.toBe('');
  return seen;
}

/** Only a comparison of revisions needs a repository. */
function homeOf(command: string) {
  return command.startsWith('vet diff') ? repository(FILES) : cafe();
}
