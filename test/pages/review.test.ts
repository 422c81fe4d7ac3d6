/** What a shop owner reads of a review, in which order. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Line, Page } from '../../src/pages/block.ts';
import { reviewPage } from '../../src/pages/review.ts';
import { bakery, review } from '../reports/review/bakery.ts';

const late = { deliverables_late: '9', longest_delay_days: '12' };

function plain(line: Line): string {
  if (typeof line === 'string') return line;
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span)[0])).join('');
}

/** The lines of what stands under a heading, up to the next of its level. */
function under(page: Page, heading: string): string[] {
  const start = page.blocks.findIndex((block) => block.kind === 'heading' && plain(block.text) === heading);
  if (start < 0) return [];
  const level = levelOf(page.blocks[start]);
  const length = page.blocks.slice(start + 1).findIndex((block) => levelOf(block) <= level);
  return page.blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length).flatMap(lines);
}

function levelOf(block: Block | undefined): number {
  return block?.kind === 'heading' ? (block.level ?? 2) : 9;
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'note':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'entries':
      return block.entries.map(({ label, text }) => `${label}: ${plain(text)}`);
    case 'table':
      return block.rows.map((row) => row.map(plain).join(' | '));
    default:
      return [];
  }
}

function headings(page: Page): string[] {
  return page.blocks.flatMap((block) => (block.kind === 'heading' && levelOf(block) === 2 ? [plain(block.text)] : []));
}

function verdict(page: Page) {
  return page.blocks.find((block) => block.kind === 'verdict');
}

const pageOf = (...args: Parameters<typeof bakery>) => reviewPage(review(bakery(...args)));

describe('the car rental', () => {
  const page = reviewPage(review(readFileSync('examples/car-rental/engagement.yaml', 'utf8')));

  test('who with whom, and the decision, come first', () => {
    expect(page.title).toBe('A second opinion? Social media and travel blog');
    expect(page.blocks.slice(0, 3)).toEqual([
      { kind: 'title', text: 'A second opinion? Social media and travel blog' },
      { kind: 'note', text: 'Pelican Budget Car Rental with Wavelength Social, at work; as of 20 November 2026' },
      {
        kind: 'verdict',
        tone: 'warn',
        text: 'Talk first, and bring these figures.',
        because:
          'The figures show late deliveries and changes of substance, and the vendor has not been told plainly. Ask for an honest answer. Part of the cause is yours: mend that first, or the next vendor fails in the same way.',
      },
    ]);
  });

  test('then what it rests on, then what to do', () => {
    expect(headings(page)).toEqual([
      'The signs of trouble',
      'Your reasons',
      'What is no reason by itself',
      'The talk',
      'Your part',
      'What to bring to the talk with Wavelength Social',
      'Afterwards',
    ]);
  });

  test('a table holds every figure, and what is a sign stands out', () => {
    const table = page.blocks.find((block) => block.kind === 'table');
    expect(table?.columns.map(({ name }) => name)).toEqual(['Sign', 'Figure', 'Becomes a sign', 'Now?']);
    expect(table && lines(table)).toEqual([
      'Late deliveries | 9 of 26 = 35% | from 25% | yes',
      'Late deliveries: longest delay | 12 days | over 14 days | no',
      'Changes of substance | 14 of 36 = 39% | from 30% | yes',
      'How criticism is taken | accepted | if argued with | no',
      'Progress | 221 = 34% of the way | under 25% | no',
      'Bills against the agreement | $22,500, agreed $22,500 | over $23,625 | no',
      'Beyond their depth: not offered | nothing | if any | no',
      'Beyond their depth: admitted | not noted | if they say so | no',
    ]);
    expect(table?.strong).toEqual([0, 2]);
  });

  test('the cells are short enough for a terminal of 80 columns', () => {
    const table = page.blocks.find((block) => block.kind === 'table');
    const widths = table?.columns.map(({ name }, column) =>
      Math.max(name.length, ...table.rows.map((row) => plain(row[column] ?? '').length)),
    );
    expect(widths?.reduce((sum, width) => sum + width + 2, 0)).toBeLessThanOrEqual(80);
  });

  test('what does not show is said with its figures too', () => {
    expect(under(page, 'What does not show')).toContain(
      'Bills against the agreement. You were billed $22,500, and 6 months × $3,400 + $1,200 set-up + $900 approved changes = $22,500 was agreed by 20 November 2026.',
    );
  });

  test('progress stands against time, and the bills against the agreement', () => {
    const bars = page.blocks.filter((block) => block.kind === 'bars');
    expect(bars).toMatchObject([
      {
        title: 'On the way: tracked bookings',
        says: '34% of the way to the target, when 52% of the time was over, on 15 November 2026.',
        bars: [
          { label: 'The way', tone: 'good', text: '34% of the way', working: '(221 − 180) ÷ (300 − 180) = 34%' },
          { label: 'The time', tone: 'plain', text: '52% of the time' },
        ],
        marks: [
          { value: 25, text: '25%' },
          { value: 100, text: '100%' },
        ],
      },
      {
        title: 'Billed and agreed',
        says: '$22,500 was billed, and $22,500 was agreed by 20 November 2026.',
        bars: [
          { label: 'Billed', tone: 'good', parts: [{ value: 22500 }], text: '$22,500' },
          { label: 'Agreed', parts: [{ value: 22500 }], text: '$22,500' },
        ],
        marks: [{ value: 23625, text: '$23,625' }],
      },
    ]);
  });

  test('the own part comes with what to do about it', () => {
    const entries = page.blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
    expect(entries.at(-1)).toEqual({
      tone: 'warn',
      label: 'Late approvals',
      text: '7 of the 9 late deliveries were late because you approved or answered late (7 of 26 deliveries due = 27%).',
      more: ['It counts from 25% of the deliveries due.'],
      remedy: 'Approve within the time agreed, and name somebody who stands in for you.',
    });
  });

  test('afterwards the file is told, by the names of its fields', () => {
    expect(under(page, 'Afterwards')).toEqual([
      'Write down the day of the talk. In the file: “Day you talked” (performance.second_opinion.talked_on).',
      "Write down what came of it: an honest answer, an agreed plan, a denial, or no change. In the file: “Vendor's response” (performance.second_opinion.vendor_response).",
      'Then review again: an honest answer leads to a plan, a denial or no change to a second opinion.',
      'Look again on 12 January 2027: to leave on 18 February 2027, when you may leave early, you would have to say so by 19 January 2027.',
    ]);
  });
});

