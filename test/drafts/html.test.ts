/** A document in a browser: words and structure, and nothing else that a template may try. */

import { describe, expect, test } from 'vitest';
import { draftHtml } from '../../src/drafts/html.ts';

function bodyOf(markdown: string): string {
  const html = draftHtml({ title: 'Brief: <Cakes>', markdown });
  return /<main>\n([\s\S]*)\n<\/main>/.exec(html)?.[1] ?? '';
}

test('it is a whole page in the style of all pages', () => {
  const html = draftHtml({ title: 'Brief: <Cakes>', markdown: '# Cakes\n' });
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  expect(html).toContain('<title>Brief: &lt;Cakes&gt;</title>');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link| style=| src=/);
});

describe('Markdown', () => {
  test.each([
    [
      'headings and words',
      '# A\n\nb **c** *d* `e`',
      '<h1>A</h1>\n<p>b <strong>c</strong> <em>d</em> <code>e</code></p>',
    ],
    ['lists', '- a\n- b\n\n1. c', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>'],
    ['lists that go on', '3. c\n4. d', '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
    ['lines that break', 'a\nb', '<p>a\nb</p>'],
    ['code', '```yaml\na: <b>\n```', '<pre><code class="language-yaml">a: &lt;b&gt;\n</code></pre>'],
    [
      'links that lead out',
      '[x](https://example.com/?a=1&b=2) <jo@example.com>',
      '<p><a href="https://example.com/?a=1&amp;b=2">x</a> <a href="mailto:jo@example.com">jo@example.com</a></p>',
    ],
    ['entities', '&lt;b> &amp;amp; &#60;c> &euro;', '<p>&lt;b&gt; &amp;amp; &lt;c&gt; &euro;</p>'],
    ['words from right to left', 'Fee: שלום 3', '<p>Fee: <bdi>שלום</bdi> 3</p>'],
  ])('%s', (_, markdown, html) => {
    expect(bodyOf(markdown)).toBe(html);
  });

  test('tables can be moved by keys, and say what they are', () => {
    expect(
      bodyOf('| What | How **many** |\n|---|--:|\n| Cakes | 3 |\n| | 4 |'),
    ).toBe(`<section class="table" tabindex="0" aria-label="What, How many">
<table>
<thead><tr><th scope="col">What</th><th scope="col" class="right">How <strong>many</strong></th></tr></thead>
<tbody>
<tr><th scope="row">Cakes</th><td class="right">3</td></tr>
<tr><td></td><td class="right">4</td></tr>
</tbody>
</table>
</section>`);
    expect(bodyOf('| | |\n|---|---|\n| " onclick="x | 3 |')).toContain('aria-label="Table"');
    expect(bodyOf('| a" onclick="x |\n|---|\n| 3 |')).toContain('aria-label="a&quot; onclick=&quot;x"');
  });
});

describe('what a template may try', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    [
      'HTML in a line',
      'a <b onclick="x">b</b> <!-- c -->',
      '<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt; &lt;!-- c --&gt;</p>',
    ],
    [
      'HTML around Markdown',
      '<div>\n\n**a**\n\n</div>',
      '<p>&lt;div&gt;</p>\n<p><strong>a</strong></p>\n<p>&lt;/div&gt;</p>',
    ],
    [
      'HTML that ends nowhere',
      '<pre>\n**a** & <img src=x onerror=alert(1)',
      '<p>&lt;pre&gt;\n<strong>a</strong> &amp; &lt;img src=x onerror=alert(1)</p>',
    ],
    [
      'a link that acts',
      '[x](javascript:alert(1)) [y](JaVaScRiPt&colon;alert(1)) [z](data:text/html,x)',
      '<p>x y z</p>',
    ],
    ['a link into files', '[x](file:///etc/passwd) [y](/etc) [z](#top) [p](//evil.example)', '<p>x y z p</p>'],
    [
      'a picture',
      '![a "b"](https://evil.example/p.png) ![c][d]\n\n[d]: https://evil.example/q.png',
      '<p>a &quot;b&quot; c</p>',
    ],
    ['signs that turn the line', 'a\u202eb\u0007', '<p>a\\u202eb\\x07</p>'],
  ])('%s', (_, markdown, html) => {
    expect(bodyOf(markdown)).toBe(html);
  });
});
