/** What other programs make of our Markdown: the tags and the words of their HTML. */

import { HtmlRenderer, Parser } from 'commonmark';
import { Marked } from 'marked';

export interface Rendered {
  /** Each tag with its attributes, in order; the addresses that stand in the text as they are, aside. */
  readonly tags: readonly string[];
  /** All words, blanks squeezed. */
  readonly text: string;
}

const parser = new Parser();
const renderer = new HtmlRenderer();
const marked = new Marked();

/** By the reference implementation. It knows no tables, and makes no links of addresses. */
export function byCommonMark(markdown: string): Rendered {
  return taken(renderer.render(parser.parse(markdown)));
}

/** As on GitHub. */
export function byMarked(markdown: string): Rendered {
  return taken(marked.parse(markdown, { async: false }));
}

export const RENDERERS = [
  { name: 'commonmark', render: byCommonMark },
  { name: 'marked', render: byMarked },
];

/** A link that GitHub makes of an address says where it leads. */
const BARE_LINK = /<a href="([^"]*)">([^<]*)<\/a>/g;

/** Tags that part no words. */
const INLINE = /<\/?(?:strong|em|code|a|del)\b[^>]*>/g;

export function taken(html: string): Rendered {
  const withoutLinks = html.replace(BARE_LINK, (link, address: string, text: string) =>
    [text, `http://${text}`, `mailto:${text}`].some((one) => encodeURI(one) === address || one === address)
      ? text
      : link,
  );
  const tags = withoutLinks.match(/<[^>]*>/g) ?? [];
  return { tags, text: squeezed(unescaped(withoutLinks.replace(INLINE, '').replace(/<[^>]*>/g, ' '))) };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string);
}

/** Signs that a terminal obeys or that turn the direction of writing; a new line is ours. */
export const ACTS_ON_TERMINAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Without the joiners that keep GitHub from finding names and numbers. */
export function squeezed(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