test.each([
  ['nothing shows', {}, 'good'],
  ['nothing shows, and not all is known', { invoiced: null }, 'note'],
  ['only a better price', { second_opinion: '{ considering: yes, reasons: [better-price] }' }, 'good'],
  ['a fear for money', { second_opinion: '{ considering: yes, reasons: [no-results] }' }, 'warn'],
  ['a feeling', { second_opinion: '{ considering: yes }' }, 'note'],
  ['late', late, 'warn'],
  ['late and told', { ...late, second_opinion: '{ talked_on: 2026-11-10 }' }, 'warn'],
  ['late and denied', { ...late, second_opinion: '{ talked_on: 2026-11-10, vendor_response: denied }' }, 'bad'],
  ['refused', { response_to_criticism: 'refuses' }, 'bad'],
])('the tone: %s', (_, performance, tone) => {
  expect(verdict(pageOf(performance))).toMatchObject({ tone });
});

test('a calm page is short: no talk to prepare, nothing to mend', () => {
  const page = pageOf();
  expect(headings(page)).toEqual(['The signs of trouble', 'What is no reason by itself', 'Your part', 'Afterwards']);
  expect(under(page, 'What shows')).toEqual([]);
  expect(under(page, 'What does not show')).toHaveLength(6);
});

test('a talk that was held is told, whatever the figures say', () => {
  const page = pageOf({ second_opinion: '{ talked_on: 2026-11-10, vendor_response: plan-agreed }' });
  expect(under(page, 'The talk')).toEqual([
    'You told Bluebell Media plainly on 10 November 2026. You agreed on a plan.',
  ]);
});

test('a grave sign says that it needs no talk first', () => {
  const page = pageOf({ invoiced: '4800' });
  const [entry] = page.blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  expect(entry).toMatchObject({
    tone: 'bad',
    label: 'grave sign',
    more: [expect.any(String), 'It needs no talk first.'],
    remedy: 'Hold back the difference, and ask for a list of the hours behind it.',
    source: 'second-opinion/billed-beyond-agreement',
  });
  expect(headings(page)).toContain('What to give to whoever looks');
});

test('what was accepted says by whom, until when, and that it still counts', () => {
  const waivers =
    '[{ rule: second-opinion/late-deliveries, reason: The oven was out, by: Ana Crumb, until: 2027-01-31 }]';
  const page = pageOf(late, { waivers });
  const [entry] = page.blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  expect(entry).toMatchObject({ tone: 'note', label: 'accepted' });
  expect(entry?.more).toContain(
    'Accepted by Ana Crumb until 31 January 2027: “The oven was out”. It stays a sign, and counts in the decision.',
  );
  expect(under(page, 'The signs of trouble')[0]).toBe('Late deliveries | 9 of 26 = 35% | from 25% | accepted');
});

