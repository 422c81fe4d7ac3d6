/** How each of a few things stands, at a glance. */

import type { GridBlock, GridCell, GridRow } from '../block.ts';
import { phrase } from './line.ts';
import { html, type Markup } from './markup.ts';
import { sign } from './signs.ts';

export function grid({ rows }: GridBlock): Markup {
  return html`<ul class="grid">${rows.map(row)}
</ul>`;
}

function row({ name, note, cells }: GridRow): Markup {
  return html`
<li><p class="grid-name"><strong>${phrase(name)}</strong> <span class="soft">${phrase(note)}</span></p>
<ul class="cells">${cells.map(cell)}
</ul></li>`;
}

function cell({ name, status, says }: GridCell): Markup {
  return html`
<li class="cell ${status}">${sign(status)}<span class="cell-name">${phrase(name)}</span> <span class="status">${phrase(says)}</span></li>`;
}
