/** A field or entry goes, with its own trailing comment; the comments above and below it stay. */

import { endOf, standsAlone } from './add-in-brackets.ts';
import type { Place } from './places.ts';
import { cutLines, isFirstOnLine, lineEnd, splice } from './splice.ts';

export function removeFromLines(text: string, group: Place, at: number, isSection: boolean): string | undefined {
  const entry = group.entries[at];
  if (!entry) return undefined;
  const end = lineEnd(text, endOf(entry));
  if (isFirstOnLine(text, entry.start)) {
    const spaced = isSection && /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, entry.start));
    const blank = spaced ? (/^(?:\r?\n[ \t]*(?=\r?\n|$))?/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return cutLines(text, entry.start, end + blank);
  }
  // The first of its group stands behind the dash of a list: the next one takes its place.
  const next = group.entries[at + 1];
  if (next && text.slice(end, next.start).trim() === '') return splice(text, entry.start, next.start, '');
  return splice(text, entry.start, end, '');
}

export function removeFromBrackets(text: string, group: Place, at: number): string | undefined {
  const [earlier, entry, next] = [group.entries[at - 1], group.entries[at], group.entries[at + 1]];
  if (!entry) return undefined;
  const end = endOf(entry);
  if (standsAlone(text, group, at)) return cutLines(text, entry.start, end);
  const toNext = next && text.slice(end, next.start);
  const sinceEarlier = earlier && text.slice(endOf(earlier), entry.start);
  if (next && toNext && /^\s*,[ \t]*$/.test(toNext)) return splice(text, entry.start, next.start, '');
  if (earlier && sinceEarlier && /^\s*,\s*$/.test(sinceEarlier)) return splice(text, endOf(earlier), end, '');
  if (next && toNext && /^\s*,\s*$/.test(toNext)) return splice(text, entry.start, next.start, '');
  const comma = /^[ \t]*,(?![ \t]*#)[ \t]*|^[ \t]*,/.exec(text.slice(end))?.[0].length ?? 0;
  return splice(text, entry.start, end + comma, '');
}
