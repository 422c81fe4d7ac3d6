/** On a phone nothing is too wide, too small or on top of something else. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inChromium, look, show } from './chromium.ts';
import { collisions, heightsInPictures, outside, sideways, smallestText } from './measures.ts';
import { everyBlock, hostile, type Made, pages, reportPages } from './pages.ts';

const SMALLEST = 11;

/** Signs piled up on one letter, wider than a phone: they cannot be broken, so that they are cut at the edge. */
const PILE = /\p{M}{20}/u;

inChromium('on a phone', () => {
  test.each(pages)('$name: nothing sticks out, lies on other words or is too small', async ({ html }) => {
    await look(html, {}, async (page) => {
      for (const size of ['small', 'phone'] as const) {
        await show(page, { size });
        const seen = {
          sideways: await page.evaluate(sideways),
          outside: await page.evaluate(outside),
          collisions: await page.evaluate(collisions),
          smallest: await page.evaluate(smallestText),
        };
        expect(seen, size).toEqual({ sideways: 0, outside: [], collisions: [], smallest: expect.any(Number) });
        expect(seen.smallest, size).toBeGreaterThanOrEqual(SMALLEST);
      }
    });
  });

  test.each(hostile)('with $name in all places: nothing sticks out', async ({ html }) => {
    const seen = await look(html, { size: 'small' }, async (page) => ({
      sideways: await page.evaluate(sideways),
      outside: await page.evaluate(outside),
    }));
    expect({ ...seen, outside: seen.outside.filter((element) => !PILE.test(element)) }).toEqual({
      sideways: 0,
      outside: [],
    });
  });

  test('what is too wide is found', async () => {
    const html = everyBlock.html.replace('</main>', '</main><svg width="400" height="1"></svg>');
    expect(await look(html, { size: 'small' }, (page) => page.evaluate(sideways))).toBe(80);
    const inside = everyBlock.html.replace('<main>', '<main><svg width="400" height="1"></svg>');
    expect(await look(inside, { size: 'small' }, (page) => page.evaluate(outside))).toHaveLength(1);
  });

  test('letters keep their size where pictures shrink', async () => {
    const heights = (page: Page) => page.evaluate(heightsInPictures);
    const { html } = reportPages[2] as Made;
    const small = await look(html, { size: 'small' }, heights);
    expect(small.length).toBeGreaterThan(10);
    expect(await look(html, { size: 'desk' }, heights)).toEqual(small);
  });

  test('a wide table moves within its own frame, which the keyboard reaches', async () => {
    const { html } = reportPages.find(({ name }) => name === 'portfolio') as Made;
    const moved = await look(html, { size: 'small' }, async (page) => {
      const frame = page.locator('section.table').first();
      await frame.focus();
      await page.keyboard.press('ArrowRight');
      const left = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
      await expect.poll(left, { timeout: 20_000 }).toBeGreaterThan(0);
      return left();
    });
    expect(moved).toBeGreaterThan(0);
  });
});
