/** The page of a run under a job or a pull request: readable, of at most 1 MiB, and nothing in it acts. */

import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { markdownFormat } from '../../src/pages/run.ts';
import { INVERTED, SOUND, waived } from '../commands/stories.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { assessed, baselined, STORIES, story } from '../formats/shop.ts';
import { summaryOf, written } from '../formats/summary.ts';
import { RENDERERS } from './rendered.ts';

const settings = { only: new Set(['budget/no-reserve']) };
const budget = (text: string, file = 'york/engagement.yaml'): Assessment => assessed(text, file, settings);
const page = (assessments: readonly Assessment[]): string => written(markdownFormat(), assessments);

test('a finding: the verdict, the counts, what to do and where', () => {
  expect(page([budget(INVERTED)])).toMatchInlineSnapshot(`
    "## ✖ Only the chosen rules were judged

    | File | Verdict | Errors | Warnings | Notes | Questions | Tasks | Waived | Baselined |
    |---|---|--:|--:|--:|--:|--:|--:|--:|
    | york/engagement.yaml | ✖ Only the chosen rules were judged | 1 |  |  |  |  |  |  |

    ### york/engagement.yaml

    **Only the chosen rules were judged:** 1 error.

    - **error:** The ceiling, £5,000, is below the cap, £5,400.
      - → The ceiling is the cap plus the reserve: correct one of the two figures.
      - _line 3, budget/no-reserve_

    1 file checked: 1 error.
    "
  `);
});

test('nothing found reads well, too', () => {
  expect(page([{ ...budget(SOUND), partial: false }])).toMatchInlineSnapshot(`
    "## ✔ Ready to sign

    | File | Verdict | Errors | Warnings | Notes | Questions | Tasks | Waived | Baselined |
    |---|---|--:|--:|--:|--:|--:|--:|--:|
    | york/engagement.yaml | ✔ Ready to sign |  |  |  |  |  |  |  |

    1 file checked: nothing found.
    "
  `);
});

test('of several files it says how many are ready', () => {
  const heading = (assessments: readonly Assessment[]) => page(assessments).split('\n')[0];
  expect(heading(STORIES.map(story))).toBe('## ✖ 3 of 4 engagements are not ready; 1 is ready with reservations');
  expect(heading([story('cafe')])).toBe('## ✖ Not ready to go to vendors');
  expect(heading([budget(SOUND), budget(INVERTED)])).toBe('## ✖ Only the chosen rules were judged');
});

test('no file is no good news', () => {
  expect(page([])).toBe('## ✖ Nothing was checked\n\nSo nothing is known to be well.\n');
  expect(written(markdownFormat(), [], { noneDue: true })).toBe('## There was nothing to check\n');
});

test('a file that could not be read stands first in the table', () => {
  const format = markdownFormat();
  format.unreadable?.('york/engagement.yaml', 'you may not read it', 0);
  format.add?.(format.file(budget(INVERTED, 'leeds.yaml')), 1);
  const lines = format.tail(summaryOf([budget(INVERTED)], { faults: 1 })).split('\n');
  expect(lines[0]).toMatch(/^## ✖ /);
  expect(lines[4]).toMatch(/^\| york\/engagement\.yaml \| ✖ cannot be read: you may not read it \|/);
  expect(lines[5]).toMatch(/^\| leeds\.yaml \| ✖ /);
});

test('the worst files come first', () => {
  const text = page([budget(SOUND, 'sound.yaml'), budget(INVERTED, 'inverted.yaml'), assessed('a: [', 'broken.yaml')]);
  const order = [...text.matchAll(/^\| (\w+)\.yaml/gm)].map(([, name]) => name);
  expect(order).toEqual(['broken', 'inverted', 'sound']);
  expect([...text.matchAll(/^### (\w+)/gm)].map(([, name]) => name)).toEqual(['broken', 'inverted']);
});

test('questions, tasks and what is set aside are folded', () => {
  expect(page([story('cafe')])).toContain('<summary>1 open question and 1 task</summary>');
  const text = page([budget(waived(INVERTED))]);
  expect(text).toContain('<summary>1 waived</summary>');
  expect(text).toContain('→ Waived by Priya Shah until 2027-06-30: the bank lends us the rest');
  expect(page([baselined(budget(INVERTED))])).toContain('<summary>1 in the baseline</summary>');
});

test('at most 1 MiB, the worst of it, and a last line that says what is left out', () => {
  const format = markdownFormat();
  const firm = format.file(story('cleaning-firm'));
  const last = format.file(assessed('a: [', 'broken.yaml'));
  for (let index = 0; index < 4000; index++) format.add?.(firm, index);
  format.add?.(last, 4000);
  const text = format.tail(summaryOf(STORIES.map(story)));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(900 * 1024);
  expect(text).toContain('### broken.yaml');
  expect(text.trimEnd().split('\n').at(-1)).toMatch(
    /^Left out, because such a page holds 1 MiB: what was found in [\d,]+ files, and [\d,]+ rows of the table\./,
  );
});

/** The same page with harmless words; what stands between backticks stays between them. */
function harmless(assessment: Assessment): Assessment {
  const tame = (words: string): string => words.replace(/[^a-z\d (`]/giu, (sign) => (/\s/.test(sign) ? ' ' : 'é'));
  const findings = assessment.findings.map((finding) => ({
    ...finding,
    message: tame(finding.message),
    remedy: finding.remedy === null ? null : tame(finding.remedy),
    ask: finding.ask === null ? null : tame(finding.ask),
    waived: finding.waived && { ...finding.waived, reason: tame(finding.waived.reason), by: tame(finding.waived.by) },
  }));
  return { ...assessment, path: tame(assessment.path), findings };
}

describe.each(naughty)('$name', ({ text }) => {
  const assessments = [naughtyEngagement(text), naughtyEngagement(text, 'running'), naughtyFaults(text)].map((yaml) =>
    assessed(yaml, `${text}/engagement.yaml`),
  );
  const markdown = page(assessments);

  test.each(RENDERERS)('is text: $name', ({ render }) => {
    expect(render(markdown).tags).toEqual(render(page(assessments.map(harmless))).tags);
  });

  test('notifies nobody', () => {
    // GitHub finds no names in code.
    expect(/(?<![a-z\d])@[a-z\d].{0,20}/i.exec(markdown.replace(/`[^`\n]*`/g, ''))?.[0]).toBeUndefined();
  });
});
