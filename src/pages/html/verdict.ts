/** The verdict: the first thing read. */

import type { VerdictBlock } from '../block.ts';
import { line } from './line.ts';
import { html, type Markup, nothing } from './markup.ts';
import { sign } from './signs.ts';

export function verdict({ tone, text, because }: VerdictBlock): Markup {
  const why = because.length === 0 ? nothing : html`<p class="because">${line(because)}</p>`;
  return html`<div class="verdict tone-${tone}"><p class="says">${sign(tone)}<strong>${line(text)}</strong></p>${why}</div>`;
}
