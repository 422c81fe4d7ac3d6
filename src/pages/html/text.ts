/** Text from a file in HTML: it is shown, and acts nowhere; safe between tags, in quoted attributes and in SVG. */

import { visible } from '../../formats/visible.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as it stands; what would turn or end a line is written out, as in every other output. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
