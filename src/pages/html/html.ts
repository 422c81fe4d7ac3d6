/** Pages as one self-contained HTML file. */

import type { Block, Line, Page, RuleLine } from '../block.ts';
import { bars } from './bars.ts';
import { entries } from './entries.ts';
import { grid } from './grid.ts';
import { line, phrase } from './line.ts';
import { html, type Markup } from './markup.ts';
import { htmlDocument } from './shell.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { verdict } from './verdict.ts';

export function toHtml({ title, blocks }: Page): string {
  const titled =
    blocks.find(({ kind }) => kind === 'title' || kind === 'heading')?.kind === 'title'
      ? blocks
      : [{ kind: 'title', text: title } as const, ...blocks];
  // The verdict is to be read first, so that a title over it stands back.
  const quiet = titled.some((block) => block.kind === 'verdict');
  const levels = levelsOf(titled);
  const parts = titled.map((block, index) => one(block, `b${index}`, levels[index] ?? 0, quiet).markup);
  return htmlDocument(title, parts.join('\n'));
}

/** One heading of the first level, and none that skips a level. */
function levelsOf(blocks: readonly Block[]): number[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'title' && block.kind !== 'heading') return last;
    const wanted = block.kind === 'heading' ? (block.level ?? 2) : last === 0 ? 1 : 2;
    last = Math.min(wanted, last + 1);
    return last;
  });
}

/** @param id its own within the page, never made of a text */
function one(block: Block, id: string, level: number, quiet: boolean): Markup {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return heading(block.text, level, quiet);
    case 'text':
      return html`<p>${line(block.text)}</p>`;
    case 'note':
      return html`<p class="note">${line(block.text)}</p>`;
    case 'list':
      return list(block.items, block.ordered ?? false);
    case 'facts':
      return facts(block.facts);
    case 'yaml':
      return yaml(block.text);
    case 'rules':
      return html`<dl class="rules">${block.rules.map(rule)}</dl>`;
    case 'verdict':
      return verdict(block);
    case 'grid':
      return grid(block);
    case 'entries':
      return entries(block);
    case 'table':
      return table(block, id);
    case 'bars':
      return bars(block, id);
    case 'timeline':
      return timeline(block, id);
  }
}

function heading(text: Line, level: number, quiet: boolean): Markup {
  if (level === 1) return html`<h1${quiet ? html` class="quiet"` : ''}>${line(text)}</h1>`;
  return level === 2 ? html`<h2>${line(text)}</h2>` : html`<h3>${line(text)}</h3>`;
}

function list(items: readonly Line[], ordered: boolean): Markup {
  const shown = items.map((item) => html`<li>${line(item)}</li>\n`);
  return ordered ? html`<ol>\n${shown}</ol>` : html`<ul>\n${shown}</ul>`;
}

function facts(pairs: readonly (readonly [name: string, value: Line])[]): Markup {
  const shown = pairs.map(([name, value]) => html`<div><dt>${phrase(name)}</dt><dd>${line(value)}</dd></div>\n`);
  return html`<dl class="facts">\n${shown}</dl>`;
}

/** Its line breaks are lines; all else is text. */
function yaml(text: string): Markup {
  const lines = text.trimEnd().split(/\r?\n/);
  return html`<pre><code>${lines.map((each, index) => html`${index === 0 ? '' : html`\n`}${each.trimEnd()}`)}</code></pre>`;
}

function rule({ id, severity, from, summary }: RuleLine): Markup {
  return html`<div><dt><code>${id}</code> <span class="soft">${severity}, from ${from}</span></dt><dd>${phrase(summary)}</dd></div>\n`;
}
