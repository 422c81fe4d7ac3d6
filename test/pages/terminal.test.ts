/** Pages in a terminal: what a person sees in it, at the widths that terminals have. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAscii, widthOf } from '../../src/formats/text/layout.ts';
import { colored } from '../../src/formats/text/paint.ts';
import { type Paint, plain } from '../../src/formats/text/style.ts';
import type { Block, Line } from '../../src/pages/block.ts';
import { lines, plainLine } from '../../src/pages/terminal/line.ts';
import { toTerminal } from '../../src/pages/terminal.ts';
import { naughty } from '../fixtures/naughty.ts';
import { anySigns, runs } from './any-signs.ts';
import { bakery, everywhere } from './every-block.ts';
import { ACTS_ON_TERMINAL } from './rendered.ts';

const WIDTHS = [40, 60, 80, 100];

/** These keep the lines that they have: a file is copied, and the ids of rules are ours. */
const AS_THEY_ARE = ['yaml', 'rules'];

const tables = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'table');

test('the page of a bakery', () => {
  expect(toTerminal(bakery, 80, plain)).toMatchInlineSnapshot(`
    "Social media for the bakery

    Not ready to sign. In the way: 1 error and 2 open questions.

    Miller’s Bakery, about to sign with Northlight Social.

    Planning        ✖ Outcomes ✔ Rules
    1 of 2 present    present    clear
    Hiring          ? Research · Budget
    0 of 2 present    open       not yet due

    What to mend
      error: Nothing says how much this may cost at most.
        Work that has no limit to its cost grows until somebody is shocked by a
        bill.
        → Set the most you will spend. (Ann Miller)
        budget/no-cap, line 12
      · Write unknown where nobody knows.

    What it costs
    Two vendors side by side
    Vendor              Price  Strong at
    Northlight Social  £4,800  Clear reports
    Bright Agency      £9,600  Films and photographs

    Hours a week
    The work takes 9 hours a week, and 6 are bought.
      Needed  ██████████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│▓▓▓▓▓  9 h a week
        █ posts, ▓ replies
        4 h + 60 messages × 5 min
      Bought  ███████████████████████████████████████             │       6 h a week
      │ What one person can do: 8 h a week

    Days to keep in mind
    The work begins on 4 January 2027.
      ✔ 12 November 2026               Spoke with the references
      → 20 November 2026               Today
        4 January 2027 to 3 July 2027  The contract
      ✖ 3 June 2027                    Last day to give notice (30 days before the
                                       end)

    Currency  GBP
    Service   social media, replies too

    · Fixed prices
    · Ask Ann first

    1. Measure
    2. Sign

        budget:
          cap: 5400

      budget/no-cap  error, from briefing
        There is no budget.

    Judged on 20 November 2026.
    "
  `);
});

test('the same where there is little room', () => {
  expect(toTerminal(bakery, 40, plain)).toMatchInlineSnapshot(`
    "Social media for the bakery

    Not ready to sign. In the way: 1 error
    and 2 open questions.

    Miller’s Bakery, about to sign with
    Northlight Social.

    Planning        ✖ Outcomes ✔ Rules
    1 of 2 present    present    clear
    Hiring          ? Research · Budget
    0 of 2 present    open       not yet due

    What to mend
      error: Nothing says how much this may
        cost at most.
        Work that has no limit to its cost
        grows until somebody is shocked by a
        bill.
        → Set the most you will spend. (Ann
          Miller)
        budget/no-cap, line 12
      · Write unknown where nobody knows.

    What it costs
    Two vendors side by side
    Vendor            Price  Strong at
    Northlight       £4,800  Clear reports
    Social
    Bright Agency    £9,600  Films and
                             photographs

    Hours a week
    The work takes 9 hours a week, and 6 are
    bought.
      Needed  ████████▓▓▓▓▓▓▓▓│▓  9 h a week
        █ posts, ▓ replies
        4 h + 60 messages × 5 min
      Bought  ████████████    │   6 h a week
      │ What one person can do: 8 h a week

    Days to keep in mind
    The work begins on 4 January 2027.
      ✔ 12 November 2026: Spoke with the
          references
      → 20 November 2026: Today
        4 January 2027 to 3 July 2027: The
          contract
      ✖ 3 June 2027: Last day to give notice
          (30 days before the end)

    Currency  GBP
    Service   social media, replies too

    · Fixed prices
    · Ask Ann first

    1. Measure
    2. Sign

        budget:
          cap: 5400

      budget/no-cap  error, from briefing
        There is no budget.

    Judged on 20 November 2026.
    "
  `);
});

