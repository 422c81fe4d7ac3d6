/** `vet init` where nobody sits at a terminal: what is written, what is said, and with which code. */

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { type Folder, folder, type World } from './run.ts';

/** All that a brief needs, as a file of answers. */
const ANSWERS = `# Filled in on a Sunday.
engagement: { stage: briefing, service: social-media-management, name: Bread online }
client: { name: Millstone Bakery, country: GB, decision_maker: { name: Marta Reyes, hours_per_week: 2 } }
outcomes:
  - { statement: 30 cakes a month through Instagram by July, kind: sales, metric: cakes ordered online,
      baseline: unknown, target: 30, per: month, by: 31 July 2027, value_per_unit: £38, margin_percent: 40 % }
budget: { currency: pounds, cap: "3,000", ceiling: 3.3k, told_vendor: not yet }
scope: { included: [posts, replies], channels: [{ name: Instagram, posts_per_week: 3 }], excluded: photography, the website }
marketing: { promises: [] }
`;

// The braces above need quotes where a value holds a comma.
const answers = ANSWERS.replace('excluded: photography, the website', 'excluded: [photography, the website]');

/** What an earlier interview would have written. */
const FILE = `# The bread of Millstone Bakery, written by Marta.
vet: 1
engagement:
  name: Bread online     # as we call it
  stage: briefing
client:
  # The name that customers know.
  name: Millstone Bakery
budget:
  currency: GBP
  cap: 3000
`;

function seen(shop: Folder) {
  return {
    names: readdirSync(shop.path).sort(),
    text: (name = 'engagement.yaml') => readFileSync(path.join(shop.path, name), 'utf8'),
    data: (name = 'engagement.yaml') =>
      dataOf(read(readFileSync(path.join(shop.path, name), 'utf8')).root) as Record<string, never>,
  };
}

async function init(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], world: World = {}) {
  const shop = folder(files);
  const result = await shop.vet(['init', ...args], world);
  return { ...result, shop, ...seen(shop), lines: result.err.split('\n') };
}

/** The answers above, and “unknown” for what the interview asks besides. */
async function everything(): Promise<string[]> {
  const sets: string[] = [];
  for (let round = 0; round < 5; round++) {
    const { code, err } = await init({}, ['--answers', '-', '--dry-run', ...sets], { stdin: answers });
    if (code === 0) return sets;
    for (const [, name] of err.matchAll(/^ {2}(\S+) {2}/gm)) sets.push('--set', `${name}=unknown`);
  }
  throw new Error('there is always something missing');
}

const rest = everything();

/** No sign but line breaks that a terminal or a log could obey. */
function expectTame(...texts: readonly string[]) {
  for (const text of texts) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
}

describe('with nobody to ask', () => {
  const nobody = init({}, []);

  test('it lists what is missing with the path to give, and writes nothing', async () => {
    const { code, out, err, names, lines } = await nobody;
    expect([code, out, names]).toEqual([2, '', []]);
    expect(lines[0]).toMatch(
      /^vet: \d+ answers are missing, and there is no terminal to ask at; nothing was written\. More may follow from them\.$/,
    );
    const listed = lines.filter((line) => /^ {2}\S/.test(line));
    expect(listed).toHaveLength(Number(/\d+/.exec(lines[0] ?? '')?.[0]));
    expect(err).toMatch(/^ {2}budget\.cap {2,}\S/m);
    expect(err).toContain('--set PATH=VALUE');
    expect(err).toContain('vet init engagement.yaml\n');
    expectTame(err);
  });

  test('nothing that may stay open is listed', async () => {
    const { err } = await nobody;
    expect(err).not.toContain('alternatives_considered');
    expect(err).not.toContain('told_vendor');
  });

  test('each path that is listed can be given', async () => {
    const { lines, shop } = await nobody;
    const paths = lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().split('  ')[0] ?? '');
    const sets = paths.flatMap((one) => ['--set', `${one}=unknown`]);
    const { code, err } = await shop.vet(['init', '--partial', '--dry-run', ...sets]);
    expect([code, err]).toEqual([0, '']);
  });

  test('the command at the end asks the same questions', async () => {
    const { err } = await init({}, ['--stage', 'contracting']);
    expect(err).toContain('vet init --stage contracting engagement.yaml');
  });

  test('a name with blanks is quoted in the command', async () => {
    const { err, names } = await init({}, ["the owner's bread.yaml"]);
    expect(err).toMatch(/vet init ('the owner'\\''s bread\.yaml'|"the owner's bread\.yaml")\n/);
    expect(names).toEqual([]);
  });

  test('--no-input asks nobody, also at a terminal', async () => {
    const keyboard = {
      get input(): never {
        throw new Error('asked');
      },
      get output(): never {
        throw new Error('drawn');
      },
    };
    const { code, out } = await init({}, ['--no-input'], { keyboard: keyboard as never });
    expect([code, out]).toEqual([2, '']);
  });

  test('as a process of its own it ends in the same way', () => {
    const shop = folder({});
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('bin/vet.js'), 'init'], {
      cwd: shop.path,
      encoding: 'utf8',
      input: '',
    });
    expect([status, stdout, readdirSync(shop.path)]).toEqual([2, '', []]);
    expect(stderr).toContain('answers are missing');
  });
});

