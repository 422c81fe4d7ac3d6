/** Pages in Markdown: what a person reads, and what other programs make of it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/formats/visible.ts';
import type { Block, Line } from '../../src/pages/block.ts';
import { amountRows, dateRows } from '../../src/pages/figures.ts';
import { toMarkdown } from '../../src/pages/markdown/markdown.ts';
import { oneLine } from '../../src/pages/one-line.ts';
import { naughty } from '../fixtures/naughty.ts';
import { anySigns, runs } from './any-signs.ts';
import { bakery, everywhere } from './every-block.ts';
import { byMarked, RENDERERS, squeezed } from './rendered.ts';

const TABLES = ['grid', 'table', 'bars', 'timeline', 'facts', 'rules'];

test('the page of a bakery', () => {
  expect(toMarkdown(bakery)).toMatchInlineSnapshot(`
    "# Social media for the bakery

    > **✖ Not ready to sign.** In the way: **1 error** and 2 open questions.

    Miller’s Bakery, about to sign with **Northlight Social**.

    | Planning: 1 of 2 present | Hiring: 0 of 2 present |
    | ------------------------ | ---------------------- |
    | ✖ Outcomes: present      | ? Research: open       |
    | ✔ Rules: clear           | · Budget: not yet due  |

    ## What to mend

    - **error:** Nothing says how much this may cost at most.
      - Work that has no limit to its cost grows until somebody is shocked by a bill.
      - → Set the most you will spend. _(Ann Miller)_
      - _budget/no-cap, line 12_
    - Write \`unknown\` where nobody knows.

    ### What it costs

    **Two vendors side by side**

    | Vendor                |      Price | Strong at               |
    | --------------------- | ---------: | ----------------------- |
    | **Northlight Social** | **£4,800** | **Clear reports**       |
    | Bright Agency         |     £9,600 | Films _and photographs_ |

    **Hours a week**

    The work takes 9 hours a week, and 6 are bought.

    | What                     |     Amount | Working                   |
    | ------------------------ | ---------: | ------------------------- |
    | Needed                   | 9 h a week | 4 h + 60 messages × 5 min |
    | Bought                   | 6 h a week |                           |
    | _What one person can do_ | 8 h a week |                           |

    **Days to keep in mind**

    The work begins on 4 January 2027.

    | Date                          | What                                             |
    | ----------------------------- | ------------------------------------------------ |
    | 12 November 2026              | Spoke with the references                        |
    | **20 November 2026**          | **Today**                                        |
    | 4 January 2027 to 3 July 2027 | The contract                                     |
    | 3 June 2027                   | Last day to give notice (30 days before the end) |

    | | |
    |---|---|
    | Currency | GBP |
    | Service | social media, **replies** too |

    - Fixed prices
    - Ask **Ann** first

    1. Measure
    2. Sign

    \`\`\`yaml
    budget:
      cap: 5400
    \`\`\`

    | Rule | Severity | From | What it finds |
    |---|---|---|---|
    | budget/no-cap | error | briefing | There is no budget. |

    _Judged on 20 November 2026._
    "
  `);
});

describe('a line', () => {
  test.each<[Line, string]>([
    [['Ask ', { strong: 'Ann' }, ' first'], 'Ask **Ann** first'],
    [[{ strong: 'Total ' }, 'of all'], '**Total** of all'],
    [[{ strong: 'a' }, { strong: 'b' }, ' c'], '**ab** c'],
    [[{ strong: '' }, 'a', { soft: ' ' }, 'b'], 'a b'],
    // Stars beside a word count only where a word begins.
    [['a', { strong: '(b)' }, 'c'], 'a(b)c'],
    [['a', { soft: 'b' }, 'c'], 'abc'],
    [['(', { soft: 'b' }, ')'], '(_b_)'],
    [[{ strong: 'a' }, { soft: 'b' }], '**a**b'],
    [['1', '. May'], String.raw`1\. May`],
    [['a ', { code: 'b_c' }], 'a `b_c`'],
    [[{ code: 'a`b' }], '``a`b``'],
    [[{ code: '`a' }], '`` `a ``'],
    [[{ code: '  ' }, 'a'], 'a'],
    [[{ strong: 'https://x.example' }, ' y'], '**<https://x.example>** y'],
    ['See https://x.example.', 'See https://x.example.'],
    [['See https://x.example ', { soft: 'now' }], 'See https://x.example _now_'],
    [['See https://x.example', { code: 'now' }], 'See <https://x.example>`now`'],
  ])('%j', (line, markdown) => {
    expect(toMarkdown([{ kind: 'text', text: line }])).toBe(`${markdown}\n`);
  });
});

describe('code in a table', () => {
  const table = (code: string): Block => ({
    kind: 'table',
    caption: 'Fields',
    columns: [{ name: 'Field' }],
    rows: [[[{ code }]]],
  });

  test.each(['a|b', 'a\\|b', '|', '`|`', 'a`b', '\\'])('is shown as it stands: %j', (code) => {
    const { tags, text } = byMarked(toMarkdown([table(code)]));
    expect(text).toBe(`Fields Field ${code}`);
    expect(tags.filter((tag) => tag === '<td>')).toHaveLength(1);
  });
});

describe('lists that follow each other', () => {
  const page: Block[] = [
    { kind: 'list', items: ['Fixed prices'] },
    { kind: 'list', items: ['Same team'] },
    { kind: 'list', items: ['Measure'], ordered: true },
    { kind: 'list', items: ['Sign'], ordered: true },
  ];

  test.each(RENDERERS)('stay apart: $name', ({ render }) => {
    const lists = render(toMarkdown(page)).tags.filter((tag) => /^<[uo]l/.test(tag));
    expect(lists).toEqual(['<ul>', '<ul>', '<ol>', '<ol>']);
  });
});

test('a table whose cells are long is not aligned', () => {
  const row = (words: string) => ['Northlight Social', words.repeat(20).trim()];
  const columns = [{ name: 'Vendor' }, { name: 'Why' }];
  const markdown = toMarkdown([{ kind: 'table', caption: 'Vendors', columns, rows: [row('clear '), row('slow ')] }]);
  expect(markdown.split('\n').slice(2, 4)).toEqual(['| Vendor | Why |', '| --- | --- |']);
});

test('the same things of several rows are compared; more than three lists stand below each other', () => {
  const cell = (name: string) => ({ name, status: 'clear' as const, says: 'clear' });
  const row = (name: string, ...cells: string[]) => ({ name, note: '', cells: cells.map(cell) });
  const compared = toMarkdown([
    { kind: 'grid', rows: [row('Café', 'Budget', 'Rules'), row('Garage', 'Budget', 'Rules')] },
  ]);
  expect(compared.split('\n')[0]).toBe('|        | Budget  | Rules   |');
  const lists = toMarkdown([{ kind: 'grid', rows: ['a', 'b', 'c', 'd'].map((name) => row(name, `${name}1`)) }]);
  expect(lists.match(/^$/gm)).toHaveLength(2);
});

test('a fence is longer than those that it holds', () => {
  const text = 'a: "````"\nb: "\u001b[31m"\n```\n';
  expect(toMarkdown([{ kind: 'yaml', text }])).toBe('`````yaml\na: "````"\nb: "\\x1b[31m"\n```\n`````\n');
});

test('rules are links where there are pages for them', () => {
  const [rules] = bakery.filter(({ kind }) => kind === 'rules');
  expect(toMarkdown([rules as Block], (id) => `${id}.md`)).toContain('| [budget/no-cap](budget/no-cap.md) | error |');
});

describe.each(RENDERERS)('$name', ({ name, render }) => {
  const readable = name === 'marked' ? bakery : bakery.filter(({ kind }) => !TABLES.includes(kind));

  test('shows the words of the blocks, in their order', () => {
    expect(render(toMarkdown(readable)).text).toBe(squeezed(readable.flatMap(wordsOf).join(' ')));
  });

  test.each(readable)('shows the words of a block: $kind', (block) => {
    expect(render(toMarkdown([block])).text).toBe(squeezed(wordsOf(block).join(' ')));
  });

  test.each(naughty)('makes nothing of $name', ({ text }) => {
    const blocks = everywhere(text);
    const { tags, text: read } = render(toMarkdown(blocks));
    expect(tags).toEqual(render(toMarkdown(everywhere('Harbour'))).tags);
    if (name === 'marked') expect(read).toBe(squeezed(blocks.flatMap(wordsOf).join(' ')));
  });
});

describe.each(RENDERERS)('$name, of any words', ({ name, render }) => {
  const span = fc.oneof(
    anySigns,
    anySigns.map((strong) => ({ strong })),
    anySigns.map((code) => ({ code })),
    anySigns.map((soft) => ({ soft })),
  );
  const anyLine = fc.array(span, { maxLength: 5 });

  test('a line shows its words, some of them in a manner', () => {
    const inBlocks = fc.property(anyLine, (line) => {
      if (plain(line).trim() === '') return;
      const blocks: Block[] = [
        { kind: 'text', text: line },
        { kind: 'list', items: [line] },
        { kind: 'note', text: line },
      ];
      const { tags, text } = render(toMarkdown(blocks));
      const words = squeezed(plain(line));
      const about = JSON.stringify(line);
      expect(text, about).toBe(`${words} ${words} ${words}`);
      expect(
        tags.filter((tag) => !/^<\/?(?:strong|em|code)>$/.test(tag)),
        about,
      ).toEqual(['<p>', '</p>', '<ul>', '<li>', '</li>', '</ul>', '<p>', '</p>']);
    });
    fc.assert(inBlocks, runs(300));
  });

  test.runIf(name === 'marked')('so does a cell', () => {
    const inTable = fc.property(anyLine, (line) => {
      const columns = [{ name: 'Vendor' }, { name: 'Why' }];
      const rows = [
        [line, 'Harbour'],
        ['Lane', line],
      ];
      const { tags, text } = render(toMarkdown([{ kind: 'table', caption: 'Vendors', columns, rows }]));
      const words = plain(line);
      const about = JSON.stringify(line);
      expect(text, about).toBe(squeezed(`Vendors Vendor Why ${words} Harbour Lane ${words}`));
      expect(
        tags.filter((tag) => tag === '<td>'),
        about,
      ).toHaveLength(4);
    });
    fc.assert(inTable, runs(300));
  });

  test('a page has no tags but ours', () => {
    const ours = render(toMarkdown(everywhere('Harbour'))).tags;
    const inPage = fc.property(anySigns, (text) => {
      if (oneLine(text).trim() === '') return;
      expect(render(toMarkdown(everywhere(text))).tags, JSON.stringify(text)).toEqual(ours);
    });
    fc.assert(inPage, runs(60));
  });
});

/** The words of a block in the order in which they are read. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'text':
    case 'note':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'facts':
      return block.facts.flat().map(plain);
    case 'yaml':
      return block.text.split(/\r?\n/).map(visible);
    case 'rules':
      return [
        'Rule Severity From What it finds',
        ...block.rules.flatMap((rule) => [rule.id, rule.severity, rule.from, plain(rule.summary)]),
      ];
    case 'verdict':
      return [SIGNS[block.tone], plain(block.text), plain(block.because)];
    case 'grid': {
      const cells = [0, 1].flatMap((line) => block.rows.map((row) => row.cells[line]));
      const words = cells.map((cell) => cell && `${SIGNS[cell.status]} ${plain(`${cell.name}: ${cell.says}`)}`);
      return [...block.rows.map((row) => plain(`${row.name}: ${row.note}`)), ...words.map((word) => word ?? '')];
    }
    case 'entries':
      return block.entries.flatMap((entry) => [
        entry.label === undefined ? '' : plain(`${entry.label}:`),
        plain(entry.text),
        ...(entry.more ?? []).map(plain),
        entry.remedy === undefined ? '' : `→ ${plain(entry.remedy)}`,
        plain(entry.source ?? ''),
      ]);
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flat()].map(plain);
    case 'bars': {
      const rows = amountRows(block).flatMap(({ label, amount, working }) => [label, amount, working]);
      return [block.title, block.says, 'What Amount Working', ...rows].map(plain);
    }
    case 'timeline': {
      const rows = dateRows(block).flatMap(({ when, what }) => [when, what]);
      return [block.title, block.says, 'Date What', ...rows].map(plain);
    }
  }
}

const SIGNS = {
  bad: '✖',
  warn: '▲',
  good: '✔',
  note: '·',
  plain: '',
  present: '✖',
  open: '?',
  clear: '✔',
  'not-yet-due': '·',
};

function plain(line: Line): string {
  const spans = typeof line === 'string' ? [line] : line;
  return oneLine(spans.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''));
}