test('what is not known is asked for in words, and not by its path', () => {
  const page = pageOf({ deliverables_due: '3', invoiced: null });
  const open = under(page, 'What cannot be judged');
  expect(open).toEqual([
    'Late deliveries. 2 of 3 deliveries came late (67%). The longest delay was 3 days. Fewer than 4 deliveries say nothing yet.',
    'Bills against the agreement. Not known: how much was billed until now.',
  ]);
  const table = under(page, 'The signs of trouble');
  expect(table).toContain('Late deliveries | 2 of 3 = 67% | from 25% | cannot say');
  expect(table).toContain('Bills against the agreement | ? | over £4,252.50 | not known');
});

test('a number that went backwards has no bar, and is told all the same', () => {
  const bars = pageOf({ outcome_progress: '[{ actual: 8, as_of: 2026-11-15 }]' }).blocks.find(
    (block) => block.kind === 'bars',
  );
  expect(bars).toMatchObject({ bars: [{ tone: 'warn', parts: [{ value: 0 }], text: '−10% of the way' }, {}] });
});

test('a limit that was set otherwise is no house default', () => {
  const thresholds = { 'second-opinion/late-deliveries': { maxDelayDays: 30 } };
  const page = reviewPage(review(bakery(late), { settings: { thresholds } }));
  expect(under(page, 'The signs of trouble')).toContain(
    'Where a figure becomes a sign is a house default of vet: a judgement, and no law. Some of it is your own setting.',
  );
});

test('before the work has begun: what will be looked at, and what to count', () => {
  const page = pageOf({}, { contract: '{ start: 2026-12-01 }' }, 'contracting');
  expect(verdict(page)).toMatchObject({ tone: 'note', text: 'There is nothing to review yet.' });
  expect(headings(page)).toEqual(['What will be looked at', 'Count from the first day']);
  expect(under(page, 'What will be looked at')).toHaveLength(8);
  expect(under(page, 'Count from the first day')[0]).toBe('Every delivery: the day it was due, and the day it came.');
});

test('a file that cannot be read', () => {
  const page = reviewPage(review('vet: [\n'));
  expect(page.blocks).toEqual([
    { kind: 'title', text: 'A second opinion? engagement.yaml' },
    { kind: 'note', text: 'As of 20 November 2026' },
    {
      kind: 'verdict',
      tone: 'bad',
      text: 'This file cannot be reviewed.',
      because: 'It cannot be read as an engagement. Run vet lint: it says what has to be mended.',
    },
  ]);
});

test('words of the file are shown as they stand', () => {
  const wicked = '{ name: "<b>Blue|bell</b> {{ x }}", services: [posts] }';
  expect(under(pageOf(late, { vendor: wicked }), 'The talk')).toEqual([
    'The file notes no talk in which <b>Blue|bell</b> {{ x }} was told plainly.',
  ]);
});

test('who judges as if at another stage reads so', () => {
  const note = (stage: string) => {
    const page = reviewPage(review(bakery({}, {}, stage), { stage: 'running' }));
    return page.blocks.flatMap((block) => (block.kind === 'note' ? [plain(block.text)] : []))[0];
  };
  expect(note('shortlisting')).toBe(
    'Crumb Bakery with Bluebell Media, judged as if at work; the file says: comparing vendors; as of 20 November 2026',
  );
  expect(note('running')).toBe('Crumb Bakery with Bluebell Media, at work; as of 20 November 2026');
});

test('that the term is over stands below the verdict', () => {
  const page = reviewPage(review(bakery(), { asOf: '2027-03-02' }));
  expect(page.blocks[3]).toEqual({
    kind: 'text',
    text: 'The term ended on 28 February 2027. The file does not say what comes after it.',
  });
  expect(under(page, 'What cannot be judged')[0]).toMatch(/^Progress\. .*before the target date\.$/);
  // A picture of old figures praises nobody.
  expect(page.blocks.find((block) => block.kind === 'bars')).toMatchObject({ bars: [{ tone: 'note' }, {}] });
});

test('every row of the table begins with the name of one of the six signs', () => {
  const found = review(bakery());
  const rows = found.triggers.flatMap(({ name, measures }) => measures.map((measure) => [name, measure.name] as const));
  for (const [name, row] of rows) expect(row === name || row.startsWith(`${name}: `)).toBe(true);
});