describe('--partial', () => {
  test('writes what there is, and lint takes it', async () => {
    const { code, out, err, names, data, shop } = await init({}, [
      '--partial',
      '--set',
      'budget.cap=3k',
      '--set',
      'budget.currency=GBP',
    ]);
    expect([code, out, names]).toEqual([0, '', ['engagement.yaml']]);
    expect(data()).toEqual({ vet: 1, budget: { currency: 'GBP', cap: 3000 } });
    expect(err).toMatch(/^✔ Written: engagement\.yaml, with \d/);
    expect(err).toMatch(/^ +vet lint engagement\.yaml\b/m);
    expect(err).toMatch(/^ +vet fix engagement\.yaml\b/m);
    expect((await shop.vet(['lint', '--fail-on', 'never', '--format', 'json'])).out).not.toContain('"kind": "shape"');
  });

  test('with nothing at all writes an engagement that begins', async () => {
    const { code, data } = await init({}, ['--partial']);
    expect([code, data()]).toEqual([0, { vet: 1 }]);
  });
});

describe('--yes', () => {
  test('takes what is offered, and says what has no offer', async () => {
    const { code, err, names } = await init({}, [
      '--yes',
      '--set',
      'client.country=Ireland',
      '--set',
      'client.name=Millstone',
    ]);
    expect([code, names]).toEqual([2, []]);
    expect(err).not.toContain('  budget.currency ');
    expect(err).not.toContain('  engagement.name ');
    expect(err).toContain('  budget.cap ');
  });

  test('writes the offers down', async () => {
    const { data } = await init({}, [
      '--yes',
      '--partial',
      '--set',
      'client.country=Ireland',
      '--set',
      'client.name=Millstone',
    ]);
    expect(data()).toMatchObject({
      client: { country: 'IE' },
      budget: { currency: 'EUR' },
      engagement: { name: 'Social media for Millstone' },
    });
  });

  test('answers no judgement', async () => {
    const { text } = await init({}, ['--yes', '--partial', '--stage', 'contracting']);
    expect(text()).not.toMatch(/: (?:true|false|yes|no)\b/);
  });
});

describe('--set', () => {
  test.each([
    ['budget.capp=3', 'budget.capp: the format has no such field. Did you mean budget.cap?'],
    ['budget.cap=lots', 'budget.cap: “lots” is not '],
    ['outcomes[0].by=03/04/2027', 'outcomes[0].by: “03/04/2027” can be '],
    ['engagement.stage=signing', 'engagement.stage: “signing” is none of the choices.'],
    ['budget.cap', '“budget.cap” is no answer: write --set budget.cap=3000'],
    ['=3000', '“=3000” is no answer'],
  ])('%s is refused, and nothing is written', async (set, problem) => {
    const { code, out, err, names } = await init({}, ['--partial', '--set', set]);
    expect([code, out, names]).toEqual([2, '', []]);
    expect(err).toMatch(/^vet: these answers cannot be taken:\n {2}/);
    expect(err).toContain(`  ${problem}`);
    expect(err).toContain('Nothing was written.');
  });

  test('all that cannot be taken is told at once', async () => {
    const { err } = await init({}, [
      '--set',
      'budget.capp=3',
      '--set',
      'client.country=Atlantis',
      '--set',
      'budget.cap=3000',
    ]);
    expect(err.match(/^ {2}\S.*$/gm)).toHaveLength(2);
  });

  test('no line begins with a full stop', async () => {
    const { lines } = await init({}, ['--set', 'budget.capp=3']);
    expect(lines.filter((line) => line.startsWith('.'))).toEqual([]);
  });

  test('a value may hold commas, equals signs, and what a shell or YAML would act on', async () => {
    const name = 'A = B, "C" & $(rm -rf .) `id` #1: - {x} [y] *z &w !v | > %';
    const { data, code } = await init({}, ['--partial', '--set', `client.name=${name}`]);
    expect([code, data()]).toMatchObject([0, { client: { name } }]);
  });

  test('of two for one field, the later one counts', async () => {
    const { code, data } = await init({}, ['--partial', '--set', 'budget.cap=3000', '--set', 'budget.cap=2500']);
    expect([code, data()]).toMatchObject([0, { budget: { cap: 2500 } }]);
  });

  test('a place in a list that has no entries before it is refused', async () => {
    const { code } = await init({}, ['--partial', '--set', 'outcomes[7].target=30']);
    expect(code).toBe(2);
  });
});

