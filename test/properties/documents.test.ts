/** What holds for every report, comparison, review and draft, whatever stands in the file. */

import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { read } from '../../src/document/read.ts';
import { draftOf } from '../../src/drafts/draft.ts';
import { draftHtml } from '../../src/drafts/html.ts';
import { KINDS } from '../../src/drafts/kinds.ts';
import { date } from '../../src/engagement/formats.ts';
import { STAGES } from '../../src/engagement/stage.ts';
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
import type { Found } from '../../src/reports/report/found.ts';
import { type Report, reportOf } from '../../src/reports/report.ts';
import { reviewOf } from '../../src/reports/review.ts';
import { runs } from '../pages/any-signs.ts';
import { type Mutant, mutant } from './mutants.ts';
import { faultsOf } from './well-formed.ts';

const templates = new Map(
  KINDS.map(({ name, template }) => [name, readFileSync(`templates/documents/${template}`, 'utf8')]),
);

const judge = ({ text, asOf }: Mutant, stage?: Assessment['stage']): Assessment =>
  assess('bakery.engagement.yaml', read(text), { asOf, ...(stage ? { stage } : {}) });

interface Output {
  readonly name: string;
  readonly text: string;
}

function printed(name: string, page: Page): Output[] {
  return [
    { name: `${name} as Markdown`, text: toMarkdown(page.blocks) },
    { name: `${name} as HTML`, text: toHtml(page) },
    { name: `${name} in 40 columns`, text: toTerminal(page.blocks, 40, plain) },
    { name: `${name} in 80 columns`, text: toTerminal(page.blocks, 80, plain) },
  ];
}

function reportsOf(mutant: Mutant): Output[] {
  const assessment = judge(mutant);
  return [
    ...printed('report', reportPage(reportOf(assessment))),
    ...printed('comparison', comparisonPage(comparisonOf(assessment))),
  ];
}

const reviewsOf = (mutant: Mutant): Output[] =>
  STAGES.flatMap((stage) => printed(`review while ${stage}`, reviewPage(reviewOf(judge(mutant, stage)))));

function draftsOf(mutant: Mutant): Output[] {
  const assessment = judge(mutant);
  return KINDS.flatMap(({ name }) => {
    const draft = draftOf(name, assessment, templates.get(name) ?? '');
    return [
      { name, text: draft.markdown },
      { name: `${name} as HTML`, text: draftHtml(draft) },
    ];
  });
}

/** What no owner has written, and no reader understands. */
const LEAKS = [
  ...[
    /\bundefined\b/,
    /\bnull\b/i,
    /\bNaN\b/,
    /\bInfinity\b/,
    /∞/,
    /\[object/,
    /\bInvalid\b/,
    /\{\{|\}\}|\{%|%\}/,
    /\$\{/,
  ],
  ...[/\d\.\d{8}/, /\de[+-]?\d/, /[−-][£$€¥]?0(?![.,\d])/],
];

function leaksIn(text: string): string[] {
  const words = text.replace(/<style>.*<\/style>/s, '');
  return LEAKS.flatMap((leak) => {
    const at = words.search(leak);
    return at < 0 ? [] : [words.slice(Math.max(0, at - 60), at + 40)];
  });
}

/** What everybody may expect of a text of ours. */
function check(outputs: readonly Output[]): void {
  for (const { name, text } of outputs) {
    expect(leaksIn(text), name).toEqual([]);
    if (name.endsWith('HTML')) expect(faultsOf(text), name).toEqual([]);
  }
}

function holds(number: number, claim: (mutant: Mutant) => void): void {
  fc.assert(
    fc.property(mutant, (one) => {
      try {
        claim(one);
      } catch (error) {
        if (process.env['VET_SHOW']) console.log(one.asOf, '\n', one.text.slice(0, 6000));
        throw error;
      }
    }),
    { ...runs(number), verbose: false },
  );
}

test('reports and comparisons say what an owner can read', () => holds(40, (one) => check(reportsOf(one))));

test('reviews say it too', () => holds(40, (one) => check(reviewsOf(one))));

test('drafts say it too', () => holds(40, (one) => check(draftsOf(one))));

test('several on one page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutant, { minLength: 2, maxLength: 4 }), async (several) => {
      const reports = several.map((one) => reportOf(judge(one)));
      const portfolio = await portfolioOf(reports, '2026-11-20');
      check(printed('portfolio', portfolioPage(portfolio)));
      expect(Object.values(portfolio.verdicts).reduce((sum, number) => sum + number)).toBe(several.length);
      expect(portfolio.rows).toHaveLength(several.length);
    }),
    runs(15),
  );
});

test('the same file gives the same pages', () => {
  holds(15, (one) => {
    for (const make of [reportsOf, reviewsOf, draftsOf]) expect(make(one)).toEqual(make(one));
  });
});

test('reports hold every finding once, and the verdict', () => {
  holds(80, (one) => {
    for (const stage of [undefined, ...STAGES]) {
      const assessment = judge(one, stage);
      const report = reportOf(assessment);
      const fingerprints = assessment.findings.map(({ fingerprint }) => fingerprint).sort();
      expect(
        allOf(report)
          .map(({ fingerprint }) => fingerprint)
          .sort(),
      ).toEqual(fingerprints);
      expect(report.verdict).toBe(assessment.verdict);
      expect(report.counts).toEqual(assessment.counts);
      const blocking = assessment.blockers.map((index) => assessment.findings[index]?.message);
      expect(report.blockers.flatMap(({ message, also }) => [message, ...also]).length).toBeGreaterThanOrEqual(
        blocking.length,
      );
    }
  });
});

function allOf(report: Report): Found[] {
  const own = [
    ...report.faults,
    ...report.actions.flatMap(({ findings }) => findings),
    ...report.questions.flatMap(({ findings }) => findings),
    ...report.tasks,
    ...report.notes,
    ...report.waivers.flatMap(({ findings }) => findings),
  ];
  return own.flatMap((found) => [found, ...found.also]);
}

test('what is printed as JSON keeps to its schema, and is all there', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { date, 'json-pointer': /^(?:\/.*)?$/s } });
  const schemaOf = (name: string) => ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  const [report, comparison, review] = ['report', 'comparison', 'review'].map(schemaOf);
  const fits = (validate: typeof report, value: object): void => {
    const printed = JSON.parse(JSON.stringify(value));
    deepStrictEqual(printed, value);
    validate?.(printed);
    expect(validate?.errors ?? []).toEqual([]);
  };
  holds(60, (one) => {
    const { asOf } = one;
    const assessment = judge(one);
    fits(report, { version: 1, asOf, reports: [reportOf(assessment)] });
    fits(comparison, { version: 1, asOf, comparison: comparisonOf(assessment) });
    for (const stage of STAGES) fits(review, { version: 1, asOf, review: reviewOf(judge(one, stage)) });
  });
});
