/**
 * Text as Markdown that shows it as it stands, in CommonMark and on GitHub: what would act is escaped, and only
 * that, so that it still reads well where nobody renders it.
 */

import { oneLine } from '../one-line.ts';

/** A paragraph, a heading, a list item, a quotation, a cell of one text; or a part of one, whatever is next to it. */
export function markdownText(text: string): string {
  return atStart(inert(text.trim(), false).trim());
}

/** What may become a link where it stands, up to the next blank. */
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)[^ ]*/gi;

/** What certainly becomes one on GitHub, without an escape in it, and is plain text elsewhere. */
const LINK =
  /^(?:https?:\/\/|www\.)[a-z\d][a-z\d-]*(?:\.[a-z\d][a-z\d-]*)+(?::\d+)?(?:[/?#](?:[\w./:?=&%,+~@#-]*[a-z\d/])?)?$/i;

/**
 * A part of a line.
 * @param last whether nothing, or a blank, follows it: an address at its end then ends there by itself
 */
export function inert(text: string, last: boolean): string {
  const line = oneLine(text);
  const parts: string[] = [];
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    const ends = last || index + address.length < line.length;
    const begins = /(?:^|[ (])$/.test(line.slice(end, index));
    parts.push(quiet(line.slice(end, index)), (begins && link(address, ends)) || unlinked(address));
    end = index + address.length;
  }
  parts.push(quiet(line.slice(end)));
  return withoutMath(parts.join(''), line);
}

/**
 * The address with what ends the sentence after it, as it stands, for it shows where it leads; in brackets where what
 * is next to it would become a part of it. Undefined where signs of it need escapes, which would do the same.
 */
function link(text: string, ends: boolean): string | undefined {
  let length = text.length;
  while ('.,:?)'.includes(text.charAt(length - 1))) length -= 1;
  const address = text.slice(0, length);
  const clean = LINK.test(address) && /^(?:http|www)/.test(address) && !/(?<![a-z\d])_|_(?![a-z\d])/i.test(address);
  if (!clean) return undefined;
  if (ends) return text;
  return address.startsWith('http') ? `<${address}>${text.slice(length)}` : undefined;
}

function unlinked(address: string): string {
  return quiet(address).replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi, '$&\\');
}

/** Turns off what acts anywhere in a line. */
function quiet(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~]/g, '\\$&')
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi, '\\&')
    .replace(REFERENCE, (sign) => sign + JOINER);
}

/** Invisible, and no blank: GitHub, which looks for names and numbers in the finished text, finds none. */
const JOINER = '\u2060';

/** What GitHub makes of text: `@name` (who is then notified), `#12`, `owner/repo#12`, `GH-12`, `:emoji:`. */
const REFERENCE = /(?<![a-z\d])@(?=[a-z\d])|#(?=\d)|\bgh-(?=\d)|:(?=[\d_-]*[a-z+][a-z\d_+-]*:)/gi;

/** On GitHub, what stands between two `$` like these, or after two in a row, is a formula. */
const OPENS = /(?<![a-z\d])\$(?! )/i;
const CLOSES = /(?<=[^ ])\$(?![a-z\d])/gi;

function withoutMath(markdown: string, text: string): string {
  const opened = text.search(OPENS);
  const closed = [...text.matchAll(CLOSES)].at(-1)?.index ?? -1;
  const formula = text.includes('$$') || (opened >= 0 && closed > opened + 1);
  return formula ? markdown.replaceAll('$', '&#36;') : markdown;
}

/** Turns off what acts only at the beginning of a line, and the signs that would close a heading. */
export function atStart(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+$|-[-:\s]*$|:-+:?$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(?<=\s)#+$|^#+$/, '\\$&');
}
