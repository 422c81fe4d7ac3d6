/** One file that needs nothing, asks for nothing and does nothing, whatever words it holds. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/pages/one-line.ts';
import { inChromium, look } from './chromium.ts';
import { hostile, type Made, pages } from './pages.ts';

const EVENTS = ['request', 'requestfailed', 'console', 'pageerror', 'dialog', 'popup', 'framenavigated'] as const;

/** What a page does besides being shown; each would be one line. */
async function doings({ html }: Made, javaScriptEnabled = true): Promise<{ text: string; did: string[] }> {
  const did: string[] = [];
  const before = (page: Page): void => {
    page.on('request', (request) => {
      if (!request.url().endsWith('/page.html')) did.push(`asks for ${request.url()}`);
    });
    page.on('requestfailed', (request) => did.push(`is refused ${request.url()}: ${request.failure()?.errorText}`));
    page.on('console', (message) => did.push(`says ${message.text()}`));
    page.on('pageerror', (error) => did.push(`fails with ${error.message}`));
    page.on('dialog', (dialog) => {
      did.push(`asks ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => did.push('opens a window'));
    page.on('framenavigated', (frame) => {
      if (!frame.url().endsWith('/page.html')) did.push(`leads to ${frame.url()}`);
    });
  };
  const seen = async (page: Page): Promise<string> => {
    // A pointer on everything, and a key: what waits for somebody to come by is to come out, too.
    await page.mouse.move(200, 100);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press('Tab');
    // biome-ignore lint/performance/useDomNodeTextContent: the words that are shown, not all that are there
    const text = await page.locator('body').innerText();
    for (const event of EVENTS) page.removeAllListeners(event);
    return text;
  };
  return { text: await look(html, { size: 'desk' }, seen, { javaScriptEnabled, before }), did };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

inChromium('a page', () => {
  test('that is not like ours would be found out', async () => {
    const open =
      '<!DOCTYPE html><title>x</title><script>console.log("hello")</script><img src="https://evil.example/a">';
    const { did } = await doings({ name: 'open', html: open });
    expect(did).toEqual(expect.arrayContaining(['says hello', 'asks for https://evil.example/a']));
  });

  test.each(pages)('$name: asks for nothing, does nothing, and reads the same without scripts', async (page) => {
    const { text, did } = await doings(page);
    expect(did).toEqual([]);
    expect(text.length).toBeGreaterThan(200);
    expect(await doings(page, false)).toEqual({ text, did: [] });
  });

  describe('its policy', () => {
    test('stops what somebody puts into it', async () => {
      const { html, name } = pages[0] as Made;
      const into = (more: string): Made => ({ name, html: html.replace('</main>', `${more}</main>`) });
      const { did } = await doings(
        into('<script>alert(1)</script><img src="https://evil.example/a"><p style="color:red">x</p>'),
      );
      const violations = did.filter((line) => /^says .*violates the following Content Security Policy/.test(line));
      expect(violations).toHaveLength(3);
      expect(did.filter((line) => !violations.includes(line))).toEqual([
        'asks for https://evil.example/a',
        'is refused https://evil.example/a: csp',
      ]);
    });
  });

  test.each(hostile)('with $name: shows the words and obeys none', async (page) => {
    const { text, did } = await doings(page);
    expect(did).toEqual([]);
    for (const words of page.texts) expect(squeezed(text)).toContain(squeezed(oneLine(words)));
  });
});
