import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';
import { ELASTIC, INVERTED, MISSPELT, ONLY, SOUND, WITHOUT_RESERVE, waived } from './stories.ts';

const FERN = readFileSync('test/fixtures/fern.engagement.yaml', 'utf8');

describe('exit codes', () => {
  const firm = folder({
    'sound.yaml': SOUND,
    'without-reserve.yaml': WITHOUT_RESERVE,
    'inverted.yaml': INVERTED,
    'elastic.yaml': ELASTIC,
    'misspelt.yaml': MISSPELT,
    'broken.yaml': 'vet: 1\nbudget: [\n',
    'fern.yaml': FERN.replace('stage: briefing', 'stage: briefing, alternatives_considered: An hour a day in house'),
  });

  test.each([
    [0, 'sound.yaml'],
    [0, 'without-reserve.yaml'],
    [1, 'inverted.yaml'],
    [1, 'misspelt.yaml'],
    [1, 'broken.yaml'],
    [1, 'sound.yaml inverted.yaml'],
    [0, '--max-warnings 1 without-reserve.yaml'],
    [1, '--max-warnings 0 without-reserve.yaml'],
    [0, '--max-warnings 0 elastic.yaml'],
    [1, '--max-warnings 0 --fail-on never without-reserve.yaml'],
    [0, '--fail-on never inverted.yaml broken.yaml'],
    [0, '--fail-on error without-reserve.yaml'],
    [1, '--fail-on warning without-reserve.yaml'],
    [1, '--fail-on warning inverted.yaml'],
    [0, '--fail-on warning elastic.yaml'],
    [1, '--fail-on info elastic.yaml'],
    [0, '--fail-on info sound.yaml'],
    [1, '--fail-on question without-reserve.yaml'],
    [2, 'nowhere.yaml'],
    [3, 'no*where.yaml'],
    [0, '--pass-on-no-files no*where.yaml'],
    [2, '--pass-on-no-files nowhere.yaml'],
  ])('%i: vet lint %s', async (code, args) => {
    expect((await firm.vet(['lint', ...ONLY, ...args.split(' ')])).code).toBe(code);
  });

  test('open questions count only when they are asked for', async () => {
    expect((await firm.vet(['lint', '--fail-on', 'info', 'fern.yaml'])).code).toBe(0);
    expect((await firm.vet(['lint', '--fail-on', 'question', 'fern.yaml'])).code).toBe(1);
  });

  test('a file that cannot be read comes first, and the others are checked all the same', async () => {
    const { code, out, err } = await firm.vet([
      'lint',
      ...ONLY,
      '--format',
      'concise',
      'nowhere.yaml',
      'inverted.yaml',
    ]);
    expect([code, err]).toEqual([2, 'vet: cannot read nowhere.yaml: there is no such file or folder\n']);
    expect(out).toBe('inverted.yaml:3:46 error budget/no-reserve The ceiling, £5,000, is below the cap, £5,400.\n');
  });
});

