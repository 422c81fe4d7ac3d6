/** All pages of the four stories, as they are printed on one day: what changes in a page is seen in these files. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';

const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'] as const;

/** What each of them needs at its stage. */
const DRAFTS: Record<(typeof STORIES)[number], readonly string[]> = {
  cafe: ['brief'],
  garage: ['brief', 'reference-call'],
  'cleaning-firm': ['brief', 'statement-of-work', 'policy', 'contingency-plan', 'reference-call'],
  'car-rental': ['statement-of-work', 'policy', 'contingency-plan', 'handover'],
};

const textOf = (story: string) => readFileSync(`examples/${story}/engagement.yaml`, 'utf8');

const home = folder(Object.fromEntries(STORIES.map((story) => [`${story}/engagement.yaml`, textOf(story)])));

async function printed(...args: string[]): Promise<string> {
  const { code, out } = await home.vet([...args, '--as-of', '2026-11-20'], { env: { LANG: 'en_GB.UTF-8' } });
  expect(code).toBe(0);
  // The stylesheet is the same on every page, and has tests of its own.
  return out.replace(/<style>[^<]*<\/style>/, '<style>…</style>').replace(/'sha256-[^']+'/, "'sha256-…'");
}

const golden = (...names: string[]) => path.resolve('test/golden', ...names);

describe.each(STORIES)('%s', (story) => {
  const file = `${story}/engagement.yaml`;

  test.each([
    ['markdown', 'report.md'],
    ['html', 'report.html'],
  ])('report as %s', async (format, name) => {
    await expect(await printed('report', '--format', format, file)).toMatchFileSnapshot(golden(story, name));
  });

  test.skipIf(!textOf(story).includes('  candidates:'))('compare', async () => {
    await expect(await printed('compare', file)).toMatchFileSnapshot(golden(story, 'compare.txt'));
    const html = await printed('compare', '--format', 'html', file);
    await expect(html).toMatchFileSnapshot(golden(story, 'compare.html'));
  });

  test.skipIf(story !== 'car-rental')('review', async () => {
    await expect(await printed('review', file)).toMatchFileSnapshot(golden(story, 'review.txt'));
    const html = await printed('review', '--format', 'html', file);
    await expect(html).toMatchFileSnapshot(golden(story, 'review.html'));
  });

  test.each(DRAFTS[story])('draft %s', async (kind) => {
    await expect(await printed('draft', kind, file)).toMatchFileSnapshot(golden(story, `${kind}.md`));
  });
});

test.each([
  ['markdown', 'portfolio.md'],
  ['html', 'portfolio.html'],
])('all of them together, as %s', async (format, name) => {
  await expect(await printed('report', '--format', format)).toMatchFileSnapshot(golden(name));
});

test('a page is the same whenever it is made', async () => {
  expect(await printed('report', '--format', 'html')).toBe(await printed('report', '--format', 'html'));
});