describe('--answers', () => {
  test('writes the very answers, and lint finds nothing wrong with the file', async () => {
    const { code, out, err, names, data, shop } = await init({ 'answers.yaml': answers }, [
      '--answers',
      'answers.yaml',
      ...(await rest),
    ]);
    expect([code, out]).toEqual([0, '']);
    expect(names).toEqual(['answers.yaml', 'engagement.yaml']);
    expect(data()).toMatchObject({
      client: { name: 'Millstone Bakery', decision_maker: { hours_per_week: 2 } },
      outcomes: [
        {
          id: 'cakes-ordered-online',
          primary: true,
          baseline: 'unknown',
          by: '2027-07-31',
          value_per_unit: 38,
          margin_percent: 40,
        },
      ],
      budget: { currency: 'GBP', cap: 3000, ceiling: 3300, told_vendor: 'not-yet' },
      scope: { excluded: ['photography', 'the website'] },
      marketing: { promises: [] },
    });
    expect(err).toMatch(/^✔ Written: engagement\.yaml/);
    const report = JSON.parse(
      (await shop.vet(['lint', '--format', 'json', '--fail-on', 'never', 'engagement.yaml'])).out,
    );
    expect(report.files[0].findings.filter(({ kind }: { kind: string }) => kind === 'shape')).toEqual([]);
  });

  test('- takes them from standard input', async () => {
    const { code, data } = await init({}, ['--answers', '-', 'bread.yaml', ...(await rest)], { stdin: answers });
    expect([code, data('bread.yaml')]).toMatchObject([0, { client: { name: 'Millstone Bakery' } }]);
  });

  test('answers that no question asks for are taken, too', async () => {
    const { data } = await init({}, ['--answers', '-', '--partial'], {
      stdin: `${answers}voice: { personality: Friendly }\n`,
    });
    expect(data()).toMatchObject({ voice: { personality: 'Friendly' } });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['what is no YAML', 'budget: { cap: 3000\n', /^vet: the answers cannot be read, line \d+: ./],
    [
      'a list',
      '- cap: 3000\n',
      /^vet: the file of answers holds no fields\. vet init --print-answers gives a form to fill in\.\n$/,
    ],
    ['a text', 'three thousand pounds\n', /^vet: the file of answers holds no fields\./],
    ['no text', new Uint8Array([0x62, 0xe4, 0x63]), /^vet: cannot read .*byte 2 is not UTF-8/],
    [
      'a wrong field',
      'budget: { capp: 3000 }\n',
      /budget\.capp: the format has no such field\. Did you mean budget\.cap\?/,
    ],
  ])('%s is refused', async (_, stdin, problem) => {
    const { code, out, err, names } = await init({}, ['--answers', '-', '--partial'], { stdin });
    expect([code, out, names]).toEqual([2, '', []]);
    expect(err).toMatch(problem);
  });

  test('a file that is not there is told', async () => {
    const { code, err, names } = await init({}, ['--answers', 'answer.yaml', '--partial']);
    expect([code, err, names]).toEqual([2, 'vet: cannot read answer.yaml: there is no such file or folder.\n', []]);
  });

  test('an empty one answers nothing', async () => {
    expect((await init({}, ['--answers', '-'], { stdin: '' })).code).toBe(2);
    expect((await init({}, ['--answers', '-', '--partial'], { stdin: '# nothing yet\n' })).code).toBe(0);
  });
});