test('signs of ours have a form in ASCII', () => {
  const own = toAscii(toTerminal(bakery, 80, plain).replace('Miller’s', 'Miller'));
  expect(own).not.toMatch(/[^\x20-\x7e\n]/);
});

describe('a table', () => {
  const vendors = (why: string): Block => ({
    kind: 'table',
    caption: 'Vendors',
    columns: [{ name: 'Vendor' }, { name: 'Price', align: 'right' }, { name: 'Why' }],
    rows: [
      ['Northlight Social', '£4,800', why],
      ['Bright Agency', '£12,000', ''],
    ],
  });

  test('has columns where they fit', () => {
    expect(
      toTerminal([vendors('Clear reports')], 60, plain)
        .split('\n')
        .slice(1),
    ).toEqual([
      'Vendor               Price  Why',
      'Northlight Social   £4,800  Clear reports',
      'Bright Agency      £12,000',
      '',
    ]);
  });

  test('wraps its cells where that is enough', () => {
    expect(
      toTerminal([vendors('Clear reports, and quick to answer')], 50, plain)
        .split('\n')
        .slice(1),
    ).toEqual([
      'Vendor               Price  Why',
      'Northlight Social   £4,800  Clear reports, and',
      '                            quick to answer',
      'Bright Agency      £12,000',
      '',
    ]);
  });

  test('becomes records where cells are long', () => {
    expect(toTerminal([vendors('Clear reports, quick to answer. '.repeat(5).trim())], 60, plain).split('\n')).toEqual([
      'Vendors',
      'Northlight Social',
      '  Price: £4,800',
      '  Why: Clear reports, quick to answer. Clear reports, quick',
      '    to answer. Clear reports, quick to answer. Clear',
      '    reports, quick to answer. Clear reports, quick to',
      '    answer.',
      'Bright Agency',
      '  Price: £12,000',
      '',
    ]);
  });

  test('stays in line with signs that take two columns, and with emoji', () => {
    const rows: Line[][] = [
      ['社交媒体', '1'],
      ['👍 yes', '22'],
      ['Jo', '3'],
    ];
    const columns = [{ name: 'Vendor' }, { name: 'Posts', align: 'right' as const }];
    const text = toTerminal([{ kind: 'table', caption: 'Posts', columns, rows }], 40, plain);
    const widths = text.trimEnd().split('\n').slice(1).map(widthOf);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('bars', () => {
  const bars = (values: number[], marks: number[] = []): string[] => {
    const block: Block = {
      kind: 'bars',
      title: 'Hours',
      says: 'a week',
      bars: values.map((value) => ({ label: 'Jo', tone: 'plain', parts: [{ label: 'h', value }], text: 'some' })),
      marks: marks.map((value) => ({ label: 'at most', value, text: 'some' })),
    };
    return toTerminal([block], 40, plain).trimEnd().split('\n').slice(2);
  };
  const blocks = (line: string | undefined): number => line?.match(/█/g)?.length ?? 0;

  test('are as long as their amounts, against the largest of all', () => {
    const [long, half, none] = bars([10, 5, 0]);
    expect(blocks(long)).toBe(blocks(half) * 2);
    expect(blocks(none)).toBe(0);
  });

  test('show something of whatever is there', () => {
    expect(blocks(bars([1000, 0.001])[1])).toBe(1);
  });

  test('leave room for a limit that nobody reaches', () => {
    const [first, last] = bars([5], [10]);
    expect(first?.indexOf('│')).toBeGreaterThan(first?.lastIndexOf('█') ?? 0);
    expect(last).toBe('  │ at most: some');
  });

  test('tell several limits apart, and name them in the order in which they stand', () => {
    const [first, ...legend] = bars([10], [8, 4, 2]);
    expect(first?.replace(/[^│┊┆]/g, '')).toBe('┆┊│');
    expect(legend).toEqual(['  ┆ at most: some', '  ┊ at most: some', '  │ at most: some']);
    expect(legend.map(toAscii)).toEqual(['  ! at most: some', '  : at most: some', '  | at most: some']);
  });

  test('show the first of two limits that fall together', () => {
    expect(bars([10], [5, 5])[0]).toMatch(/│/);
  });

  test.each([[[0, 0]], [[Number.MAX_VALUE, Number.MAX_VALUE]], [[]]])('are drawn of any amounts: %j', (values) => {
    expect(bars(values, values)).toHaveLength(values.length * 2);
  });
});

test('days are listed in their order, and today stands before what happens today', () => {
  const event = (date: string, label: string) => ({ date, label, tone: 'plain' as const });
  const events = [event('2026-12-01', 'Sign'), event('2026-11-20', 'Ring Jo'), event('2026-11-01', 'Ask')];
  const days = { from: '2026-11-01', to: '2026-12-01', today: '2026-11-20', spans: [], events };
  const text = toTerminal([{ kind: 'timeline', title: 'Days', says: 'Three.', ...days }], 60, plain);
  expect(text.match(/Ask|Today|Ring Jo|Sign/g)).toEqual(['Ask', 'Today', 'Ring Jo', 'Sign']);
});

test('facts with long names stand below each other', () => {
  const facts = [['What the vendor has to deliver', 'Posts']] as const;
  expect(toTerminal([{ kind: 'facts', facts }], 40, plain)).toBe('What the vendor has to deliver: Posts\n');
});

describe.each(WIDTHS)('at %i columns', (width) => {
  const fitting = (blocks: readonly Block[]) => blocks.filter(({ kind }) => !AS_THEY_ARE.includes(kind));

  test.each([...naughty, { name: 'the bakery', text: 'Northlight Social' }])('no line is wider: $name', ({ text }) => {
    const wide = toTerminal(fitting(everywhere(text)), width, plain).split('\n');
    expect(wide.filter((line) => widthOf(line) > width)).toEqual([]);
  });
});

describe('whatever a file holds', () => {
  test.each(naughty)('nothing acts on the terminal: $name', ({ text }) => {
    const shown = toTerminal(everywhere(text), 80, plain);
    expect(shown).not.toMatch(ACTS_ON_TERMINAL);
  });

  test.each(naughty)('colours change no word and no line: $name', ({ text }) => {
    const painted = toTerminal(everywhere(text), 60, colored);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: chalk writes them
    const SGR = /\u001b\[\d+m/g;
    const trimmed = (page: string) => page.replace(/ +$/gm, '');
    expect(trimmed(painted.replace(SGR, ''))).toBe(trimmed(toTerminal(everywhere(text), 60, plain)));
    // Each line ends in the colour that it began with.
    for (const line of painted.split('\n')) {
      const on = line.match(SGR)?.filter((code) => !/\[(?:22|39)m/.test(code)) ?? [];
      expect(line.match(SGR)?.length ?? 0, line).toBe(on.length * 2);
    }
  });

  test('a line loses no sign, and keeps each manner to its own words', () => {
    const marks: Paint = {
      ...plain,
      bold: (text) => `⟨${text}⟩`,
      dim: (text) => `⟪${text}⟫`,
      note: (text) => `⟦${text}⟧`,
    };
    const span = fc.oneof(
      anySigns,
      anySigns.map((strong) => ({ strong })),
      anySigns.map((code) => ({ code })),
      anySigns.map((soft) => ({ soft })),
    );
    const kept = fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 8, max: 60 }), (line, width) => {
      const painted = lines(line, width, marks).join('');
      const signs = (text: string) => text.replace(/ /g, '');
      expect(signs(painted.replace(/[⟨⟩⟪⟫⟦⟧]/g, ''))).toBe(signs(plainLine(line)));
      const strong = [...painted.matchAll(/⟨([^⟩]*)⟩/g)].map(([, words]) => words).join('');
      const spans = line.map((one) => (typeof one !== 'string' && 'strong' in one ? plainLine([one]) : ''));
      expect(signs(strong)).toBe(signs(spans.join('')));
    });
    fc.assert(kept, runs(300));
  });
});

test('a table is never empty of words, however narrow', () => {
  for (const width of WIDTHS) expect(toTerminal(tables(bakery), width, plain)).toContain('Bright Agency');
});
