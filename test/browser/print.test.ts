/** On paper: black on white, on A4 and Letter, with no row cut in two. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Page as Blocks } from '../../src/pages/block.ts';
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

/** Lays an open page out on sheets as columns, each as large as what a sheet holds: unlike in a PDF, one can measure. */
async function layOut(page: Page, paper: (typeof PAPERS)[number]): Promise<void> {
  const [width, height] = [paper.width - MARGINS.across, paper.height - MARGINS.down];
  await page.setViewportSize({ width: Math.round((width * 96) / 25.4), height: 900 });
  const columns = `padding: 0; height: ${height}mm; column-width: ${width}mm; column-gap: 0; column-fill: auto`;
  await page.addStyleTag({ content: `main { ${columns}; overflow: visible !important }` });
}

function onEachPaper(html: string, measure: (page: Page, format: string) => Promise<void>): Promise<void> {
  const seen = async (page: Page): Promise<void> => {
    for (const paper of PAPERS) {
      await layOut(page, paper);
      await measure(page, paper.format);
    }
  };
  // Only so that the columns can be put in: the page allows no style but its own.
  return look(html, { media: 'print' }, seen, { bypassCSP: true });
}

const ROWS = '.verdict, .entry, .cells, .picture, dl > div, li, tr, h1, h2, h3, figcaption, caption';
const WITH_NEXT = 'h1, h2, h3, figcaption, .picture, .grid-name';

/** As long as it takes to fill some sheets. */
const long: Blocks = {
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
  test.each([...pages, { name: 'a long page', html: toHtml(long) }])(
    '$name: nothing is cut in two, on A4 and Letter',
    ({ html }) =>
      onEachPaper(html, async (page, format) => {
        expect(await page.evaluate(cutInTwo, ROWS), format).toEqual([]);
        expect(await page.evaluate(leftBehind, WITH_NEXT), format).toEqual([]);
      }),
  );

  test('a table that goes on has its head on each sheet', () =>
    onEachPaper(toHtml(long), async (page, format) => {
      const [heads = 0] = await page.evaluate(headsOfTables);
      expect(heads, format).toBeGreaterThan(3);
    }));

  test.each(pages)('$name: every sheet has its size, and none is empty', async ({ html }) => {
    await look(html, {}, async (page) => {
      for (const { format, width, height } of PAPERS) {
        const sheets = sheetsOf(await page.pdf({ format }));
        expect(sheets.length).toBeGreaterThan(0);
        for (const sheet of sheets) {
          expect(sheet).toMatchObject({ width, height });
          // The number of the page alone is one or two.
          expect(sheet.texts).toBeGreaterThan(4);
        }
      }
    });
  });

  test('what is cut is found', async () => {
    const found: string[] = [];
    const cut = toHtml(long).replaceAll('break-inside:avoid', 'break-inside:auto');
    await onEachPaper(cut, async (page) => void found.push(...(await page.evaluate(cutInTwo, ROWS))));
    expect(found.length).toBeGreaterThan(0);
  });

  test('it is black on white, from a dark screen too, and large enough to read', async () => {
    const html = reportPages.find(({ name }) => name === 'report: cleaning-firm')?.html ?? '';
    const seen = await look(html, { media: 'print', colorScheme: 'dark' }, async (page) => ({
      ...(await page.evaluate(colours)),
      smallest: await page.evaluate(smallestText),
    }));
    expect(seen).toMatchObject({ ground: 'rgb(255, 255, 255)', words: 'rgb(0, 0, 0)', limit: 'rgb(0, 0, 0)' });
    // Seven and a half points.
    expect(seen.smallest).toBeGreaterThanOrEqual(10);
  });
});
