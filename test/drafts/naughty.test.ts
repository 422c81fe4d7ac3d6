/** Whatever words a file holds, in no document do they become anything but words. */

import { describe, expect, test } from 'vitest';
import { draftHtml } from '../../src/drafts/html.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { ACTS_ON_TERMINAL, byCommonMark, byMarked } from '../pages/rendered.ts';
import { draft, KIND_NAMES } from './story.ts';

/** Every document of an engagement in which the text stands wherever words may stand, also where they are faults. */
function documentsOf(text: string) {
  return KIND_NAMES.flatMap((kind) => [
    { name: kind, made: draft(kind, naughtyEngagement(text)) },
    { name: `${kind} (faults)`, made: draft(kind, naughtyFaults(text)) },
  ]);
}

const RENDERERS = [
  { name: 'commonmark', render: byCommonMark },
  { name: 'marked', render: byMarked },
];

const plain = documentsOf('Tom asked').map(({ name, made }) => ({
  name,
  made,
  tags: new Map(RENDERERS.map(({ name, render }) => [name, render(made.markdown).tags])),
  ours: tagsOf(draftHtml(made)),
}));

test('the words of a file stand in every document', () => {
  for (const { name, made } of plain.filter(({ name }) => !name.includes('faults')))
    expect(made.markdown.match(/Tom asked/g)?.length, name).toBeGreaterThan(3);
});

/** The tags of a page of ours; an address that leads out is text here. */
function tagsOf(html: string): string[] {
  const body = html.slice(html.indexOf('<body>')).replace(/<a href="(?:https?|mailto):[^"<>]*">([^<]*)<\/a>/g, '$1');
  return (body.match(/<[^>]*>/g) ?? [])
    .map((tag) => tag.replace(/aria-label="[^"<>]*"/, 'aria-label'))
    .filter((tag) => !/bdi/.test(tag));
}

describe.each(naughty)('$name', ({ text }) => {
  const documents = documentsOf(text);

  test.each(RENDERERS)('is text in Markdown: $name', ({ name: renderer, render }) => {
    for (const [index, { name, made }] of documents.entries())
      expect(render(made.markdown).tags, name).toEqual(plain[index]?.tags.get(renderer));
  });

  test('is text in HTML', () => {
    for (const [index, { name, made }] of documents.entries()) {
      const html = draftHtml(made);
      expect(tagsOf(html), name).toEqual(plain[index]?.ours);
      expect(html.replaceAll('\n', ''), name).not.toMatch(ACTS_ON_TERMINAL);
    }
  });

  test('shows what could act on a screen', () => {
    for (const { name, made } of documents) expect(made.markdown, name).not.toMatch(ACTS_ON_TERMINAL);
  });
});
