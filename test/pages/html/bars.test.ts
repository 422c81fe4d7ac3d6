/** Amounts as bars: what is twice as much is twice as long, whatever the amounts. */

import { describe, expect, test } from 'vitest';
import type { Bar, BarsBlock } from '../../../src/pages/block.ts';
import { bars } from '../../../src/pages/html/bars.ts';
import { ofClass, shapesOf, share, textsOf } from './drawn.ts';

function bar(text: string, ...values: number[]): Bar {
  return { label: 'Spend', tone: 'note', parts: values.map((value) => ({ label: `part of ${value}`, value })), text };
}

function limit(label: string, value: number) {
  return { label, value, text: `£${value}` };
}

function drawn(all: readonly Bar[], marks: BarsBlock['marks'] = []): string {
  return bars({ kind: 'bars', title: 'Money', says: 'The plan spends the cap.', bars: all, marks }, 'b1').markup;
}

/** Where each part begins and how long it is, in percent. */
function parts(html: string): [number, number][] {
  return ofClass(html, 'part').map(({ x, width }) => [share(x), share(width)]);
}

/** Label, place of the line, where the name begins or ends, and how far down its line goes. */
function names(html: string) {
  return shapesOf(html)
    .filter(({ at }) => at['class'] === 'halo')
    .map(({ text, at }) => ({ text, x: at['x'], side: at['text-anchor'], y: Number(at['y']) }));
}

describe('lengths', () => {
  test.each([
    [
      'half as much',
      [bar('£5,400', 5400), bar('£2,700', 2700)],
      [
        [0, 100],
        [0, 50],
      ],
    ],
    [
      'parts one after the other',
      [bar('8 h', 4, 3, 1)],
      [
        [0, 50],
        [50, 37.5],
        [87.5, 12.5],
      ],
    ],
    [
      'equal amounts',
      [bar('£1', 1), bar('£1', 1)],
      [
        [0, 100],
        [0, 100],
      ],
    ],
    [
      'a thousand times as much',
      [bar('£1m', 1_000_000), bar('£1,000', 1000)],
      [
        [0, 100],
        [0, 0.1],
      ],
    ],
    [
      'nothing at all',
      [bar('£0', 0), bar('£0', 0)],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'a loss',
      [bar('−£300', -300), bar('£600', 600)],
      [
        [0, 0],
        [0, 100],
      ],
    ],
    [
      'no number',
      [bar('?', Number.NaN), bar('∞', Number.POSITIVE_INFINITY), bar('£2', 2)],
      [
        [0, 0],
        [0, 0],
        [0, 100],
      ],
    ],
  ])('%s', (_, all, expected) => {
    expect(parts(drawn(all))).toEqual(expected);
  });

  test('a bar without a length has its zero, and its amount in words', () => {
    const html = drawn([bar('−£300', -300)]);
    expect(ofClass(html, 'zero')).toHaveLength(1);
    expect(textsOf(html)).toEqual(['Spend', '−£300']);
  });
});

test('parts differ in more than colour, and are named with the same shade', () => {
  const html = drawn([bar('£10', 4, 3, 2, 1)]);
  const shades = ofClass(html, 'part').map((at) => at['fill'] ?? at['class']);
  expect(shades).toEqual(['part full', 'url(#b1-note-hatch)', 'part pale', 'url(#b1-note-dots)']);
  for (const shade of shades) expect(html.split(shade ?? '?')).toHaveLength(3);
  expect(html).toContain('<pattern id="b1-note-hatch"');
});

describe('limits', () => {
  test('are lines across every bar, down to their names', () => {
    const html = drawn([bar('£5,400', 5400), bar('£2,700', 2700)], [limit('Cap', 2700)]);
    const lines = ofClass(html, 'limit-0');
    expect(lines.map(({ x1, x2 }) => [x1, x2])).toEqual([
      ['50%', '50%'],
      ['50%', '50%'],
    ]);
    expect(names(html)).toEqual([{ text: 'Cap £2700', x: '50%', side: 'start', y: Number(lines[1]?.['y2']) - 1 }]);
  });

  test('that are close have names on lines of their own, none of which a line crosses', () => {
    const html = drawn([bar('£5,400', 5400)], [limit('Cap', 5300), limit('Ceiling', 5400)]);
    expect(names(html)).toMatchObject([
      { text: 'Cap £5300', side: 'end', x: '98.15%' },
      { text: 'Ceiling £5400', side: 'end', x: '100%' },
    ]);
    const [cap, ceiling] = names(html).map(({ y }) => y);
    expect((ceiling ?? 0) - (cap ?? 0)).toBeGreaterThanOrEqual(18);
    expect(Number(ofClass(html, 'limit-0')[0]?.['y2'])).toBeLessThan((ceiling ?? 0) - 10);
  });

  test('a name that stands left of its line takes those further left along', () => {
    const html = drawn([bar('£9,600', 9600)], [limit('cap', 5400), limit('median', 7200)]);
    expect(names(html).map(({ text, side }) => `${text} ${side}`)).toEqual(['cap £5400 end', 'median £7200 end']);
  });

  test('that are the same stand one below the other', () => {
    const html = drawn([bar('£5,400', 2700)], [limit('Cap', 5400), limit('Ceiling', 5400)]);
    expect(new Set(names(html).map(({ y }) => y)).size).toBe(2);
  });
});

test('what has no room on a phone is cut in the picture, and whole below it', () => {
  const label = 'What all the work of answering, posting and meeting takes';
  const html = drawn([{ ...bar('13.5 h a week', 13.5), label }]);
  expect(textsOf(html)).toEqual(['What all the work of…', '13.5 h a week']);
  expect(html).toContain(`<dt>${label}</dt>`);
});

test('the picture says in words what it shows', () => {
  const html = drawn([bar('£5,400', 5400)]);
  expect(html).toContain('role="img" aria-labelledby="b1-title b1-desc"');
  expect(html).toContain('<title id="b1-title">Money</title>\n<desc id="b1-desc">The plan spends the cap.</desc>');
});
