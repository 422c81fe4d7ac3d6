/** Tables in columns where they fit, with cells of a few lines at most; where they do not, row by row as records. */

import { widthOf } from '../../formats/text/layout.ts';
import { type Paint, plain as withoutColours } from '../../formats/text/style.ts';
import type { Line, TableBlock } from '../block.ts';
import { led, lines, plainLine } from './line.ts';

const GAP = 2;

/** A column of prose that is narrower than this is a column of syllables. */
const NARROWEST = 12;

/** Lines of a cell; longer cells read better across the screen. */
const TALLEST = 4;

export function tableLines({ caption, columns, rows, strong }: TableBlock, width: number, paint: Paint): string[] {
  const head = lines(caption, width, paint, 0, paint.bold);
  const heads = columns.map(({ name }) => name);
  const right = columns.map(({ align }) => align === 'right');
  return [...head, ...columnsOrRecords({ heads, rows, right, strong: strong ?? [] }, width, paint)];
}

export interface Cells {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Line[])[];
  readonly right: readonly boolean[];
  readonly strong: readonly number[];
}

export function columnsOrRecords(cells: Cells, width: number, paint: Paint): string[] {
  const widths = fitting(cells, width);
  return widths ? inColumns(cells, widths, paint) : asRecords(cells, width, paint);
}

/** The width of each column; undefined where they do not fit side by side. */
function fitting({ heads, rows, right }: Cells, width: number): number[] | undefined {
  const columns = heads.map((head, column) => [head, ...rows.map((row) => row[column] ?? '')].map(plainLine));
  const natural = columns.map((cells) => Math.max(...cells.map(widthOf)));
  const least = columns.map((cells, column) => {
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(' ')).map(widthOf));
    const wanted = natural[column] ?? 0;
    return right[column] ? wanted : Math.min(wanted, Math.max(NARROWEST, longestWord));
  });
  const room = width - GAP * (heads.length - 1);
  const widths = shared(least, natural, room);
  if (!widths) return undefined;
  const tall = columns.some((cells, column) =>
    cells.some((cell) => widthOf(cell) > TALLEST * 0.8 * (widths[column] ?? 1)),
  );
  return tall ? undefined : widths;
}

/** Short columns keep their width: the longest give way, one column of the screen after the other. */
function shared(least: readonly number[], natural: readonly number[], room: number): number[] | undefined {
  for (let most = Math.max(0, ...natural); most >= 0; most -= 1) {
    const widths = natural.map((width, column) => Math.max(Math.min(width, most), least[column] ?? 0));
    if (widths.reduce((sum, width) => sum + width, 0) <= room) return widths;
  }
  return undefined;
}

function inColumns({ heads, rows, right, strong }: Cells, widths: readonly number[], paint: Paint): string[] {
  const row = (cells: readonly Line[], brush?: (text: string) => string): string[] => {
    const wrapped = widths.map((width, column) => lines(cells[column] ?? '', width, paint, 0, brush));
    const plain = widths.map((width, column) => lines(cells[column] ?? '', width, withoutColours));
    const height = Math.max(...plain.map((cell) => cell.length));
    return Array.from({ length: height }, (_, index) =>
      widths
        .map((width, column) => {
          const blanks = ' '.repeat(Math.max(width - widthOf(plain[column]?.[index] ?? ''), 0));
          const text = wrapped[column]?.[index] ?? '';
          if (right[column]) return blanks + text;
          return column === widths.length - 1 ? text : text + blanks;
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const head = heads.every((name) => name === '') ? [] : row(heads, paint.dim);
  return [...head, ...rows.flatMap((cells, index) => row(cells, strong.includes(index) ? paint.bold : undefined))];
}

/** The first cell names the row; below it each other cell with the name of its column. */
function asRecords({ heads, rows }: Cells, width: number, paint: Paint): string[] {
  return rows.flatMap(([name = '', ...cells]) => [
    ...lines(name, width, paint, 2, paint.bold),
    ...cells.flatMap((cell, index) => {
      if (plainLine(cell) === '') return [];
      const head = plainLine(heads[index + 1] ?? '');
      return led(head === '' ? '' : `${head}:`, paint.dim, cell, width - 2, paint, 2).map((line) => `  ${line}`);
    }),
  ]);
}
