/** Cutting and putting pieces of text; lines end as they do in the file. */

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Before the line break, which may be of two signs. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed < 0) return text.length;
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Nothing but space stands before this on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** @param piece with `\n` at the ends of lines, which become those of the file */
export function splice(text: string, start: number, end: number, piece: string): string {
  const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
  return text.slice(0, start) + piece.replaceAll('\n', ending) + text.slice(end);
}

/** Takes whole lines away, from that of `start` to that of `end`. */
export function cutLines(text: string, start: number, end: number): string {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (to < text.length) return splice(text, from, text.indexOf('\n', to) + 1, '');
  // The last line of a file that ends without a line break: the break before it goes instead.
  return splice(text, text.slice(0, from).replace(/\r?\n$/, '').length, to, '');
}

/** Puts one value in the place of another; a comment behind it stays in its column, if there is room. */
export function putOnLine(text: string, start: number, end: number, piece: string): string {
  const old = text.slice(start, end);
  const gap = /^([ \]},]*?)( {2,})#/.exec(text.slice(end, lineEnd(text, end)));
  if (!gap || old.includes('\n') || piece.includes('\n')) return splice(text, start, end, piece);
  const [, between = '', spaces = ''] = gap;
  const room = Math.max(2, spaces.length - (piece.length - old.length));
  return splice(text, start, end + between.length + spaces.length, piece + between + ' '.repeat(room));
}
