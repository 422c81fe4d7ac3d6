/** A page as the text that is asked for: for a terminal, as Markdown, or as HTML. */

import { toAscii } from '../formats/text/layout.ts';
import type { Page } from '../pages/block.ts';
import { toHtml } from '../pages/html/html.ts';
import { toMarkdown } from '../pages/markdown/markdown.ts';
import { toTerminal } from '../pages/terminal.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { isFile, type OutputOptions } from './output.ts';

export type PageFormat = 'text' | 'markdown' | 'html' | 'json';

export interface PageOptions<Format extends PageFormat = PageFormat> extends OutputOptions {
  readonly format?: Format;
  readonly color?: boolean;
}

const BY_ENDING: Readonly<Record<string, PageFormat>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
  txt: 'text',
};

/** What is asked for; without, what the ending of the file says, if it is one of these; else the first of them. */
export function formatFor<Format extends PageFormat>(
  { format, out }: PageOptions<Format>,
  known: readonly [Format, ...Format[]],
): Format {
  const meant = BY_ENDING[/\.(\w+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? ''];
  return format ?? known.find((one) => one === meant) ?? known[0];
}

/** Columns of a text in a file. */
const FILE_WIDTH = 80;

export async function printed(
  page: Page,
  format: Exclude<PageFormat, 'json'>,
  options: PageOptions,
  io: Io,
): Promise<string> {
  if (format === 'html') return toHtml(page);
  if (format === 'markdown') return toMarkdown(page.blocks);
  if (isFile(options)) return toTerminal(page.blocks, FILE_WIDTH, await paintFor(options.color === true, io));
  const text = toTerminal(page.blocks, screenWidth(io), await paintFor(options.color, io));
  return wantsUnicode(io) ? text : toAscii(text);
}
