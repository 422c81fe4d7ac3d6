/** `thresholds:` of a configuration: numbers by their full names. */

import type { Node, Pair } from '../document/node.ts';
import type { NumberSetting } from './config-file.ts';
import type { Source } from './source.ts';

export function readThresholds(node: Node | undefined, source: Source): NumberSetting[] {
  const pairs = node ? source.group(node, 'Write one a line: `budget/no-reserve.maxReservePercent: 30`.') : [];
  return pairs.flatMap((pair) => readNumber(String(pair.key.value), pair, source) ?? []);
}

export function readNumber(name: string, { key, value }: Pair, source: Source): NumberSetting | undefined {
  const number = value.kind === 'scalar' ? value.value : undefined;
  if (typeof number !== 'number') return source.wrongType(value, 'a number', remedyFor(number));
  if (!Number.isFinite(number) || number < 0) {
    source.fault(value, 'not-allowed', `${number} is no such number.`, 'Write a number that is 0 or more.');
    return undefined;
  }
  return { name, value: number, place: source.place(key) };
}

/** `30%`, `1,000` */
function remedyFor(written: unknown): string {
  const digits = typeof written === 'string' ? written.replace(/[,\s]|%$/g, '') : '';
  return /^\d+(?:\.\d+)?$/.test(digits) ? `Write \`${digits}\`.` : 'Write it in digits only.';
}
