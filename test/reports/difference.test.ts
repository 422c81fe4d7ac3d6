/** Two versions of an engagement: what a change is about, and what it does to the verdict. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/document/read.ts';
import { fields } from '../../src/engagement/generated/fields.ts';
import { MATTERS, matterOf } from '../../src/reports/difference/matter.ts';
import { type Difference, differenceOf } from '../../src/reports/difference.ts';

const AS_OF = '2026-11-20';
const CLEANING = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');

const schema = JSON.parse(readFileSync('schemas/difference.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

/** Every difference that a test looks at is held against the schema, as it is printed. */
function difference(before: string, after: string): Difference {
  const version = (path: string, text: string) => {
    const document = read(text);
    return { assessment: assess(path, document, { asOf: AS_OF }), document };
  };
  const found = differenceOf(version('old.yaml', before), version('new.yaml', after));
  const printed = JSON.parse(JSON.stringify({ version: 1, asOf: AS_OF, difference: found }));
  expect(validate(printed) || validate.errors).toBe(true);
  expect(printed.difference).toEqual(found);
  return found;
}

function says({ changes }: Difference): string[] {
  return changes.map(({ matter, name, was, is }) => `${matter}: ${name}: ${was} → ${is}`);
}

function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((result, [from, to]) => {
    expect(result).toContain(from);
    return result.replace(from, () => to);
  }, text);
}

test('what changed, by what it is about, with the words and units of the field', () => {
  const after = edited(
    CLEANING,
    ['cap: 5400', 'cap: 6400'],
    ['notice_days: 30', 'notice_days: 90'],
    ['start: 2027-01-04', 'start: 2027-02-01'],
    ['content_owner: client', 'content_owner: vendor'],
    ['approver: Priya Shah', 'approver: Tom Okoro'],
    ['included: [posts, replies, monthly-report, paid-ads]', 'included: [posts, monthly-report, paid-ads]'],
    ['silence_means: held', 'silence_means: approved'],
    ['revoke_within_hours: 24', 'revoke_within_hours: 72'],
  );
  expect(says(difference(CLEANING, after))).toEqual([
    'money: the cap: £5,400 → £6,400',
    'dates: the first day of work: 4 January 2027 → 1 February 2027',
    'scope: work included (scope): posts, replies, monthly-report, paid-ads → posts, monthly-report, paid-ads',
    'ownership: owner of the content (contract): client → vendor',
    'exit: the notice for leaving: 30 days → 90 days',
    'access: time to cut access (access): 24 hours → 72 hours',
    'people: approver (policy): Priya Shah → Tom Okoro',
    'terms: what silence means (policy): held → approved',
  ]);
});

test('another spelling of the same words, another order and another name are cosmetic', () => {
  const after = edited(
    CLEANING,
    ['image: Quick, tidy, no fuss', 'image: "quick, tidy, no fuss."'],
    ['key_messages: [Fixed prices, Same team every time]', 'key_messages: [Same team every time, Fixed prices]'],
    ['name: Social media management, first half of 2027', 'name: Social media, first half of 2027'],
  );
  const found = difference(CLEANING, after);
  expect(found.changes.map(({ matter, how }) => [matter, how])).toEqual([
    ['cosmetic', 'changed'],
    ['cosmetic', 'changed'],
    ['cosmetic', 'moved'],
  ]);
  expect(found.findings).toMatchObject({ fixed: [], brought: [], waived: [] });
});

test('a promise that says something else is no matter of spelling', () => {
  const after = edited(CLEANING, ['24/7 call-out, 30-minute response', '24/5 call-out, 30-minute response']);
  expect(difference(CLEANING, after).changes[0]).toMatchObject({ matter: 'scope' });
});

test('comments and layout change nothing', () => {
  const found = difference(CLEANING, `# Looked through again.\n${CLEANING.replace(/ +# .*/g, '')}`);
  expect(found).toMatchObject({ changes: [], onlyLayout: true, findings: { fixed: [], brought: [], waived: [] } });
  expect(difference(CLEANING, CLEANING)).toMatchObject({ changes: [], onlyLayout: false });
});

