import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/**
 * The written token: with its quotes; of a block text its first line; of nothing, where it would stand.
 * @param before where the token before it ends
 */
export function extentOf(text: string, event: ScalarEvent, before: number): { start: number; end: number } {
  if (event.valueStart < 0) {
    const at = Math.max(before, event.anchorEnd, event.tagEnd);
    return { start: at, end: at };
  }
  const { style, valueStart: start, valueEnd: end } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: start - 1, end: end + 1 };
  }
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    const line = /^\s*(.*)/.exec(text.slice(start, end));
    const written = line?.[1] ?? '';
    const from = start + (line?.[0].length ?? 0) - written.length;
    return { start: from, end: from + written.length };
  }
  return { start, end };
}
