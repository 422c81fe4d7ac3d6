import { describe, expect, test } from 'vitest';
import { amend } from '../../src/document/amend.ts';
import type { Style } from '../../src/document/compose.ts';
import { type Data, dataOf, type Path } from '../../src/document/data.ts';
import { dataAfter, type Step } from '../../src/document/edit/steps.ts';
import { read } from '../../src/document/read.ts';
import { file } from './told.ts';

/** How these files are written: a few names in their order, a few words said behind values. */
const house: Style = {
  comment: (path) => (path.at(-1) === 'stage' ? 'briefing | shortlisting' : undefined),
  heading: (path) => (path[0] === 'customers' ? 'Who answers whom' : undefined),
  order: (path) => {
    if (path.length === 0) return ['vet', 'engagement', 'client', 'outcomes', 'budget', 'scope', 'customers'];
    return ['id', 'name', 'stage', 'country', 'currency', 'cap', 'ceiling', 'told_vendor', 'fees'];
  },
};

const set = (path: Path, value: Data): Step => ({ kind: 'set', path, value });
const add = (path: Path, value: Data): Step => ({ kind: 'add', path, value });
const remove = (path: Path): Step => ({ kind: 'remove', path });
const rename = (path: Path, name: string): Step => ({ kind: 'rename', path, name });

/** The file after changes of its values, made by a person one after the other and saved at once. */
function saved(text: string, ...changes: Step[]): string {
  const wanted = changes.reduce<Data>((data, change) => dataAfter(data, change), dataOf(read(text).root) ?? {});
  const made = amend(text, wanted, house);
  return 'text' in made ? made.text : `refused: ${made.refused}`;
}

const cafe = file(`
  # The Tern & Tide
  vet: 1

  client:
    name: The Tern & Tide   # not Ltd
    country: GB
    decision_maker: { name: Nell Okafor, hours_per_week: 2 }

  # Money is tight until Easter.
  budget:
    currency: GBP
    cap:                    # everything, January to May
    told_vendor: "not-yet"

  scope:
    # Where our guests are
    channels:
      - { name: Instagram, posts_per_week: 4 }   # Nell posts too
      - { name: Facebook,  posts_per_week: 1 }
    included: [posts, photographs]
`);

/** The lines that differ, as in a patch. */
function patch(old: string, text: string): string {
  const [before, now] = [old.split('\n'), text.split('\n')];
  let first = 0;
  while (first < before.length && first < now.length && before[first] === now[first]) first++;
  let last = 0;
  while (last < Math.min(before.length, now.length) - first && before.at(-1 - last) === now.at(-1 - last)) last++;
  const lines = (of: string[], sign: string): string[] => of.slice(first, of.length - last).map((line) => sign + line);
  return [...lines(before, '-'), ...lines(now, '+')].join('\n');
}

const inCafe = (...changes: Step[]): string => patch(cafe, saved(cafe, ...changes));