describe('--dry-run', () => {
  test('prints exactly the file that would be written, and writes nothing', async () => {
    const dry = await init({ 'answers.yaml': answers }, ['--answers', 'answers.yaml', '--dry-run', ...(await rest)]);
    expect([dry.code, dry.err, dry.names]).toEqual([0, '', ['answers.yaml']]);
    const wet = await init({ 'answers.yaml': answers }, ['--answers', 'answers.yaml', ...(await rest)]);
    expect(dry.out).toBe(wet.text());
    expect(dry.out).toMatch(/^# yaml-language-server: /);
  });

  test('of what is incomplete prints nothing', async () => {
    const { code, out } = await init({}, ['--dry-run']);
    expect([code, out]).toEqual([2, '']);
  });

  test('of an existing file prints it with the changes', async () => {
    const { out, text, code } = await init({ 'engagement.yaml': FILE }, [
      '--partial',
      '--dry-run',
      '--set',
      'budget.ceiling=3300',
    ]);
    expect([code, text()]).toEqual([0, FILE]);
    expect(out).toBe(FILE.replace('  cap: 3000\n', '  cap: 3000\n  ceiling: 3300\n'));
  });
});

describe('a file that is there', () => {
  test('is continued: comments, order and spacing stay', async () => {
    const { code, text } = await init({ 'engagement.yaml': FILE }, ['--partial', '--set', 'budget.ceiling=3,300']);
    expect([code, text()]).toEqual([0, FILE.replace('  cap: 3000\n', '  cap: 3000\n  ceiling: 3300\n')]);
  });

  test('is not asked again for what stands in it', async () => {
    const { err } = await init({ 'engagement.yaml': FILE }, []);
    expect(err).not.toMatch(/^ {2}(?:budget\.cap|client\.name|engagement\.stage) /m);
    expect(err).toMatch(/^ {2}budget\.ceiling /m);
  });

  test('is not overwritten by another answer; --force does it', async () => {
    const refused = await init({ 'engagement.yaml': FILE }, ['--partial', '--set', 'budget.cap=2500']);
    expect([refused.code, refused.text()]).toEqual([2, FILE]);
    expect(refused.err).toContain('  budget.cap: the file says something else already; to change it, add --force.');
    const forced = await init({ 'engagement.yaml': FILE }, ['--partial', '--force', '--set', 'budget.cap=2500']);
    expect([forced.code, forced.text()]).toEqual([0, FILE.replace('3000', '2500')]);
  });

  // Who names a stage means it: «that file, at that stage».
  test('is moved on by --stage', async () => {
    const { text, code } = await init({ 'engagement.yaml': FILE }, ['--partial', '--stage', 'running']);
    expect([code, text()]).toEqual([0, FILE.replace('briefing', 'running')]);
  });

  test('that needs nothing stays as it is, to the last byte', async () => {
    const { code, text } = await init({ 'engagement.yaml': FILE }, ['--partial']);
    expect([code, text()]).toEqual([0, FILE]);
  });

  test('that is empty, or only has comments, begins', async () => {
    const empty = await init({ 'engagement.yaml': '' }, ['--partial', '--set', 'budget.cap=3000']);
    expect([empty.code, empty.data()]).toEqual([0, { vet: 1, budget: { cap: 3000 } }]);
    const notes = await init({ 'engagement.yaml': '# Marta writes this\n' }, ['--partial', '--set', 'budget.cap=3000']);
    expect([notes.code, notes.data()]).toEqual([0, { vet: 1, budget: { cap: 3000 } }]);
    expect(notes.text()).toContain('# Marta writes this');
  });

  test.each<[string, string, RegExp]>([
    [
      'no YAML',
      'vet: 1\nclient: { name: "Mill\n',
      /^vet: engagement\.yaml is not readable, line \d: .*Nothing was changed\.\n$/s,
    ],
    [
      'a list',
      '- bread\n- cakes\n',
      /^vet: engagement\.yaml is no engagement\. Choose another name: vet init NAME\.engagement\.yaml\n$/,
    ],
    ['a text', 'bread and cakes\n', /^vet: engagement\.yaml is no engagement\./],
  ])('that is %s is left alone', async (_, file, problem) => {
    const { code, out, err, text, names } = await init({ 'engagement.yaml': file }, [
      '--partial',
      '--set',
      'budget.cap=3000',
    ]);
    expect([code, out, text(), names]).toEqual([2, '', file, ['engagement.yaml']]);
    expect(err).toMatch(problem);
  });

  test('that does not fit the format is told, and not made worse', async () => {
    const file = FILE.replace('cap: 3000', 'cap: lots');
    const { code, err, text } = await init({ 'engagement.yaml': file }, []);
    expect([code, text()]).toEqual([2, file]);
    expect(err).toMatch(/^ {2}budget\.cap /m);
  });

  test('keeps its line ends, and its byte order mark', async () => {
    const windows = `\ufeff${FILE.replace(/\n/g, '\r\n')}`;
    const { text } = await init({ 'engagement.yaml': windows }, ['--partial', '--set', 'budget.ceiling=3300']);
    expect(text().replace(/^\ufeff/, '')).toBe(
      FILE.replace('  cap: 3000\n', '  cap: 3000\n  ceiling: 3300\n').replace(/\n/g, '\r\n'),
    );
  });
});

describe('the place', () => {
  test('a folder is refused, with a name in it', async () => {
    const { code, err, names } = await init({ 'york/notes.txt': '' }, ['york', '--partial']);
    expect([code, names]).toEqual([2, ['york']]);
    expect(err).toBe('vet: york is a folder. Name a file in it: vet init york/engagement.yaml\n');
  });

  test('a folder that is not there is refused', async () => {
    const { code, err } = await init({}, ['york/engagement.yaml', '--partial']);
    expect([code, err]).toEqual([2, 'vet: there is no folder york. Make it first: mkdir -p york\n']);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may only be read is refused',
    async () => {
      const shop = folder({});
      chmodSync(shop.path, 0o500);
      const { code, err } = await shop.vet(['init', '--partial']);
      chmodSync(shop.path, 0o700);
      expect([code, readdirSync(shop.path)]).toEqual([2, []]);
      expect(err).toMatch(/^vet: nothing can be saved in /);
    },
  );

  test.skipIf(process.platform !== 'linux')('a disk that may not be written is refused', async () => {
    const { code, err, out } = await init({}, ['/proc/engagement.yaml', '--partial']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^vet: nothing can be saved in \/proc: ./);
  });

  test('where another interview is open, is refused', async () => {
    const shop = folder({});
    const { openWorkplace } = await import('../../src/commands/workplace.ts');
    const place = openWorkplace(path.join(shop.path, 'engagement.yaml'));
    const { code, err } = await shop.vet(['init', '--partial']);
    place.close();
    expect(code).toBe(2);
    expect(err).toMatch(/^vet: another interview has engagement\.yaml open/);
    expect(existsSync(path.join(shop.path, 'engagement.yaml'))).toBe(false);
  });
});

describe('a draft that was left', () => {
  const draft = JSON.stringify({
    draft: 1,
    base: {},
    tree: { client: { name: 'Millstone Bakery' } },
    passed: ['/client/country'],
  });

  test('goes on, and is gone when the file is written', async () => {
    const { code, names, data } = await init({ '.engagement.yaml.draft': draft }, [
      '--partial',
      '--set',
      'budget.cap=3000',
    ]);
    expect([code, names]).toEqual([0, ['engagement.yaml']]);
    expect(data()).toEqual({ vet: 1, client: { name: 'Millstone Bakery' }, budget: { cap: 3000 } });
  });

  test('stays where nothing can be written, and where nothing is to be', async () => {
    expect((await init({ '.engagement.yaml.draft': draft }, [])).names).toEqual(['.engagement.yaml.draft']);
    const dry = await init({ '.engagement.yaml.draft': draft }, ['--partial', '--dry-run']);
    expect([dry.names, dry.out]).toEqual([
      ['.engagement.yaml.draft'],
      expect.stringContaining('name: Millstone Bakery'),
    ]);
  });

  test('and the file that was changed meanwhile both count', async () => {
    const base = { vet: 1, budget: { cap: 3000 } };
    const left = JSON.stringify({ draft: 1, base, tree: { ...base, client: { name: 'Millstone' } }, passed: [] });
    const { data } = await init(
      { '.engagement.yaml.draft': left, 'engagement.yaml': 'vet: 1\nbudget: { cap: 2500 }\n' },
      ['--partial'],
    );
    expect(data()).toEqual({ vet: 1, client: { name: 'Millstone' }, budget: { cap: 2500 } });
  });

  test('against a figure that was changed in the file is not silent', async () => {
    const base = { vet: 1, budget: { cap: 3000 } };
    const left = JSON.stringify({ draft: 1, base, tree: { vet: 1, budget: { cap: 3500 } }, passed: [] });
    const { err, code } = await init(
      { '.engagement.yaml.draft': left, 'engagement.yaml': 'vet: 1\nbudget: { cap: 2500 }\n' },
      ['--partial'],
    );
    expect(code === 2 || err.includes('budget.cap')).toBe(true);
  });

  test('that is damaged is put aside', async () => {
    const { code, names, data } = await init({ '.engagement.yaml.draft': draft.slice(0, 30) }, ['--partial']);
    expect([code, data()]).toEqual([0, { vet: 1 }]);
    expect(names).toEqual(['.engagement.yaml.draft.damaged-1', 'engagement.yaml']);
  });

  test('that is damaged is spoken of, also where nobody is asked', async () => {
    const { err } = await init({ '.engagement.yaml.draft': draft.slice(0, 30) }, ['--partial']);
    expect(err).toContain('.engagement.yaml.draft.damaged-1');
  });

  test('of a later version is kept', async () => {
    const later = JSON.stringify({ draft: 2, answers: [['client.name', 'Millstone Bakery']] });
    const { names, shop } = await init({ '.engagement.yaml.draft': later }, ['--partial']);
    const kept = names.filter((name) => name.startsWith('.engagement.yaml.draft'));
    expect(kept.map((name) => readFileSync(path.join(shop.path, name), 'utf8'))).toEqual([later]);
  });

  test.each<[string, unknown]>([
    ['lists where groups belong', { engagement: [], client: [1], outcomes: { 0: 'x' } }],
    [
      'blanks in lists',
      { outcomes: [null, { metric: null }], selection: { candidates: [null] }, scope: { excluded: [null] } },
    ],
    ['figures for texts', { engagement: 3, client: { name: { na: 3 } }, budget: { cap: [] } }],
  ])('with %s ends in no fault of vet', async (_, tree) => {
    const odd = JSON.stringify({ draft: 1, base: {}, tree, passed: [] });
    const { code } = await init({ '.engagement.yaml.draft': odd }, ['--partial', '--dry-run']);
    expect([0, 2]).toContain(code);
  });
});

describe('--interview', () => {
  const own = `interview: 1
name: bread
title: Bread
sections:
  - id: money
    title: Money
    why: It is yours.
    questions:
      - id: cap
        label: How much at most for the bread?
        why: Flour is dear.
        parts: [{ field: budget.cap }]
`;

  test('asks by its wording, and only that', async () => {
    const { err, code } = await init({ 'own.yaml': own }, ['--interview', 'own.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('vet: 1 answer is missing');
    expect(err).toContain('  budget.cap  How much at most for the bread?');
  });

  test('all answered, writes', async () => {
    const { code, data } = await init({ 'own.yaml': own }, ['--interview', 'own.yaml', '--set', 'budget.cap=3000']);
    expect([code, data()]).toEqual([0, { vet: 1, budget: { cap: 3000 } }]);
  });

  test('may change one of vet', async () => {
    const changed = `interview: 1\nname: bread\ntitle: Bread\nextends: outsourcing\nwithout: [start, result, number]\n`;
    const { err, code } = await init({ 'own.yaml': changed }, ['--interview', 'own.yaml']);
    expect(code).toBe(2);
    expect(err).not.toContain('  client.name ');
    expect(err).toContain('  budget.cap ');
  });

  test('that is none is refused, with its lines', async () => {
    const bad = own
      .replace('budget.cap', 'budget.capp')
      .replace('id: cap\n', 'id: cap\n        rule: budget/no-capp\n');
    const { code, out, err, names } = await init({ 'own.yaml': bad }, ['--interview', 'own.yaml', '--partial']);
    expect([code, out, names]).toEqual([2, '', ['own.yaml']]);
    expect(err).toMatch(/^vet: own\.yaml is no interview:\n/);
    expect(err).toContain('  line 10: There is no rule “budget/no-capp”. Did you mean “budget/no-cap”?\n');
    expect(err).toContain('  line 13: The format has no field “budget.capp”. Did you mean “budget.cap”?\n');
    expect(err).toContain('vet schema interview prints what it may hold.');
  });

  test('with many faults tells the first ten, and how many more', async () => {
    const parts = Array.from({ length: 14 }, (_, index) => `{ field: weather.wind_${'abcdefghijklmn'[index]} }`).join(
      ', ',
    );
    const { err } = await init({ 'own.yaml': own.replace('{ field: budget.cap }', parts) }, [
      '--interview',
      'own.yaml',
    ]);
    expect(err.match(/^ {2}line 12: /gm)).toHaveLength(10);
    expect(err).toContain('\n  … and 4 more\n');
  });

  test('that is not there is told', async () => {
    const { code, err } = await init({}, ['--interview', 'own.yaml']);
    expect([code, err]).toEqual([2, 'vet: cannot read own.yaml: there is no such file or folder.\n']);
  });

  test('an engagement by mistake is told apart', async () => {
    const { code, err } = await init({ 'own.yaml': FILE }, ['--interview', 'own.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('“interview” is missing');
  });

  test('of the package are found by their file', async () => {
    for (const name of ['social-media', 'outsourcing']) {
      const file = path.resolve(`templates/interviews/${name}.yaml`);
      expect((await init({}, ['--interview', file, '--partial'])).code).toBe(0);
    }
  });
});

describe('--stage', () => {
  test.each(['briefing', 'shortlisting', 'contracting', 'running', 'ending'])(
    '%s is written, and asks what it calls for',
    async (stage) => {
      const { code, data } = await init({}, ['--stage', stage, '--partial']);
      expect([code, data()]).toEqual([0, { vet: 1, engagement: { stage } }]);
    },
  );

  test('a later one asks more', async () => {
    const count = async (stage: string) => Number(/\d+/.exec((await init({}, ['--stage', stage])).err)?.[0]);
    const counts = [await count('briefing'), await count('shortlisting'), await count('contracting')];
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
  });

  test('a misspelt one gets the right one', async () => {
    const { code, err } = await init({}, ['--stage', 'breifing', '--partial']);
    expect([code, err]).toMatchObject([2, expect.stringContaining('Did you mean briefing?')]);
  });
});

describe('--print-answers', () => {
  test.each(['briefing', 'shortlisting', 'contracting', 'running', 'ending'])(
    'of %s prints a form that answers nothing by itself',
    async (stage) => {
      const { code, out, err, names, shop } = await init({}, ['--print-answers', '--stage', stage]);
      expect([code, err, names]).toEqual([0, '', []]);
      expect(out).toContain(`“${stage}”`);
      expectTame(out);
      writeFileSync(path.join(shop.path, 'form.yaml'), out);
      const blank = await shop.vet(['init', '--answers', 'form.yaml', '--partial', '--dry-run']);
      expect(blank.code).toBe(0);
      expect(dataOf(read(blank.out).root)).toEqual({ vet: 1 });
    },
  );

  test('of other work prints its own form', async () => {
    const { out } = await init({}, ['--print-answers', '--set', 'engagement.service=other']);
    expect(out).not.toMatch(/Instagram|posts_per_week/);
    expect((await init({}, ['--print-answers'])).out).toContain('posts_per_week:');
  });

  test('filled in by hand, gives the file', async () => {
    const { out, shop } = await init({}, ['--print-answers', 'bread.yaml']);
    expect(out).toContain('# Then: vet init --answers FILE bread.yaml');
    const form = out
      .replace(/^( {2})name:$/m, '$1name: Bread online')
      .replace(/^( {2})cap:$/m, '$1cap: 3,000')
      .replace(/^( {2})stage:$/m, '$1stage: briefing')
      .replace(/^( *)(-? ?)target:$/m, '$1$2target: unknown');
    writeFileSync(path.join(shop.path, 'form.yaml'), form);
    expect((await shop.vet(['init', '--answers', 'form.yaml', '--partial', 'bread.yaml'])).code).toBe(0);
    expect(seen(shop).data('bread.yaml')).toEqual({
      vet: 1,
      engagement: { name: 'Bread online', stage: 'briefing' },
      outcomes: [{ id: 'result-1', primary: true, target: 'unknown' }],
      budget: { cap: 3000 },
    });
  });
});

describe('misspelt options', () => {
  test.each([
    [['--partail'], '--partial'],
    [['--dry-runn'], '--dry-run'],
    [['--print-answer'], '--print-answers'],
    [['--stag', 'briefing'], '--stage'],
    [['--aswers', 'a.yaml'], '--answers'],
  ])('%j: did you mean %s?', async (args, meant) => {
    const { code, out, err, names } = await init({}, args);
    expect([code, out, names]).toEqual([2, '', []]);
    expect(err).toContain(`Did you mean ${meant}?`);
  });

  test.each([[['--set']], [['--answers']], [['--as-of', '1 April']], [['a.yaml', 'b.yaml']]])(
    '%j is code 2',
    async (args) => {
      const { code, out, names } = await init({}, args);
      expect([code, out, names]).toEqual([2, '', []]);
    },
  );
});

describe('hostile text', () => {
  const EVIL = 'Mill\u001b[31m\u0007\u202eevil\r\n- x: !!js/function $(id) `id`';

  test('in an answer is refused, and shown, not obeyed', async () => {
    const { code, err, names } = await init({}, ['--partial', '--set', `client.name=${EVIL}`]);
    expect([code, names]).toEqual([2, []]);
    expectTame(err);
  });

  test('in a path is shown, not obeyed', async () => {
    const { code, err } = await init({}, ['--partial', '--set', `bud\u001b[2Jget.cap=3`]);
    expect(code).toBe(2);
    expectTame(err);
    const other = await init({}, ['--partial', '--answers', '-'], { stdin: `"bud\\e[2Jget": { "c\\u202eap": 3 }\n` });
    expect(other.code).toBe(2);
    expectTame(other.err);
  });

  test('in a file stays in the file, between quotes', async () => {
    const file =
      'vet: 1\nclient: { name: "Mill\\e[31m\\x07\\u202e" }\nselection: { candidates: [{ name: "N\\e[2J\\r\\n" }] }\n';
    const { code, text, err, shop } = await init({ 'engagement.yaml': file }, [
      '--partial',
      '--set',
      'budget.cap=3000',
    ]);
    expect(code).toBe(0);
    expect(text()).toContain('"Mill\\e[31m\\x07\\u202e"');
    expectTame(text(), err);
    const missing = await shop.vet(['init', '--stage', 'contracting']);
    expect(missing.err).toContain('N\\x1b[2J\\r\\n');
    expectTame(missing.err);
    const dry = await shop.vet(['init', '--stage', 'contracting', '--partial', '--dry-run']);
    expectTame(dry.out, dry.err);
  });

  test('in the name of a file is shown, not obeyed', async () => {
    const { code, err, out } = await init({}, ['bread\u001b[31m.yaml']);
    expect([code, out]).toEqual([2, '']);
    expectTame(err);
    const written = await init({}, ['bread\u001b[31m.yaml', '--partial']);
    expectTame(written.err);
  });

  test('in the name of a folder is shown, not obeyed', async () => {
    const shop = folder({});
    mkdirSync(path.join(shop.path, 'yo\u001b[31mrk'));
    expectTame((await shop.vet(['init', 'yo\u001b[31mrk'])).err);
    expectTame((await shop.vet(['init', 'no\u001b[31mwhere/engagement.yaml'])).err);
  });

  test('in the name of a criterion is shown, not obeyed', async () => {
    const file =
      'vet: 1\nengagement: { stage: contracting }\nselection: { criteria: [{ name: "way\\e[31m\\nof" }], candidates: [{ name: Northlight }] }\n';
    const { err, code } = await init({ 'engagement.yaml': file }, []);
    expect(code).toBe(2);
    expect(err).toContain('way\\x1b[31m\\nof');
    expectTame(err);
  });

  test('in an interview is shown, not obeyed', async () => {
    const own =
      'interview: 1\nname: "b\\e[31m"\ntitle: B\nsections:\n  - id: money\n    questions:\n      - { id: cap, label: "How\\e[2J\\u202e much?", why: W., parts: [{ field: budget.cap }] }\n';
    const bad = await init({ 'own.yaml': own }, ['--interview', 'own.yaml']);
    expect(bad.code).toBe(2);
    expectTame(bad.err);
    const good = await init({ 'own.yaml': own.replace('"b\\e[31m"', 'b') }, ['--interview', 'own.yaml']);
    expect(good.err).toContain('How\\x1b[2J\\u202e much?');
    expectTame(good.err);
    const form = await init({ 'own.yaml': own.replace('"b\\e[31m"', 'b') }, [
      '--interview',
      'own.yaml',
      '--print-answers',
    ]);
    expect(form.code).toBe(0);
  });

  test('in an interview does not get into the form', async () => {
    const own =
      'interview: 1\nname: b\ntitle: B\nsections:\n  - id: money\n    questions:\n      - { id: cap, label: "How\\e[2J much?", why: W., parts: [{ field: budget.cap }] }\n';
    expectTame((await init({ 'own.yaml': own }, ['--interview', 'own.yaml', '--print-answers'])).out);
  });
});
