/** Things to do or to ask, as ruled rows. */

import type { EntriesBlock, Entry } from '../block.ts';
import { line, phrase } from './line.ts';
import { html, type Markup, nothing } from './markup.ts';
import { sign } from './signs.ts';

export function entries(block: EntriesBlock): Markup {
  return html`<ul class="entries">${block.entries.map(entry)}</ul>`;
}

function entry({ tone, label, text, more = [], remedy, source }: Entry): Markup {
  return html`
<li class="entry tone-${tone}">${sign(tone)}
<p>${label === undefined ? nothing : html`<strong class="label">${phrase(label)}</strong> `}${line(text)}</p>
${more.map((text) => html`<p class="more">${line(text)}</p>`)}
${remedy === undefined ? nothing : html`<p class="remedy"><span class="arrow" aria-hidden="true">→</span> ${line(remedy)}</p>`}
${source === undefined ? nothing : html`<p class="source">${phrase(source)}</p>`}
</li>`;
}
