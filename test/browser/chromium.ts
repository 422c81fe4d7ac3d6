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

/** One for each set of options: a new one costs four times as much as the page that is shown in it. */
const tabs = new Map<string, Promise<Page>>();

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
      tabs.clear();
      rmSync(folder, { recursive: true, force: true });
    });

    tests();
  });
}

/** What can change while a page stands open. */
export interface View {
  readonly size?: keyof typeof WIDTHS;
  readonly media?: 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** The narrowest phone that is still about, a common one, a desk. */
export const WIDTHS = { small: 320, phone: 390, desk: 1280 } as const;

/** Shows the page that stands open in this way; what is not named is as on most desks. */
export async function show(page: Page, view: View): Promise<void> {
  const { size = 'desk', media = null, colorScheme = 'light', forcedColors = 'none' } = view;
  await page.setViewportSize({ width: WIDTHS[size], height: 900 });
  await page.emulateMedia({ media, colorScheme, forcedColors });
}

/** Puts the HTML into a file, as a person gets it, and opens that; `before` can listen from the beginning. */
export async function look<Seen>(
  html: string,
  view: View,
  seen: (page: Page) => Promise<Seen>,
  { before, ...options }: BrowserContextOptions & { readonly before?: (page: Page) => void } = {},
): Promise<Seen> {
  const page = await tab(options);
  await show(page, view);
  if (before) {
    // What the page before is still at is over then.
    await page.goto('about:blank');
    before(page);
  }
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  return seen(page);
}

function tab(options: BrowserContextOptions): Promise<Page> {
  const key = JSON.stringify(options);
  const page = tabs.get(key) ?? newTab(options);
  tabs.set(key, page);
  return page;
}

async function newTab(options: BrowserContextOptions): Promise<Page> {
  if (!running) throw new Error('the browser is not running');
  return (await running.newContext(options)).newPage();
}
