/** Everybody can read it: axe finds nothing, with all of its rules, at a desk and on a phone, light and dark. */

import axe from 'axe-core';
import { expect, test } from 'vitest';
import { inChromium, look, show, type View } from './chromium.ts';
import { drafts, everyBlock, type Made, reportPages } from './pages.ts';

/** `small, dark: color-contrast (serious): .note` */
function violations(html: string, views: readonly View[]): Promise<string[]> {
  return look(
    html,
    {},
    async (page) => {
      await page.evaluate(axe.source);
      const found: string[] = [];
      for (const view of views) {
        await show(page, view);
        const results = await page.evaluate('axe.run({ resultTypes: ["violations"], preload: false })');
        for (const { id, impact, nodes } of (results as axe.AxeResults).violations) {
          const places = nodes.map(({ target }) => target.join(' ')).join(', ');
          found.push(`${Object.values(view).join(', ')}: ${id} (${impact}): ${places}`);
        }
      }
      return found;
    },
    // Only so that axe itself can be put in: the page allows no script.
    { bypassCSP: true },
  );
}

const ALL_VIEWS: readonly View[] = (['small', 'phone', 'desk'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme): View => ({ size, colorScheme })),
);

/** Of a page whose kinds of blocks are looked at in all ways elsewhere. */
const TWO_VIEWS: readonly View[] = [
  { size: 'small', colorScheme: 'dark' },
  { size: 'desk', colorScheme: 'light' },
];

const isLookedAtInFull = (page: Made): boolean => page === everyBlock || page.name === 'report: cleaning-firm';

inChromium('axe', () => {
  test('finds what is wrong, so that its silence means something', async () => {
    const spoilt = everyBlock.html.replace('lang="en"', '').replace('<h2>', '<h4>').replace('</h2>', '</h4>');
    const found = await violations(spoilt, [{ size: 'desk' }]);
    expect(found.map((violation) => violation.split(' ')[1])).toEqual(['heading-order', 'html-has-lang']);
  });

  test('sees each view as it is', async () => {
    const faint = everyBlock.html.replace('</main>', '<p class="faint">Faint in the dark.</p></main>');
    const style = '@media (prefers-color-scheme: dark) and (max-width: 400px) { .faint { color: #333; } }';
    const found = await violations(faint.replace('</style>', `${style}</style>`), ALL_VIEWS);
    expect(found).toEqual([
      'small, dark: color-contrast (serious): .faint',
      'phone, dark: color-contrast (serious): .faint',
    ]);
  });

  test.each([everyBlock, ...reportPages, ...drafts])('$name', async (page) => {
    expect(await violations(page.html, isLookedAtInFull(page) ? ALL_VIEWS : TWO_VIEWS)).toEqual([]);
  });

  test('in the reader’s own few colours', async () => {
    expect(await violations(everyBlock.html, [{ size: 'desk', forcedColors: 'active' }])).toEqual([]);
  });
});
