/** How things stand, at a glance: a table of signs and words. */

import type { GridBlock, GridCell, GridRow, Line } from '../block.ts';
import { STATUS_SIGN } from '../signs.ts';
import { textTable } from './table.ts';

/** More lists than these do not fit side by side. */
const SIDE_BY_SIDE = 3;

export function gridBlock({ rows }: GridBlock): string {
  const [first] = rows;
  if (!first) return '';
  const names = first.cells.map(({ name }) => name);
  const same = rows.every(
    ({ cells }) => cells.length === names.length && cells.every((cell, i) => cell.name === names[i]),
  );
  // The same things of several files are compared; different ones are lists.
  if (rows.length > 1 && same) return compared(rows, names);
  const groups: string[] = [];
  for (let i = 0; i < rows.length; i += SIDE_BY_SIDE) groups.push(lists(rows.slice(i, i + SIDE_BY_SIDE)));
  return groups.join('\n\n');
}

function compared(rows: readonly GridRow[], names: readonly string[]): string {
  return textTable(
    ['', ...names],
    rows.map(({ name, note, cells }) => [
      title(name, note),
      ...cells.map(({ status, says }) => `${STATUS_SIGN[status]} ${says}`),
    ]),
  );
}

/** Each list a column. */
function lists(rows: readonly GridRow[]): string {
  const length = Math.max(...rows.map(({ cells }) => cells.length));
  return textTable(
    rows.map(({ name, note }) => title(name, note)),
    Array.from({ length }, (_, i) => rows.map(({ cells }): Line => inWords(cells[i]))),
  );
}

function title(name: string, note: string): string {
  return note === '' ? name : `${name}: ${note}`;
}

function inWords(cell: GridCell | undefined): string {
  return cell ? `${STATUS_SIGN[cell.status]} ${cell.name}: ${cell.says}` : '';
}
