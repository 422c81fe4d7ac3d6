/** `vet completion`: what a shell then offers, asked of the shells themselves. */

import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bashScript } from '../../src/commands/completion/bash.ts';
import type { CommandLine } from '../../src/commands/completion/commandline.ts';
import { fishScript } from '../../src/commands/completion/fish.ts';
import { zshScript } from '../../src/commands/completion/zsh.ts';
import { KINDS } from '../../src/drafts/kinds.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import { mistakes } from '../../src/rules/mistakes.ts';
import { withProgram } from '../setup/programs.ts';
import { endAll } from '../terminal/pty.ts';
import { askBash, askFish, sitAt } from './completion/shells.ts';
import { folder } from './run.ts';

const script = { bash: '', zsh: '', fish: '' };

/** A team's folder: two engagements, and what is none. */
const FILES = {
  'cafe.engagement.yaml': '',
  'branches/york/engagement.yml': '',
  'notes.txt': '',
  'terms of ours.yaml': '',
};
const team = folder(FILES);

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const { code, out, err } = await team.vet(['completion', shell]);
    expect([code, err]).toEqual([0, '']);
    script[shell] = out;
  }
});

afterEach(endAll);

/** What stands where; a word of it is enough. */
const OFFERS: [line: string, offered: readonly string[]][] = [
  ['vet li', ['lint']],
  ['vet completion ', ['bash', 'fish', 'zsh']],
  ['vet help expl', ['explain']],
  ['vet policy te', ['test']],
  ['vet policy test --qu', ['--quiet']],
  ['vet lint --stage ru', ['running']],
  ['vet lint --quiet --stage ru', ['running']],
  ['vet lint --fail-on ', ['error', 'info', 'never', 'question', 'warning']],
  ['vet lint --format sa', ['sarif']],
  ['vet lint --mistake ref', ['references']],
  ['vet fix --rule budget/no-', ['budget/no-cap', 'budget/no-reserve']],
  ['vet explain budget/no-c', ['budget/no-cap']],
  ['vet explain bud', ['budget', ...rules.flatMap(({ id }) => (id.startsWith('budget/') ? [id] : []))].sort()],
  ['vet schema inter', ['interview']],
  ['vet draft ', KINDS.map(({ name }) => name).sort()],
  ['vet init --ci git', ['github', 'gitlab']],
];

/** After these, nobody knows what comes. */
const NOTHING = ['vet lint --max-warnings ', 'vet lint --as-of ', 'vet fix --set '];

withProgram('bash', 'bash', () => {
  test.each(OFFERS)('%s', (line, offered) => {
    expect(askBash(script.bash, line).sort()).toEqual(offered);
  });

  test.each(NOTHING)('%s: nothing', (line) => {
    expect(askBash(script.bash, line)).toEqual([]);
  });

  test.each([
    ['vet lint --stage=ru', ['running']],
    ['vet lint --stage=', ['briefing', 'shortlisting', 'contracting', 'running', 'ending']],
    ['vet lint --format sarif=no', ['notes.txt']],
    ['vet lint --format=sarif=no', ['notes.txt']],
    ['vet lint --stage=running ca', ['cafe.engagement.yaml']],
    ['vet diff main:ca', ['cafe.engagement.yaml']],
    ['vet diff main:cafe.engagement.yaml ca', ['cafe.engagement.yaml']],
  ])('%s, which is more words to bash than to others', (line, offered) => {
    expect(askBash(script.bash, line, team.path)).toEqual(offered);
  });

  test('engagement files and folders, and no others', () => {
    expect(askBash(script.bash, 'vet lint ', team.path).sort()).toEqual(['branches', 'cafe.engagement.yaml']);
    expect(askBash(script.bash, 'vet draft brief branches/york/', team.path)).toEqual(['branches/york/engagement.yml']);
  });

  test('where no name says engagement, any YAML', () => {
    const { path: home } = folder({ 'plan of ours.yaml': '', 'notes.txt': '' });
    expect(askBash(script.bash, 'vet lint ', home)).toEqual(['plan of ours.yaml']);
  });

  test('all files for a configuration', () => {
    expect(askBash(script.bash, 'vet lint --config no', team.path)).toEqual(['notes.txt']);
  });

  test('what is typed is never run', () => {
    askBash(script.bash, 'vet lint $(>run)`>run`', team.path);
    expect(askBash(script.bash, 'vet lint --config ru', team.path)).toEqual([]);
  });

  test('typed, with a Tab', async () => {
    const session = await sitAt('bash', script.bash, FILES);
    session.type('vet lint --stage=ru\tca\t');
    await session.see('vet lint --stage=running cafe.engagement.yaml');
  });
});

