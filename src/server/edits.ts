/** Changes of a text, as small as they can be. */

import type { Span } from './outline.ts';

export interface Edit extends Span {
  readonly text: string;
}

export function applied(text: string, { start, end, text: piece }: Edit): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** The one stretch in which two texts differ; nothing that is one sign to a reader is cut in two. */
export function difference(before: string, after: string): Edit {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && isInside(before, start)) start--;
  let end = before.length;
  let close = after.length;
  while (end > start && close > start && before[end - 1] === after[close - 1]) {
    end--;
    close--;
  }
  while (end < before.length && isInside(before, end)) {
    end++;
    close++;
  }
  return { start, end, text: after.slice(start, close) };
}

/** Between the halves of a sign beyond 16 bits, or of CRLF. */
function isInside(text: string, at: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
}
