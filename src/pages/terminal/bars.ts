/** Amounts as bars of blocks, with the limits drawn through them. */

import { pad, widthOf } from '../../formats/text/layout.ts';
import type { Paint } from '../../formats/text/style.ts';
import type { Bar, BarsBlock } from '../block.ts';
import { amountRows } from '../figures.ts';
import { tint } from './entries.ts';
import { led, lines, plainLine } from './line.ts';

/** Parts of a bar, told apart without colour. */
const FILLS = ['█', '▓', '░'];
/** The limits of a picture, each with a sign of its own. */
const MARKS = ['│', '┊', '┆'];
const INDENT = '  ';
const GAP = 2;

/** Columns that a bar needs to say anything. */
const SHORTEST = 16;

export function barsLines(block: BarsBlock, width: number, paint: Paint): string[] {
  const rows = amountRows(block).map(({ label, amount, working }) => ({
    label: plainLine(label),
    amount: plainLine(amount),
    working: plainLine(working),
  }));
  const drawn = rows.slice(0, block.bars.length);
  const label = Math.max(0, ...drawn.map((row) => widthOf(row.label))) + GAP;
  const amount = Math.max(0, ...drawn.map((row) => widthOf(row.amount))) + GAP;
  const beside = width - INDENT.length - label - amount;
  // Where names and amounts leave no room, the bar gets a line of its own.
  const length = beside >= SHORTEST ? beside : width - 2 * INDENT.length;
  const scale = scaleOf(block, length);
  const bars = drawn.flatMap((row, index) => {
    const bar = block.bars[index] as Bar;
    const picture = draw(bar, block, scale, length, paint);
    const below = [legend(bar), row.working]
      .filter((line) => line !== '')
      .flatMap((line) => lines(line, width - 2 * INDENT.length, paint, 0, paint.dim))
      .map((line) => INDENT + line);
    if (beside >= SHORTEST) return [pad(row.label, label) + picture + ' '.repeat(GAP) + row.amount, ...below];
    return [
      ...led(`${row.label}:`, undefined, row.amount, width - INDENT.length, paint, 2),
      INDENT + picture,
      ...below,
    ];
  });
  // In the order in which they stand across the bars.
  const marks = rows
    .slice(drawn.length)
    .map((row, index) => ({ ...row, sign: markOf(index), value: block.marks[index]?.value ?? 0 }))
    .sort((a, b) => a.value - b.value)
    .flatMap((row) => led(row.sign, paint.bold, `${row.label}: ${row.amount}`, width - INDENT.length, paint));
  return [
    ...lines(block.title, width, paint, 0, paint.bold),
    ...lines(block.says, width, paint),
    ...[...bars, ...marks].map((line) => (INDENT + line).trimEnd()),
  ];
}

/** From an amount to a column: the largest of all is as long as the bars may be. */
function scaleOf({ bars, marks }: BarsBlock, length: number): (value: number) => number {
  const most = Math.max(...bars.map(total), ...marks.map(({ value }) => value));
  return (value) => (most > 0 && Number.isFinite(most) ? Math.round((value / most) * length) : 0);
}

function total({ parts }: Bar): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function draw(bar: Bar, { marks }: BarsBlock, scale: (value: number) => number, length: number, paint: Paint): string {
  const fills: string[] = [];
  let sum = 0;
  for (const [index, { value }] of bar.parts.entries()) {
    sum += value;
    while (fills.length < scale(sum)) fills.push(fillOf(index));
  }
  // What is there is seen, however little it is.
  if (sum > 0 && fills.length === 0) fills.push(fillOf(0));
  while (fills.length < length) fills.push(' ');
  // Where two fall together, the first is seen.
  for (const [index, { value }] of [...marks.entries()].reverse()) {
    fills[Math.min(scale(value), length - 1)] = markOf(index);
  }
  const colour = tint(bar.tone, paint) ?? ((text: string): string => text);
  return fills.join('').replace(/[│┊┆]|[█▓░]+/g, (run) => (MARKS.includes(run) ? paint.bold(run) : colour(run)));
}

function fillOf(index: number): string {
  return FILLS[index % FILLS.length] as string;
}

function markOf(index: number): string {
  return MARKS[index % MARKS.length] as string;
}

/** What the fills stand for, where a bar has several. */
function legend({ parts }: Bar): string {
  return parts.length < 2 ? '' : parts.map(({ label }, index) => `${fillOf(index)} ${label}`).join(', ');
}
