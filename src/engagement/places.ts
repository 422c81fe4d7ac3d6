/** Where the parts of an engagement stand in its document. */

import { child, type MappingNode, type Node, type Pair, type ScalarNode } from '../document/node.ts';
import { type Segment, toPointer } from './path.ts';

/** A part of the text, as offsets, and the JSON Pointer of what stands there. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly pointer: string;
}

/** Walks down as far as the document goes. */
export function locate(root: MappingNode, path: readonly Segment[]): Spot {
  let node: Node = root;
  let key: ScalarNode | undefined;
  const walked: Segment[] = [];
  for (const segment of path) {
    let next: Node | undefined;
    if (node.kind === 'mapping' && typeof segment === 'string') {
      const pair = child(node, segment);
      if (pair) key = pair.key;
      next = pair?.value;
    } else if (node.kind === 'sequence' && typeof segment === 'number') {
      next = node.items[segment];
      if (next) key = undefined;
    }
    if (!next) break;
    walked.push(segment);
    node = next;
  }
  const { start, end } = token(node, key);
  return { start, end, pointer: toPointer(walked) };
}

/** What to underline: a value's own token; of a group its key; of an entry its first field. */
function token(node: Node, key: ScalarNode | undefined): { start: number; end: number } {
  if (node.kind === 'scalar' && node.end > node.start) return node;
  if (key) return key;
  if (node.kind === 'mapping') {
    const first = node.pairs[0];
    if (!first) return node;
    const end = first.value.kind === 'scalar' ? Math.max(first.value.end, first.key.end) : first.key.end;
    return { start: first.key.start, end };
  }
  return { start: node.start, end: Math.min(node.end, node.start + 1) };
}

/** More fields than these are looked up by an index, so that a file of a million faults ends as well. */
const FEW = 24;

const indexes = new WeakMap<MappingNode, ReadonlyMap<unknown, Pair>>();

function pairOf(group: MappingNode, name: string): Pair | undefined {
  if (group.pairs.length < FEW) return child(group, name);
  const index = indexes.get(group) ?? new Map(group.pairs.map((pair) => [pair.key.value, pair]));
  indexes.set(group, index);
  return index.get(name);
}

/** The value at a path and its key; of a list entry that is a group, the first key of that. */
export function nodeAt(root: Node, path: readonly Segment[]): { key?: Node; value?: Node } {
  let key: Node | undefined;
  let value: Node | undefined = root;
  for (const segment of path) {
    if (value?.kind === 'mapping') {
      const pair: Pair | undefined = pairOf(value, String(segment));
      key = pair?.key ?? key;
      value = pair?.value;
    } else if (value?.kind === 'sequence') {
      value = value.items[Number(segment)];
      key = value?.kind === 'mapping' ? (value.pairs[0]?.key ?? value) : value;
    } else return {};
  }
  return { ...(key ? { key } : {}), ...(value ? { value } : {}) };
}

/** Between brackets a field may stand without a colon, and then it is most often none. */
export function hasColon(key: ScalarNode, text: string): boolean {
  return /^\s*:/.test(text.slice(key.end, key.end + 20));
}
