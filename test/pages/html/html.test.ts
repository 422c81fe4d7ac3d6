/** Pages as one HTML file: what each block becomes, in the order and with the words in which it is read. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/pages/block.ts';
import { toHtml } from '../../../src/pages/html/html.ts';
import { pages } from '../../browser/pages.ts';
import { naughty } from '../../fixtures/naughty.ts';
import { bakery, everywhere } from '../every-block.ts';
import { complaints } from './validator.ts';

const page = toHtml({ title: 'Social media for the bakery', blocks: bakery });

function body(...blocks: Block[]): string {
  return /<main>\n(.*)\n<\/main>/s.exec(toHtml({ title: 'Miller’s Bakery', blocks }))?.[1] ?? '';
}

/** The words in the order in which they are read aloud: pictures by their text alternatives. */
function words(html: string): string {
  return html
    .replace(/<text[^>]*>[^<]*<\/text>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function headings(html: string): string[] {
  return [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${text}`);
}

describe('the file', () => {
  test('allows its own style and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  test('the policy stands before all that it is to judge, after the encoding', () => {
    const head = [...page.matchAll(/<(meta|title|style|main)\b( \S+="[^"]*")?/g)].map(([tag]) => tag);
    expect(head.slice(0, 2)).toEqual(['<meta charset="utf-8"', '<meta http-equiv="Content-Security-Policy"']);
  });

  test('holds nothing that a browser would fetch, run or send', () => {
    expect(page).not.toMatch(/<(?:script|link|img|image|use|iframe|object|form|a)\b|\s(?:src|href|style|on\w+)=/);
    expect(page.match(/url\([^)]*\)/g)?.filter((url) => !/^url\(#b\d+-\w+-\w+\)$/.test(url)) ?? []).toEqual([]);
  });
});

describe('the HTML is valid', () => {
  test.each(pages)('$name', async ({ html }) => {
    expect(await complaints(html)).toEqual([]);
  });

  test.each(naughty)('with $name in all places', async ({ text }) => {
    const file = toHtml({ title: text, blocks: everywhere(text) });
    expect(await complaints(file)).toEqual([]);
  });
});

describe('headings', () => {
  test('one of the first level, and none that skips a level', () => {
    const html = body(
      { kind: 'heading', level: 3, text: 'Straight away' },
      { kind: 'heading', text: 'Later' },
      { kind: 'heading', level: 3, text: 'Within' },
      { kind: 'title', text: 'Another' },
    );
    expect(headings(html)).toEqual(['h1 Miller’s Bakery', 'h2 Straight away', 'h2 Later', 'h3 Within', 'h2 Another']);
  });

  test('the title stands back where there is a verdict, which is to be read first', () => {
    expect(page).toContain('<h1 class="quiet">Social media for the bakery</h1>');
    expect(body({ kind: 'title', text: 'A brief' })).toBe('<h1>A brief</h1>');
  });
});

test('the page reads from top to bottom', () => {
  expect(words(body(...bakery))).toBe(
    [
      'Social media for the bakery Not ready to sign. In the way: 1 error and 2 open questions.',
      'Miller’s Bakery, about to sign with Northlight Social .',
      'Planning 1 of 2 present Outcomes present Rules clear Hiring 0 of 2 present Research open Budget not yet due',
      'What to mend error Nothing says how much this may cost at most.',
      'Work that has no limit to its cost grows until somebody is shocked by a bill.',
      '→ Set the most you will spend. (Ann Miller) budget/no-cap, line 12 Write unknown where nobody knows.',
      'What it costs Two vendors side by side Vendor Price Strong at',
      'Northlight Social £4,800 Clear reports Bright Agency £9,600 Films and photographs',
      'Hours a week The work takes 9 hours a week, and 6 are bought.',
      'Hours a week The work takes 9 hours a week, and 6 are bought.',
      'Needed 9 h a week posts replies 4 h + 60 messages × 5 min Bought 6 h a week',
      'What one person can do 8 h a week',
      'Days to keep in mind The work begins on 4 January 2027.',
      'Days to keep in mind The work begins on 4 January 2027.',
      'The contract 4 January 2027 to 3 July 2027',
      '1 12 November 2026 Spoke with the references 20 November 2026 today',
      '2 3 June 2027 Last day to give notice 30 days before the end',
      'Currency GBP Service social media, replies too Fixed prices Ask Ann first Measure Sign',
      'budget: cap: 5400 budget/no-cap error, from briefing There is no budget. Judged on 20 November 2026.',
    ].join(' '),
  );
});

test('a file’s lines stay lines in YAML, and what acts in them is shown', () => {
  expect(body({ kind: 'yaml', text: 'budget:\r\n  note: "a\u0007b" # <!--\n' })).toContain(
    '<pre><code>budget:\n  note: &quot;a\\x07b&quot; # &lt;!--</code></pre>',
  );
});

test('a table names its rows and columns, and can be reached by the keyboard', () => {
  const html = body({
    kind: 'table',
    caption: 'Two vendors',
    columns: [{ name: 'Vendor' }, { name: 'Price', align: 'right' }],
    rows: [
      ['Northlight Social', '£4,800'],
      ['Total', '£4,800'],
    ],
    strong: [1],
  });
  expect(html).toContain('<section class="table" tabindex="0" aria-labelledby="b1-caption">');
  expect(html).toContain('<caption id="b1-caption">Two vendors</caption>');
  expect(html).toContain('<th scope="col">Vendor</th><th scope="col" class="right">Price</th>');
  expect(html).toContain('<tr class="strong"><th scope="row">Total</th><td class="right">£4,800</td></tr>');
});

test('ids are made of places, never of words, and are each their own', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  expect(ids.filter((id) => !/^b\d+-(?:caption|title|desc|\w+-(?:hatch|dots))$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
