/** Kinds of documents, and the templates that they are made with. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS, type Kind } from '../drafts/kinds.ts';
import { TemplateError } from '../drafts/problem.ts';
import { nearest } from '../engagement/nearest.ts';
import { UsageError } from './exit.ts';
import { readText } from './files.ts';
import { packageRoot } from './package-root.ts';

export type KnownKind = (typeof KINDS)[number];

/** Throws UsageError with the list of all kinds where none is named. */
export function kindFor(name: string | undefined): KnownKind {
  const kind = KINDS.find((known) => known.name === name);
  if (kind) return kind;
  if (name === undefined) throw new UsageError(`which document?\n${listed()}`, 'Such as: vet draft brief');
  if (/\.ya?ml$/.test(name))
    throw new UsageError(`which document, from ${name}?\n${listed()}`, `Such as: vet draft brief ${name}`);
  const close = nearest(
    name,
    KINDS.map((known) => known.name),
  );
  if (close) throw new UsageError(`there is no document called “${name}”`, `Did you mean ${close}?`);
  throw new UsageError(`there is no document called “${name}”. There are:\n${listed()}`);
}

function listed(): string {
  const width = Math.max(...KINDS.map(({ name }) => name.length)) + 2;
  return KINDS.map(({ name, description }) => `  ${name.padEnd(width)}${description}\n`).join('');
}

/** The text of a template: an own one, or that of the package. Throws UsageError where it cannot be read. */
export function templateOf(kind: Kind, own: string | undefined): string {
  if (own === undefined) return readFileSync(path.join(packageRoot(), 'templates', 'documents', kind.template), 'utf8');
  const text = readText(own);
  if (typeof text === 'string') return text;
  throw new UsageError(`cannot read the template ${text.path}: ${text.reason}`);
}

/** Turns a fault of an own template into a UsageError; one in a template of ours is a bug. */
export function refusing<T>(own: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (own === undefined || !(error instanceof TemplateError)) throw error;
    const { line, column, message, hint } = error;
    throw new UsageError(`${own}:${line}:${column}: ${message.replace(/\.$/, '')}`, hint ?? undefined);
  }
}
