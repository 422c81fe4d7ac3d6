import type { Position, Range } from 'vscode-languageserver';
import type { Range as Place } from '../document/lines.ts';

/** From our lines and columns, which count from 1, to those of the protocol, which count from 0. */
export function rangeOf({ line, column, endLine, endColumn }: Place): Range {
  return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
}

export function isWithin(range: Range, { line, character }: Position): boolean {
  const after = line > range.start.line || (line === range.start.line && character >= range.start.character);
  const before = line < range.end.line || (line === range.end.line && character <= range.end.character);
  return after && before;
}
