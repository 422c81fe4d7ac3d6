/** A text in HTML is that text, and nothing else. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrase } from '../../../src/pages/html/line.ts';
import { html } from '../../../src/pages/html/markup.ts';
import { htmlText } from '../../../src/pages/html/text.ts';
import { anySigns, runs } from '../any-signs.ts';

test.each([
  ['Fern & Sons <fern@example.com>', 'Fern &amp; Sons &lt;fern@example.com&gt;'],
  [`the "best" café's`, 'the &quot;best&quot; café&#39;s'],
  ['bell \u0007, turned \u202eround\u202c', 'bell \\x07, turned \\u202eround\\u202c'],
  ['&lt; stays as it was typed', '&amp;lt; stays as it was typed'],
])('%j is shown', (text, shown) => {
  expect(htmlText(text)).toBe(shown);
});

test('no text can open a tag, leave an attribute or name an entity', () => {
  fc.assert(
    fc.property(anySigns, (text) => {
      const shown = htmlText(text);
      expect(shown).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
    runs(300),
  );
});

test('a template escapes whatever is put into it, but markup', () => {
  const name = '<b>Fern</b>';
  expect(html`<p title="${name}">${name} ${html`<em>${name}</em>`} ${2}</p>`.markup).toBe(
    '<p title="&lt;b&gt;Fern&lt;/b&gt;">&lt;b&gt;Fern&lt;/b&gt; <em>&lt;b&gt;Fern&lt;/b&gt;</em> 2</p>',
  );
});

test.each([
  ['Ask مرحبا 5 times', 'Ask <bdi>مرحبا</bdi> 5 times'],
  ['“שלום, עולם”: 42', '“<bdi>שלום, עולם</bdi>”: 42'],
  ['two\nlines\tand a tab', 'two lines and a tab'],
])('%j keeps its direction to itself, and stays in its line', (text, shown) => {
  expect(phrase(text).markup).toBe(shown);
});
