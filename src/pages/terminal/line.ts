/** A line of a page in a terminal: wrapped first and painted then, since colours have no width. */

import { widthOf, wrap } from '../../formats/text/layout.ts';
import type { Paint } from '../../formats/text/style.ts';
import type { Line, Span } from '../block.ts';
import { oneLine } from '../one-line.ts';

type Brush = (text: string) => string;

interface Piece {
  readonly text: string;
  readonly brush: Brush | undefined;
}

/** @param brush for the words that have no manner of their own */
export function lines(line: Line, width: number, paint: Paint, indent = 0, brush?: Brush): string[] {
  return wrapped(piecesOf(line, paint, brush), width, indent);
}

/** What stands before the words (`error:`, `1.`), and the words with the later lines below them. */
export function led(
  lead: string,
  leadBrush: Brush | undefined,
  line: Line,
  width: number,
  paint: Paint,
  indent = widthOf(lead) + 1,
): string[] {
  const blank = lead === '' ? '' : ' ';
  return wrapped(
    [{ text: lead, brush: leadBrush }, { text: blank, brush: undefined }, ...piecesOf(line, paint)],
    width,
    indent,
  );
}

/** The words without colours. */
export function plainLine(line: Line): string {
  return squeezed((typeof line === 'string' ? [line] : line).map(textOf).join(''));
}

function textOf(span: Span): string {
  if (typeof span === 'string') return oneLine(span);
  return oneLine('strong' in span ? span.strong : 'code' in span ? span.code : span.soft);
}

function squeezed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function piecesOf(line: Line, paint: Paint, brush?: Brush): Piece[] {
  return (typeof line === 'string' ? [line] : line).map((span) => ({
    text: textOf(span),
    brush: brushOf(span, paint) ?? brush,
  }));
}

function brushOf(span: Span, paint: Paint): Brush | undefined {
  if (typeof span === 'string') return undefined;
  if ('strong' in span) return paint.bold;
  return 'code' in span ? paint.note : paint.dim;
}

function wrapped(pieces: readonly Piece[], width: number, indent: number): string[] {
  const { text, brushes } = laid(pieces);
  let at = 0;
  return wrap(text, width, indent).map((part, index) => {
    const margin = index === 0 ? 0 : indent;
    const words = part.slice(margin);
    if (text.charAt(at) === ' ') at += 1;
    const painted = paintedWords(words, brushes.slice(at, at + words.length));
    at += words.length;
    return part.slice(0, margin) + painted;
  });
}

/** All the words with single blanks between them, and the brush of each sign. */
function laid(pieces: readonly Piece[]): { text: string; brushes: (Brush | undefined)[] } {
  let text = '';
  const brushes: (Brush | undefined)[] = [];
  for (const piece of pieces) {
    for (const sign of piece.text.split('')) {
      if (sign === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += sign;
      brushes.push(piece.brush);
    }
  }
  return { text: text.replace(/ $/, ''), brushes };
}

/** Neighbours of one brush are painted together. */
function paintedWords(words: string, brushes: readonly (Brush | undefined)[]): string {
  let painted = '';
  let start = 0;
  for (let end = 1; end <= words.length; end += 1) {
    if (end < words.length && brushes[end] === brushes[start]) continue;
    const part = words.slice(start, end);
    painted += brushes[start]?.(part) ?? part;
    start = end;
  }
  return painted;
}