describe('a value', () => {
  test('changes in place, and the comment behind it keeps its column', () => {
    expect(inCafe(set(['client', 'name'], 'Tern & Tide'))).toBe(
      ['-  name: The Tern & Tide   # not Ltd', '+  name: Tern & Tide       # not Ltd'].join('\n'),
    );
    expect(inCafe(set(['client', 'name'], 'The Tern, the Tide & Daughters'))).toBe(
      ['-  name: The Tern & Tide   # not Ltd', '+  name: The Tern, the Tide & Daughters  # not Ltd'].join('\n'),
    );
  });

  test('comes where none was', () => {
    expect(inCafe(set(['budget', 'cap'], 3000))).toBe(
      [
        '-  cap:                    # everything, January to May',
        '+  cap: 3000               # everything, January to May',
      ].join('\n'),
    );
    expect(saved('vet: 1\nbudget:\n  cap:\n', set(['budget', 'cap'], 3000))).toBe('vet: 1\nbudget:\n  cap: 3000\n');
    expect(saved('budget: { cap: , ceiling }', set(['budget', 'cap'], 1), set(['budget', 'ceiling'], 2))).toBe(
      'budget: { cap: 1 , ceiling: 2 }',
    );
  });

  test('goes, and its name stays', () => {
    expect(saved('cap: 3000     # all\nfees: { paid: arrears }\n', set(['cap'], null), set(['fees'], null))).toBe(
      'cap:          # all\nfees:\n',
    );
  });

  test('keeps its quotes, if it stays a text', () => {
    expect(inCafe(set(['budget', 'told_vendor'], 'yes'))).toBe('-  told_vendor: "not-yet"\n+  told_vendor: "yes"');
    expect(inCafe(set(['budget', 'told_vendor'], true))).toBe('-  told_vendor: "not-yet"\n+  told_vendor: true');
    expect(saved("name: 'Tide'\n", set(['name'], "Nell's"))).toBe("name: 'Nell''s'\n");
    expect(saved("name: 'Tide'\n", set(['name'], 'a\u0007'))).toBe('name: "a\\u0007"\n');
  });

  test('becomes a list or a group, and the comment stays with the name', () => {
    expect(inCafe(set(['budget', 'cap'], { total: 1, note: 'a\nb' }))).toBe(
      ['+    total: 1', '+    note: |-', '+      a', '+      b'].join('\n'),
    );
    expect(inCafe(set(['client', 'name'], ['Tern', 'Tide']))).toBe(
      ['-  name: The Tern & Tide   # not Ltd', '+  name: [Tern, Tide]      # not Ltd'].join('\n'),
    );
  });

  test('takes the place of a list or a group', () => {
    expect(inCafe(set(['scope', 'channels'], 'unknown'))).toBe(
      [
        '-  channels:',
        '-    - { name: Instagram, posts_per_week: 4 }   # Nell posts too',
        '-    - { name: Facebook,  posts_per_week: 1 }',
        '+  channels: unknown',
      ].join('\n'),
    );
    const fees = 'fees:   # a month\n  # what they said\n  model: retainer   # for ever\n# end\nvet: 1\n';
    expect(saved(fees, set(['fees'], 'unknown'))).toBe('fees: unknown  # a month\n  # what they said\n# end\nvet: 1\n');
    expect(saved('cars:\n- small  # three\n- van\nvet: 1\n', set(['cars'], { small: ['a\nb'] }))).toBe(
      'cars:\n  small:\n    - |-\n      a\n      b\nvet: 1\n',
    );
  });

  test('may be a text of several lines, before and after', () => {
    const block = 'voice: |   # how we speak\n  Friendly,\n\n  plain.\nvet: 1\n';
    expect(saved(block, set(['voice'], 'Quick'))).toBe('voice: Quick   # how we speak\nvet: 1\n');
    expect(saved(block, set(['voice'], 'Quick,\ntidy'))).toBe('voice: |-   # how we speak\n  Quick,\n  tidy\nvet: 1\n');
    const folded = 'a: >-\n  one\n  two\n\nb: 1\n';
    expect(saved(folded, set(['b'], 2))).toBe('a: >-\n  one\n  two\n\nb: 2\n');
    expect(saved('name: The Tern\n  and Tide # c\nvet: 1', set(['name'], 'Tide'))).toBe('name: Tide # c\nvet: 1');
    expect(saved('name: "The Tern\n  and Tide"\nvet: 1', set(['name'], 'Tide'))).toBe('name: "Tide"\nvet: 1');
  });

  test('is kept apart from what stands below it', () => {
    expect(saved('name: Tide\n  # as on the sign\n', set(['name'], 'a\nb'))).toBe(
      'name: "a\\nb"\n  # as on the sign\n',
    );
    expect(saved('rules: |+\n  Answer.\n\n', add(['zoo'], 1))).toBe('rules: |+\n  Answer.\n\nzoo: 1\n');
  });

  test('may stand below its name, with a comment between', () => {
    const text = 'name:\n  # as on the sign\n  Tern & Tide   # sic\nvet: 1\n';
    expect(saved(text, set(['name'], 'Tern'))).toBe('name:\n  # as on the sign\n  Tern          # sic\nvet: 1\n');
  });
});

