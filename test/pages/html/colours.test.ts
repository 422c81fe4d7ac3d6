/** Text can be read on its ground by people with weak sight: WCAG 2.2, AA (4.5), in each of the three palettes. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TEXT = ['ink', 'soft', 'accent', 'bad', 'warn', 'good', 'note'];
const GROUNDS = ['paper', 'wash'];

const colours = readFileSync('src/pages/html/style/colours.css', 'utf8');
const print = readFileSync('src/pages/html/style/print.css', 'utf8');
const [light = '', dark = ''] = colours.split('@media');

const palettes = [
  { name: 'light', palette: palette(light) },
  { name: 'dark', palette: { ...palette(light), ...palette(dark) } },
  { name: 'print', palette: { ...palette(light), ...palette(print) } },
];

function palette(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([a-z]+): (#[\da-f]{3,6});/g)].map(([, name, value]) => [name, value]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/[\da-f]{2}/g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

describe.each(palettes)('$name', ({ palette }) => {
  test.each(TEXT.flatMap((text) => GROUNDS.map((ground) => ({ text, ground }))))(
    '$text on $ground',
    ({ text, ground }) => {
      expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