test('the findings that are gone, those that are new, and the verdict before and after', () => {
  const after = edited(
    CLEANING,
    ['login: shared-password, two_factor: false', 'login: partner-role, two_factor: true'],
    ['ceiling: 6000', 'ceiling: 5000'],
  );
  const { findings, before, after: now } = difference(CLEANING, after);
  expect(findings.fixed.map(({ rule }) => rule)).toContain('access/shared-password');
  expect(findings.brought.map(({ rule }) => rule)).toEqual(['budget/no-reserve', 'budget/plan-exceeds-cap']);
  expect([before.verdict, now.verdict]).toEqual(['not-ready', 'not-ready']);
});

test('what is waived is neither fixed nor new', () => {
  const waiver =
    '  - { rule: access/shared-password, reason: New log-ins in May, by: Priya Shah, until: 2027-05-31 }\n';
  const { findings } = difference(CLEANING, CLEANING + waiver);
  expect(findings).toMatchObject({ fixed: [], brought: [], waived: [{ rule: 'access/shared-password' }] });
});

test('an entry that moves is the same entry, and so are its findings', () => {
  const [instagram = ''] = /^ +- \{ channel: Instagram.*\n/m.exec(CLEANING) ?? [];
  const [facebook = ''] = /^ +- \{ channel: Facebook.*\n/m.exec(CLEANING) ?? [];
  const after = edited(CLEANING, [facebook + instagram, instagram + facebook]);
  const found = difference(CLEANING, after);
  expect(found.changes).toMatchObject([{ how: 'moved', matter: 'cosmetic' }]);
  expect(found.findings).toMatchObject({ fixed: [], brought: [], waived: [] });
});

test('a new entry is told field by field, under its own name, and moves nothing', () => {
  const after = edited(CLEANING, [
    '  - { client: Quay Dental',
    '  - { client: Bay Bakery, kind: former, found_by: us, spoke_on: 2026-11-18 }\n  - { client: Quay Dental',
  ]);
  const found = difference(CLEANING, after);
  expect(says(found)).toEqual([
    'dates: day you spoke (reference “Bay Bakery”): null → 18 November 2026',
    'terms: client (reference “Bay Bakery”): null → Bay Bakery',
    'terms: kind (reference “Bay Bakery”): null → former',
    'terms: who found them (reference “Bay Bakery”): null → us',
  ]);
});

test('answers are shown as what they are', () => {
  const after = edited(CLEANING, ['joined_up: unknown', 'joined_up: { na: no other marketing }']);
  expect(difference(CLEANING, after).changes).toMatchObject([
    { was: 'unknown', is: 'does not apply (no other marketing)' },
  ]);
});

test('every field of the format is about something', () => {
  for (const [name, field] of Object.entries(fields)) expect(MATTERS).toContain(matterOf(name, field));
  expect(matterOf('contract.renewal_notice_days', fields['contract.renewal_notice_days'])).toBe('exit');
  expect(matterOf('budget.fees.monthly_fee', fields['budget.fees.monthly_fee'])).toBe('money');
});

test('there and back: what one way brings, the other fixes or waives', () => {
  const lines = CLEANING.split('\n');
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 3, max: lines.length - 1 }), { maxLength: 6 }), (dropped) => {
      const shorter = lines.filter((_, at) => !dropped.includes(at)).join('\n');
      if (read(shorter).problems.length > 0) return;
      const there = difference(CLEANING, shorter);
      const back = difference(shorter, CLEANING);
      const ids = (found: Difference['findings']['fixed']): string[] =>
        found.map(({ rule, kind }) => `${rule} ${kind}`).sort();
      const gone = ({ findings }: Difference) => [...findings.fixed, ...findings.waived];
      expect(ids(there.findings.brought)).toEqual(ids(gone(back)));
      expect(ids(gone(there))).toEqual(ids(back.findings.brought));
      expect(there.changes.length).toBe(back.changes.length);
    }),
    { numRuns: 60 },
  );
});
