import { describe, expect, test } from 'vitest';
import { visible } from '../../src/formats/visible.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** With names of their own, because they are what people know. */
const NAMED: Record<number, string> = { 9: ' ', 10: '\\n', 13: '\\r' };

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

describe('shown, and never obeyed:', () => {
  test.each(
    range(0x00, 0x1f)
      .concat(range(0x7f, 0x9f))
      .map((code) => [hex(code, 2), code]),
  )('control character %s', (_hex, code) => {
    expect(visible(`Fern${String.fromCharCode(code)}Co`)).toBe(`Fern${NAMED[code] ?? `\\x${hex(code, 2)}`}Co`);
  });

  // Unicode's Bidi_Control, the separators of lines and paragraphs, and the byte order mark.
  test.each(
    [0x061c, 0x200e, 0x200f, 0x2028, 0x2029, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069), 0xfeff].map((code) => [
      hex(code, 4),
      code,
    ]),
  )('mark U+%s', (_hex, code) => {
    expect(visible(`Fern${String.fromCharCode(code)}Co`)).toBe(`Fern\\u${hex(code, 4)}Co`);
  });

  test('every Bidi_Control that this Node knows', () => {
    for (const code of range(0, 0xffff)) {
      const sign = String.fromCharCode(code);
      if (/\p{Bidi_Control}/u.test(sign)) expect(visible(sign)).toMatch(/^\\[xu][0-9a-f]+$/);
    }
  });
});

test('a whole sequence is its own description', () => {
  expect(visible('\u001b]0;owned\u0007\u001b[2J')).toBe('\\x1b]0;owned\\x07\\x1b[2J');
});

test.each(['Fern & Co', 'Café Ōmura', '株式会社ひかり', 'שלום', '£5,400 → 🫖', 'a\\nb'])('“%s” stays', (text) => {
  expect(visible(text)).toBe(text);
});
