/** Reads a file of own rules: rules as data, checked for sense, and made into rules like those of the house. */

import type { Document, Node, Pair } from '../document/node.ts';
import { mistakes } from '../rules/mistakes.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Fault, Place } from './place.ts';
import { NAME, type Policy } from './policy.ts';
import { readOwnRule } from './policy-rule.ts';
import { Source } from './source.ts';

export interface ReadPolicy {
  readonly policy: Policy;
  readonly faults: readonly Fault[];
}

const KEYS = ['policy', 'about', 'rules'];

/** @param taken the ids of all rules that there are already */
export function readPolicy(file: string, document: Document, taken: ReadonlySet<string>): ReadPolicy {
  const source = new Source(file, document, 'policy');
  const pairs = document.root ? source.group(document.root, 'A policy begins with its name: `policy: acme`.') : [];
  for (const { key } of pairs) if (!KEYS.includes(String(key.value))) source.unknownKey(key, KEYS);
  const field = (name: string): Node | undefined => pairs.find(({ key }: Pair) => key.value === name)?.value;
  const name = nameOf(field('policy'), source);
  const about = field('about');
  const said = about ? source.word(about, 'a text', 'Say in a sentence what the rules are for.') : undefined;
  const rules: AnyRule[] = [];
  const places = new Map<string, Place>();
  const ids = new Set(taken);
  for (const item of entriesOf(field('rules'), source)) {
    const read = readOwnRule(item, { policy: name, about: said, ids }, source);
    if (!read) continue;
    ids.add(read.rule.id);
    places.set(read.rule.id, read.place);
    rules.push(read.rule);
  }
  return { policy: { file, name, about: said, rules, places, text: document.text }, faults: source.faults };
}

/** First parts of ids that mean something already. */
const TAKEN = ['shape', 'yaml', 'waivers', 'config', 'policy', 'assumptions', ...mistakes.map(({ id }) => id)];

function nameOf(node: Node | undefined, source: Source): string {
  const remedy = 'Write a name in small letters: `policy: acme`. The ids of its rules begin with it.';
  if (!node) {
    source.fault({ start: 0, end: 0 }, 'missing', 'The policy has no name.', remedy);
    return 'own';
  }
  const name = source.word(node, 'a name', remedy) ?? 'own';
  if (!NAME.test(name)) source.fault(node, 'not-allowed', `\`${name.slice(0, 60)}\` is no such name.`, remedy);
  else if (TAKEN.includes(name)) {
    source.fault(node, 'not-allowed', `\`${name}\` is the name of rules of vet.`, 'Choose another, such as your own.');
  }
  return name;
}

function entriesOf(node: Node | undefined, source: Source): readonly Node[] {
  const remedy = 'Write one rule after the other, each after a dash: `- id: two-quotes`.';
  if (node?.kind === 'sequence' && node.items.length > 0) return node.items;
  if (node && node.kind !== 'sequence') source.wrongType(node, 'a list of rules', remedy);
  else source.fault(node ?? { start: 0, end: 0 }, 'missing', 'The policy has no rules.', remedy);
  return [];
}
