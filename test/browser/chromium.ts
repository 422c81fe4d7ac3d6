/**
 * A real Chromium, for what only one can tell. Where none is installed these tests are skipped, and say so; on the
 * machine that judges a change they fail instead.
 */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

const NAMED = process.env['VET_BROWSER'];

const executablePath = [
  ...(NAMED ? [NAMED] : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']),
].find((file) => existsSync(file));

const MISSING = 'no Chromium: `apt-get install chromium`, or name one in VET_BROWSER';

/** As root there is no sandbox; the others keep Chromium from doing anything of its own in the network. */
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

let running: Browser | undefined;
let folder = '';

/** Tests that look at pages in a browser, which runs once for the whole file. */
export function inChromium(name: string, tests: () => void): void {
  if (!executablePath) {
    if (process.env['CI'] || NAMED) test(name, () => Promise.reject(new Error(MISSING)));
    else console.warn(`Skipped: ${name}: ${MISSING}`);
  }
  describe.skipIf(!executablePath)(name, () => {
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'vet-browser-'));
      running = await chromium.launch({ executablePath: executablePath as string, args: ARGS });
    });

    afterAll(async () => {
      await running?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    tests();
  });
}

/** Puts the HTML into a file, as a person gets it, opens that, and closes it when the look is over. */
export async function look<Seen>(
  html: string,
  options: BrowserContextOptions,
  seen: (page: Page) => Promise<Seen>,
  before: (page: Page) => void = () => undefined,
): Promise<Seen> {
  if (!running) throw new Error('the browser is not running');
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  const context = await running.newContext(options);
  try {
    const page = await context.newPage();
    before(page);
    await page.goto(pathToFileURL(file).href);
    return await seen(page);
  } finally {
    await context.close();
  }
}

/** The narrowest phone that is still about, a common one, a desk. */
export const WIDTHS = { small: 320, phone: 390, desk: 1280 } as const;

export function width(name: keyof typeof WIDTHS): BrowserContextOptions {
  return { viewport: { width: WIDTHS[name], height: 900 } };
}
