/** How things stand, at a glance: the board of `vet lint`, for whatever is judged. */

import { pad, widthOf } from '../../formats/text/layout.ts';
import type { Paint } from '../../formats/text/style.ts';
import type { GridBlock, GridCell, GridRow } from '../block.ts';
import { STATUS_SIGN } from '../signs.ts';
import { led, plainLine } from './line.ts';

/** Before the name and the word of a status: the sign and a blank. */
const SIGN = 2;

export function gridLines({ rows }: GridBlock, width: number, paint: Paint): string[] {
  const shown = rows.map(plainRow);
  const columns = Math.max(0, ...shown.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...shown.map(({ cells }) => cellWidth(cells[column]))),
  );
  const name = Math.max(8, ...shown.map((row) => Math.max(widthOf(row.name), widthOf(row.note)))) + 2;
  const wide = name + widths.reduce((sum, each) => sum + each + 1, -1) <= width;
  return shown.flatMap((row) => (wide ? asRow(row, name, widths, paint) : asList(row, width, paint)));
}

function plainRow({ name, note, cells }: GridRow): GridRow {
  const shown = cells.map((cell) => ({ ...cell, name: plainLine(cell.name), says: plainLine(cell.says) }));
  return { name: plainLine(name), note: plainLine(note), cells: shown };
}

function cellWidth(cell: GridCell | undefined): number {
  return cell ? SIGN + Math.max(widthOf(cell.name), widthOf(cell.says)) : 0;
}

function asRow({ name, note, cells }: GridRow, first: number, widths: readonly number[], paint: Paint): string[] {
  const last = cells.length - 1;
  const width = (column: number): number => (column === last ? 0 : (widths[column] ?? 0) + 1);
  const signs = cells.map((cell, column) =>
    tint(cell, paint)(pad(`${STATUS_SIGN[cell.status]} ${cell.name}`, width(column))),
  );
  const words = cells.map((cell, column) => pad(`  ${cell.says}`, width(column))).join('');
  return [paint.bold(pad(name, first)) + signs.join(''), paint.dim((pad(note, first) + words).trimEnd())];
}

/** For narrow terminals, and for many or long names. */
function asList({ name, note, cells }: GridRow, width: number, paint: Paint): string[] {
  const items = cells.flatMap((cell) => {
    const head = `${STATUS_SIGN[cell.status]} ${cell.name}`;
    return led(head, tint(cell, paint), [{ soft: cell.says }], width - 2, paint, SIGN);
  });
  return [...led(name, paint.bold, [{ soft: note }], width, paint, 2), ...items.map((line) => `  ${line}`)];
}

function tint({ status }: GridCell, paint: Paint): (text: string) => string {
  return { present: paint.bad, open: paint.warn, clear: paint.good, 'not-yet-due': paint.dim }[status];
}