describe('a command line that cannot be meant', () => {
  const shop = folder({ 'engagement.yaml': FERN });

  test.each([
    ['lnt', "vet: unknown command 'lnt'\n(Did you mean lint?)"],
    ['lint --formt json', "vet: unknown option '--formt'\n(Did you mean --format?)"],
    ['lint --format jsn', "vet: option '--format <name[=file]>' argument 'jsn' is invalid. Did you mean json?"],
    ['lint --format pdf', 'It is one of text, concise, json, sarif, github, gitlab, junit, markdown.'],
    ['lint --stage contract', 'Did you mean contracting?'],
    ['lint --fail-on warn', 'Did you mean warning?'],
    ['lint --max-warnings many', 'Write a whole number.'],
    ['lint --as-of 31/05/2027', 'Write the date as 2027-05-31.'],
    ['lint --as-of 2027-02-30', 'Write a date as YYYY-MM-DD.'],
    ['lint --as-of tomorrow', 'Write a date as YYYY-MM-DD.'],
    ['lint --rule budget/no-reserv', 'there is no rule called “budget/no-reserv”. Did you mean budget/no-reserve?'],
    ['lint --rule no-reserve', 'there is no rule called “no-reserve”. Did you mean budget/no-reserve?'],
    ['lint --mistake bugdet', 'there is no mistake called “bugdet”. Did you mean budget?'],
    ['explain budgte', 'there is no rule or mistake called “budgte”. Did you mean budget?'],
    ['schema outputs', 'there is no schema called “outputs”. Did you mean output?'],
    ['engagement.yaml', 'vet: to check a file, name the command first. Try: vet lint engagement.yaml'],
    ['lint --rule', "vet: option '--rule <id>' argument missing"],
    ['', 'Usage: vet [options] [command]'],
  ])('vet %s', async (args, said) => {
    const { code, out, err } = await shop.vet(args === '' ? [] : args.split(' '));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test.each(['--help', 'lint --help', 'explain --help', 'schema --help', 'help lint'])(
    'vet %s is one',
    async (args) => {
      const { code, out, err } = await shop.vet(args.split(' '));
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/Examples:\n {2}vet .+\n {2}.*vet .+/);
    },
  );

  test('the version and nothing else', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await shop.vet(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('streams', () => {
  const firm = folder({ 'engagement.yaml': WITHOUT_RESERVE, 'other.yaml': INVERTED });

  test.each(['text', 'concise', 'json'])(
    '%s: results on standard output, and nothing else anywhere',
    async (format) => {
      const { out, err } = await firm.vet(['lint', ...ONLY, '--format', format]);
      expect(out).toContain('budget/no-reserve');
      expect(err).toBe('');
    },
  );

  test.each([
    ['one file', ['engagement.yaml'], 1],
    ['several files', ['engagement.yaml', 'other.yaml'], 2],
    ['no file', ['no*where.yaml'], 0],
    ['no file that can be read', ['nowhere.yaml'], 0],
  ])('json is exactly one document for %s', async (_name, paths, files) => {
    const { out } = await firm.vet(['lint', ...ONLY, '--format', 'json', ...paths]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, asOf: '2026-11-20', summary: { files } });
  });

  test('nothing to check is said, and where it was looked for', async () => {
    const { out, err } = await folder({}).vet(['lint']);
    expect(out).toBe('');
    expect(err).toContain('vet: no engagement file found in this folder; nothing was checked');
    expect((await firm.vet(['lint', 'no*where.yaml'])).err).toContain('no engagement file found in no*where.yaml;');
  });

  test('standard input is a file called engagement.yaml, or as it is told', async () => {
    const args = ['lint', ...ONLY, '--format', 'concise', '-'];
    const unnamed = await firm.vet(args, { stdin: INVERTED });
    expect(unnamed).toMatchObject({ code: 1, out: expect.stringMatching(/^engagement\.yaml:3:46 error /) });
    const named = await firm.vet([...args, '--stdin-filename', 'drafts/cafe.yaml'], { stdin: INVERTED });
    expect(named.out).toMatch(/^drafts\/cafe\.yaml:3:46 error /);
    const unreadable = await firm.vet(args, { stdin: Buffer.from([0x76, 0xff, 0x31]) });
    expect(unreadable).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is not UTF-8') });
  });

  test('when nobody reads any more, no more is written, and the code holds', async () => {
    const many = folder(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.engagement.yaml`, INVERTED])));
    const { code, out } = await many.vet(['lint', ...ONLY], { closedAfter: 1 });
    expect(code).toBe(1);
    expect(out.split('Not ready').length).toBeLessThan(200);
  });
});

describe('which files', () => {
  const group = folder({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': 'drafts/\nold.engagement.yaml\n',
    'engagement.yaml': SOUND,
    'cafe.engagement.yml': SOUND,
    'old.engagement.yaml': SOUND,
    'engagement.yaml.bak': SOUND,
    'notes.yaml': 'shopping: [milk]\n',
    'drafts/engagement.yaml': SOUND,
    'branches/york/engagement.yaml': SOUND,
    'branches/york/.gitignore': '/hull.engagement.yaml\n',
    'branches/york/hull.engagement.yaml': SOUND,
    'branches/.hidden/engagement.yaml': SOUND,
    'node_modules/template/engagement.yaml': SOUND,
  });

  const checked = async (...paths: string[]): Promise<string[]> => {
    const { out } = await group.vet(['lint', ...ONLY, '--format', 'json', ...paths]);
    return JSON.parse(out).files.map((file: { path: string }) => file.path);
  };

  test.each([
    ['', 'branches/.hidden/engagement.yaml branches/york/engagement.yaml cafe.engagement.yml engagement.yaml'],
    ['.', 'branches/.hidden/engagement.yaml branches/york/engagement.yaml cafe.engagement.yml engagement.yaml'],
    ['branches/york', 'branches/york/engagement.yaml'],
    ['branches/york/', 'branches/york/engagement.yaml'],
    ['*.engagement.y*ml', 'cafe.engagement.yml'],
    ['**/engagement.yaml', 'branches/.hidden/engagement.yaml branches/york/engagement.yaml engagement.yaml'],
    ['engagement.yaml ./engagement.yaml', 'engagement.yaml'],
    ['drafts', ''],
    // What is named outright is checked whatever it is called, but not where git ignores it.
    ['drafts/engagement.yaml', ''],
    ['old.engagement.yaml notes.yaml', 'notes.yaml'],
  ])('vet lint %s', async (paths, files) => {
    expect((await checked(...paths.split(' ').filter(Boolean))).join(' ')).toBe(files);
  });

  test.each([
    ['UTF-16 with a byte order mark, little end first', Buffer.from(`\ufeff${INVERTED}`, 'utf16le')],
    ['UTF-16 with a byte order mark, big end first', Buffer.from(`\ufeff${INVERTED}`, 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${INVERTED}`)],
    ['UTF-8', Buffer.from(INVERTED)],
    ['CRLF', Buffer.from(INVERTED.replaceAll('\n', '\r\n'))],
  ])('%s is read', async (_name, bytes) => {
    const { out } = await folder({ 'a.yaml': bytes }).vet(['lint', ...ONLY, '--format', 'concise', 'a.yaml']);
    expect(out).toMatch(/^a\.yaml:3:46 error budget\/no-reserve /);
  });

  test.each([
    [
      'Latin-1',
      Buffer.from('vet: 1\nclient: { name: Café }\n', 'latin1'),
      /byte \d+ is not UTF-8; save the file as UTF-8/,
    ],
    ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x76]), /it begins like UTF-16 but is not/],
  ])('%s is not', async (_name, bytes, reason) => {
    const { code, out, err } = await folder({ 'a.yaml': bytes }).vet(['lint', 'a.yaml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^vet: cannot read a\.yaml: /);
    expect(err).toMatch(reason);
  });

  test('the first byte that is wrong is named', async () => {
    const latin = Buffer.from('vet: 1\nclient: { name: Café }\n', 'latin1');
    const { err } = await folder({ 'a.yaml': latin }).vet(['lint', 'a.yaml']);
    expect(err).toContain(`byte ${latin.indexOf(0xe9) + 1} is not UTF-8`);
  });

  test('a link that leads nowhere, and one that leads in a circle, are named', async () => {
    const links = folder({});
    symlinkSync('gone.yaml', path.join(links.path, 'engagement.yaml'));
    symlinkSync('circle.engagement.yaml', path.join(links.path, 'circle.engagement.yaml'));
    const { code, err } = await links.vet(['lint', '.']);
    expect(code).toBe(2);
    expect(err).toContain('cannot read circle.engagement.yaml: its links go round in a circle\n');
    expect(err).toContain('cannot read engagement.yaml: there is no such file or folder\n');
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may not be looked into is named, and the rest is checked',
    async () => {
      const firm = folder({ 'closed/engagement.yaml': SOUND, 'engagement.yaml': SOUND });
      chmodSync(path.join(firm.path, 'closed'), 0);
      const { code, out, err } = await firm.vet(['lint', ...ONLY]);
      chmodSync(path.join(firm.path, 'closed'), 0o755);
      expect([code, err]).toEqual([2, 'vet: cannot read closed: you may not read it\n']);
      expect(out).toContain('Ready to sign.');
    },
  );
});

describe('the look', () => {
  const firm = folder({ 'engagement.yaml': WITHOUT_RESERVE });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the beginning of an escape sequence
  const COLOUR = /\u001b\[/;

  const screen = async (args: readonly string[], world: Parameters<typeof firm.vet>[1]) =>
    (await firm.vet(['lint', ...ONLY, ...args], world)).out;

  test.each([
    // --color beats FORCE_COLOR beats NO_COLOR beats the terminal.
    [false, [], {}, undefined],
    [true, [], {}, 80],
    [false, [], { TERM: 'dumb' }, 80],
    [false, [], { NO_COLOR: '1' }, 80],
    [true, [], { NO_COLOR: '' }, 80],
    [true, [], { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined],
    [false, [], { FORCE_COLOR: '0' }, 80],
    [true, ['--color'], { FORCE_COLOR: '0', NO_COLOR: '1', TERM: 'dumb' }, undefined],
    [false, ['--no-color'], { FORCE_COLOR: '1' }, 80],
  ])('colours: %s with %j, %j, a terminal of %s', async (coloured, args, env, terminal) => {
    const out = await screen(args, terminal === undefined ? { env } : { env, terminal });
    expect(COLOUR.test(out)).toBe(coloured);
  });

  test.each([
    ['TERM=dumb', { TERM: 'dumb' }, 'linux'],
    ['the Linux console', { TERM: 'linux', LANG: 'en_GB.UTF-8' }, 'linux'],
    ['LANG=C', { LANG: 'C' }, 'linux'],
    ['LC_ALL before LANG', { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' }, 'linux'],
  ])('plain signs for %s', async (_name, env, platform) => {
    const out = await screen([], { env, platform });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is looked for
    expect(out).toMatch(/^[\x00-\x7f]*$/);
    expect(out).toContain('GBP 5,400');
  });

  test('full signs elsewhere', async () => {
    expect(await screen([], { env: { LANG: 'en_GB.UTF-8' } })).toContain('£5,400');
  });

  const tooWide = async (width: number, world: Parameters<typeof firm.vet>[1]): Promise<string[]> => {
    const shop = folder({ 'engagement.yaml': readFileSync('test/fixtures/harbour-lane.engagement.yaml') });
    const { out } = await shop.vet(['lint', '--as-of', '2026-11-20', '--verbose', '--no-color'], world);
    const widths = out.split('\n').map((line) => [...line].length);
    expect(Math.max(...widths)).toBeGreaterThan(width - 12);
    // The head of a frame holds a path or an id, which cannot be broken.
    return out.split('\n').filter((line) => [...line].length > width && !/^ *╭ /.test(line));
  };

  test.each([
    [40, { terminal: 20 }],
    [40, { env: { COLUMNS: '40' } }],
    [80, {}],
    [80, { env: { COLUMNS: 'wide' } }],
    [100, { terminal: 250 }],
  ])('no line is wider than %i columns', async (width, world) => {
    expect(await tooWide(width, world)).toEqual([]);
  });

  test.each(['text', 'concise'])('%s: what a file says is shown, and never obeyed', async (format) => {
    const evil = 'vet: 1\nclient: { name: "\\e]0;owned\\a\\e[2J\\r\\n::error::x\\u202Eyaf" }\n';
    const files = { 'engagement.yaml': evil, 'broken.yaml': 'vet: 1\nclient:\n  name: \u001b[31mFern\n' };
    const { out } = await folder(files).vet(['lint', '--format', format, 'engagement.yaml', 'broken.yaml']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).not.toMatch(/^::error/m);
  });
});

describe('what is judged', () => {
  const shop = folder({ 'engagement.yaml': readFileSync('test/fixtures/harbour-lane.engagement.yaml') });

  async function rules(...args: string[]): Promise<string[]> {
    const { out } = await shop.vet(['lint', '--format', 'json', '--as-of', '2026-11-20', ...args]);
    const [file] = JSON.parse(out).files;
    return [...new Set<string>(file.findings.map((finding: { rule: string }) => finding.rule))].sort();
  }

  test('--rule: one, or several', async () => {
    expect(await rules('--rule', 'access/shared-password')).toEqual(['access/shared-password']);
    expect(await rules('--rule', 'access/shared-password,care/too-many-hands')).toHaveLength(2);
    expect(await rules('--rule', 'access/shared-password', '--rule', 'care/too-many-hands')).toHaveLength(2);
  });

  test('--mistake: its rules and no others', async () => {
    const found = await rules('--mistake', 'access');
    expect(found).toContain('access/shared-password');
    expect(found.every((rule) => rule.startsWith('access/'))).toBe(true);
  });

  test('--stage: as if it were there already', async () => {
    expect(await rules('--stage', 'briefing')).not.toContain('access/shared-password');
    const { out } = await shop.vet(['lint', '--stage', 'briefing', '--as-of', '2026-11-20']);
    expect(out).toContain('writing the brief');
  });

  test('--as-of: on that day', async () => {
    const { out } = await shop.vet(['lint', '--as-of', '2028-01-01', '--format', 'concise']);
    expect(out).toContain('waivers/expired The waiver of outcomes/loses-money ended on 2027-06-30');
    const { out: today } = await shop.vet(['lint', '--format', 'json']);
    expect(JSON.parse(today).asOf).toBe('2026-11-20');
  });

  test('--quiet: only what stands in the way; --verbose: all of it', async () => {
    const [quiet = '', usual = '', verbose = ''] = await Promise.all(
      [['--quiet'], [], ['--verbose']].map(
        async (args) => (await shop.vet(['lint', '--as-of', '2026-11-20', ...args])).out,
      ),
    );
    expect(quiet).toContain('access/shared-password');
    expect(quiet).not.toContain('care/too-many-hands');
    expect(quiet).not.toContain('What to do next');
    expect(usual).toContain('care/too-many-hands');
    expect([quiet.length < usual.length, usual.length < verbose.length]).toEqual([true, true]);
  });
});

describe('waivers', () => {
  const lint = async (story: string, ...args: string[]) => {
    const { code, out } = await folder({ 'engagement.yaml': story }).vet([
      'lint',
      ...ONLY,
      '--format',
      'concise',
      ...args,
    ]);
    return {
      code,
      lines: out
        .split('\n')
        .filter(Boolean)
        .map((line) => line.replace(/^engagement\.yaml:/, '')),
    };
  };

  test('one that holds takes the finding out of the verdict, and never out of sight', async () => {
    expect(await lint(waived(INVERTED))).toEqual({
      code: 0,
      lines: ['3:46 error budget/no-reserve The ceiling, £5,000, is below the cap, £5,400. (waived until 2027-06-30)'],
    });
    const { out } = await folder({ 'engagement.yaml': waived(INVERTED) }).vet(['lint', ...ONLY]);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'waived by Priya Shah until 2027-06-30: The ceiling, £5,000, is below the cap, £5,400. (“the bank lends us the rest”',
    );
    expect(out).toContain('1 waived');
  });

  test.each([
    [
      'its last day is over',
      waived(INVERTED, { until: '2026-11-19' }),
      [
        '3:46 error budget/no-reserve The ceiling, £5,000, is below the cap, £5,400.',
        '4:97 warning waivers/expired The waiver of budget/no-reserve ended on 2026-11-19; it no longer holds. Mend the finding, or have Priya Shah decide again and write a new date.',
      ],
    ],
    [
      'there is nothing to waive',
      waived(SOUND),
      [
        '4:19 warning waivers/unused budget/no-reserve finds nothing here any more: the waiver is not needed. Delete it, so that the rule can speak again if the mistake comes back.',
      ],
    ],
    [
      'no rule is called so',
      waived(SOUND, { rule: 'budget/no-reserves' }),
      [
        '4:19 warning waivers/unknown-rule No rule is called “budget/no-reserves”, so nothing is waived. Did you mean `budget/no-reserve`?',
      ],
    ],
    [
      'it has no end',
      waived(INVERTED, { until: 'not-yet' }),
      [
        '3:46 error budget/no-reserve The ceiling, £5,000, is below the cap, £5,400.',
        '4:13 error shape/missing `until` has to be known here: `not-yet` is not enough. Add `until: …`; without it the entry is void.',
      ],
    ],
  ])('one is void when %s', async (_why, story, lines) => {
    expect((await lint(story)).lines).toEqual(lines);
  });

  test('on its last day it holds', async () => {
    expect((await lint(waived(INVERTED, { until: '2026-11-20' }))).code).toBe(0);
  });

  test('one for a rule that is not due yet is neither used nor unused', async () => {
    expect((await lint(waived(SOUND), '--stage', 'briefing')).lines).toEqual([]);
  });
});

describe('help for what is nearly right', () => {
  test('a date that can be read in two ways is asked for', async () => {
    const { code, err } = await folder({}).vet(['lint', '--as-of', '03/04/2027']);
    expect(code).toBe(2);
    expect(err).toContain('2027-04-03 or 2027-03-04');
  });

  test('a file of a similar name is suggested', async () => {
    const { code, err } = await folder({ 'engagement.yaml': 'vet: 1\n' }).vet(['lint', 'engagment.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean engagement.yaml?');
  });

  test('so is a command that help is wanted for', async () => {
    const { code, err } = await folder({}).vet(['help', 'lnt']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean lint?');
  });

  test('of a few rules only, nothing is said of the rest', async () => {
    const { out } = await folder({ 'engagement.yaml': 'vet: 1\n' }).vet(['lint', '--rule', 'budget/no-reserve']);
    expect(out).toContain('Only the chosen rules were judged: nothing found.');
    expect(out).not.toContain('Ready');
  });

  test('a byte order mark does not shift the first line', async () => {
    const { out } = await folder({ 'engagement.yaml': '\ufeffvet: 2\n' }).vet(['lint', '--format', 'concise']);
    expect(out).toMatch(/^engagement\.yaml:1:6 /);
  });
});

describe('vet explain', () => {
  const explain = (...args: string[]) => folder({}).vet(['explain', ...args], { env: { COLUMNS: '80' } });

  test('a rule: why, what to do, the question, the threshold with its source, a bad and a good example', async () => {
    const { code, out } = await explain('budget/no-reserve');
    expect(code).toBe(0);
    for (const part of [
      'Why it matters',
      'What to do',
      'The question to ask',
      'maxReservePercent: 25',
      'Bad',
      'Good',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).toContain('warning: The cap is £5,400, and nothing is set aside above it.');
  });

  test('a mistake: its source and its rules', async () => {
    const { out } = await explain('references');
    expect(out).toContain('Source');
    expect(out).toContain('references/too-few-contacted');
  });

  test('nothing in particular: the list of all', async () => {
    const { out } = await explain();
    expect(out).toContain('164 rules');
    expect(out).toContain('second-opinion/talk-first');
    expect(out).toContain('minutesPerMessage: 5 minutes');
  });
});