describe('a field', () => {
  test('comes at its place in the order, set in as its neighbours', () => {
    expect(inCafe(add(['budget', 'ceiling'], 3300))).toBe('+  ceiling: 3300');
    const text = saved(cafe, add(['budget', 'ceiling'], 3300));
    expect(text).toContain('# everything, January to May\n  ceiling: 3300\n  told_vendor');
    expect(inCafe(add(['budget', 'fees'], { model: 'hourly', hourly_rate: 14 }))).toBe(
      '+  fees: { model: hourly, hourly_rate: 14 }',
    );
  });

  test('comes first, above the comments of what was first', () => {
    expect(saved('client:\n    # two letters\n    country: GB\n', add(['client', 'name'], 'Tide'))).toBe(
      'client:\n    name: Tide\n    # two letters\n    country: GB\n',
    );
    expect(saved('outcomes:\n  - name: teas\n    cap: 1\n', add(['outcomes', 0, 'id'], 'teas'))).toBe(
      'outcomes:\n  - id: teas\n    name: teas\n    cap: 1\n',
    );
    expect(saved('# Our café\nclient: {}\n', add(['vet'], 1))).toBe('# Our café\nvet: 1\n\nclient: {}\n');
  });

  test('comes with the words said behind a new value', () => {
    expect(saved('engagement:\n  name: Teas\n', add(['engagement', 'stage'], 'briefing'))).toBe(
      'engagement:\n  name: Teas\n  stage: briefing                 # briefing | shortlisting\n',
    );
  });

  test('comes behind the comments that belong to the one before it', () => {
    const text = 'budget:\n  currency: GBP\n  cap: 1   # all\n           # of it\n  # told?\n  told_vendor: no\n';
    expect(saved(text, add(['budget', 'ceiling'], 2))).toBe(
      'budget:\n  currency: GBP\n  cap: 1   # all\n           # of it\n  ceiling: 2\n  # told?\n  told_vendor: no\n',
    );
  });

  test('comes between braces, on one line or on many', () => {
    expect(inCafe(add(['client', 'decision_maker', 'cap'], 'a, b'))).toBe(
      [
        '-  decision_maker: { name: Nell Okafor, hours_per_week: 2 }',
        '+  decision_maker: { name: Nell Okafor, cap: "a, b", hours_per_week: 2 }',
      ].join('\n'),
    );
    expect(saved('budget:\n  fees: {}\nvet: 1', add(['budget', 'fees', 'paid'], 'arrears'))).toBe(
      'budget:\n  fees: { paid: arrears }\nvet: 1',
    );
    expect(
      saved('fees: {\n  cap: 1,   # one\n  paid: 2   # two\n  }\n', add(['fees', 'name'], 3), add(['fees', 'x'], 4)),
    ).toBe('fees: {\n  name: 3,\n  cap: 1,   # one\n  paid: 2,  # two\n  x: 4\n  }\n');
    const fees = `fees: { model: retainer, monthly_fee: 750, hours_per_month: 25, setup_fee: 300, paid: arrears,
        overage_needs_approval: true, time_log: monthly, price_rise: { allowed: false }, why: because }   # offer\n`;
    expect(saved(fees, add(['fees', 'billed'], 'on the first'))).toBe(
      fees.replace('because }', 'because,\n        billed: on the first }'),
    );
  });

  test('goes with the comment behind it; the comment above stays', () => {
    expect(inCafe(remove(['client', 'name']))).toBe('-  name: The Tern & Tide   # not Ltd');
    expect(inCafe(remove(['scope', 'channels']))).toBe(
      [
        '-  channels:',
        '-    - { name: Instagram, posts_per_week: 4 }   # Nell posts too',
        '-    - { name: Facebook,  posts_per_week: 1 }',
      ].join('\n'),
    );
    expect(inCafe(remove(['client', 'decision_maker', 'name']))).toContain('+  decision_maker: { hours_per_week: 2 }');
    expect(saved('outcomes:\n  - id: teas # x\n    cap: 1\n', remove(['outcomes', 0, 'id']))).toBe(
      'outcomes:\n  - cap: 1\n',
    );
    expect(saved('outcomes:\n  - id: teas # x\n    # why\n    cap: 1\n', remove(['outcomes', 0, 'id']))).toBe(
      'outcomes:\n  - \n    # why\n    cap: 1\n',
    );
  });

  test('that stands there twice goes twice', () => {
    expect(saved('vet: 1\ncap: 2\ncap: 3\n', remove(['cap']))).toBe('vet: 1\n');
    expect(saved('b: { cap: 2, cap: 3, d: 1 }\n', remove(['b', 'cap']))).toBe('b: { d: 1 }\n');
  });

  test('is the last of its group', () => {
    expect(saved('vet: 1\nclient:\n  name: Tide   # us\n', remove(['client', 'name']))).toBe('vet: 1\nclient: {}\n');
    expect(saved('# Us\nvet: 1\n', remove(['vet']))).toBe('# Us\n');
    expect(saved('vet: 1\r\ncap: 2', remove(['cap']))).toBe('vet: 1');
  });

  test('that is misspelt gets its name, and keeps all else', () => {
    const text = 'scope:\n  exclude: [replies]              # I answer people myself\n  included: [posts]\n';
    expect(saved(text, rename(['scope', 'exclude'], 'excluded'))).toBe(
      'scope:\n  excluded: [replies]             # I answer people myself\n  included: [posts]\n',
    );
    expect(saved('a: { "ful name": x, b: {c: 1} }', rename(['a', 'ful name'], 'full_name'))).toBe(
      'a: { full_name: x, b: {c: 1} }',
    );
    expect(saved('told: yes\ncaps: yes # c\n', rename(['told'], 'told_vendor'), rename(['caps'], 'cap'))).toBe(
      'told_vendor: yes\ncap: yes # c\n',
    );
    expect(saved('bugdet:\r\n  cap: 1 # c\r\n', rename(['bugdet'], 'budget'))).toBe('budget:\r\n  cap: 1 # c\r\n');
  });
});

