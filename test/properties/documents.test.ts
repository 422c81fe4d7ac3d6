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
import { STAGES, type Stage } from '../../src/engagement/stage.ts';
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
import type { Found } from '../../src/reports/report/found.ts';
import { type Report, reportOf } from '../../src/reports/report.ts';
import { reviewOf } from '../../src/reports/review.ts';
import { runs } from '../pages/any-signs.ts';
import { type Mutant, mutant } from './mutants.ts';
import { faultsOf } from './well-formed.ts';

interface Output {
  readonly name: string;
  readonly text: string;
  /** Columns of a terminal. */
  readonly width?: number;
}

const templates = KINDS.map(({ name, template }) => ({
  name,
  template: readFileSync(`templates/documents/${template}`, 'utf8'),
}));

function judge({ text, asOf }: Mutant, stage?: Stage): Assessment {
  return assess('bakery.engagement.yaml', read(text), { asOf, ...(stage ? { stage } : {}) });
}

function printed(name: string, page: Page): Output[] {
  return [
    { name: `${name} as Markdown`, text: toMarkdown(page.blocks) },
    { name: `${name} as HTML`, text: toHtml(page) },
    ...[40, 80].map((width) => ({
      name: `${name} in ${width} columns`,
      text: toTerminal(page.blocks, width, plain),
      width,
    })),
  ];
}

/** All that vet can print about one file. */
function outputsOf(file: Mutant): Output[] {
  const assessment = judge(file);
  return [
    ...printed('report', reportPage(reportOf(assessment))),
    ...printed('comparison', comparisonPage(comparisonOf(assessment))),
    ...STAGES.flatMap((stage) => printed(`review while ${stage}`, reviewPage(reviewOf(judge(file, stage))))),
    ...templates.flatMap(({ name, template }) => {
      const draft = draftOf(name, assessment, template);
      return [
        { name, text: draft.markdown },
        { name: `${name} as HTML`, text: draftHtml(draft) },
      ];
    }),
  ];
}

/** What no reader understands: words of a program, numbers of a machine, and what a template was to put in. One rule is called so. */
const LEAKS = [
  ...[/(?<!service-level\/)\b(?:undefined|null|NaN|Infinity|Invalid)\b/g, /\[object/g, /\{\{|\}\}|\{%|%\}|\$\{/g],
  ...[/\d\.\d{8,}/g, /\d(?:\.\d+)?e[+-]\d+/g, /−[£$€¥]?0(?![.,\d])/g],
];

/** With a few words around each, aside from what somebody has written. */
function leaksIn(text: string, written: string): string[] {
  const words = text.replace(/<style>[^<]*<\/style>/, '');
  return LEAKS.flatMap((leak) =>
    [...words.matchAll(leak)]
      .filter(([mark]) => !written.includes(mark))
      .map(({ index }) => words.slice(Math.max(0, index - 60), index + 40)),
  );
}

/** A file is copied as it is: the example of one keeps its lines. */
const COPIED = /^ {4}/;

function check(outputs: readonly Output[], written: string): void {
  for (const { name, text, width } of outputs) {
    expect(leaksIn(text, written), name).toEqual([]);
    if (name.endsWith('HTML')) expect(faultsOf(text), name).toEqual([]);
    if (width !== undefined) {
      const wide = text.split('\n').filter((line) => widthOf(line) > width && !COPIED.test(line));
      expect(wide, name).toEqual([]);
    }
  }
}

test('all that is printed can be read', () => {
  fc.assert(
    fc.property(mutant, (file) => check(outputsOf(file), file.text)),
    runs(45),
  );
});

test('also of several files on one page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutant, { minLength: 2, maxLength: 4 }), async (files) => {
      const portfolio = await portfolioOf(
        files.map((file) => reportOf(judge(file))),
        '2026-11-20',
      );
      check(printed('portfolio', portfolioPage(portfolio)), files.map(({ text }) => text).join('\n'));
      expect(portfolio.rows).toHaveLength(files.length);
      expect(Object.values(portfolio.verdicts).reduce((sum, number) => sum + number)).toBe(files.length);
    }),
    runs(12),
  );
});

test('the same file gives the same pages', () => {
  fc.assert(
    fc.property(mutant, (file) => {
      expect(outputsOf(file)).toEqual(outputsOf(file));
    }),
    runs(12),
  );
});

test('a report holds the verdict and every finding, once', () => {
  fc.assert(
    fc.property(mutant, fc.constantFrom(undefined, ...STAGES), (file, stage) => {
      const { findings, blockers, verdict, counts } = judge(file, stage);
      const report = reportOf(judge(file, stage));
      const prints = (found: readonly { readonly fingerprint: string }[]) =>
        found.map(({ fingerprint }) => fingerprint).sort();
      expect(prints(toldIn(report))).toEqual(prints(findings));
      expect(report).toMatchObject({ verdict, counts });
      expect(prints(toldIn(report).filter(({ blocks }) => blocks))).toEqual(
        prints(findings.filter((_, index) => blockers.includes(index))),
      );
      expect(new Set(prints(report.blockers)).size).toBe(report.blockers.length);
    }),
    runs(100),
  );
});

function toldIn({ faults, actions, questions, tasks, notes, waivers }: Report): Found[] {
  const groups = [...actions, ...questions, ...waivers].flatMap(({ findings }) => findings);
  return [...faults, ...groups, ...tasks, ...notes].flatMap((found) => [found, ...found.also]);
}

test('what is printed as JSON keeps to its schema, and nothing of it is lost', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { date, 'json-pointer': /^(?:\/.*)?$/s } });
  const fits = ['report', 'comparison', 'review'].map((name) => {
    const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
    return (value: object): void => {
      const print = JSON.parse(JSON.stringify(value));
      deepStrictEqual(print, value);
      validate(print);
      expect(validate.errors ?? [], name).toEqual([]);
    };
  });
  fc.assert(
    fc.property(mutant, fc.constantFrom(undefined, ...STAGES), (file, stage) => {
      const assessment = judge(file, stage);
      const { asOf } = file;
      fits[0]?.({ version: 1, asOf, reports: [reportOf(assessment)] });
      fits[1]?.({ version: 1, asOf, comparison: comparisonOf(assessment) });
      fits[2]?.({ version: 1, asOf, review: reviewOf(assessment) });
    }),
    runs(100),
  );
});