withProgram('fish', 'fish', () => {
  test.each(OFFERS)('%s', (line, offered) => {
    expect(
      askFish(script.fish, line)
        .map(([word]) => word)
        .sort(),
    ).toEqual(offered);
  });

  test.each(NOTHING)('%s: nothing', (line) => {
    expect(askFish(script.fish, line)).toEqual([]);
  });

  test('says what a word means', () => {
    expect(askFish(script.fish, 'vet draft brie')).toEqual([
      ['brief', 'what vendors read before they make you an offer'],
    ]);
    expect(askFish(script.fish, 'vet lint --mistake vo')).toEqual([
      ['voice', mistakes.find(({ id }) => id === 'voice')?.title],
    ]);
  });

  test('engagement files come before others', () => {
    expect(askFish(script.fish, 'vet lint ', team.path)[0]).toEqual(['cafe.engagement.yaml']);
    expect(askFish(script.fish, 'vet draft brief branches/york/', team.path)).toEqual([
      ['branches/york/engagement.yml'],
    ]);
  });

  test('typed, with a Tab', async () => {
    const session = await sitAt('fish', script.fish, FILES);
    session.type('vet lint --stage=ru\tca\t');
    await session.see('vet lint --stage=running cafe.engagement.yaml');
  });
});

withProgram('zsh', 'zsh', () => {
  test.each([
    ['vet li\t', 'vet lint '],
    ['vet help expl\t', 'vet help explain '],
    ['vet policy te\t--qu\t', 'vet policy test --quiet'],
    ['vet lint --stage ru\t', 'vet lint --stage running '],
    ['vet lint --stage=ru\t', 'vet lint --stage=running '],
    ['vet lint --rule budget/no-c\t', 'vet lint --rule budget/no-cap'],
    ['vet explain refe\t', 'vet explain references'],
    ['vet draft ref\tca\t', 'vet draft reference-call cafe.engagement.yaml'],
    ['vet lint bran\tyo\t\t', 'vet lint branches/york/engagement.yml'],
    ['vet lint --config no\t', 'vet lint --config notes.txt'],
  ])('%j becomes %j', async (typed, shown) => {
    const session = await sitAt('zsh', script.zsh, FILES);
    session.type(typed);
    await session.see(shown.trimEnd());
  });

  test('says what a word means', async () => {
    const session = await sitAt('zsh', script.zsh);
    session.type('vet draft \t');
    await session.see('brief              -- what vendors read before they make you an offer');
  });
});

describe('a note may hold any character', () => {
  const NOTE = `it’s 50% [off]: "now" \\ 'then' $(touch run) \`touch run\` ~ * ; & | #`;
  const line: CommandLine = [
    { name: '', note: '', options: [], places: [] },
    {
      name: 'offer',
      note: NOTE,
      options: [
        { names: ['--much'], note: NOTE },
        {
          names: ['--more'],
          note: NOTE,
          values: {
            name: 'words',
            words: [
              { word: 'all', note: NOTE },
              { word: 'any', note: NOTE },
            ],
          },
        },
      ],
      places: ['anything'],
    },
    { name: 'order', note: NOTE, options: [], places: [] },
  ];

  withProgram('bash', 'in bash', () => {
    test('it shows none', () => {
      expect(askBash(bashScript(line), 'vet offer --more ')).toEqual(['all', 'any']);
    });
  });

  withProgram('fish', 'in fish', () => {
    test('it is shown as it is', () => {
      expect(askFish(fishScript(line), 'vet o')).toEqual([
        ['offer', NOTE],
        ['order', NOTE],
      ]);
      expect(askFish(fishScript(line), 'vet offer --more a')).toEqual([
        ['all', NOTE],
        ['any', NOTE],
      ]);
      expect(askFish(fishScript(line), 'vet offer --mu')).toEqual([['--much', NOTE]]);
    });
  });

  withProgram('zsh', 'in zsh', () => {
    test.each(['vet o\t', 'vet offer --m\t', 'vet offer --more a\t'])('%j shows it as it is', async (typed) => {
      const session = await sitAt('zsh', zshScript(line));
      session.type(typed);
      await session.see(NOTE);
    });
  });
});

describe('without a shell that it knows', () => {
  test('it says how each is loaded', async () => {
    const { code, out, err } = await team.vet(['completion']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`vet: for which shell? It is loaded once for all, and works in every new window:
  bash  in ~/.bashrc:  eval "$(vet completion bash)"
  zsh   in ~/.zshrc, below compinit:  eval "$(vet completion zsh)"
  fish  vet completion fish > ~/.config/fish/completions/vet.fish
Such as: vet completion bash
`);
  });

  test.each([
    ['zhs', 'vet: there are no completions for “zhs”. Did you mean zsh?\n'],
    ['powershell', 'vet: there are no completions for “powershell”. There are some for bash, zsh, fish.\n'],
  ])('%s', async (named, message) => {
    expect((await team.vet(['completion', named])).err).toBe(message);
  });
});
