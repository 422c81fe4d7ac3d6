/** The examples of own rules: parts of an engagement, written as text, or as part of the file itself. */

import { dataOf } from '../document/data.ts';
import type { Node } from '../document/node.ts';
import type { Source } from './source.ts';

/** The text of an engagement without its first line; undefined, with a fault, where it is none. */
export function exampleOf(node: Node, source: Source): string | undefined {
  if (node.kind === 'mapping') return textOf(node, source.text);
  return source.word(node, 'a part of an engagement', 'Write it as in a file, indented below.');
}

/** As it is written, comments and all; where that may not stand alone (brackets, `*anchors`), field by field. */
function textOf(node: Node & { kind: 'mapping' }, text: string): string {
  const written = text.slice(node.start, node.end);
  if (/[{[*&]/.test(written)) {
    return Object.entries(dataOf(node) ?? {})
      .map(([name, value]) => `${/^[a-z_]+$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join('\n');
  }
  const indent = node.start - (Math.max(text.lastIndexOf('\n', node.start), text.lastIndexOf('\r', node.start)) + 1);
  return written
    .split(/\r?\n/)
    .map((line, index) => (index > 0 && line.slice(0, indent).trim() === '' ? line.slice(indent) : line))
    .join('\n');
}
