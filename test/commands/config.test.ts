/** A configuration as its owner meets it: what it does to a lint, what is said of a faulty one, and `vet config`. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/layout.ts';
import { ACME, CAFE, FIRM } from '../config/stories.ts';
import { type Folder, folder } from './run.ts';

const LINT = ['lint', '--as-of', '2026-11-20', '--format', 'json'];
const UTF8 = { LANG: 'en_GB.UTF-8' };

interface Finding {
  readonly rule: string;
  readonly mistake: string | null;
  readonly severity: string;
  readonly kind: string;
  readonly message: string;
}

async function found(home: Folder, args: readonly string[] = []): Promise<Record<string, Finding[]>> {
  const { out, err } = await home.vet([...LINT, ...args]);
  expect(err).toBe('');
  const { files } = JSON.parse(out) as { files: { path: string; findings: Finding[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings]));
}

async function firm(config: string, more: Readonly<Record<string, string>> = {}): Promise<Finding[]> {
  const files = await found(folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': config, ...more }));
  return files['engagement.yaml'] ?? [];
}

function severities(findings: readonly Finding[], rule: string): string[] {
  return findings.filter((finding) => finding.rule === rule && finding.kind === 'risk').map((one) => one.severity);
}

describe('rules', () => {
  test('are off, or of another severity', async () => {
    const before = await firm('');
    expect(severities(before, 'care/too-many-hands')).toEqual(['warning']);
    expect(severities(await firm('rules: { care/too-many-hands: off }'), 'care/too-many-hands')).toEqual([]);
    expect(severities(await firm('rules: { care/too-many-hands: error }'), 'care/too-many-hands')).toEqual(['error']);
    const options = 'rules: { care/too-many-hands: { severity: info, errorHops: 9 } }';
    expect(severities(await firm(options), 'care/too-many-hands')).toEqual(['info']);
  });

  test('of a mistake together; a rule by its name counts more, wherever it stands', async () => {
    const findings = await firm('rules: { care/too-many-hands: info, care: off }');
    expect(
      findings.filter(({ mistake, kind }) => mistake === 'care' && kind === 'risk').map((one) => one.rule),
    ).toEqual(['care/too-many-hands']);
  });
});

test('thresholds and assumptions are those of the organisation', async () => {
  const effort = (findings: Finding[]) => findings.find(({ rule }) => rule === 'capacity/work-exceeds-hours')?.message;
  const before = effort(await firm(''));
  expect(before).toContain('meetings and reports 1 h = 13.5 h a week');
  expect(effort(await firm('thresholds: { assumptions.overheadHoursPerWeek: 4 }'))).toContain('reports 4 h = 16.5 h');
  const reserve = (findings: Finding[]) => severities(findings, 'budget/no-reserve');
  expect(reserve(await firm(''))).toEqual([]);
  expect(reserve(await firm('thresholds: { budget/no-reserve.maxReservePercent: 10 }'))).toEqual(['info']);
});

describe('what holds where', () => {
  const hands = (files: Record<string, Finding[]>, path: string) =>
    severities(files[path] ?? [], 'care/too-many-hands');

  test('the nearest configuration holds alone', async () => {
    const home = folder({
      '.git/HEAD': '',
      'vet.config.yaml': 'rules: { care/too-many-hands: off }',
      'engagement.yaml': FIRM,
      'york/engagement.yaml': FIRM,
      'leeds/vet.config.yml': 'rules: { care: info }',
      'leeds/engagement.yaml': FIRM,
    });
    const files = await found(home);
    expect(hands(files, 'engagement.yaml')).toEqual([]);
    expect(hands(files, 'york/engagement.yaml')).toEqual([]);
    expect(hands(files, 'leeds/engagement.yaml')).toEqual(['info']);
  });

  test('the search ends at the root of the repository', async () => {
    const home = folder({
      'vet.config.yaml': 'rules: { care/too-many-hands: off }',
      'shop/.git/HEAD': '',
      'shop/engagement.yaml': FIRM,
    });
    expect(hands(await found(home), 'shop/engagement.yaml')).toEqual(['warning']);
  });

  test('--config names another, and --no-config none', async () => {
    const home = folder({
      'engagement.yaml': FIRM,
      'vet.config.yaml': 'rules: { care/too-many-hands: off }',
      'strict.yaml': 'rules: { care/too-many-hands: error }',
    });
    expect(hands(await found(home, ['--config', 'strict.yaml']), 'engagement.yaml')).toEqual(['error']);
    expect(hands(await found(home, ['--no-config']), 'engagement.yaml')).toEqual(['warning']);
  });

  test('standard input goes by the name that it is given', async () => {
    const home = folder({ 'shop/vet.config.yaml': 'rules: { care/too-many-hands: off }' });
    const args = ['lint', '--format', 'concise', '--as-of', '2026-11-20', '--stdin-filename'];
    const inShop = await home.vet([...args, 'shop/engagement.yaml', '-'], { stdin: FIRM });
    expect(inShop.out).not.toContain('care/too-many-hands');
    expect((await home.vet([...args, 'engagement.yaml', '-'], { stdin: FIRM })).out).toContain('care/too-many-hands');
  });
});

describe('profiles', () => {
  test('hold for files by pattern, and the later wins', async () => {
    const home = folder({
      'vet.config.yaml': `rules: { care/too-many-hands: off }
profile:
  'clients/**': { rules: { care/too-many-hands: info } }
  'clients/leeds/': { rules: { care/too-many-hands: error } }
`,
      'engagement.yaml': FIRM,
      'clients/york/engagement.yaml': FIRM,
      'clients/leeds/engagement.yaml': FIRM,
    });
    const files = await found(home);
    expect(Object.entries(files).map(([path, own]) => [path, severities(own, 'care/too-many-hands')])).toEqual([
      ['clients/leeds/engagement.yaml', ['error']],
      ['clients/york/engagement.yaml', ['info']],
      ['engagement.yaml', []],
    ]);
  });

  test('a hundred of them', async () => {
    const branches = Array.from({ length: 100 }, (_, index) => `branch-${index}`);
    const profiles = branches.map(
      (name, index) => `  '${name}/': { thresholds: { assumptions.overheadHoursPerWeek: ${index + 1} } }`,
    );
    const files = branches.map((name) => [`${name}/engagement.yaml`, FIRM]);
    const home = folder({ 'vet.config.yaml': `profile:\n${profiles.join('\n')}\n`, ...Object.fromEntries(files) });
    const all = await found(home);
    expect(Object.keys(all)).toHaveLength(100);
    for (const [index, name] of branches.entries()) {
      const said = (all[`${name}/engagement.yaml`] ?? []).map(({ message }) => message).join(' ');
      expect(said).toContain(`meetings and reports ${index + 1} h = `);
    }
  });
});

describe('extends', () => {
  test('what stands in the file wins over what it extends, and a profile of it over both', async () => {
    const base = "rules: { care: info }\nprofile: { '*': { rules: { care/too-many-hands: error } } }";
    const more = { 'base.yaml': base };
    expect(severities(await firm('extends: ./base.yaml', more), 'care/too-many-hands')).toEqual(['error']);
    const own = 'extends: base.yaml\nrules: { care/too-many-hands: off }';
    expect(severities(await firm(own, more), 'care/too-many-hands')).toEqual([]);
  });

  test('a package under node_modules, by its name, also from a folder below', async () => {
    const home = folder({
      'node_modules/@acme/vet-config/vet.config.yaml': 'extends: ./strict.yaml\nrules: { care/too-many-hands: error }',
      'node_modules/@acme/vet-config/strict.yaml': 'rules: { references: error }',
      'node_modules/@acme/vet-config/package.json': '{"name":"@acme/vet-config","exports":{}}',
      'shop/vet.config.yaml': "extends: '@acme/vet-config'",
      'shop/engagement.yaml': FIRM,
    });
    const files = await found(home);
    expect(severities(files['shop/engagement.yaml'] ?? [], 'care/too-many-hands')).toEqual(['error']);
  });

  test('a package by what it exports', async () => {
    const home = folder({
      'node_modules/acme/package.json':
        '{"name":"acme","exports":{".":"./lib/base.yaml","./strict":"./lib/strict.yaml"}}',
      'node_modules/acme/lib/base.yaml': 'rules: { care/too-many-hands: error }',
      'node_modules/acme/lib/strict.yaml': 'rules: { care/too-many-hands: info }',
      'a/vet.config.yaml': 'extends: acme',
      'a/engagement.yaml': FIRM,
      'b/vet.config.yaml': 'extends: acme/strict',
      'b/engagement.yaml': FIRM,
    });
    const files = await found(home);
    const own = (file: string) => severities(files[file] ?? [], 'care/too-many-hands');
    expect([own('a/engagement.yaml'), own('b/engagement.yaml')]).toEqual([['error'], ['info']]);
  });

  test('the same base by two ways is read once', async () => {
    const more = {
      'a.yaml': 'extends: ./base.yaml',
      'b.yaml': 'extends: ./base.yaml',
      'base.yaml': 'rules: { care: info }',
    };
    const home = folder({ 'vet.config.yaml': 'extends: [./a.yaml, ./b.yaml]', ...more });
    const { out } = await home.vet(['config', '--format', 'json']);
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual([
      'base.yaml',
      'a.yaml',
      'b.yaml',
      'vet.config.yaml',
    ]);
  });
});

test('default undoes what is extended, or holds for more files', async () => {
  const base = { 'base.yaml': 'rules: { care: error }' };
  const own = 'extends: ./base.yaml\nrules: { care/too-many-hands: default }';
  const hands = async (config: string) => severities(await firm(config, base), 'care/too-many-hands');
  expect(await hands('extends: ./base.yaml')).toEqual(['error']);
  expect(await hands(own)).toEqual(['warning']);
});

test('what is turned off is not said to be clear, or still to come', async () => {
  const home = folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': 'rules: { references: off, budget: off }' });
  const { out } = await home.vet(['lint', '--as-of', '2026-11-20']);
  expect(out).toMatch(/^Hiring .*· References *· Budget .*\n\d of 5 +\w+ +not judged +not judged +/m);
  expect((await home.vet(['report', '--as-of', '2026-11-20'])).out).toContain('· Budget: not judged');
});

describe('a faulty configuration', () => {
  async function told(config: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const home = folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': config, ...more });
    const { code, out, err } = await home.vet(LINT);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  }

  test('is told whole, with places and what was meant, and nothing is judged', async () => {
    const err = await told(`rulez: {}
extends: ./gone.yaml
rules:
  budget/no-reserv: warning
  no-reserve: off
  exit: loud
  care: false
thresholds:
  budget/no-reserve.maxReservePercnt: 30
  assumptions.minutesPerMessage: -1
  assumption.minutesPerMessage: 3
`);
    expect(err).toBe(`vet: the configuration cannot be used:
vet.config.yaml:1:1 error config/unknown-key \`rulez\` means nothing here. Did you mean \`rules\`?
vet.config.yaml:2:10 error config/missing-file \`./gone.yaml\` cannot be read: there is no such file. Names are relative to the file in which they stand.
vet.config.yaml:4:3 error config/unknown-rule There is no rule and no mistake called \`budget/no-reserv\`. Did you mean \`budget/no-reserve\`?
vet.config.yaml:5:3 error config/unknown-rule There is no rule and no mistake called \`no-reserve\`. Did you mean \`budget/no-reserve\`?
vet.config.yaml:6:9 error config/not-allowed A rule is off, info, warning, error or default, and here stands the text “loud”. Write one of the five.
vet.config.yaml:7:9 error config/not-allowed A rule is off, info, warning, error or default, and here stands the value false. Did you mean \`off\`?
vet.config.yaml:9:3 error config/unknown-threshold There is no threshold called \`budget/no-reserve.maxReservePercnt\`. Did you mean \`budget/no-reserve.maxReservePercent\`?
vet.config.yaml:10:34 error config/not-allowed -1 is no such number. Write a number that is 0 or more.
vet.config.yaml:11:3 error config/unknown-threshold There is no threshold called \`assumption.minutesPerMessage\`. Did you mean \`assumptions.minutesPerMessage\`?
To go on without it: --no-config
`);
  });

  test.each([
    ['asOf: 2026-01-01', 'The day of the judgement is never set in a configuration'],
    ["profile: { 'a/**': { as_of: x } }", 'give it on the command line: --as-of'],
    ['rules: { budget: off, budget: info }', 'config/syntax `budget` stands here a second time'],
    ['rules: [budget]', 'Expected a group of fields, and here stands a list.'],
    ['- budget', 'vet.config.yaml:1:1 error config/wrong-type Expected a group of fields'],
    ['rules: {', 'vet.config.yaml:1:8 error config/syntax'],
    ['thresholds: { budget/no-reserve.maxReservePercent: 30% }', 'Write `30`.'],
    ['thresholds: { budget/no-reserve.maxReservePercent: .nan }', 'NaN is no such number.'],
    ['rules: { budget: { sevrity: error } }', 'Did you mean `severity`?'],
    ['rules: { exit: { maxDays: 3 } }', 'A number belongs to one rule: `vet explain exit` lists those of `exit`.'],
    ['rules: { shape/missing: off }', '`shape/missing` is about the file itself, and always holds.'],
    ["extends: 'https://acme.example/base.yaml'", 'nothing is fetched'],
    ["extends: '.\\base.yaml'", 'Between folders write `/`, which every system understands.'],
    ["extends: '@acme/none/strict'", 'To install one: npm install --save-dev @acme/none.'],
    ["extends: 'a;reboot'", 'is installed. A file is named with its ending: ./base.yaml.'],
    ["profile: { 'clients\\york\\**': {} }", 'Write `/` between folders: `clients/york/**`.'],
    ["ignore: ['drafts\\**']", 'Write `/` between folders: `drafts/**`.'],
    ['rules: { budget/no-reserve: { maxReserve: 30 } }', 'Did you mean `budget/no-reserve.maxReservePercent`?'],
    ['extends: ./vet.config.yaml', 'config/circular The file extends itself.'],
    ["extends: '@acme/none'", 'no package of that name with a vet.config.yaml is installed'],
    ["profile: { '!a': {} }", 'The pattern `!a` names no files.'],
    ["profile: { 'a/**': { ignore: [x] } }", 'Known here: rules, thresholds, policies.'],
    ['ignore: { a: 1 }', 'Expected a pattern, as in .gitignore'],
    ['ignore: [1]', 'here stands the number 1.'],
    ['policies: ./gone.yaml', '`./gone.yaml` cannot be read'],
  ])('%s', async (config, message) => {
    expect(await told(config)).toContain(message);
  });

  test('that goes round in a circle', async () => {
    const err = await told('extends: ./a.yaml', {
      'a.yaml': 'extends: ./b.yaml',
      'b.yaml': 'extends: [./vet.config.yaml]',
    });
    expect(err).toContain(
      'b.yaml:1:11 error config/circular These go round in a circle: vet.config.yaml, which extends a.yaml, which extends b.yaml, which extends vet.config.yaml.',
    );
  });

  test('or of which there are two', async () => {
    const err = await told('', { 'vet.config.yml': '' });
    expect(err).toMatch(
      /there are two configurations in .*: vet\.config\.yaml and vet\.config\.yml\. Keep one of them\./,
    );
  });

  test('or whose name is an empty variable', async () => {
    const { code, err } = await folder({ 'engagement.yaml': FIRM }).vet(['lint', '--config', '']);
    expect(code).toBe(2);
    expect(err).toContain('It needs the name of a file: is the variable that names it set?');
  });

  test('or that is not there', async () => {
    const { code, err } = await folder({ 'engagement.yaml': FIRM }).vet(['lint', '--config', 'gone.yaml']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'vet: cannot read the configuration gone.yaml: there is no such file or folder.\n',
    });
  });

  test.each(['report', 'review', 'compare', 'fix', 'init', 'explain', 'config'])(
    'stops vet %s as well',
    async (command) => {
      const home = folder({ 'engagement.yaml': FIRM, 'vet.config.yaml': 'rulez: {}' });
      const { code, err } = await home.vet([command]);
      expect(code).toBe(2);
      expect(err).toContain('vet.config.yaml:1:1 error config/unknown-key');
    },
  );
});

describe('the other commands go by it, too', () => {
  const files = { 'engagement.yaml': FIRM, 'vet.config.yaml': 'rules: { care/too-many-hands: off }' };

  test('vet report', async () => {
    const home = folder(files);
    expect((await home.vet(['report'])).out).not.toContain('care/too-many-hands');
    expect((await home.vet(['report', '--no-config'])).out).toContain('care/too-many-hands');
  });

  test('vet fix asks nothing about a rule that is off', async () => {
    const home = folder(files);
    const only = ['fix', '--rule', 'care/too-many-hands'];
    expect((await home.vet(only)).err).toContain('nothing is open in engagement.yaml for these rules');
    expect((await home.vet([...only, '--no-config'])).err).not.toContain('nothing is open');
  });

  test('vet explain tells what is in force here, beside what vet has', async () => {
    const home = folder({
      'vet.config.yaml': 'rules: { exit: off, budget/no-reserve: { severity: info, maxReservePercent: 30 } }',
    });
    expect((await home.vet(['explain', 'budget'])).out).toContain('budget/no-reserve  always info here, from');
    expect((await home.vet(['explain', 'exit'])).out).toContain('exit/automatic-renewal  off here, from');
    const { out } = await home.vet(['explain', 'budget/no-reserve'], { env: { COLUMNS: '100' } });
    expect(out).toContain('In force here  always info');
    expect(out).toContain(
      'budget/no-reserve.maxReservePercent: 25 percent of the cap (house default); in force here: 30',
    );
    expect((await home.vet(['explain', 'budget/no-reserve', '--no-config'])).out).not.toContain('in force here');
  });
});

describe('vet config', () => {
  const files = {
    'vet.config.yaml': `extends: ./base.yaml
rules:
  budget/no-reserve: off
  references: info
profile:
  'clients/**': { rules: { care: off } }
ignore: [drafts/]
policies: ./policies/acme.yaml
`,
    'base.yaml': 'thresholds: { budget/no-reserve.maxReservePercent: 30, assumptions.minutesPerMessage: 4 }',
    'policies/acme.yaml': ACME,
    'drafts/engagement.yaml': CAFE,
    'clients/york/engagement.yaml': FIRM,
  };

  test('prints what is in force, and where each value stands', async () => {
    const { code, out } = await folder(files).vet(['config'], { env: { ...UTF8, COLUMNS: '100' } });
    expect(code).toBe(0);
    expect(out).toBe(`What is in force for engagement.yaml

Read, the later counting more
base.yaml        extended at vet.config.yaml:1
vet.config.yaml  in force here

Rules
references (7 rules)  info vet.config.yaml:4
budget/no-reserve     off vet.config.yaml:3

Thresholds
budget/no-reserve.maxReservePercent  25 → 30 percent of the cap base.yaml:1
assumptions.minutesPerMessage        5 → 4 minutes base.yaml:1

Rules of your own
acme  policies/acme.yaml: acme/two-quotes, acme/cap-released

Profiles
clients/**  does not apply vet.config.yaml:6

Ignored
drafts/  vet.config.yaml:7

All else is as vet has it: vet explain shows each rule with its numbers.
`);
  });

  test('of a file to which a profile applies, and of one that is ignored', async () => {
    const home = folder(files);
    const york = (await home.vet(['config', 'clients/york'])).out;
    expect(york).toContain('What is in force for clients/york/engagement.yaml');
    expect(york).toMatch(/clients\/\*\*\s+applies/);
    expect(york).toMatch(/care \(\d+ rules\)\s+off/);
    expect((await home.vet(['config', 'drafts/engagement.yaml'])).out).toContain('This file is ignored');
  });

  test('says plainly when there is none, and when it changes nothing', async () => {
    const none = 'No configuration is in force';
    expect((await folder({ '.git/HEAD': '' }).vet(['config'])).out).toContain(none);
    expect((await folder(files).vet(['config', '--no-config'])).out).toContain(none);
    expect((await folder({ 'vet.config.yaml': '# later\n' }).vet(['config'])).out).toContain('It changes nothing');
  });

  test('as JSON, by its schema', async () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readFileSync('schemas/settings.schema.json', 'utf8')),
    );
    const home = folder({ '.git/HEAD': '', ...files });
    for (const args of [[], ['clients/york'], ['drafts'], ['--no-config']]) {
      const { out } = await home.vet(['config', '--format', 'json', ...args]);
      expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
    }
    const { out } = await home.vet(['config', '--format', 'json', 'clients/york']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      config: 'vet.config.yaml',
      profiles: [{ pattern: 'clients/**', applies: true, at: { file: 'vet.config.yaml', line: 6, column: 3 } }],
      thresholds: [
        { name: 'budget/no-reserve.maxReservePercent', value: 30, house: 25 },
        { value: 4, house: 5 },
      ],
    });
  });

  test.each([40, 80, 100])('no line is wider than %i columns', async (columns) => {
    const { out } = await folder(files).vet(['config', '--no-color'], { env: UTF8, terminal: columns });
    expect(out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  test('is the same from any folder', async () => {
    const home = folder(files);
    mkdirSync(`${home.path}/clients/york/deep`, { recursive: true });
    writeFileSync(`${home.path}/clients/york/vet.config.yaml`, 'extends: ../../vet.config.yaml\n');
    const { out } = await home.vet(['config', 'clients/york']);
    expect(out).toContain('clients/york/vet.config.yaml');
    // Patterns go from the folder of the configuration in force.
    expect(out).toMatch(/clients\/\*\*\s+does not apply/);
  });
});
