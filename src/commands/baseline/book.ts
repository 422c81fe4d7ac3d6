/** The file of a baseline: JSON, sorted, one finding a line, so that a change shows as what it is. */

import type { Entry } from '../../assessment/baseline.ts';
import { fingerprint } from '../../assessment/fingerprint.ts';
import { visible } from '../../formats/visible.ts';
import { UsageError } from '../exit.ts';
import { readText } from '../files.ts';

/** By file: its path from the folder of the baseline, with forward slashes. */
export type Book = ReadonlyMap<string, readonly Entry[]>;

const SCHEMA = 'https://unpkg.com/vet-engagement@0/schemas/baseline.schema.json';

/** How to begin again where the file is of no use. */
function anew(file: string): string {
  return `To make it anew, delete it and run: vet lint --baseline ${file} --update-baseline`;
}

let last: { readonly key: string; readonly book: Book } | undefined;

/** Throws UsageError where it is none that can be read. The same text is taken apart only once. */
export function readBook(file: string): Book {
  const text = readText(file);
  if (typeof text !== 'string') throw new UsageError(`cannot read the baseline ${file}: ${text.reason}`);
  const key = `${text.length} ${fingerprint(text)}`;
  if (last?.key !== key) last = { key, book: parseBook(text, file) };
  return last.book;
}

function parseBook(text: string, file: string): Book {
  const data = parseJson(text, file);
  if (!isRecord(data) || !('findings' in data || 'version' in data)) {
    throw new UsageError(`${file} is no baseline of findings`, 'Choose another name: --baseline vet-baseline.json');
  }
  const { version, findings } = data;
  if (version !== 1) {
    const said = version === undefined ? 'does not say its version' : `is of version ${JSON.stringify(version)}`;
    throw new UsageError(`the baseline ${file} ${said}, and this vet reads version 1`, anew(file));
  }
  if (!Array.isArray(findings)) throw new UsageError(`the baseline ${file} has no list of findings`, anew(file));
  const book = new Map<string, Map<string, Entry>>();
  for (const [index, one] of findings.entries()) {
    const fault = faultOf(one);
    if (fault) throw new UsageError(`the baseline ${file} is damaged: entry ${index + 1} ${fault}`, anew(file));
    const { file: name, rule, path, messageId, count = 1 } = one;
    const entries = book.get(name) ?? new Map<string, Entry>();
    book.set(name, entries);
    // Two branches that both put up with a finding leave it twice when they are joined: it is still one.
    const key = `${rule} ${messageId} ${path}`;
    entries.set(key, { rule, path, messageId, count: Math.max(count, entries.get(key)?.count ?? 0) });
  }
  return new Map(Array.from(book, ([name, entries]) => [name, [...entries.values()]]));
}

function parseJson(text: string, file: string): unknown {
  const conflict = /^(?:<<<<<<<|=======|>>>>>>>)/m.exec(text);
  if (conflict) {
    throw new UsageError(
      `the baseline ${file} holds the marks of a merge that is not settled, line ${lineAt(text, conflict.index)}`,
      'Delete the lines with the marks and keep those of both sides; --update-baseline puts the rest in order.',
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, offset] = /position (\d+)/.exec((error as Error).message) ?? [];
    const line = offset === undefined ? damagedLine(text) : lineAt(text, Number(offset));
    throw new UsageError(`the baseline ${file} is not JSON${line > 0 ? `, line ${line}` : ''}`, anew(file));
  }
}

/** Node does not always say where it gave up; a line of ours stands for itself. 0: all of them do. */
function damagedLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  const bare = lines.map((line) => line.trim().replace(/,$/, ''));
  const isOpen = (line: string): boolean => /^[{}[\]]*$/.test(line) || line.endsWith('[');
  return bare.findIndex((line) => ![line, `{${line}}`, `${line}}`].some(isJson) && !isOpen(line)) + 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const WORDS = ['file', 'rule', 'path', 'messageId'];

/** What is wrong with one, after «entry 3». */
function faultOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'is no object';
  const missing = WORDS.find((name) => typeof entry[name] !== 'string');
  if (missing) return `has no text under “${missing}”`;
  const unknown = Object.keys(entry).find((name) => name !== 'count' && !WORDS.includes(name));
  if (unknown !== undefined) return `has “${visible(unknown)}”, which means nothing`;
  const { count = 1 } = entry;
  return Number.isSafeInteger(count) && (count as number) > 0
    ? undefined
    : 'has a “count” that is no whole number from 1';
}

/** As it is written; the same findings give the same bytes. */
export function printBook(book: Book): string {
  const lines = [...book]
    .flatMap(([file, entries]) =>
      entries.map(({ rule, path, messageId, count }) => ({ file, rule, path, messageId, count })),
    )
    .sort(
      (a, b) =>
        byText(a.file, b.file) || byText(a.rule, b.rule) || byText(a.path, b.path) || byText(a.messageId, b.messageId),
    )
    .map((entry) => `    ${oneLine(entry)}`);
  const findings = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "$schema": "${SCHEMA}",\n  "version": 1,\n  "findings": ${findings}\n}\n`;
}

function oneLine({ count, ...words }: Entry & { readonly file: string }): string {
  const pairs = Object.entries(count > 1 ? { ...words, count } : words);
  return `{ ${pairs.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`;
}

/** By code unit: the same on every machine, whatever its language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