describe('a section', () => {
  test('comes at its place, with its heading, apart from the others as they are from each other', () => {
    expect(inCafe(add(['outcomes'], [{ id: 'teas', target: 60 }]))).toBe(
      ['+outcomes:', '+  - { id: teas, target: 60 }', '+'].join('\n'),
    );
    expect(inCafe(add(['customers'], { minutes_per_message: 5 }))).toBe(
      ['+# Who answers whom', '+customers:', '+  minutes_per_message: 5', '+'].join('\n'),
    );
    expect(saved('vet: 1\nbudget: { cap: 1 }\n# end\n', add(['client'], { name: 'Tide' }))).toBe(
      'vet: 1\nclient:\n  name: Tide\nbudget: { cap: 1 }\n# end\n',
    );
  });

  test('goes, and leaves no hole where nothing else is said of it', () => {
    const money = inCafe(remove(['budget']));
    expect(money).toMatch(/^-budget:\n- {2}currency: GBP\n.*\n- {2}told_vendor: "not-yet"$/);
    expect(saved('vet: 1\n\nbudget:\n  cap: 1\n\nclient: x\n', remove(['budget']))).toBe('vet: 1\n\nclient: x\n');
  });

  test.each([
    ['', 'vet: 1\n'],
    ['# Our café\n', '# Our café\nvet: 1\n'],
    ['# Our café', '# Our café\nvet: 1'],
    ['---\n# Our café\n...\n', '---\n# Our café\nvet: 1\n...\n'],
    ['--- # Our café\r\n', '--- # Our café\r\nvet: 1\r\n'],
    ['\ufeff', '\ufeffvet: 1\n'],
    ['\ufeff# Our café\n', '\ufeff# Our café\nvet: 1\n'],
    ['{}\n', 'vet: 1\n'],
    ['~\n', 'vet: 1\n'],
  ])('is the first in a file without any: %j', (text, expected) => expect(saved(text, add(['vet'], 1))).toBe(expected));

  test('comes before the mark at the end, and after that at the beginning', () => {
    expect(saved('---\nvet: 1\n...\n', add(['client'], 'x'))).toBe('---\nvet: 1\n\nclient: x\n...\n');
  });
});

