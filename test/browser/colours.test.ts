/** Light, dark, and the reader's own few colours: a picture is as visible as the words. */

import { expect, test } from 'vitest';
import { inChromium, look, type View } from './chromium.ts';
import { colours } from './measures.ts';
import { reportPages } from './pages.ts';

const html = reportPages.find(({ name }) => name === 'report: cleaning-firm')?.html ?? '';

function seen(view: View) {
  return look(html, view, (page) => page.evaluate(colours));
}

inChromium('colours', () => {
  test('follow the screen', async () => {
    const light = await seen({ colorScheme: 'light' });
    const dark = await seen({ colorScheme: 'dark' });
    expect(light).toMatchObject({ ground: 'rgb(255, 255, 255)', limit: light.words });
    expect(dark).toMatchObject({ limit: dark.words });
    for (const part of ['ground', 'words', 'bar', 'limit', 'label'] as const) expect(dark[part]).not.toBe(light[part]);
  });

  test.each(['light', 'dark'] as const)('are the reader’s own where there are few, %s', async (colorScheme) => {
    const { ground, words, bar, limit, label } = await seen({ colorScheme, forcedColors: 'active' });
    expect(words).not.toBe(ground);
    expect({ bar, limit, label }).toEqual({ bar: words, limit: words, label: words });
  });
});
