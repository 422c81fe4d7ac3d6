/** Days in their order, today marked among them. */

import { pad, widthOf } from '../../formats/text/layout.ts';
import type { Paint } from '../../formats/text/style.ts';
import type { TimelineBlock } from '../block.ts';
import { type DateRow, dateRows } from '../figures.ts';
import { TONE_SIGN } from '../signs.ts';
import { tint } from './entries.ts';
import { led, lines } from './line.ts';

const INDENT = '  ';
const TODAY = '→';

/** Columns left for what happens on a day, beside the day. */
const BESIDE = 24;

export function timelineLines(block: TimelineBlock, width: number, paint: Paint): string[] {
  const rows = dateRows(block);
  const inner = width - INDENT.length;
  const when = Math.max(...rows.map((row) => widthOf(row.when))) + 2;
  const days = rows.flatMap((row) =>
    inner - 2 - when < BESIDE ? stacked(row, inner, paint) : beside(row, inner, when, paint),
  );
  return [
    ...lines(block.title, width, paint, 0, paint.bold),
    ...lines(block.says, width, paint),
    ...days.map((line) => (INDENT + line).trimEnd()),
  ];
}

function beside(row: DateRow, width: number, when: number, paint: Paint): string[] {
  const text = lines(row.what, width - 2 - when, paint, 0, row.today ? paint.bold : undefined);
  const first = `${sign(row, paint)} ${paint.dim(pad(row.when, when))}`;
  return text.map((line, index) => (index === 0 ? first : ' '.repeat(when + 2)) + line);
}

/** For narrow terminals. */
function stacked(row: DateRow, width: number, paint: Paint): string[] {
  const text = led(`${row.when}:`, paint.dim, row.today ? [{ strong: row.what }] : row.what, width - 2, paint, 2);
  return text.map((line, index) => `${index === 0 ? sign(row, paint) : ' '} ${line}`);
}

function sign({ tone, today }: DateRow, paint: Paint): string {
  if (today) return paint.bold(TODAY);
  return tint(tone, paint)?.(TONE_SIGN[tone]) ?? ' ';
}
