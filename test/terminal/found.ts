/** What `vet lint` finds in a file that an interview has written, and how that file is ordered. */

import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { fields, sections } from '../../src/engagement/generated/fields.ts';
import { AS_OF, BIN, type Desk } from './pty.ts';

interface Finding {
  readonly rule: string;
  readonly mistake: string;
  readonly kind: string;
  readonly waived?: unknown;
}

/** By the process itself, as its owner would run it next. */
export function lint(desk: Desk, file = 'engagement.yaml'): readonly Finding[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, 'lint', '--format', 'json', '--fail-on', 'never', ...AS_OF, file],
    { cwd: desk.path, encoding: 'utf8' },
  );
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout).files[0].findings;
}

export function kindsIn(findings: readonly Finding[]): string[] {
  return findings.map(({ kind }) => kind);
}

export function rulesIn(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

// biome-ignore lint/suspicious/noExplicitAny: a file of any shape
export function data(desk: Desk, file = 'engagement.yaml'): any {
  return parse(desk.read(file));
}

/** All names of a file with what stands above them, in the order of the file. */
export function namesOf(value: unknown): string[] {
  return [...new Set(allNames(value, ''))];
}

function allNames(value: unknown, above: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => allNames(entry, `${above}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = above === '' ? name : `${above}.${name}`;
    return [at, ...allNames(inner, at)];
  });
}

/** The same names in the order of the format. */
export function inOrder(names: readonly string[]): string[] {
  const order = ['vet', ...sections.flatMap((section) => [section, ...within(section)])];
  return [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function within(section: string): string[] {
  return Object.keys(fields).filter((name) => name !== section && new RegExp(`^${section}(?:[.[])`).test(name));
}

/** The lines that stand in the one and not in the other, in order. */
export function added(before: string, after: string): string[] {
  const old = before.split('\n');
  let at = 0;
  const more = after.split('\n').filter((line) => {
    if (line !== old[at]) return true;
    at++;
    return false;
  });
  if (at < old.length) throw new Error(`this line was changed or lost: ${old[at]}`);
  return more;
}
