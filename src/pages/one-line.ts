/** Text of a file in a line of a page: its breaks are blanks, and what could act on a screen is shown. */

import { visible } from '../formats/visible.ts';

const BLANKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** `one\n two\x07` → `one two\x07`, the bell as the four signs that it is written with. Blanks at the ends stay. */
export function oneLine(text: string): string {
  return visible(text.replace(BLANKS, ' '));
}