describe('a list', () => {
  const rentals = file(`
    # Pelican
    references:
    # asked by Luis
    - client: Aspen Dental   # ours
      on_time: yes           # mostly
    - client: Rio Outfitters
      on_time: no
    # the third
    - client: Bluefin
      on_time: yes           # always
    covers: [posts, replies, "ads"]   # so far
  `);
  const inRentals = (...changes: Step[]): string => patch(rentals, saved(rentals, ...changes));

  test('loses its first entry, and the others stay as they are', () => {
    expect(inRentals(remove(['references', 0]))).toBe(
      ['-- client: Aspen Dental   # ours', '-  on_time: yes           # mostly'].join('\n'),
    );
    expect(inRentals(remove(['references', 0]), set(['references', 1, 'on_time'], 'never'))).toContain(
      '+  on_time: never         # always',
    );
  });

  test('has one entry changed, whatever it becomes', () => {
    expect(saved('team:\n  # boss\n  - Jo # lead\n  # new\n  - Eli\n', set(['team', 0], { name: 'Jo' }))).toBe(
      'team:\n  # boss\n  - { name: Jo } # lead\n  # new\n  - Eli\n',
    );
  });

  test('gets an entry that looks like the others', () => {
    expect(inRentals(add(['references', 1], { client: 'Sandbar', on_time: 'yes' }))).toBe(
      ['+- client: Sandbar', '+  on_time: yes'].join('\n'),
    );
    expect(inCafe(add(['scope', 'channels', 2], { name: 'Blog', a: 1, b: 2, c: 3, d: 4 }))).toBe(
      '+    - { name: Blog, a: 1, b: 2, c: 3, d: 4 }',
    );
    expect(inCafe(add(['scope', 'channels', 0], { name: 'Blog' }))).toBe('+    - { name: Blog }');
  });

  test('breaks an entry that is too long for a line as others are broken', () => {
    const strengths = 'writes well, knows the coast, answers the telephone and has time';
    expect(inCafe(add(['scope', 'channels', 2], { name: 'Wavelength Social', strengths, price: 42000 }))).toBe(
      ['+    - { name: Wavelength Social,', `+        strengths: "${strengths}",`, '+        price: 42000 }'].join(
        '\n',
      ),
    );
  });

  test('of words changes between its brackets', () => {
    const covers = (...changes: Step[]): string => /covers: (.*)/.exec(saved(rentals, ...changes))?.[1] ?? '';
    expect(covers(add(['covers', 3], 'a, b'))).toBe('[posts, replies, "ads", "a, b"]   # so far');
    expect(covers(add(['covers', 0], 'reels'))).toBe('[reels, posts, replies, "ads"]   # so far');
    expect(covers(remove(['covers', 0]))).toBe('[replies, "ads"]   # so far');
    expect(covers(remove(['covers', 2]))).toBe('[posts, replies]   # so far');
    expect(covers(set(['covers', 2], 'print'))).toBe('[posts, replies, "print"]  # so far');
    expect(covers(set(['covers'], []))).toBe('[]                        # so far');
  });

  test('of words may run over lines, with comments and a comma at the end', () => {
    const text = 'items: [\n    posts,     # four a week\n    replies    # within a day\n  ]\n';
    expect(saved(text, add(['items', 2], 'ads'))).toBe(
      'items: [\n    posts,     # four a week\n    replies,   # within a day\n    ads\n  ]\n',
    );
    expect(saved(text, remove(['items', 1]))).toBe('items: [\n    posts,     # four a week\n  ]\n');
    expect(saved(text, remove(['items', 0]))).toBe('items: [\n    replies    # within a day\n  ]\n');
    expect(saved('items: [a, b,]', add(['items', 2], 'c'))).toBe('items: [a, b, c,]');
    expect(saved('items: [ # none yet\n  ]', set(['items'], ['a']))).toBe('items: [a # none yet\n  ]');
    expect(saved('items: [a, # first\n  b]', remove(['items', 0]))).toBe('items: [ # first\n  b]');
  });

  test('becomes empty', () => {
    expect(saved('cars:\n  - van   # old\nvet: 1\n', remove(['cars', 0]))).toBe('cars: []\nvet: 1\n');
  });
});

