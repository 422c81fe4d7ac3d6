/** Pages as Markdown, for docs/rules, reports and pull requests. */

import { visible } from '../../formats/visible.ts';
import type { Block, Entry, RuleLine, VerdictBlock } from '../block.ts';
import { TONE_SIGN } from '../signs.ts';
import { barsBlock, timelineBlock } from './figures.ts';
import { gridBlock } from './grid.ts';
import { longestRun, markdownCell, markdownLine } from './line.ts';
import { tableBlock } from './table.ts';

/** @param link the address of a rule's page, seen from this one; without, rules are named and not linked */
export function toMarkdown(blocks: readonly Block[], link?: (rule: string) => string): string {
  const parts: string[] = [];
  for (const part of blocks.flatMap((block) => one(block, link))) {
    if (part !== '') parts.push(apart(part, parts.at(-1)));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Two lists with the same marks would be one: the second gets others. */
function apart(part: string, before: string | undefined): string {
  const [mark] = /^(?:- |1\. )/.exec(part) ?? [];
  if (mark === undefined || before?.startsWith(mark) !== true) return part;
  return mark === '- ' ? part.replace(/^- /gm, '* ') : part.replace(/^(\d+)\. /gm, '$1) ');
}

/** What a blank line has to stand between. */
function one(block: Block, link: ((rule: string) => string) | undefined): string | string[] {
  switch (block.kind) {
    case 'title':
      return heading('#', markdownLine(block.text));
    case 'heading':
      return heading(block.level === 3 ? '###' : '##', markdownLine(block.text));
    case 'text':
      return markdownLine(block.text);
    case 'note':
      return markdownLine(block.text, 'soft');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${markdownLine(item)}`)
        .join('\n');
    case 'facts':
      return [
        '| | |',
        '|---|---|',
        ...block.facts.map(([name, value]) => `| ${markdownCell(name)} | ${markdownCell(value)} |`),
      ].join('\n');
    case 'yaml':
      return fenced(block.text);
    case 'rules':
      return rulesTable(block.rules, link);
    case 'verdict':
      return verdict(block);
    case 'grid':
      return gridBlock(block);
    case 'entries':
      return block.entries.map(entry).join('\n');
    case 'table':
      return tableBlock(block);
    case 'bars':
      return barsBlock(block);
    case 'timeline':
      return timelineBlock(block);
  }
}

function heading(signs: string, text: string): string {
  return text === '' ? '' : `${signs} ${text}`;
}

function verdict({ tone, text, because }: VerdictBlock): string {
  const head = markdownLine(`${TONE_SIGN[tone]} ${text}`, 'strong');
  return `> ${head} ${markdownCell(because)}`.trimEnd();
}

/** What it is; below it why, what to do and where it comes from. */
function entry({ label, text, more, remedy, source }: Entry): string {
  const head = label === undefined ? '' : `${markdownLine(`${label}:`, 'strong')} `;
  const below = [
    ...(more ?? []).map((line) => markdownLine(line)),
    ...(remedy === undefined ? [] : [`→ ${markdownCell(remedy)}`]),
    ...(source === undefined ? [] : [markdownLine(source, 'soft')]),
  ];
  return [`- ${head}${markdownLine(text)}`, ...below.map((line) => `  - ${line}`)].join('\n');
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const lines = text.trimEnd().split(/\r?\n/).map(visible);
  return [`${fence}yaml`, ...lines, fence].join('\n');
}

function rulesTable(rules: readonly RuleLine[], link: ((rule: string) => string) | undefined): string {
  const rows = rules.map(({ id, severity, from, summary }) => {
    const name = link ? `[${markdownCell(id)}](${link(id)})` : markdownCell(id);
    return `| ${name} | ${severity} | ${from} | ${markdownCell(summary)} |`;
  });
  return ['| Rule | Severity | From | What it finds |', '|---|---|---|---|', ...rows].join('\n');
}
