/** Amounts and days as tables, each below its title and the sentence that says what it shows. */

import type { BarsBlock, TimelineBlock } from '../block.ts';
import { amountRows, dateRows } from '../figures.ts';
import { markdownLine } from './line.ts';
import { textTable } from './table.ts';

export function barsBlock(block: BarsBlock): string[] {
  const rows = amountRows(block);
  const cells = rows.map(({ label, amount, working, mark }) => [mark ? [{ soft: label }] : label, amount, working]);
  const heads = ['What', 'Amount', ...(rows.some(({ working }) => working !== '') ? ['Working'] : [])];
  return [...said(block), textTable(heads, cells, [false, true])];
}

export function timelineBlock(block: TimelineBlock): string[] {
  const rows = dateRows(block).map(({ when, what, today }) =>
    today ? [[{ strong: when }], [{ strong: what }]] : [when, what],
  );
  return [...said(block), textTable(['Date', 'What'], rows)];
}

function said({ title, says }: { readonly title: string; readonly says: string }): string[] {
  return [markdownLine(title, 'strong'), markdownLine(says)];
}
