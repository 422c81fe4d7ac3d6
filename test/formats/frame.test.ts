/** Frames: a line of the file, and under it the places that are meant. */

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/assessment/finding.ts';
import { Lines } from '../../src/document/lines.ts';
import { frame } from '../../src/formats/text/frame.ts';
import { widthOf } from '../../src/formats/text/layout.ts';
import { plain } from '../../src/formats/text/style.ts';

interface Places {
  /** The words that the finding is about. */
  readonly at: string;
  /** Other places: what stands there, and what it is called. */
  readonly related?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly path?: string;
}

/** The frame without its margin. */
function drawn(text: string, { at, related = {}, width = 60, path = 'engagement.yaml' }: Places): string[] {
  const lines = new Lines(text);
  const rangeOf = (words: string) => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return lines.range(start, start + words.length);
  };
  const finding: Finding = {
    rule: 'budget/no-reserve',
    mistake: 'budget',
    panel: 'vendor',
    kind: 'risk',
    severity: 'warning',
    messageId: 'absent',
    message: 'No emergency money is set aside.',
    why: null,
    remedy: null,
    ask: null,
    askOf: null,
    fixedBy: 'client',
    at: '/budget',
    path: '/budget',
    range: rangeOf(at),
    related: Object.entries(related).map(([words, label]) => ({ path: '', label, range: rangeOf(words) })),
    values: {},
    fingerprint: '0000000000000000',
    waived: null,
    baselined: false,
    linkedTo: null,
  };
  const style = { width, unicode: true, verbose: false, quiet: false, paint: plain };
  return frame(finding, path, lines, style).map((line) => line.slice(4));
}

const rest = (lines: readonly string[]): readonly string[] => lines.slice(1);

test('names the file, the place and the rule, and marks what is meant', () => {
  expect(drawn('vet: 1\nbudget: { currency: GBP, cap: 5400 }\n', { at: '5400' })).toEqual([
    '  ╭ engagement.yaml:2:31 · budget/no-reserve',
    '2 │ budget: { currency: GBP, cap: 5400 }',
    '  │                               ^^^^',
  ]);
});

test('marks something even where nothing stands', () => {
  expect(rest(drawn('budget:', { at: '' }))).toEqual(['1 │ budget:', '  │ ^']);
});

test('marks the first line of what goes on below', () => {
  const text = 'voice:\n  beliefs: |\n    A clean place\n    is noticed\n';
  expect(rest(drawn(text, { at: 'A clean place\n    is noticed' }))).toEqual([
    '3 │     A clean place',
    '  │     ^^^^^^^^^^^^^',
  ]);
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['a lone CR', '\r'],
])('shows other places in the order of the file, where lines end with %s', (_name, end) => {
  const text = ['budget:', '  cap: 5400', '  covers: fees-and-ads', '  ceiling: 5000', ''].join(end);
  expect(drawn(text, { at: '5000', related: { '5400': 'the cap' } })).toEqual([
    '  ╭ engagement.yaml:4:12 · budget/no-reserve',
    '2 │   cap: 5400',
    '  │        ---- the cap',
    '4 │   ceiling: 5000',
    '  │            ^^^^',
  ]);
});

test('numbers of lines stand one below the other', () => {
  const text = `${'\n'.repeat(8)}cap: 5400\n\nceiling: 5000\n`;
  expect(drawn(text, { at: '5000', related: { '5400': 'the cap' } })).toEqual([
    '   ╭ engagement.yaml:11:10 · budget/no-reserve',
    ' 9 │ cap: 5400',
    '   │      ---- the cap',
    '11 │ ceiling: 5000',
    '   │          ^^^^',
  ]);
});

describe('several places in one line', () => {
  const text = 'budget: { cap: 5400, ceiling: 5000, ad_spend: 600 }';

  test('stand in one row', () => {
    expect(rest(drawn(text, { at: '5400', related: { '5000': 'the ceiling' } }))).toEqual([
      '1 │ budget: { cap: 5400, ceiling: 5000, ad_spend: 600 }',
      '  │                ^^^^           ---- the ceiling',
    ]);
  });

  test('get a row of their own behind a label', () => {
    expect(rest(drawn(text, { at: '600', width: 80, related: { '5400': 'the cap', '5000': 'the ceiling' } }))).toEqual([
      '1 │ budget: { cap: 5400, ceiling: 5000, ad_spend: 600 }',
      '  │                ---- the cap',
      '  │                               ---- the ceiling',
      '  │                                               ^^^',
    ]);
  });

  test('lose a label that does not fit, and not the mark', () => {
    expect(rest(drawn(text, { at: '5400', related: { '600': 'what the adverts cost' } }))).toEqual([
      '1 │ budget: { cap: 5400, ceiling: 5000, ad_spend: 600 }',
      '  │                ^^^^                           ---',
    ]);
  });

  test('are marked once where they are the same', () => {
    const twice = drawn(text, { at: '5400', related: { 5400: 'the same' } });
    expect(rest(twice)).toEqual([`1 │ ${text}`, '  │                ^^^^']);
  });

  test('are four at most', () => {
    const offers = 'vendors: [Ash, Beech, Cedar, Oak, Pine, Yew]';
    const trees = Object.fromEntries(['Beech', 'Cedar', 'Oak', 'Pine', 'Yew'].map((name) => [name, '']));
    const [, , marks = ''] = drawn(offers, { at: 'Ash', related: trees });
    expect(marks).toBe('  │           ^^^  -----  -----  ---');
  });
});

