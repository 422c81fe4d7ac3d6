/** The pictures of the README show the report as it is now: who can look at it in a browser can make them anew. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inChromium } from './chromium.ts';
import { reportPages } from './pages.ts';

inChromium('the pictures of the README', () => {
  test('are of the report that vet writes today; if not: npm run pictures', () => {
    const { sha256 } = JSON.parse(readFileSync('docs/pictures/made-from.json', 'utf8'));
    const report = reportPages.find(({ name }) => name === 'report: cleaning-firm');
    expect(
      createHash('sha256')
        .update(report?.html ?? '')
        .digest('hex'),
    ).toBe(sha256);
  });

  test('are there', () => {
    const named = [...readFileSync('README.md', 'utf8').matchAll(/docs\/pictures\/[\w-]+\.png/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});
