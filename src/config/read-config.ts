/** Reads one `vet.config.yaml`: one function a key. */

import type { Document, MappingNode, Node, Pair, ScalarNode } from '../document/node.ts';
import type { ConfigFile, Layer, Profile } from './config-file.ts';
import type { Fault, Reference } from './place.ts';
import { readRules } from './read-rules.ts';
import { readThresholds } from './read-thresholds.ts';
import { isBlank, Source, shorten } from './source.ts';

/** What holds for files alike; a profile has these, too. */
const LAYER = ['rules', 'thresholds', 'policies'];
const KEYS = ['extends', ...LAYER, 'profile', 'ignore'];

export interface ReadConfig {
  readonly config: ConfigFile;
  readonly faults: readonly Fault[];
}

export function readConfig(file: string, document: Document): ReadConfig {
  const source = new Source(file, document, 'config');
  const { root } = document;
  const fields = new Fields(source, root ? topOf(root, source) : [], KEYS);
  return {
    config: {
      file,
      ...layerOf(fields, source),
      extends: fields.references('extends', 'the name of a file or a package'),
      ignore: patternsOf(fields.get('ignore'), source),
      profiles: profilesOf(fields.get('profile'), source),
    },
    faults: source.faults,
  };
}

function topOf(root: Node, source: Source): MappingNode['pairs'] {
  return source.group(root, 'A configuration has fields such as `rules:` and `thresholds:`, one a line.');
}

/** The fields of a group by name; what is none of them is said at once. */
class Fields {
  readonly #source: Source;
  readonly #pairs: readonly Pair[];

  constructor(source: Source, pairs: readonly Pair[], known: readonly string[]) {
    this.#source = source;
    this.#pairs = pairs;
    for (const { key } of pairs) {
      if (isClock(key))
        source.fault(key, 'unknown-key', NO_CLOCK, 'For one run, give it on the command line: --as-of 2027-03-01.');
      else if (!known.includes(String(key.value))) source.unknownKey(key, known);
    }
  }

  get(name: string): Node | undefined {
    return this.#pairs.find(({ key }) => key.value === name)?.value;
  }

  references(name: string, expected: string): readonly Reference[] {
    const node = this.get(name);
    return node ? this.#source.words(node, expected, IN_A_LIST) : [];
  }
}

const IN_A_LIST = 'Write one, or a list with one a line, each after a dash.';

const NO_CLOCK = 'The day of the judgement is never set in a configuration, or old files would stay green for ever.';

function isClock(key: ScalarNode): boolean {
  return typeof key.value === 'string' && /^as[-_]?of$/i.test(key.value);
}

function layerOf(fields: Fields, source: Source): Layer {
  const rules = readRules(fields.get('rules'), source);
  return {
    rules: rules.settings,
    named: rules.named,
    thresholds: [...rules.thresholds, ...readThresholds(fields.get('thresholds'), source)],
    policies: fields.references('policies', 'the name of a file with rules of your own'),
  };
}

function profilesOf(node: Node | undefined, source: Source): Profile[] {
  if (!node) return [];
  return source
    .group(node, "Write the files first: `'clients/**':`, and what holds for them below.")
    .flatMap(({ key, value }): Profile[] => {
      const pattern = String(key.value);
      if (/^[!#]|^\s*$/.test(pattern)) {
        const message = `The pattern \`${shorten(pattern)}\` names no files.`;
        source.fault(key, 'not-allowed', message, "Write one such as `'clients/**'`.");
        return [];
      }
      if (BACKSLASH.test(pattern)) source.fault(key, 'not-allowed', ...slashesIn(pattern));
      const pairs = isBlank(value)
        ? []
        : source.group(value, 'A profile has fields: `rules:`, `thresholds:` or `policies:`.');
      return [{ pattern, place: source.place(key), ...layerOf(new Fields(source, pairs, LAYER), source) }];
    });
}

function patternsOf(node: Node | undefined, source: Source): readonly Reference[] {
  if (!node || isBlank(node)) return [];
  for (const item of node.kind === 'sequence' ? node.items : [node]) {
    const pattern = item.kind === 'scalar' ? String(item.value) : '';
    if (BACKSLASH.test(pattern)) source.fault(item, 'not-allowed', ...slashesIn(pattern));
  }
  return source.words(node, 'a pattern, as in .gitignore', IN_A_LIST);
}

/** `clients\york`, `clients\**`: meant as a path of Windows. Elsewhere a backslash takes a sign its meaning. */
const BACKSLASH = /\\(?:\w|\*\*)/;

function slashesIn(pattern: string): [message: string, remedy: string] {
  const meant = shorten(pattern.replaceAll('\\', '/'));
  return [`The pattern \`${shorten(pattern)}\` names no files.`, `Write \`/\` between folders: \`${meant}\`.`];
}
