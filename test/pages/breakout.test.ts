/** Whatever words a file holds, on no page do they become anything but words. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Document } from '../../src/document/node.ts';
import { read } from '../../src/document/read.ts';
import { widthOf } from '../../src/formats/text/layout.ts';
import { plain } from '../../src/formats/text/style.ts';
import type { Page } from '../../src/pages/block.ts';
import { comparisonPage } from '../../src/pages/comparison.ts';
import { differencePage } from '../../src/pages/difference.ts';
import { toHtml } from '../../src/pages/html/html.ts';
import { toMarkdown } from '../../src/pages/markdown/markdown.ts';
import { portfolioPage } from '../../src/pages/portfolio.ts';
import { reportPage } from '../../src/pages/report.ts';
import { reviewPage } from '../../src/pages/review.ts';
import { toTerminal } from '../../src/pages/terminal.ts';
import { comparisonOf } from '../../src/reports/comparison.ts';
import { differenceOf } from '../../src/reports/difference.ts';
import { portfolioOf } from '../../src/reports/portfolio.ts';
import { reportOf } from '../../src/reports/report.ts';
import { reviewOf } from '../../src/reports/review.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { inWords } from './every-block.ts';
import { ACTS_ON_TERMINAL, RENDERERS } from './rendered.ts';

const AS_OF = '2026-11-20';

const before = read(naughtyEngagement('words', 'contracting'));

/** All pages of engagements in which the text stands wherever words may stand, in the path of the file, too. */
async function pagesOf(text: string): Promise<{ name: string; page: Page }[]> {
  const assessed = (document: Document) => assess(`${text}/engagement.yaml`, document, { asOf: AS_OF });
  const document = read(naughtyEngagement(text, 'contracting'));
  const contracting = assessed(document);
  const running = assessed(read(naughtyEngagement(text, 'running')));
  const faulty = assessed(read(naughtyFaults(text)));
  const plainly = { assessment: assess(`${text}:engagement.yaml`, before, { asOf: AS_OF }), document: before };
  const reports = [contracting, running, faulty].map(reportOf);
  return [
    ...reports.map((report) => ({ name: `report (${report.stage}, ${report.verdict})`, page: reportPage(report) })),
    { name: 'portfolio', page: portfolioPage(await portfolioOf(reports, AS_OF)) },
    { name: 'comparison', page: comparisonPage(comparisonOf(contracting)) },
    { name: 'review', page: reviewPage(reviewOf(running)) },
    { name: 'difference', page: differencePage(differenceOf(plainly, { assessment: contracting, document })) },
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
  const text = body.replace(TAG, '');
  const stray = text.search(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  expect(stray < 0 ? '' : text.slice(Math.max(0, stray - 40), stray + 40), 'signs that belong to no tag').toBe('');
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

describe.each(naughty)('$name', ({ text }) => {
  let pages: readonly { name: string; page: Page; tame: Page }[] = [];

  beforeAll(async () => {
    pages = (await pagesOf(text)).map(({ name, page }) => ({ name, page, tame: harmless(page) }));
  });

  // The pages of all texts at once are a burden.
  afterAll(() => {
    pages = [];
  });

  test('is text in Markdown', () => {
    for (const { name, page, tame } of pages) {
      const [markdown, expected] = [toMarkdown(page.blocks), toMarkdown(tame.blocks)];
      for (const { name: renderer, render } of RENDERERS)
        expect(render(markdown).tags, `${name}, ${renderer}`).toEqual(render(expected).tags);
    }
  });

  test('is text in HTML', () => {
    for (const { name, page, tame } of pages) {
      expect(structureOf(toHtml(page)), name).toEqual(structureOf(toHtml(tame)));
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
