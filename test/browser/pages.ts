/** The pages that people get: of the examples, of every kind of block, and of words that try to break out. */

import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { read } from '../../src/document/read.ts';
import { draftHtml } from '../../src/drafts/html.ts';
import type { Page } from '../../src/pages/block.ts';
import { comparisonPage } from '../../src/pages/comparison.ts';
import { toHtml } from '../../src/pages/html/html.ts';
import { portfolioPage } from '../../src/pages/portfolio.ts';
import { reportPage } from '../../src/pages/report.ts';
import { reviewPage } from '../../src/pages/review.ts';
import { comparisonOf } from '../../src/reports/comparison.ts';
import { portfolioOf } from '../../src/reports/portfolio.ts';
import { reportOf } from '../../src/reports/report.ts';
import { reviewOf } from '../../src/reports/review.ts';
import { draft, KIND_NAMES } from '../drafts/story.ts';
import { naughty } from '../fixtures/naughty.ts';
import { bakery, everywhere } from '../pages/every-block.ts';

export interface Made {
  readonly name: string;
  readonly html: string;
}

const AS_OF = '2026-11-20';
const EXAMPLES = ['cafe', 'car-rental', 'cleaning-firm', 'garage'] as const;

function judged(example: (typeof EXAMPLES)[number]): Assessment {
  const path = `examples/${example}/engagement.yaml`;
  return assess(path, read(readFileSync(path, 'utf8')), { asOf: AS_OF });
}

function made(name: string, page: Page): Made {
  return { name, html: toHtml(page) };
}

const reports = EXAMPLES.map((example) => reportOf(judged(example)));

export const everyBlock = made('every kind of block', { title: 'Social media for the bakery', blocks: bakery });

export const reportPages: readonly Made[] = [
  ...reports.map((report, index) => made(`report: ${EXAMPLES[index]}`, reportPage(report))),
  made('portfolio', portfolioPage(await portfolioOf(reports, AS_OF))),
  made('comparison', comparisonPage(comparisonOf(judged('cleaning-firm')))),
  made('review', reviewPage(reviewOf(judged('car-rental')))),
];

export const drafts: readonly Made[] = KIND_NAMES.map((kind) => ({
  name: `draft: ${kind}`,
  html: draftHtml(draft(kind, readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8'))),
}));

export const pages: readonly Made[] = [everyBlock, ...reportPages, ...drafts];

/** Each text in the place of all words; a few of them to a page, to open fewer. */
export const hostile: readonly (Made & { readonly texts: readonly string[] })[] = chunks(naughty, 8).map((few) => ({
  ...made(few.map(({ name }) => name).join(', '), {
    title: few[0]?.text ?? '',
    blocks: few.flatMap(({ text }) => everywhere(text)),
  }),
  texts: few.map(({ text }) => text),
}));

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunks(items.slice(size), size)];
}
