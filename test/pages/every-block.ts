/** A page with every kind of block, and one with the same text in all of its places. */

import type { Block } from '../../src/pages/block.ts';

/** A bakery is about to hand its social media to Northlight Social. */
export const bakery: readonly Block[] = [
  { kind: 'title', text: 'Social media for the bakery' },
  {
    kind: 'verdict',
    tone: 'bad',
    text: 'Not ready to sign.',
    because: ['In the way: ', { strong: '1 error' }, ' and 2 open questions.'],
  },
  { kind: 'text', text: ['Miller’s Bakery, about to sign with ', { strong: 'Northlight Social' }, '.'] },
  {
    kind: 'grid',
    rows: [
      {
        name: 'Planning',
        note: '1 of 2 present',
        cells: [
          { name: 'Outcomes', status: 'present', says: 'present' },
          { name: 'Rules', status: 'clear', says: 'clear' },
        ],
      },
      {
        name: 'Hiring',
        note: '0 of 2 present',
        cells: [
          { name: 'Research', status: 'open', says: 'open' },
          { name: 'Budget', status: 'not-yet-due', says: 'not yet due' },
        ],
      },
    ],
  },
  { kind: 'heading', text: 'What to mend' },
  {
    kind: 'entries',
    entries: [
      {
        tone: 'bad',
        label: 'error',
        text: 'Nothing says how much this may cost at most.',
        more: ['Work that has no limit to its cost grows until somebody is shocked by a bill.'],
        remedy: ['Set the most you will spend. ', { soft: '(Ann Miller)' }],
        source: 'budget/no-cap, line 12',
      },
      { tone: 'note', text: ['Write ', { code: 'unknown' }, ' where nobody knows.'] },
    ],
  },
  { kind: 'heading', level: 3, text: 'What it costs' },
  {
    kind: 'table',
    caption: 'Two vendors side by side',
    columns: [{ name: 'Vendor' }, { name: 'Price', align: 'right' }, { name: 'Strong at' }],
    rows: [
      ['Northlight Social', '£4,800', 'Clear reports'],
      ['Bright Agency', '£9,600', ['Films ', { soft: 'and photographs' }]],
    ],
    strong: [0],
  },
  {
    kind: 'bars',
    title: 'Hours a week',
    says: 'The work takes 9 hours a week, and 6 are bought.',
    bars: [
      {
        label: 'Needed',
        tone: 'bad',
        parts: [
          { label: 'posts', value: 4 },
          { label: 'replies', value: 5 },
        ],
        text: '9 h a week',
        working: '4 h + 60 messages × 5 min',
      },
      { label: 'Bought', tone: 'plain', parts: [{ label: 'hours', value: 6 }], text: '6 h a week' },
    ],
    marks: [{ label: 'What one person can do', value: 8, text: '8 h a week' }],
  },
  {
    kind: 'timeline',
    title: 'Days to keep in mind',
    says: 'The work begins on 4 January 2027.',
    from: '2026-11-01',
    to: '2027-07-03',
    today: '2026-11-20',
    spans: [{ label: 'The contract', from: '2027-01-04', to: '2027-07-03', tone: 'plain' }],
    events: [
      { date: '2026-11-12', label: 'Spoke with the references', tone: 'good' },
      { date: '2027-06-03', label: 'Last day to give notice', tone: 'bad', note: '30 days before the end' },
    ],
  },
  {
    kind: 'facts',
    facts: [
      ['Currency', 'GBP'],
      ['Service', ['social media, ', { strong: 'replies' }, ' too']],
    ],
  },
  { kind: 'list', items: ['Fixed prices', ['Ask ', { strong: 'Ann' }, ' first']] },
  { kind: 'list', ordered: true, items: ['Measure', 'Sign'] },
  { kind: 'yaml', text: 'budget:\n  cap: 5400\n' },
  {
    kind: 'rules',
    rules: [{ id: 'budget/no-cap', severity: 'error', from: 'briefing', summary: 'There is no budget.' }],
  },
  { kind: 'note', text: 'Judged on 20 November 2026.' },
];

/** The bakery's page with the text in the place of all words, between others and alone. */
export function everywhere(text: string): Block[] {
  return inWords(bakery, (words) => {
    const replaced = words.length % 2 === 0 ? text : `In ${text}, so`;
    // Blanks that part the pieces of a line stay.
    return words.replace(/\S.*\S|\S/s, () => replaced);
  }) as Block[];
}

/** Not words of a file: how a block is made, days, and the ids of rules. */
const OURS = new Set(['kind', 'tone', 'status', 'align', 'from', 'to', 'today', 'date', 'severity', 'id']);

/** Blocks, or a part of them, with other words. */
export function inWords(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => inWords(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, OURS.has(key) ? inner : inWords(inner, change)]),
  );
}
