import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, pad, toAscii, widthOf, wrap } from '../../src/formats/text/layout.ts';

describe('the width of', () => {
  test.each([
    ['', 0],
    ['cap', 3],
    ['£5,400', 6],
    ['Café', 4],
    ['Cafe\u0301', 4],
    ['株式会社', 8],
    ['한국', 4],
    ['ﾊﾝｶｸ', 4],
    ['🫖', 2],
    ['a\u200bb', 2],
    ['→ × …', 5],
  ])('“%s” is %i', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('wrapping', () => {
  test('breaks at blanks, and sets the rest in', () => {
    expect(wrap('Set the most you will spend in the whole term.', 20, 2)).toEqual([
      'Set the most you',
      '  will spend in the',
      '  whole term.',
    ]);
  });

  test('leaves what fits, to the last column', () => {
    expect(wrap('Nobody decides', 14)).toEqual(['Nobody decides']);
    expect(wrap('Nobody decides', 13)).toEqual(['Nobody', 'decides']);
    expect(wrap('', 20)).toEqual(['']);
  });

  test('cuts a word that is longer than the line', () => {
    expect(wrap('see social-media-policy-of-2027.md today', 12, 2)).toEqual([
      'see',
      '  social-med',
      '  ia-policy-',
      '  of-2027.md',
      '  today',
    ]);
  });

  test('counts columns, and cuts no sign in two', () => {
    expect(wrap('株式会社ひかり', 8)).toEqual(['株式会社', 'ひかり']);
    expect(wrap('🫖🫖🫖🫖🫖', 9)).toEqual(['🫖🫖🫖🫖', '🫖']);
  });

  test('loses nothing, keeps to the width, and ends, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 8, max: 60 }),
        fc.nat({ max: 8 }),
        (text, width, indent) => {
          const lines = wrap(text, width, indent);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          // The narrowest part of a line that is written in has 8 columns.
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, indent + 8));
        },
      ),
      { seed: 20261120 },
    );
  });
});

test('clipping keeps whole signs, and one at least', () => {
  expect(clip('The Tern & Tide', 8)).toBe('The Tern');
  expect(clip('株式会社', 5)).toBe('株式');
  expect(clip('🫖 tea', 1)).toBe('🫖');
  expect(clip('', 5)).toBe('');
});

test('padding counts columns, and never cuts', () => {
  expect(pad('株式', 6)).toBe('株式  ');
  expect(pad('Instructions', 6)).toBe('Instructions');
});

describe('in ASCII', () => {
  test('our signs have plain ones in their place', () => {
    expect(toAscii('✖ Budget · “£5,400” → 3 × €20 – 2 ÷ ¥7 …')).toBe(
      'x Budget - "GBP 5,400" -> 3 x EUR 20 - 2 / JPY 7 ...',
    );
    expect(toAscii('╭ │ ✔ × − — ‘you’')).toBe("+ | + x - - 'you'");
  });

  test('what the owner wrote stays, and so do lines', () => {
    expect(toAscii('Café Ōmura\n株式会社\n')).toBe('Café Ōmura\n株式会社\n');
  });
});
