// docs/pictures: the report of an example as a browser shows it. Needs a Chromium; the tests say when they are stale.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ARGV = ['report', '--as-of', '2026-11-20', '--format', 'html', 'examples/cleaning-firm'];

const SHOTS = [
  { name: 'report-light', width: 1000, height: 2100, colorScheme: 'light' },
  { name: 'report-dark', width: 1000, height: 2100, colorScheme: 'dark' },
];

const executablePath = [process.env.VET_BROWSER, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);
if (!executablePath) throw new Error('no Chromium found; name one in VET_BROWSER');

const html = execFileSync(process.execPath, ['bin/vet.js', ...ARGV], { encoding: 'utf8' });
const page = path.join(mkdtempSync(path.join(tmpdir(), 'vet-pictures-')), 'report.html');
writeFileSync(page, html);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, width, height, colorScheme } of SHOTS) {
  const view = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });
  await view.goto(`file://${page}`);
  await view.screenshot({ path: `docs/pictures/${name}.png` });
}
await browser.close();

const made = { command: `vet ${ARGV.join(' ')}`, sha256: createHash('sha256').update(html).digest('hex') };
writeFileSync('docs/pictures/made-from.json', `${JSON.stringify(made, null, 2)}\n`);
console.error(`${SHOTS.length} pictures of ${readFileSync(page, 'utf8').length} characters of HTML`);