describe('as it was written', () => {
  test('stays whatever needs no change, blank fields too', () => {
    expect(amend(cafe, dataOf(read(cafe).root), house)).toEqual({ text: cafe });
    const { budget, ...others } = dataOf(read(cafe).root) as Record<string, Data>;
    expect(amend(cafe, { ...others, budget: { currency: 'GBP', told_vendor: 'not-yet' } }, house)).toEqual({
      text: cafe,
    });
    expect(budget).toHaveProperty('cap', null);
  });

  test('stays the end of each line', () => {
    const crlf = 'vet: 1\r\nclient:\r\n  name: Tide\t# us\r\n';
    expect(saved(crlf, set(['client', 'name'], 'Tern'), add(['client', 'note'], 'a\nb'))).toBe(
      'vet: 1\r\nclient:\r\n  name: Tern\t# us\r\n  note: |-\r\n    a\r\n    b\r\n',
    );
  });

  test('stays a name in quotes, and one that looks like a merge', () => {
    expect(saved('"knows cars": 2 # c\n<<: 3\n? a\n: 4\n', set(['knows cars'], 5), set(['<<'], 6), set(['a'], 7))).toBe(
      '"knows cars": 5 # c\n<<: 6\n? a\n: 7\n',
    );
  });
});

describe('refused is', () => {
  const repeated = /^refused: What stands at `.*` is used in two places of the file, by a mark/;

  test('a change of what is repeated elsewhere', () => {
    const text = 'client_contact: &priya { name: Priya }\nvendor_contact: *priya\n';
    expect(saved(text, set(['client_contact', 'name'], 'Jo'))).toMatch(repeated);
    expect(saved(text, set(['vendor_contact', 'name'], 'Jo'))).toMatch(repeated);
    expect(saved(text, set(['client_contact'], 'Jo'))).toMatch(repeated);
    expect(saved(text, remove(['client_contact']))).toMatch(repeated);
    expect(saved(text, set(['vendor_contact'], 'Jo'))).toBe(
      'client_contact: &priya { name: Priya }\nvendor_contact: Jo\n',
    );
    expect(saved(text, add(['vet'], 1))).toBe(`vet: 1\n${text}`);
  });

  test('a mark that was meant as a text gives way to the text', () => {
    expect(saved('name: &Smith and Sons\n', set(['name'], '&Smith and Sons'))).toBe('name: "&Smith and Sons"\n');
  });

  test('a file that cannot be read, or holds two', () => {
    expect(amend('a: [\n', { a: 1 }, house)).toEqual({
      refused: expect.stringMatching(/^The file cannot be changed before it can be read\. /),
    });
    expect(amend('a: 1\n---\na: 1\n', { a: 1 }, house)).toHaveProperty('refused');
  });

  test('what is not an engagement, or no number', () => {
    expect(amend('a: 1\n', ['a'], house)).toHaveProperty('refused');
    expect(amend('a: 1\n', 'a', house)).toHaveProperty('refused');
    expect(amend('a: 1\n', { a: Number.NaN }, house)).toEqual({
      refused: 'The number NaN cannot be written into the file.',
    });
    expect(amend('- a\n', { a: 1 }, house)).toEqual({ text: 'a: 1\n' });
    expect(amend('--- [a]\n', { a: 1 }, house)).toHaveProperty('text');
  });
});
