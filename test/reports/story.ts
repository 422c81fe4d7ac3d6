/** Reports on files: those of the repository, and small ones written in a test. */

import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { read } from '../../src/document/read.ts';
import type { Stage } from '../../src/engagement/stage.ts';
import { type Report, reportOf } from '../../src/reports/report.ts';

export const AS_OF = '2026-11-20';

export const FILES = {
  cleaningFirm: 'examples/cleaning-firm/engagement.yaml',
  cafe: 'examples/cafe/engagement.yaml',
  garage: 'examples/garage/engagement.yaml',
  carRental: 'examples/car-rental/engagement.yaml',
  fern: 'test/fixtures/fern.engagement.yaml',
  harbourLane: 'test/fixtures/harbour-lane.engagement.yaml',
} as const;

export function textOf(file: keyof typeof FILES): string {
  return readFileSync(FILES[file], 'utf8');
}

export function assessed(text: string, options: { path?: string; asOf?: string; stage?: Stage } = {}): Assessment {
  const { path = 'bakery.engagement.yaml', asOf = AS_OF, stage } = options;
  return assess(path, read(text), { asOf, ...(stage ? { stage } : {}) });
}

export function reportOn(file: keyof typeof FILES, options: { asOf?: string; stage?: Stage } = {}): Report {
  return reportOf(assessed(textOf(file), { path: FILES[file], ...options }));
}

export function reportFrom(text: string, options: { path?: string; asOf?: string; stage?: Stage } = {}): Report {
  return reportOf(assessed(text, options));
}
