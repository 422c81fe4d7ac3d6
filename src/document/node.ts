/** A YAML value with its place in the text: offsets are UTF-16 units, `end` is exclusive. */
export type Node = ScalarNode | MappingNode | SequenceNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}

export interface Pair {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly pairs: Pair[];
  readonly start: number;
  end: number;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: Node[];
  readonly start: number;
  end: number;
}

/** What is wrong with the YAML itself, in a person's words. */
export interface Problem {
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly start: number; readonly end: number; readonly label: string };
}

/** One YAML document. `root` is absent where nothing could be read; `problems` then says why. */
export interface Document {
  readonly text: string;
  readonly root?: Node;
  readonly problems: readonly Problem[];
}

/** The value of a key, or undefined. Of two equal keys the first counts. */
export function child(node: MappingNode, key: string): Pair | undefined {
  return node.pairs.find((pair) => pair.key.value === key);
}
