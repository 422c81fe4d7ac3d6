/** A bakery, five months after it handed its posts over, and what a review says of it. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { assess, type Options } from '../../../src/assessment/assess.ts';
import { read } from '../../../src/document/read.ts';
import type { TriggerReview } from '../../../src/reports/review/types.ts';
import { type Review, reviewOf } from '../../../src/reports/review.ts';

export const AS_OF = '2026-11-20';

const schema = JSON.parse(readFileSync('schemas/review.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

/** Every review that a test looks at is held against the schema, as it is printed. */
export function review(text: string, options: Partial<Options> = {}): Review {
  const found = reviewOf(assess('engagement.yaml', read(text), { asOf: AS_OF, ...options }));
  const printed = JSON.parse(JSON.stringify({ version: 1, asOf: AS_OF, review: found }));
  expect(validate(printed) || validate.errors).toBe(true);
  // Nothing is lost on the way: no undefined, no NaN.
  expect(printed.review).toEqual(found);
  return found;
}

/** What is written only where a story needs it otherwise. */
const CALM = {
  outcomes:
    '[{ metric: cake orders, baseline: 10, target: 30, per: month, by: 2027-02-28, data_source: the till, measured_by: client }]',
  budget: '{ currency: GBP, fees: { model: retainer, monthly_fee: 750, setup_fee: 300 } }',
  scope: '{ included: [posts], deliverables: [{ what: Posts for the bakery, quantity: 3, per: week }] }',
  vendor: '{ name: Bluebell Media, services: [posts] }',
  policy: '{ turnaround_hours: 24 }',
  communication: '{ client_replies_within_hours: 24 }',
  contract: '{ start: 2026-07-01, term_months: 8, notice_days: 30, handover_days: 14, review_dates: quarterly }',
};

const CALM_PERFORMANCE = {
  deliverables_due: '26',
  deliverables_late: '2',
  longest_delay_days: '3',
  client_late_approvals: '1',
  items_reviewed: '20',
  items_with_substantive_edits: '2',
  periods_reviewed: '2',
  response_to_criticism: 'accepts',
  invoiced: '4050',
  outcome_progress: '[{ actual: 19, as_of: 2026-11-15 }]',
  meetings_due: '6',
  meetings_held: '6',
  vendor_admits_overload: 'no',
};

type Changes<Names> = {
  readonly [Name in keyof Names | 'since' | 'second_opinion' | 'waivers' | 'contingencies']?: string | null;
};

/** All is well, but for what a test says; null takes a line out. */
export function bakery(
  performance: Changes<typeof CALM_PERFORMANCE> = {},
  sections: Changes<typeof CALM> = {},
  stage = 'running',
): string {
  const lines = (values: object) =>
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [
    'vet: 1',
    `engagement: { name: Bread and cakes online, stage: ${stage} }`,
    'client: { name: Crumb Bakery }',
    ...lines({ ...CALM, ...sections }),
    'performance:',
    ...lines({ ...CALM_PERFORMANCE, ...performance }).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** One sign, by the end of its rule's name. */
export function sign(found: Review, name: string): TriggerReview {
  const trigger = found.triggers.find(({ rule }) => rule === `second-opinion/${name}`);
  if (!trigger) throw new Error(`no sign ${name}`);
  return trigger;
}
