/** `rules:` of a configuration: what is off, what weighs more or less, and the numbers of single rules. */

import type { Node, Pair } from '../document/node.ts';
import { nearest } from '../engagement/nearest.ts';
import type { Level, NumberSetting, RuleSetting } from './config-file.ts';
import type { Reference } from './place.ts';
import { readNumber } from './read-thresholds.ts';
import { describe, type Source } from './source.ts';

const LEVELS = ['off', 'info', 'warning', 'error', 'default'] as const satisfies Level[];

interface Rules {
  readonly settings: RuleSetting[];
  readonly thresholds: NumberSetting[];
  readonly named: Reference[];
}

export function readRules(node: Node | undefined, source: Source): Rules {
  const rules: Rules = { settings: [], thresholds: [], named: [] };
  const pairs = node ? source.group(node, 'Write one rule a line: `budget/no-reserve: warning`.') : [];
  for (const pair of pairs) readRule(pair, rules, source);
  return rules;
}

function readRule({ key, value }: Pair, rules: Rules, source: Source): void {
  const name = String(key.value);
  const place = source.place(key);
  rules.named.push({ text: name, place });
  if (value.kind !== 'mapping') {
    const severity = readLevel(value, source);
    if (severity) rules.settings.push({ name, severity, place });
    return;
  }
  for (const option of value.pairs) readOption(name, option, rules, source);
}

/** The severity, or a threshold. */
function readOption(rule: string, option: Pair, rules: Rules, source: Source): void {
  const { key, value } = option;
  const isWord = value.kind === 'scalar' && typeof value.value === 'string';
  if (key.value === 'severity') {
    const severity = readLevel(value, source);
    if (severity) rules.settings.push({ name: rule, severity, place: source.place(key) });
  } else if (isWord && nearest(String(key.value), ['severity'])) source.unknownKey(key, ['severity']);
  else {
    const number = readNumber(`${rule}.${key.value}`, option, source);
    if (number) rules.thresholds.push(number);
  }
}

/** What the words of other linters, and of YAML, mean here. */
const MEANT: Readonly<Record<string, string>> = {
  false: 'off',
  '0': 'off',
  warn: 'warning',
  '1': 'warning',
  '2': 'error',
  none: 'off',
  no: 'off',
};

function readLevel(node: Node, source: Source): Level | undefined {
  const word = node.kind === 'scalar' ? String(node.value) : '';
  const level = LEVELS.find((one) => one === word);
  if (level) return level;
  const close = MEANT[word.toLowerCase()] ?? nearest(word, LEVELS);
  source.fault(
    node,
    'not-allowed',
    `A rule is off, info, warning, error or default, and here stands ${describe(node)}.`,
    close ? `Did you mean \`${close}\`?` : 'Write one of the five.',
  );
  return undefined;
}
