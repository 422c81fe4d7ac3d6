/** Everybody can read it: axe finds nothing, with all of its rules, at a desk and on a phone, light and dark. */

import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { inChromium, look, width } from './chromium.ts';
import { drafts, everyBlock, type Made, reportPages } from './pages.ts';

/** `color-contrast (serious): .note` */
async function violations(html: string, options: BrowserContextOptions): Promise<string[]> {
  // Only so that axe itself can be put in: the page allows no script.
  return look(html, { ...options, bypassCSP: true }, async (page) => {
    await page.evaluate(axe.source);
    const results = await page.evaluate('axe.run({ resultTypes: ["violations"], preload: false })');
    return (results as axe.AxeResults).violations.map(
      ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

type Look = { readonly size: 'small' | 'phone' | 'desk'; readonly colorScheme: 'light' | 'dark' };

const ALL_LOOKS = (['small', 'phone', 'desk'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme): Look => ({ size, colorScheme })),
);

/** Of a page whose kinds of blocks are looked at in all ways elsewhere. */
const TWO_LOOKS: readonly Look[] = [
  { size: 'small', colorScheme: 'dark' },
  { size: 'desk', colorScheme: 'light' },
];

const LOOKS = [everyBlock, ...reportPages, ...drafts].flatMap((page) => {
  const inFull = page === everyBlock || page.name === 'report: cleaning-firm';
  return (inFull ? ALL_LOOKS : TWO_LOOKS).map((look): Made & Look => ({ ...page, ...look }));
});

inChromium('axe', () => {
  test('finds what is wrong, so that its silence means something', async () => {
    const spoilt = everyBlock.html.replace('lang="en"', '').replace('<h2>', '<h4>').replace('</h2>', '</h4>');
    const found = await violations(spoilt, width('desk'));
    expect(found.map((violation) => violation.split(' ')[0])).toEqual(['heading-order', 'html-has-lang']);
  });

  test.each(LOOKS)('$name, $size, $colorScheme', async ({ html, size, colorScheme }) => {
    expect(await violations(html, { ...width(size), colorScheme })).toEqual([]);
  });

  test('in the reader’s own few colours', async () => {
    expect(await violations(everyBlock.html, { ...width('desk'), forcedColors: 'active' })).toEqual([]);
  });
});
