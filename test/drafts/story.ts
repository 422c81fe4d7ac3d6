/** Drafts of the files of the repository, and of small ones written in a test. */

import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/document/read.ts';
import { type Draft, draftOf } from '../../src/drafts/draft.ts';
import { type DraftKind, KINDS, kindOf } from '../../src/drafts/kinds.ts';
import { TemplateError } from '../../src/drafts/problem.ts';

export const KIND_NAMES = KINDS.map(({ name }) => name);

/** All that a vendor gets to read. */
export const FOR_VENDORS = KIND_NAMES.filter((name) => name !== 'reference-call');

export const FILES = {
  café: 'examples/cafe/engagement.yaml',
  garage: 'examples/garage/engagement.yaml',
  'cleaning firm': 'examples/cleaning-firm/engagement.yaml',
  'car rental': 'examples/car-rental/engagement.yaml',
  'Fern & Co': 'test/fixtures/fern.engagement.yaml',
} as const;

export function yamlOf(file: keyof typeof FILES): string {
  return readFileSync(FILES[file], 'utf8');
}

export function templateOf(kind: DraftKind): string {
  return readFileSync(`templates/documents/${kindOf(kind).template}`, 'utf8');
}

/** @param yaml without the line `vet: 1`, which may be left out */
export function draft(kind: DraftKind, yaml: string, template = templateOf(kind)): Draft {
  const text = /^vet:/m.test(yaml) || yaml.startsWith('{') ? yaml : `vet: 1\n${yaml}`;
  return draftOf(kind, assess('bakery.engagement.yaml', read(text), { asOf: '2026-11-20' }), template);
}

/** What a template of one's own makes of a file, without the open points at the end. */
export function filled(template: string, yaml: string, kind: DraftKind = 'policy'): string {
  const { markdown } = draft(kind, yaml, template);
  return markdown.slice(0, markdown.lastIndexOf('\n\n## Open points'));
}

/** `2:4 There is no field …  Did you mean …?` */
export function complaint(template: string, yaml = '', kind: DraftKind = 'policy'): string {
  try {
    draft(kind, yaml, template);
  } catch (error) {
    if (error instanceof TemplateError)
      return `${error.line}:${error.column} ${[error.message, error.hint].filter((part) => part !== null).join(' ')}`;
    throw error;
  }
  return 'nothing to complain about';
}

/** The marks of what is open, as a reader sees them. */
export function marks(markdown: string): string[] {
  return Array.from(markdown.matchAll(/\*\*\[Open: (.*?)\]\*\*/g), ([, text = '']) => text);
}

/** The numbered list at the end. */
export function closingOf(markdown: string): string {
  return markdown.slice(markdown.lastIndexOf('## Open points'));
}
