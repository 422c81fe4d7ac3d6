/** Pages for the terminal, for `vet explain`. */

import { pad, wrap } from '../formats/text/layout.ts';
import type { Paint } from '../formats/text/style.ts';
import type { Block, RuleLine } from './page.ts';

export function toTerminal(blocks: readonly Block[], width: number, paint: Paint): string {
  let text = '';
  for (const block of blocks) {
    // A heading belongs to what follows it.
    const gap = block.kind === 'heading' ? '\n' : '\n\n';
    text += one(block, width, paint).join('\n') + gap;
  }
  return `${text.trimEnd()}\n`;
}

function one(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return wrap(block.text, width).map(paint.bold);
    case 'text':
      return wrap(block.text, width);
    case 'list':
      return block.items.flatMap((item) => wrap(`· ${item}`, width, 2));
    case 'facts': {
      const name = Math.max(...block.facts.map(([fact]) => fact.length)) + 2;
      return block.facts.flatMap(([fact, value]) =>
        wrap(value, width - name).map((line, index) => paint.dim(pad(index === 0 ? fact : '', name)) + line),
      );
    }
    case 'yaml':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${paint.note(line)}`);
    case 'rules':
      return block.rules.flatMap((rule) => ruleLines(rule, width, paint));
  }
}

function ruleLines(rule: RuleLine, width: number, paint: Paint): string[] {
  const head = `  ${paint.bold(rule.id)}  ${paint.dim(`${rule.severity}, from ${rule.from}`)}`;
  return [head, ...wrap(rule.summary, width - 4).map((line) => `    ${line}`)];
}