describe('a line that is too long', () => {
  const text =
    '  - { client: Quay Dental, kind: current, found_by: vendor, spoke_on: 2026-11-03, similar_work: true, on_time: yes }';

  test('is shown around each place', () => {
    const related = { 'Quay Dental': 'the client', yes: 'said of them' };
    expect(drawn(text, { at: '2026-11-03', related })).toEqual([
      '  ╭ engagement.yaml:1:71 · budget/no-reserve',
      '1 │   - { client: Quay Dental, kind: current, found_by…',
      '  │               ----------- the client',
      '1 │ …endor, spoke_on: 2026-11-03, similar_work: true, …',
      '  │                   ^^^^^^^^^^',
      '1 │ …n: 2026-11-03, similar_work: true, on_time: yes }',
      '  │                                              ---',
    ]);
  });

  test('and marked to its edge where the place itself is too long', () => {
    const beliefs = 'People notice a clean place. '.repeat(9).trim();
    expect(rest(drawn(`voice: { beliefs: ${beliefs} }`, { at: beliefs }))).toEqual([
      '1 │ voice: { beliefs: People notice a clean place. Peo…',
      '  │                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ]);
  });

  test.each([30, 40, 60, 80])('keeps to a width of %i', (width) => {
    const drawing = drawn(text, { at: '2026-11-03', related: { 'Quay Dental': 'the client', yes: 'on time' }, width });
    expect(Math.max(...rest(drawing).map(widthOf))).toBeLessThanOrEqual(width - 4);
    expect(drawing.join('\n')).toContain('2026-11-03');
  });
});

describe('signs of other widths', () => {
  test('a tab is one blank, so that the marks stand where they belong', () => {
    expect(rest(drawn('budget:\tcap:\t5400', { at: '5400' }))).toEqual([
      '1 │ budget: cap: 5400',
      '  │              ^^^^',
    ]);
  });

  test.each([
    ['two columns', 'client: { name: 株式会社, country: JP }', '                                   ^^'],
    ['an emoji', 'client: { name: The 🫖, country: JP }', '                                 ^^'],
    ['none', 'client: { name: Cafe\u0301, country: JP }', '                               ^^'],
  ])('%s', (_name, text, marks) => {
    expect(rest(drawn(text, { at: 'JP' }))).toEqual([`1 │ ${text}`, `  │ ${marks}`]);
  });

  test('a wide name is marked in its whole width', () => {
    expect(rest(drawn('client: { name: 株式会社 }', { at: '株式会社' }))).toEqual([
      '1 │ client: { name: 株式会社 }',
      '  │                 ^^^^^^^^',
    ]);
  });

  test('what acts on a terminal is shown, and the marks make room for it', () => {
    expect(rest(drawn('name: "\u001b[1mred", cap: 5400', { at: '5400' }))).toEqual([
      '1 │ name: "\\x1b[1mred", cap: 5400',
      '  │                          ^^^^',
    ]);
  });

  // The excerpt counts signs and not columns (src/formats/text/frame.ts, `excerptAt`): no `fails` once it does.
  test('a long line of wide signs shows the place that is marked', () => {
    const text = `client: { name: ${'株'.repeat(60)}, country: JP }`;
    expect(drawn(text, { at: 'JP' })[1]).toContain('JP');
  });

  test('a long line is never cut within a sign', () => {
    const texts = [0, 1].map((more) => `${'a'.repeat(more)}${'🫖'.repeat(60)} cap: 5400`);
    // Half of a sign is a surrogate without its other half.
    for (const text of texts) expect(drawn(text, { at: '5400' }).join('')).not.toMatch(/\p{Cs}/u);
  });
});

describe('a long path', () => {
  const path = 'branches/york/fulford-road/2027/first-half/engagement.yaml';

  test.each([
    [100, `${path}:1:6 · budget/no-reserve`],
    [60, '…/engagement.yaml:1:6 · budget/no-reserve'],
    [48, 'engagement.yaml:1:6 · budget/no-reserve'],
    [30, 'budget/no-reserve'],
  ])('in %i columns', (width, address) => {
    expect(drawn('cap: 5400', { at: '5400', path, width })[0]).toBe(`  ╭ ${address}`);
  });
});
