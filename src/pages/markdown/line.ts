/** A line of a page in Markdown: its words, some of them strong, some soft, some as code. */

import type { Line, Span } from '../block.ts';
import { oneLine } from '../one-line.ts';
import { atStart, inert } from './text.ts';

type Manner = 'plain' | 'strong' | 'soft' | 'code';

interface Piece {
  readonly manner: Manner;
  readonly text: string;
}

/** A paragraph, a heading or an item. */
export function markdownLine(line: Line, manner: Manner = 'plain'): string {
  return atStart(joined(line, manner, false));
}

/** A cell of a table: in a row, nothing is at the beginning of a line. */
export function markdownCell(line: Line, manner: Manner = 'plain'): string {
  return joined(line, manner, true);
}

function joined(line: Line, manner: Manner, inTable: boolean): string {
  const pieces = piecesOf(line, manner);
  let markdown = '';
  for (const [index, piece] of pieces.entries()) {
    const before = index === 0 ? '' : markdown.slice(-1);
    markdown += written(piece, before, pieces[index + 1], inTable);
  }
  return markdown.trim();
}

/** Neighbours of one manner become one piece; blanks stand outside of what is strong, soft or code. */
function piecesOf(line: Line, manner: Manner): Piece[] {
  const pieces: Piece[] = [];
  const add = (manner: Manner, text: string): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.manner === manner) pieces.splice(-1, 1, { manner, text: last.text + text });
    else pieces.push({ manner, text });
  };
  for (const span of typeof line === 'string' ? [line] : line) {
    const piece = pieceOf(span, manner);
    if (piece.manner === 'plain') {
      add('plain', piece.text);
      continue;
    }
    const text = oneLine(piece.text);
    const core = text.trim();
    if (core === '') {
      add('plain', text);
      continue;
    }
    const start = text.indexOf(core);
    add('plain', text.slice(0, start));
    add(piece.manner, core);
    add('plain', text.slice(start + core.length));
  }
  return pieces;
}

/** @param manner of what has none of its own */
function pieceOf(span: Span, manner: Manner): Piece {
  if (typeof span === 'string') return { manner, text: span };
  if ('strong' in span) return { manner: 'strong', text: span.strong };
  if ('code' in span) return { manner: 'code', text: span.code };
  return { manner: 'soft', text: span.soft };
}

function written({ manner, text }: Piece, before: string, next: Piece | undefined, inTable: boolean): string {
  const after = next?.text.charAt(0) ?? '';
  if (manner === 'plain') return inert(text, next === undefined);
  if (manner === 'code') return code(text, inTable);
  const inner = inert(text, false);
  // Signs of emphasis count only at the edge of a word (CommonMark, “left-flanking”): elsewhere the words do without.
  // After other signs, marked takes the underscore for a part of an address: `-_jo@northlight.example_`.
  if (manner === 'soft') return /^[\s(]?$/.test(before) && isEdge(after) ? `_${inner}_` : inner;
  const opens = isEdge(before) || /^[a-z\d]/i.test(inner);
  const closes = isEdge(after) || /[a-z\d]$/i.test(inner);
  return opens && closes ? `**${inner}**` : inner;
}

/** Nothing, a blank or a sign of ASCII that is no letter. */
function isEdge(sign: string): boolean {
  return sign === '' || /[\s!-/:-@[-`{-~]/.test(sign);
}

/** In a fence of more backticks than it holds. */
function code(text: string, inTable: boolean): string {
  // Renderers of tables disagree about a backslash before a bar in code.
  if (inTable && text.includes('\\|')) return inert(text, false);
  const fence = '`'.repeat(longestRun(text) + 1);
  const edge = /^`|`$/.test(text) ? ' ' : '';
  const content = inTable ? text.replaceAll('|', '\\|') : text;
  return `${fence}${edge}${content}${edge}${fence}`;
}

/** The most backticks in a row. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
