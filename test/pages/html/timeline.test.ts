/** Days on an axis, and below it in words. */

import { expect, test } from 'vitest';
import type { TimelineBlock } from '../../../src/pages/block.ts';
import { timeline } from '../../../src/pages/html/timeline.ts';
import { ofClass, shapesOf, share, textsOf } from './drawn.ts';

const YEAR = { from: '2027-01-01', to: '2027-12-31', today: '2027-07-02' };

function drawn(given: Partial<TimelineBlock>): string {
  const block = {
    kind: 'timeline',
    title: 'The year',
    says: 'It ends.',
    ...YEAR,
    spans: [],
    events: [],
    ...given,
  } as const;
  return timeline(block, 'b1').markup;
}

const on = (...dates: string[]): TimelineBlock['events'] =>
  dates.map((date) => ({ date, label: `on ${date}`, tone: 'plain' }));

/** Number, place in percent and height of each mark. */
function marks(html: string) {
  const circles = ofClass(html, 'full').filter(({ r }) => r !== undefined);
  return circles.map(({ cx, cy }) => ({ x: share(cx), y: Number(cy) }));
}

/** The list below the picture. */
function listed(html: string): string[] {
  return [...html.matchAll(/<li class="[\w-]+">(.*?)<\/li>/gs)].map(([, row = '']) =>
    row
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

test('a day stands where it belongs on the axis, and today among them', () => {
  const html = drawn({ events: on('2027-01-01', '2027-07-02', '2027-12-31') });
  expect(marks(html).map(({ x }) => x)).toEqual([0, 50, 100]);
  expect(shapesOf(html).find(({ text }) => text === 'today')?.at['x']).toBe('50%');
});

test('marks that would touch on a phone stand one above the other', () => {
  const html = drawn({ events: on('2027-03-01', '2027-03-01', '2027-03-04', '2027-06-01') });
  const heights = marks(html).map(({ y }) => y);
  expect(new Set(heights.slice(0, 3)).size).toBe(3);
  expect(heights[3]).toBe(heights[0]);
  for (const [index, one] of marks(html).entries())
    for (const other of marks(html).slice(index + 1))
      expect(Math.abs(one.y - other.y) >= 21 || Math.abs(one.x - other.x) * 2.88 >= 21).toBe(true);
});

test('each number stands in the list with its day; today between what was and what will be', () => {
  const html = drawn({
    events: [
      { date: '2027-01-04', label: 'Work begins', tone: 'plain' },
      { date: '2027-12-03', label: 'Last day to give notice', tone: 'bad', note: '30 days before the end' },
    ],
  });
  expect(listed(html)).toEqual([
    '1 4 January 2027 Work begins',
    '2 July 2027 today',
    '2 3 December 2027 Last day to give notice 30 days before the end',
  ]);
  expect(textsOf(html).filter((text) => /^\d$/.test(text))).toEqual(['1', '2']);
});

test.each([
  ['before all', '2026-11-20', 0],
  ['after all', '2028-11-20', 1],
])('today %s has no line on the axis, but its place in the list', (_, today, index) => {
  const html = drawn({ today, events: on('2027-03-01') });
  expect(textsOf(html)).not.toContain('today');
  expect(listed(html)[index]).toContain('today');
});

test('a span is a bar with its name, and its days in words', () => {
  const html = drawn({ spans: [{ label: 'Trial', from: '2027-07-02', to: '2027-12-31', tone: 'note' }] });
  expect(ofClass(html, 'part').map(({ x, width }) => [x, width])).toEqual([['50%', '50%']]);
  expect(html).toContain('<dt>Trial</dt><dd class="days">2 July 2027 to 31 December 2027</dd>');
});

test('what lies outside the axis stands at its edge', () => {
  const html = drawn({
    events: on('2020-01-01', '2030-01-01'),
    spans: [{ label: 'Term', from: '2020-01-01', to: '2030-01-01', tone: 'note' }],
  });
  expect(marks(html).map(({ x }) => x)).toEqual([0, 100]);
  expect(ofClass(html, 'part').map(({ x, width }) => [x, width])).toEqual([['0%', '100%']]);
});

test('an axis of one day', () => {
  const html = drawn({ from: '2027-07-02', to: '2027-07-02', events: on('2027-07-02') });
  expect(marks(html)).toMatchObject([{ x: 0 }]);
});
