import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { plain } from '../formats/text/style.ts';
import type { Block } from '../pages/block.ts';
import { toMarkdown } from '../pages/markdown/markdown.ts';
import { toTerminal } from '../pages/terminal.ts';
import type { Client } from './context.ts';

/** Columns of the small window in which editors show plain text. */
const WIDTH = 72;

export function markup(blocks: readonly Block[], { markdown }: Pick<Client, 'markdown'>): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(blocks) }
    : { kind: MarkupKind.PlainText, value: toTerminal(blocks, WIDTH, plain) };
}
