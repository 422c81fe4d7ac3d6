/** The six templates, whatever words of the format a file uses. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/document/read.ts';
import { draftOf } from '../../src/drafts/draft.ts';
import type { DraftKind } from '../../src/drafts/kinds.ts';
import { fields } from '../../src/engagement/generated/fields.ts';
import { parsePath } from '../../src/engagement/path.ts';
import { naughtyEngagement } from '../fixtures/naughty.ts';
import { KIND_NAMES, templateOf } from './story.ts';

type Tree = { [key: string | number]: unknown };

const COMPLETE = parse(naughtyEngagement('Tom asked', 'running')) as Tree;

const TEMPLATES = KIND_NAMES.map((kind) => ({ kind, template: templateOf(kind) }));

/** The documents that name a field, of the complete engagement with another value there; of a list, in its first entry. */
function documentsWith(field: string, value: unknown): { kind: DraftKind; text: string }[] {
  const tree = structuredClone(COMPLETE);
  const path = parsePath(field.replace(/\[\]$/, '').replaceAll('[]', '[0]'));
  const last = path.pop() as string | number;
  let group = tree;
  for (const part of path) {
    group[part] ??= {};
    group = group[part] as Tree;
  }
  if (value === undefined) delete group[last];
  else group[last] = field.endsWith('[]') ? [value] : value;
  // No rule has to be run for a document.
  const assessment = assess('a.yaml', read(JSON.stringify(tree)), {
    asOf: '2026-11-20',
    settings: { only: new Set() },
  });
  return TEMPLATES.filter(({ template }) => template.includes(last.toString())).map(({ kind, template }) => {
    const { markdown } = draftOf(kind, assessment, template);
    expect(markdown, `${field}: ${value}`).not.toMatch(/\bundefined\b|\bnull\b|\[object|\bNaN\b|[{%]\}|\{%/);
    return { kind, text: markdown.slice(0, markdown.indexOf('## Open points')) };
  });
}

const OTHERS: Record<string, readonly unknown[]> = {
  'yes-no': [true, false],
  number: [7],
  integer: [7],
  date: ['2027-02-02'],
  text: ['Bo asked'],
  list: [[]],
};

const FIELDS = Object.entries(fields).filter(
  ([field, { type }]) =>
    !/^(?:vet|waivers|engagement\.stage)|\[\]$/.test(field) || (type === 'enum' && field.endsWith('[]')),
);

describe('whatever the answers, documents are said in words', () => {
  const mattering = new Set<string>();

  // Each word, each yes and no, another number, day, text or list, nothing, and not knowing.
  test.each(FIELDS)('%s', (field, { type, words = [] }) => {
    const seen = new Map<DraftKind, Set<string>>();
    for (const value of [...words, ...(OTHERS[type] ?? []), undefined])
      for (const { kind, text } of documentsWith(field, value)) seen.set(kind, (seen.get(kind) ?? new Set()).add(text));
    const matters = [...seen].filter(([, texts]) => texts.size > 1).map(([kind]) => kind);
    if (matters.length > 0) mattering.add(field);
    if (field.endsWith('[]') || type === 'object' || IN_A_FORM.includes(field)) return;
    for (const { kind, text } of documentsWith(field, 'unknown').filter(
      ({ kind }) => matters.includes(kind) && needs(kind, field),
    ))
      expect(text, kind).toContain(', not known yet]**');
  });

  test('and whoever signs has seen every term of the contract, or that it is open', () => {
    const terms = Object.keys(fields).filter((field) => /^contract\.\w+$/.test(field));
    // The second counts where a contract renews itself; this one does not.
    expect(terms.filter((field) => !mattering.has(field))).toEqual([
      'contract.original_value',
      'contract.renewal_notice_days',
    ]);
  });
});

/** The rules name the plan for an outcry only. */
const needs = (kind: DraftKind, field: string): boolean => kind !== 'policy' || field !== 'contingencies[].event';

/** There a blank says that an answer is missing. */
const IN_A_FORM = Object.keys(fields).filter((field) => field.startsWith('references[].'));

describe.each(KIND_NAMES)('%s', (kind) => {
  test('says in its first lines what it is for, and where the answers come from', () => {
    const [comment = '', document = ''] = templateOf(kind).split('{% endcomment %}');
    expect(comment).toMatch(/^\{% comment %\}\n {2}\S[\s\S]*engagement\.yaml/);
    expect(document).toMatch(/^\n(?:\{%.*%\}\n)*# \S/);
  });

  test('ends its lines plainly, and has no text beside its language', () => {
    expect(templateOf(kind)).not.toMatch(/[ \t]$|\r|\t/m);
    expect(templateOf(kind)).not.toMatch(/—|!(?!=)/);
  });
});
