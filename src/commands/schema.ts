/** `vet schema [NAME]`: prints a schema of the package. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../engagement/nearest.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { packageRoot } from './package-root.ts';

/** The one for editors allows the answer words; the plain ones behind it do not. */
const FILES: Record<string, string> = {
  engagement: 'editor.schema.json',
  output: 'output.schema.json',
  report: 'report.schema.json',
  comparison: 'comparison.schema.json',
  review: 'review.schema.json',
  difference: 'difference.schema.json',
  interview: 'interview.schema.json',
  config: 'config.schema.json',
  policy: 'policy.schema.json',
  settings: 'settings.schema.json',
  baseline: 'baseline.schema.json',
};

/** What `vet schema` can print. */
export const SCHEMAS = Object.keys(FILES);

export function schema(name: string, io: Io): number {
  const file = FILES[name];
  if (!file) {
    const close = nearest(name, SCHEMAS);
    throw new UsageError(
      `there is no schema called “${name}”`,
      close ? `Did you mean ${close}?` : `There are ${SCHEMAS.join(', ')}.`,
    );
  }
  io.out(readFileSync(path.join(packageRoot(), 'schemas', file), 'utf8'));
  return EXIT.ok;
}
