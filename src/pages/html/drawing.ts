/** What the pictures share: places in percent of their width, so that text keeps its size on every screen. */

import { widthOf } from '../../formats/text/layout.ts';
import { oneLine } from '../one-line.ts';
import { html, type Markup } from './markup.ts';

/** A picture’s width on the narrowest phone (320 px), in px: what fits there fits everywhere. */
export const NARROWEST = 288;

/** 0 to 1 → `0%` to `100%`; what lies outside is drawn at the edge. */
export function percent(share: number): string {
  return `${Math.round(within(share) * 10_000) / 100}%`;
}

export function within(share: number): number {
  return share > 0 ? Math.min(share, 1) : 0;
}

export interface Label {
  readonly x: string;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/**
 * Text that begins at `from` or ends at `to`, wherever there is room on a phone; else it is cut.
 * The whole text stands below every picture.
 */
export function labelAt(from: number, to: number, text: string, gap = 0): Label {
  const width = widthIn(oneLine(text)) + gap;
  const right = (1 - within(from)) * NARROWEST;
  const left = within(to) * NARROWEST;
  if (width <= right || (width > left && right >= left))
    return { x: percent(from), anchor: 'start', text: cut(text, right - gap) };
  return { x: percent(to), anchor: 'end', text: cut(text, left - gap) };
}

/** As much of a text as fits into so many px. */
export function cut(text: string, room: number): string {
  const shown = oneLine(text);
  if (widthIn(shown) <= room) return shown;
  let kept = '';
  let width = widthIn('…');
  for (const sign of shown) {
    width += widthIn(sign);
    if (width > room) break;
    kept += sign;
  }
  // After a word, where that does not cost too much of it.
  const words = kept.slice(0, Math.max(kept.lastIndexOf(' '), 0));
  return `${words.length * 2 > kept.length ? words : kept.trimEnd()}…`;
}

/** In px, at 13 px and in DejaVu Sans, the widest font that a page is likely to be shown in. */
export function widthIn(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign) * (NARROW.test(sign) ? 5.2 : WIDE.test(sign) ? 11 : 8.3);
  return width;
}

const NARROW = /[ fijlrt.,:;'|!()[\]-]/;
const WIDE = /[A-Zmw<>=+%@&#~×÷−…]/;

/** @param height in px */
export function picture(id: string, title: string, says: string, height: number, drawn: readonly Markup[]): Markup {
  return html`<svg class="picture" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}">
<title id="${id}-title">${oneLine(title)}</title>
<desc id="${id}-desc">${oneLine(says)}</desc>
${drawn}
</svg>`;
}
