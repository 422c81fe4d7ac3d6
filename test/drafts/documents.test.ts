/** Every document of every file: whole, honest about what is missing, and short. */

import { describe, expect, test } from 'vitest';
import { draftHtml } from '../../src/drafts/html.ts';
import { KINDS } from '../../src/drafts/kinds.ts';
import { closingOf, draft, FILES, KIND_NAMES, marks, yamlOf } from './story.ts';

const CASES = KIND_NAMES.flatMap((kind) => [
  ...(Object.keys(FILES) as (keyof typeof FILES)[]).map((file) => ({ kind, file, yaml: yamlOf(file) })),
  { kind, file: 'a file with nothing in it', yaml: 'vet: 1\n' },
  {
    kind,
    file: 'a file that says nothing but unknown',
    yaml: 'client: unknown\noutcomes: unknown\ncontract: unknown\n',
  },
]);

describe.each(CASES)('$kind of $file', ({ kind, yaml }) => {
  const { title, markdown, openPoints } = draft(kind, yaml);

  test('has nothing in it that only a program says', () => {
    for (const text of [title, markdown])
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object|\bNaN\b|\bInfinity\b|\{\{|\}\}|\{%|%\}/);
  });

  test('begins with its heading and ends with its open points', () => {
    expect(markdown).toMatch(/^# \S/);
    if (kind !== 'reference-call' || openPoints.length > 0)
      expect(markdown).toMatch(/\n## Open points before (?:this can be sent|this call)\n\n\S[\s\S]*\S\n$/);
    else expect(markdown).toMatch(/would_hire_again: .*\n```\n$/);
    expect(markdown).not.toMatch(/[ \t]$|\n{3}/m);
  });

  test('lists every gap that it marks, once, with whom it is to be settled', () => {
    const closing = markdown.includes('## Open points') ? closingOf(markdown) : '';
    for (const mark of marks(markdown)) {
      const text = mark.replace(/, (?:not known yet|still to be done)$/, '');
      expect(openPoints.map((point) => point.text.replace(/ \(.*\)$/s, ''))).toContain(text.replaceAll('\\', ''));
    }
    const listed = closing.match(/^\d+\. /gm) ?? [];
    expect(listed.map(Number.parseFloat)).toEqual(openPoints.map((_, index) => index + 1));
    if (openPoints.length === 0 && kind !== 'reference-call') expect(closing).toContain('There are none.');
    for (const { askOf, line } of openPoints)
      expect(closing).toContain(line === null ? `**To settle with ${askOf}**` : '**To correct in the file**');
    expect(new Set(openPoints.map(({ text, path }) => `${text} ${path}`)).size).toBe(openPoints.length);
  });

  test('is a page of HTML with the same gaps', () => {
    const html = draftHtml({ title, markdown });
    expect(html).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    const strong = html.match(/<strong>\[Open: [^<]*\]<\/strong>/g) ?? [];
    expect(strong).toHaveLength(marks(markdown).length);
    expect(html).not.toContain('**');
  });
});

/** A page of print has some 500 words. */
function wordsOf(markdown: string): number {
  const body = markdown.slice(0, markdown.lastIndexOf('## Open points'));
  return body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

const MOST_WORDS = {
  brief: 900,
  'statement-of-work': 1300,
  policy: 500,
  'contingency-plan': 450,
  'reference-call': 500,
  handover: 700,
};

test.each(CASES)('$kind of $file is short', ({ kind, yaml }) => {
  expect(wordsOf(draft(kind, yaml).markdown)).toBeLessThan(MOST_WORDS[kind]);
});

test('thirty deliverables and a very long answer are all there', () => {
  const yaml = `
scope:
  instructions: { approach: "${'Answer the question first, and then say thank you. '.repeat(80)}" }
  deliverables:
${Array.from({ length: 30 }, (_, index) => `    - { what: Cake of day ${index + 1}, quantity: 1, per: day, accepted_when: eaten }`).join('\n')}
`;
  const { markdown } = draft('statement-of-work', yaml);
  for (let day = 1; day <= 30; day++)
    expect(markdown).toContain(`\n| Cake of day ${day} | 1 a day | each day | eaten |`);
  expect(draft('brief', yaml).markdown.match(/thank you/g)).toHaveLength(80);
});

test('words of other languages stand as they are', () => {
  const yaml = 'client: { name: Bäckerei Möhring, industry: パン屋 }\nvoice: { personality: ودود }';
  expect(draft('brief', yaml).markdown).toContain('Bäckerei Möhring: パン屋');
  expect(draftHtml(draft('policy', yaml))).toContain('<bdi>ودود</bdi>');
});

test('the kinds have names, titles and lines that differ', () => {
  for (const key of ['name', 'title', 'description', 'template'] as const)
    expect(new Set(KINDS.map((kind) => kind[key])).size).toBe(KINDS.length);
});

test('the title is the kind and the name of the work, or of the business', () => {
  expect(draft('brief', 'engagement: { name: Cakes }\nclient: { name: Hill Bakery }').title).toBe('Brief: Cakes');
  expect(draft('policy', 'client: { name: Hill Bakery }').title).toBe('Social media rules: Hill Bakery');
  expect(draft('handover', '').title).toBe('Handover');
});
