/** Whatever words a file holds, on no page do they become anything but words. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/document/read.ts';
import { widthOf } from '../../src/formats/text/layout.ts';
import { plain } from '../../src/formats/text/style.ts';
import type { Page } from '../../src/pages/block.ts';
import { comparisonPage } from '../../src/pages/comparison.ts';
import { toHtml } from '../../src/pages/html/html.ts';
import { toMarkdown } from '../../src/pages/markdown/markdown.ts';
import { portfolioPage } from '../../src/pages/portfolio.ts';
import { reportPage } from '../../src/pages/report.ts';
import { reviewPage } from '../../src/pages/review.ts';
import { toTerminal } from '../../src/pages/terminal.ts';
import { comparisonOf } from '../../src/reports/comparison.ts';
import { portfolioOf } from '../../src/reports/portfolio.ts';
import { reportOf } from '../../src/reports/report.ts';
import { reviewOf } from '../../src/reports/review.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { inWords } from './every-block.ts';
import { ACTS_ON_TERMINAL, RENDERERS } from './rendered.ts';

const AS_OF = '2026-11-20';

/** All pages of engagements in which the text stands wherever words may stand, in the path of the file, too. */
async function pagesOf(text: string): Promise<{ name: string; page: Page }[]> {
  const assessed = (yaml: string) => assess(`${text}/engagement.yaml`, read(yaml), { asOf: AS_OF });
  const contracting = assessed(naughtyEngagement(text, 'contracting'));
  const running = assessed(naughtyEngagement(text, 'running'));
  const faulty = assessed(naughtyFaults(text));
  const reports = [contracting, running, faulty].map(reportOf);
  return [
    ...reports.map((report) => ({ name: `report (${report.stage}, ${report.verdict})`, page: reportPage(report) })),
    { name: 'portfolio', page: portfolioPage(await portfolioOf(reports, AS_OF)) },
    { name: 'comparison', page: comparisonPage(comparisonOf(contracting)) },
    { name: 'review', page: reviewPage(reviewOf(running)) },
  ];
}

/** The same page, with letters where its letters are and dots where its signs are: nothing in it can act. */
function harmless(page: Page): Page {
  const tamed = (words: string): string =>
    words.replace(/[^a-z\d (]/giu, (sign) =>
      /[\s\u0085]/.test(sign) ? ' ' : sign < '\u007f' && sign > ' ' ? '.' : 'é',
    );
  return inWords(page, tamed) as Page;
}

/** The tags of HTML that is well formed, each with its class and the names of its other attributes. */
function structureOf(html: string): string[] {
  const body = html.replace(/<style>[^<]*<\/style>/, '');
  const TAG = /<!DOCTYPE html>|<(\/?[a-z][a-z\d-]*)((?: [a-z\d:-]+(?:="[^"<>]*")?)*) ?\/?>/gi;
  const leftOver = body.replace(TAG, '').match(/.{0,40}(?:[<>]|&(?!(?:amp|lt|gt|quot|#39);)).{0,40}/);
  expect(leftOver?.[0], 'signs that belong to no tag').toBeUndefined();
  const tags = [...body.matchAll(TAG)].map(([, name, attributes = '']) =>
    [name, ...[...attributes.matchAll(/ ([a-z\d:-]+)(="[^"]*")?/gi)].map(attributeOf)].join(' '),
  );
  // Writing from right to left is kept to itself.
  return tags.filter((tag) => !/^\/?bdi$/.test(tag));
}

function attributeOf([, name = '', value = '']: RegExpMatchArray): string {
  return ['class', 'href', 'src', 'style', 'rel', 'content', 'http-equiv'].includes(name) ? name + value : name;
}

test('the words of a file stand on every page', async () => {
  for (const { name, page } of await pagesOf('Tom asked')) {
    const said = JSON.stringify(page).match(/Tom asked/g) ?? [];
    expect(said.length, name).toBeGreaterThan(5);
  }
});

describe.each(naughty)('$name', async ({ text }) => {
  const pages = await pagesOf(text);

  test.each(RENDERERS)('is text in Markdown: $name', ({ render }) => {
    for (const { name, page } of pages) {
      const { tags } = render(toMarkdown(page.blocks));
      expect(tags, name).toEqual(render(toMarkdown(harmless(page).blocks)).tags);
    }
  });

  test('is text in HTML', () => {
    for (const { name, page } of pages) {
      expect(structureOf(toHtml(page)), name).toEqual(structureOf(toHtml(harmless(page))));
    }
  });

  test('is text in a terminal, and fits in it', () => {
    for (const { name, page } of pages) {
      const shown = toTerminal(page.blocks, 80, plain);
      expect(shown, name).not.toMatch(ACTS_ON_TERMINAL);
      expect(
        shown.split('\n').filter((line) => widthOf(line) > 80),
        name,
      ).toEqual([]);
    }
  });
});
