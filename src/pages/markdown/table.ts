/** Tables, their columns in line where that helps whoever reads the text itself. */

import { pad, widthOf } from '../../formats/text/layout.ts';
import type { Line, TableBlock } from '../block.ts';
import { markdownCell } from './line.ts';

/** Signs in a line that an editor or a diff still shows without breaking it. */
const WIDEST = 120;

export function tableBlock({ caption, columns, rows, strong }: TableBlock): string[] {
  const cells = rows.map((row, index) =>
    row.map((cell) => markdownCell(cell, strong?.includes(index) ? 'strong' : 'plain')),
  );
  const heads = columns.map(({ name }) => markdownCell(name));
  const right = columns.map(({ align }) => align === 'right');
  return [markdownCell(caption, 'strong'), table(heads, cells, right)];
}

export function textTable(heads: readonly string[], rows: readonly (readonly Line[])[], right: boolean[] = []): string {
  return table(
    heads.map((head) => markdownCell(head)),
    rows.map((row) => row.map((cell) => markdownCell(cell))),
    right,
  );
}

/** Of cells that are Markdown already. */
function table(heads: readonly string[], rows: readonly (readonly string[])[], right: readonly boolean[]): string {
  const columns = heads.map((head, column) =>
    Math.max(3, ...[head, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
  );
  const wide = columns.reduce((sum, width) => sum + width + 3, 1) > WIDEST;
  const line = (cells: readonly string[]): string =>
    `| ${columns.map((width, column) => filled(cells[column] ?? '', wide ? 0 : width, right[column])).join(' | ')} |`;
  const rule = columns.map((width, column) => {
    const dashes = '-'.repeat((wide ? 3 : width) - (right[column] ? 1 : 0));
    return right[column] ? `${dashes}:` : dashes;
  });
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function filled(cell: string, width: number, right: boolean | undefined): string {
  return right ? ' '.repeat(Math.max(width - widthOf(cell), 0)) + cell : pad(cell, width);
}
