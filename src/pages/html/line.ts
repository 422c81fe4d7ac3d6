/** Lines of a page with what stands out in them. */

import type { Line, Span } from '../block.ts';
import { oneLine } from '../one-line.ts';
import { html, type Markup } from './markup.ts';

export function line(text: Line): Markup {
  return typeof text === 'string' ? phrase(text) : html`${text.map(span)}`;
}

function span(part: Span): Markup {
  if (typeof part === 'string') return phrase(part);
  if ('strong' in part) return html`<strong>${phrase(part.strong)}</strong>`;
  if ('code' in part) return html`<code>${phrase(part.code)}</code>`;
  return html`<span class="soft">${phrase(part.soft)}</span>`;
}

/** Words written from right to left, with what stands between them. By hand: Unicode’s own classes are slow to compile. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[ -@[-`{-~]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;

/** A name in Arabic must not turn the number around that follows it: it is set apart from the sentence. */
export function phrase(given: string): Markup {
  const text = oneLine(given);
  const parts: Markup[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(RIGHT_TO_LEFT)) {
    parts.push(html`${text.slice(from, index)}<bdi>${run}</bdi>`);
    from = index + run.length;
  }
  return html`${parts}${text.slice(from)}`;
}
