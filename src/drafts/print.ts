/** How a value appears in the document: as text that acts nowhere, or as an open point. */

import { Drop } from 'liquidjs';
import { formatList, formatNumber } from '../engagement/quantity.ts';
import { markdownText } from '../pages/markdown/text.ts';
import { keptBack } from './context.ts';
import { NOT_APPLYING } from './not-applying.ts';
import type { OpenPoints } from './open-points.ts';
import { Problem } from './problem.ts';
import { KeptBack, Markdown, Missing } from './shown.ts';

const AFTER = { absent: '', unread: '', unknown: ', not known yet', 'not-yet': ', still to be done' };

/** The Markdown of any value that a template can hold; gaps are noted in `open`. */
export function printed(value: unknown, open: OpenPoints): string {
  if (value instanceof Markdown) return value.text;
  if (value instanceof Missing) return gap(value, open);
  if (value instanceof KeptBack) throw keptBack(value.path);
  if (value instanceof Drop) return printed(value.valueOf(), open);
  if (value === undefined || value === null) return gap(NOTHING, open);
  if (Array.isArray(value)) return printedList(value, open);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return text(formatNumber(value, 2));
  if (typeof value === 'string') return text(value);
  throw new Problem('This is a group of fields, and no text.', 'Name one of its fields.');
}

/** `a, b and c`; an empty list is an answer too. */
export function printedList(values: readonly unknown[], open: OpenPoints): string {
  return values.length === 0 ? 'none' : formatList(printedItems(values, open));
}

/** Of a list, what does not apply is no part; where nothing applies, the list does not. */
export function printedItems(values: readonly unknown[], open: OpenPoints): string[] {
  const items = values.map((value) => printed(value, open)).filter((item) => item !== NOT_APPLYING);
  return items.length === 0 ? [NOT_APPLYING] : items;
}

/** A variable of the template that holds nothing. */
const NOTHING = new Missing({ path: null, field: null, state: { kind: 'absent' } });

function gap({ gap }: Missing, open: OpenPoints): string {
  const { state } = gap;
  if (state.kind === 'na') return NOT_APPLYING;
  return `**[Open: ${text(open.add(gap))}${AFTER[state.kind]}]**`;
}

/** Safe also where somebody's template has HTML around it, in which a backslash means nothing. */
function text(value: string): string {
  return markdownText(value).replaceAll('\\<', '&lt;');
}
