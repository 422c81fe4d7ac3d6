/** On paper: black on white, on A4 and Letter, with no row cut in two. */

import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/pages/block.ts';
import { toHtml } from '../../src/pages/html/html.ts';
import { inChromium, look } from './chromium.ts';
import { colours, cutInTwo, headsOfTables, leftBehind, smallestText } from './measures.ts';
import { pages, reportPages } from './pages.ts';
import { sheetsOf } from './pdf.ts';

/** In mm; the margins are those of the stylesheet. */
const PAPERS = [
  { format: 'A4', width: 210, height: 297 },
  { format: 'Letter', width: 216, height: 279 },
] as const;
const MARGINS = { across: 2 * (13 + 3), down: 17 + 19 };

/** Sheets as columns, each as large as what a sheet holds: there, unlike in a PDF, one can measure. */
async function onSheets<Seen>(
  html: string,
  paper: (typeof PAPERS)[number],
  measure: (selector: string) => Seen,
  selector = '',
): Promise<Seen> {
  const [width, height] = [paper.width - MARGINS.across, paper.height - MARGINS.down];
  // Only so that the columns can be put in: the page allows no style but its own.
  const options = { viewport: { width: Math.round((width * 96) / 25.4), height: 900 }, bypassCSP: true };
  return look(html, options, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const columns = `padding: 0; height: ${height}mm; column-width: ${width}mm; column-gap: 0; column-fill: auto`;
    await page.addStyleTag({ content: `main { ${columns}; overflow: visible !important }` });
    return page.evaluate(measure, selector);
  });
}

const ROWS = '.verdict, .entry, .cells, .picture, dl > div, li, tr, h1, h2, h3, figcaption, caption';
const WITH_NEXT = 'h1, h2, h3, figcaption, .picture, .grid-name';

/** As long as it takes to fill some sheets. */
const long: Page = {
  title: 'A year of posts',
  blocks: [
    {
      kind: 'table',
      caption: 'Posts, by day',
      columns: [{ name: 'Day' }, { name: 'What was posted' }],
      rows: Array.from({ length: 120 }, (_, day) => [
        `Day ${day + 1}`,
        `Bread of the day, with a picture. ${'More. '.repeat(day % 60)}`,
      ]),
    },
    {
      kind: 'entries',
      entries: Array.from({ length: 40 }, (_, index) => ({
        tone: 'warn' as const,
        text: `Post ${index + 1} came late.`,
        more: ['Customers had gone elsewhere. '.repeat(index % 12)],
      })),
    },
  ],
};

inChromium('in print', () => {
  describe.each(PAPERS)('on $format', (paper) => {
    test.each([...pages, { name: 'a long page', html: toHtml(long) }])(
      '$name: nothing is cut in two',
      async ({ html }) => {
        expect(await onSheets(html, paper, cutInTwo, ROWS)).toEqual([]);
        expect(await onSheets(html, paper, leftBehind, WITH_NEXT)).toEqual([]);
      },
    );

    test('a table that goes on has its head on each sheet', async () => {
      const [heads = 0] = await onSheets(toHtml(long), paper, headsOfTables);
      expect(heads).toBeGreaterThan(3);
    });

    test.each(pages)('$name: every sheet has its size, and none is empty', async ({ html }) => {
      const pdf = await look(html, {}, (page) => page.pdf({ format: paper.format }));
      const sheets = sheetsOf(pdf);
      expect(sheets.length).toBeGreaterThan(0);
      for (const { width, height, texts } of sheets) {
        expect({ width, height }).toEqual({ width: paper.width, height: paper.height });
        // The number of the page alone is one or two.
        expect(texts).toBeGreaterThan(4);
      }
    });
  });

  test('what is cut is found', async () => {
    const cut = toHtml(long).replaceAll('break-inside:avoid', 'break-inside:auto');
    expect((await onSheets(cut, PAPERS[0], cutInTwo, ROWS)).length).toBeGreaterThan(0);
  });

  test('it is black on white, from a dark screen too, and large enough to read', async () => {
    const html = reportPages.find(({ name }) => name === 'report: cleaning-firm')?.html ?? '';
    const seen = await look(html, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return { ...(await page.evaluate(colours)), smallest: await page.evaluate(smallestText) };
    });
    expect(seen).toMatchObject({ ground: 'rgb(255, 255, 255)', words: 'rgb(0, 0, 0)', limit: 'rgb(0, 0, 0)' });
    // Seven and a half points.
    expect(seen.smallest).toBeGreaterThanOrEqual(10);
  });
});
