/** How a single value is written: without quotes wherever no reader could take it for something else. */

import { child } from '../node.ts';
import { read } from '../read.ts';
import { Refusal } from './refusal.ts';

export type Word = string | number | boolean | null;

/** Between braces and brackets, a comma needs quotes as well. */
export type Surroundings = 'block' | 'flow';

export type Quotes = 'single' | 'double';

/** Signs that cannot be seen, or that some editors take away or for the end of a line. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * What YAML 1.1, in which most other tools still read, takes for something else than a text: https://yaml.org/type/.
 * Not here: dates, and the answers `yes`, `no` and `none`, which our format has without quotes.
 */
const OTHER_IN_YAML_1_1 = [
  /^(?:~|null|y|n|yes|no|true|false|on|off|=|<<)$/i,
  /^[-+]?0b[01_]+$/,
  /^[-+]?0x[\da-f_]+$/i,
  /^[-+]?\d[\d_,]*(?:\.[\d_.]*)?(?:e[-+]?\d+)?$/i,
  /^[-+]?\.[\d_.]+(?:e[-+]?\d+)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d/,
];

const ANSWERS = new Set(['yes', 'no']);

export function writeWord(word: Word, surroundings: Surroundings): string {
  if (word === null) return 'null';
  if (typeof word === 'number') return writeNumber(word);
  if (typeof word === 'boolean') return String(word);
  return standsPlain(word, surroundings) ? word : quote(word);
}

/** The name of a field, without its colon. Of a name, `on` and `no` are not taken for answers. */
export function writeName(name: string): string {
  if (/^[a-z]\w*$/i.test(name) && !/^(?:null|true|false)$/i.test(name)) return name;
  return standsPlain(name, 'flow') ? name : quote(name);
}

/** In double quotes; in single ones where that is wished or spares backslashes, and is possible. */
export function quote(text: string, wish?: Quotes): string {
  const single = wish ? wish === 'single' : /["\\]/.test(text) && !text.includes("'");
  if (single && !INVISIBLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const invisible = new RegExp(INVISIBLE, 'g');
  return JSON.stringify(text).replace(invisible, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A text of several lines as `|` with its lines below it; undefined where that would lose something, or where an
 * editor that trims lines would.
 */
export function writeLines(text: string): { mark: string; lines: string[] } | undefined {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  const first = lines[0] ?? '';
  if (lines.length < 2 || first === '' || /^\s/.test(first) || lines.at(-1) === '') return undefined;
  if (lines.some((line) => /\s$/.test(line) || INVISIBLE.test(line))) return undefined;
  return { mark: ends ? '|' : '|-', lines };
}

function writeNumber(number: number): string {
  if (!Number.isFinite(number) || Object.is(number, -0) || Math.abs(number) >= 1e21) {
    throw new Refusal(`The number ${Object.is(number, -0) ? '-0' : number} cannot be written into the file.`);
  }
  const written = String(number);
  if (!written.includes('e')) return written;
  const places = number.toFixed(20).replace(/0+$/, '');
  return Number(places) === number ? places : written;
}

function readOtherwise(text: string): boolean {
  return !ANSWERS.has(text) && OTHER_IN_YAML_1_1.some((form) => form.test(text));
}

/** Our own reader is the judge of what it reads; between braces always, as most texts have no comma. */
function standsPlain(text: string, surroundings: Surroundings): boolean {
  if (text === '' || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || INVISIBLE.test(text) || readOtherwise(text)) return false;
  const { root, problems } = read(surroundings === 'flow' ? `[{ text: ${text} }]` : `- text: ${text}\n`);
  if (problems.length > 0 || root?.kind !== 'sequence' || root.items.length !== 1) return false;
  const group = root.items[0];
  if (group?.kind !== 'mapping' || group.pairs.length !== 1) return false;
  const value = child(group, 'text')?.value;
  return value?.kind === 'scalar' && value.value === text;
}
