/** Whether a value is a result of a file, as far as a report is made of it: so that a damaged one is told, and not shown. */

import { STAGES } from '../engagement/stage.ts';
import type { Result } from './result.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    faultIn(value, checks) === undefined;

function faultIn(value: unknown, checks: Readonly<Record<string, Check>>): string | undefined {
  if (typeof value !== 'object' || value === null) return '';
  const entries = new Map(Object.entries(value));
  return Object.keys(checks).find((name) => !checks[name]?.(entries.get(name)));
}

const range = record({
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  offset: number,
  length: number,
});

const finding = record({
  rule: text,
  mistake: orNull(text),
  panel: orNull(text),
  kind: oneOf(['shape', 'risk', 'question', 'task']),
  severity: oneOf(['error', 'warning', 'info']),
  messageId: text,
  message: text,
  remedy: orNull(text),
  ask: orNull(text),
  fixedBy: oneOf(['client', 'vendor', 'both']),
  path: text,
  range,
  related: listOf(record({ path: text, label: text, range })),
  values: record({ missing: optional(listOf(text)) }),
  fingerprint: text,
  waived: orNull(record({ reason: text, by: text, until: text })),
  baselined: flag,
});

const CHECKS: Readonly<Record<keyof Result, Check>> = {
  path: text,
  stage: orNull(oneOf(STAGES)),
  verdict: oneOf(['not-ready', 'ready-with-warnings', 'ready', 'malformed']),
  mistakes: listOf(
    record({
      mistake: text,
      panel: text,
      title: text,
      status: oneOf(['present', 'open', 'clear', 'not-yet-due']),
      findings: number,
    }),
  ),
  findings: listOf(finding),
  coverage: record({ applicable: number, judged: number }),
  counts: record({ error: number, warning: number, info: number, question: number, task: number, waived: number }),
};

/** The name of the first part that is missing or wrong; undefined: it is a result; empty: it is nothing of the kind. */
export function faultOfResult(value: unknown): string | undefined {
  return faultIn(value, CHECKS);
}
