/** Text in Markdown is shown as it stands, by the reference implementation of CommonMark and by one of GitHub's. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../src/pages/markdown/text.ts';
import { oneLine } from '../../src/pages/one-line.ts';
import { naughty } from '../fixtures/naughty.ts';
import { anySigns, runs } from './any-signs.ts';
import { RENDERERS, squeezed } from './rendered.ts';

describe('what a person reads in the Markdown itself', () => {
  test.each([
    ['Fixed prices, same team every time.', 'Fixed prices, same team every time.'],
    ['A cap of £5,400 (ceiling: £6,000); 90% − 12 = 78.', 'A cap of £5,400 (ceiling: £6,000); 90% − 12 = 78.'],
    ['It’s “done”, says Jo: AT&T & sons, 24/7!', 'It’s “done”, says Jo: AT&T & sons, 24/7!'],
    ['$1,200 × 6 = $7,200', '$1,200 × 6 = $7,200'],
    ['See https://harbour.example/prices?a=1&b=2#top, Jo', 'See https://harbour.example/prices?a=1&b=2#top, Jo'],
    ['Jo (www.northlight.example) answers', 'Jo (www.northlight.example) answers'],
    ['https://www.tiktok.example/@harbour_lane is ours', 'https://www.tiktok.example/@harbour_lane is ours'],
    ['jo.marsh@northlight.example', 'jo.marsh@northlight.example'],
    ['08:00:30', '08:00:30'],
    ['one\n  two\tthree\r\n\r\nfour', 'one two three four'],
  ])('plain words stay plain: %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test.each([
    ['*paid*', String.raw`\*paid\*`],
    ['never_say', String.raw`never\_say`],
    ['a | b', String.raw`a \| b`],
    ['[x](y)', String.raw`\[x\](y)`],
    ['![x](y)', String.raw`!\[x\](y)`],
    ['<b>', String.raw`\<b>`],
    ['C:\\new', String.raw`C:\\new`],
    ['&copy; AT&T', String.raw`\&copy; AT&T`],
    ['# 1', String.raw`\# 1`],
    ['C #', String.raw`C \#`],
    ['- 1', String.raw`\- 1`],
    ['-1', '-1'],
    ['+44 20', '+44 20'],
    ['1. May', String.raw`1\. May`],
    ['1.5 hours', '1.5 hours'],
    ['> 1', String.raw`\> 1`],
    ['5 > 1', '5 > 1'],
    ['===', String.raw`\===`],
    ['$x$', '&#36;x&#36;'],
    // What stands next to an address would become a part of it: brackets keep it out.
    ['See https://harbour.example.', 'See <https://harbour.example>.'],
    ['See www.harbour.example', String.raw`See www\.harbour.example`],
    ['https://x.example/*a*', String.raw`https\://x.example/\*a\*`],
    ['“https://x.example”', String.raw`“https\://x.example”`],
    ['red\u001b[31m', String.raw`red\\x1b\[31m`],
  ])('what would act is escaped: %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test.each([
    ['@priya', '@\u2060priya'],
    ['#12', '#\u206012'],
    ['octocat/hello#3', 'octocat/hello#\u20603'],
    ['GH-12', 'GH-\u206012'],
    [':tada:', ':\u2060tada:'],
  ])('GitHub finds no name, number or picture in %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});

/** Each way in which a text stands in a page, and the tags that are ours. */
const PLACES: Readonly<Record<string, (markdown: string) => string>> = {
  alone: (text) => text,
  'in an item': (text) => `- ${text}`,
  'in an item of an item': (text) => `1. a\n   - ${text}`,
  'in a heading': (text) => `## ${text}`,
  'in a quotation': (text) => `> **a** ${text}`,
  'between paragraphs': (text) => `a\n\n${text}\n\nb`,
  'in a cell': (text) => `| a | b |\n| --- | --: |\n| ${text} | c |`,
  'in the head of a table': (text) => `| a | ${text} |\n| --- | --: |\n| b | c |`,
};

function expectInert(text: string): void {
  if (oneLine(text).trim() === '') {
    expect(markdownText(text)).toBe('');
    return;
  }
  const shown = squeezed(oneLine(text));
  for (const [place, around] of Object.entries(PLACES)) {
    for (const { name, render } of RENDERERS) {
      const harmless = render(around('Harbour'));
      const { tags, text: read } = render(around(markdownText(text)));
      const about = `${name}, ${place}: ${JSON.stringify(text)}`;
      expect(tags, about).toEqual(harmless.tags);
      // Where there are no tables, their bars are signs like any others.
      expect(read, about).toBe(squeezed(harmless.text.replace('Harbour', () => shown)));
    }
  }
}

describe('a renderer shows', () => {
  test.each(naughty)('$name', ({ text }) => {
    expectInert(text);
  });

  test('any text of signs that mean something', () => {
    fc.assert(fc.property(anySigns, expectInert), runs(400));
  });

  test('any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), expectInert), runs(400));
  });
});
