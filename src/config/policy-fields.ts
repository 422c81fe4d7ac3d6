/** The fields of one own rule, as texts and words of closed lists. */

import type { Node, Pair, ScalarNode } from '../document/node.ts';
import { nearest } from '../engagement/nearest.ts';
import { visible } from '../formats/visible.ts';
import type { Source } from './source.ts';

const REQUIRED = ['id', 'stage', 'severity', 'path', 'schema', 'message', 'remedy', 'ask', 'examples'];
const KEYS = [...REQUIRED, 'why', 'mistake', 'unknown', 'fixedBy', 'askOf'];

/** One line, in which nothing acts on whatever shows it. */
export function tidy(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/** The fields of a rule by name; unknown ones, and such as are missing, are said at once. */
export class RuleFields {
  readonly #source: Source;
  readonly #node: Node;
  readonly #pairs: readonly Pair[];

  constructor(node: Node, source: Source) {
    this.#source = source;
    this.#node = node;
    this.#pairs = source.group(
      node,
      'Write the fields of the rule one a line: `id:`, `stage:`, `severity:` and so on.',
    );
    for (const { key } of this.#pairs) if (!KEYS.includes(String(key.value))) source.unknownKey(key, KEYS);
    if (node.kind !== 'mapping') return;
    const absent = REQUIRED.filter((name) => !this.get(name));
    if (absent.length > 0) {
      const what = absent.map((name) => `\`${name}\``).join(', ');
      source.fault(this.at('id'), 'missing', `The rule has no ${what}.`, '`vet schema policy` describes each field.');
    }
  }

  get(name: string): Node | undefined {
    return this.#pairs.find(({ key }) => key.value === name)?.value;
  }

  /** What to point at. */
  at(name: string): { readonly start: number; readonly end: number } {
    return this.get(name) ?? this.#firstKey() ?? this.#node;
  }

  #firstKey(): ScalarNode | undefined {
    return this.#pairs[0]?.key;
  }

  text(name: string): string | undefined {
    const node = this.get(name);
    const text = node && this.#source.word(node, 'a text', `Write what \`${name}\` is in a line.`);
    return text === undefined ? undefined : tidy(text);
  }

  choice<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    const word = words.find((one) => one === text);
    if (text === undefined || word) return word;
    const close = nearest(text, words);
    const remedy = close ? `Did you mean \`${close}\`?` : `It is one of ${words.join(', ')}.`;
    this.#source.fault(this.at(name), 'not-allowed', `\`${name}\` cannot be \`${text.slice(0, 60)}\`.`, remedy);
    return undefined;
  }
}
