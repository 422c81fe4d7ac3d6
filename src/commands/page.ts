/** A page as the text that is asked for: for a terminal, as Markdown, or as HTML. */

import { toAscii } from '../formats/text/layout.ts';
import type { Page } from '../pages/block.ts';
import { toHtml } from '../pages/html/html.ts';
import { toMarkdown } from '../pages/markdown/markdown.ts';
import { toTerminal } from '../pages/terminal.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { isFile, type OutputOptions } from './output.ts';

export type PageFormat = 'text' | 'markdown' | 'html' | 'json';

export interface PageOptions<Format extends PageFormat = PageFormat> extends OutputOptions {
  readonly format?: Format;
  readonly color?: boolean;
}

const ENDINGS: Readonly<Record<PageFormat, readonly [string, ...string[]]>> = {
  html: ['.html', '.htm'],
  markdown: ['.md', '.markdown'],
  json: ['.json'],
  text: ['.txt'],
};

/**
 * What is asked for, else what the ending of the file says, else the first of them. Throws UsageError where the ending
 * says nothing, or something else than what is asked for.
 */
export function formatFor<Format extends PageFormat>(
  options: PageOptions<Format>,
  known: readonly [Format, ...Format[]],
): Format {
  const { format, out = '' } = options;
  if (!isFile(options)) return format ?? known[0];
  const ending = /\.\w+$/.exec(out)?.[0].toLowerCase();
  const meant = (Object.keys(ENDINGS) as PageFormat[]).find((one) => ENDINGS[one].some((own) => own === ending));
  if (format !== undefined) {
    if (meant === undefined || meant === format) return format;
    throw new UsageError(
      `${out} would be ${NAMES[meant]}, and --format says ${format}`,
      `Name it ${ENDINGS[format][0]}`,
    );
  }
  const found = known.find((one) => one === meant);
  if (found) return found;
  const endings = known.map((one) => ENDINGS[one][0]);
  throw new UsageError(
    ending ? `this page is not written as ${ending}: ${out}` : `${out} has no ending that says how to write it`,
    `It can be ${endings.join(', ')}; with --format any name will do`,
  );
}

const NAMES: Readonly<Record<PageFormat, string>> = { html: 'HTML', markdown: 'Markdown', json: 'JSON', text: 'text' };

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
