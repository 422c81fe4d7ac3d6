/** A table; where it is wider than the screen, it is moved by finger or arrow keys, and the page stands still. */

import type { TableBlock } from '../block.ts';
import { line, phrase } from './line.ts';
import { html, type Markup } from './markup.ts';

export function table({ caption, columns, rows, strong = [] }: TableBlock, id: string): Markup {
  const align = (column: number) => html`${columns[column]?.align === 'right' ? html` class="right"` : ''}`;
  const head = columns.map(({ name }, column) => html`<th scope="col"${align(column)}>${phrase(name)}</th>`);
  const body = rows.map((cells, row) => {
    const shown = cells.map((cell, column) =>
      column === 0 ? html`<th scope="row"${align(0)}>${line(cell)}</th>` : html`<td${align(column)}>${line(cell)}</td>`,
    );
    return html`<tr${strong.includes(row) ? html` class="strong"` : ''}>${shown}</tr>\n`;
  });
  return html`<section class="table${columns.length > 3 ? ' wide' : ''}" tabindex="0" aria-labelledby="${id}-caption">
<table>
<caption id="${id}-caption">${phrase(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
</section>`;
}
