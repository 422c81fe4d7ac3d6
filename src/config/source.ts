/** A file of settings while it is read: each value with its place, and all that is wrong so far. */

import { Lines } from '../document/lines.ts';
import type { Document, MappingNode, Node, ScalarNode } from '../document/node.ts';
import { nearest } from '../engagement/nearest.ts';
import type { Fault, Place, Reference } from './place.ts';

export class Source {
  readonly file: string;
  readonly text: string;
  readonly faults: Fault[] = [];
  readonly #kind: 'config' | 'policy';
  readonly #lines: Lines;

  constructor(file: string, document: Document, kind: 'config' | 'policy') {
    this.file = file;
    this.text = document.text;
    this.#kind = kind;
    this.#lines = new Lines(document.text);
    for (const { message, help, ...at } of document.problems) this.fault(at, 'syntax', message, help);
  }

  place({ start, end }: { readonly start: number; readonly end: number }): Place {
    const { line, column } = this.#lines.range(start, end);
    return { file: this.file, line, column };
  }

  fault(at: { readonly start: number; readonly end: number }, name: string, message: string, remedy: string): void {
    this.faults.push({ rule: `${this.#kind}/${name}`, place: this.place(at), message, remedy });
  }

  wrongType(node: Node, expected: string, remedy: string): undefined {
    this.fault(node, 'wrong-type', `Expected ${expected}, and here stands ${describe(node)}.`, remedy);
    return undefined;
  }

  /** The fields of a group; none, with a fault, where something else stands there. */
  group(node: Node, remedy: string): MappingNode['pairs'] {
    if (node.kind === 'mapping') return node.pairs;
    if (!isBlank(node)) this.wrongType(node, 'a group of fields', remedy);
    return [];
  }

  /** @param known the names that mean something here */
  unknownKey(key: ScalarNode, known: readonly string[]): void {
    const name = String(key.value);
    const close = nearest(name, known);
    const remedy = close ? `Did you mean \`${close}\`?` : `Known here: ${known.join(', ')}.`;
    this.fault(key, 'unknown-key', `\`${shorten(name)}\` means nothing here.`, remedy);
  }

  /** A text that is not empty. */
  word(node: Node, expected: string, remedy: string): string | undefined {
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
    return this.wrongType(node, expected, remedy);
  }

  /** One text, or a list of them. */
  words(node: Node, expected: string, remedy: string): Reference[] {
    if (isBlank(node)) return [];
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.flatMap((item) => {
      const text = this.word(item, expected, remedy);
      return text === undefined ? [] : [{ text, place: this.place(item) }];
    });
  }
}

export function isBlank(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

const LONGEST = 60;

export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `the text “loud”`, `a list`: what stands in the file. */
export function describe(node: Node): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind === 'mapping') return 'a group of fields';
  const { value } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text “${shorten(value)}”`;
  return `the ${typeof value === 'number' ? 'number' : 'value'} ${value}`;
}
