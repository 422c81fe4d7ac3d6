/** XML of elements, attributes and text: whatever stands in them, it is well formed. */

import { visible } from '../visible.ts';

/** What XML 1.0 has no place for, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export type Attributes = Readonly<Record<string, string | number>>;

/** @param content XML */
export function element(name: string, attributes: Attributes, content = ''): string {
  const open = `<${name}${attributesOf(attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
}

/** Text, of several lines where they are ours: each line is shown as it stands. */
export function text(lines: readonly string[]): string {
  return lines.map(escaped).join('\n');
}

function escaped(line: string): string {
  return visible(line.replace(ILLEGAL, '')).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
