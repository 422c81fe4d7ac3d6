/** Pages for the terminal. */

import { pad, widthOf } from '../formats/text/layout.ts';
import type { Paint } from '../formats/text/style.ts';
import { visible } from '../formats/visible.ts';
import type { Block, Line, RuleLine } from './block.ts';
import { barsLines } from './terminal/bars.ts';
import { entryLines, verdictLines } from './terminal/entries.ts';
import { gridLines } from './terminal/grid.ts';
import { led, lines, plainLine } from './terminal/line.ts';
import { tableLines } from './terminal/table.ts';
import { timelineLines } from './terminal/timeline.ts';

export function toTerminal(blocks: readonly Block[], width: number, paint: Paint): string {
  let text = '';
  for (const block of blocks) {
    const part = one(block, width, paint);
    if (part.length === 0) continue;
    // A heading belongs to what follows it.
    const gap = block.kind === 'heading' ? '\n' : '\n\n';
    text += part.join('\n') + gap;
  }
  return `${text.trimEnd()}\n`;
}

function one(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return lines(block.text, width, paint, 0, paint.bold);
    case 'text':
      return lines(block.text, width, paint);
    case 'note':
      return lines(block.text, width, paint, 0, paint.dim);
    case 'list':
      return block.items.flatMap((item, index) =>
        led(block.ordered ? `${index + 1}.` : '·', undefined, item, width, paint),
      );
    case 'facts':
      return factLines(block.facts, width, paint);
    case 'yaml':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${paint.note(visible(line))}`);
    case 'rules':
      return block.rules.flatMap((rule) => ruleLines(rule, width, paint));
    case 'verdict':
      return verdictLines(block, width, paint);
    case 'grid':
      return gridLines(block, width, paint);
    case 'entries':
      return block.entries.flatMap((entry) => entryLines(entry, width, paint));
    case 'table':
      return tableLines(block, width, paint);
    case 'bars':
      return barsLines(block, width, paint);
    case 'timeline':
      return timelineLines(block, width, paint);
  }
}

function factLines(facts: readonly (readonly [name: string, value: Line])[], width: number, paint: Paint): string[] {
  const names = facts.map(([name]) => plainLine(name));
  const column = Math.max(0, ...names.map(widthOf)) + 2;
  return facts.flatMap(([, value], index) => {
    const name = names[index] ?? '';
    // Long names leave no room for a column of their own.
    if (column > width / 2) return led(`${name}:`, paint.dim, value, width, paint, 2);
    return lines(value, width - column, paint).map((line, row) => paint.dim(pad(row === 0 ? name : '', column)) + line);
  });
}

function ruleLines(rule: RuleLine, width: number, paint: Paint): string[] {
  const head = `  ${paint.bold(rule.id)}  ${paint.dim(`${rule.severity}, from ${rule.from}`)}`;
  return [head, ...lines(rule.summary, width - 4, paint).map((line) => `    ${line}`)];
}
