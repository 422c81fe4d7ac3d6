/** The schemas are for editors, and vet reads by itself: both must say the same of what a file may hold. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/config/policies.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { dataOf } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { ACME } from './stories.ts';

const schema = (name: string) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
  );

/** Of every kind that a slip may leave somewhere. */
const VALUES: readonly unknown[] = [
  null,
  '',
  ' ',
  'off',
  'loud',
  0,
  -1,
  2.5,
  true,
  [],
  ['drafts/'],
  [1],
  [null],
  {},
  { budget: 'off' },
  { budget: 'loud' },
  { budget: null },
  { budget: 30 },
  { budget: { severity: 'info' } },
  { budget: { severity: 'loud' } },
  { budget: { maxReservePercent: 30 } },
  { budget: { maxReservePercent: '30' } },
  { '!drafts': {} },
  { '#drafts': null },
  { ' ': {} },
  { 'clients/**': { rules: { exit: 'off' } } },
  { 'clients/**': { ignore: ['x'] } },
  { 'clients/**': [] },
];

describe('vet.config.yaml', () => {
  const fits = schema('config');
  const keys = ['extends', 'rules', 'thresholds', 'profile', 'ignore', 'policies', 'rulez'];
  const files = keys.flatMap((key) => VALUES.map((value) => ({ [key]: value })));
  const inProfile = ['rules', 'thresholds', 'policies', 'extends'].flatMap((key) =>
    VALUES.map((value) => ({ profile: { 'clients/**': { [key]: value } } })),
  );

  test.each([...VALUES, ...files, ...inProfile].map((value) => JSON.stringify(value)))('%s', (text) => {
    const { faults } = readConfig('vet.config.yaml', read(text));
    expect({ fits: fits(JSON.parse(text)), faults }).toEqual({ fits: faults.length === 0, faults });
  });
});

describe('a policy', () => {
  const fits = schema('policy');
  const whole = dataOf(read(ACME).root) as { rules: Record<string, unknown>[] };
  const [rule = {}] = whole.rules;
  const keys = [...Object.keys(rule), 'why', 'mistake', 'unknown', 'fixedBy', 'askOf', 'nope'];

  test('fits', () => {
    expect([fits(whole), fits.errors]).toEqual([true, null]);
  });

  test.each(keys.flatMap((key) => VALUES.map((value) => [key, JSON.stringify(value)] as const)))(
    'what vet takes for `%s`, the schema takes: %s',
    (key, value) => {
      const policy = { policy: 'acme', rules: [{ ...rule, [key]: JSON.parse(value) }] };
      const { faults } = readPolicy('acme.yaml', read(JSON.stringify(policy)), new Set());
      if (!fits(policy)) expect(faults).not.toEqual([]);
      if (faults.length === 0) expect(fits(policy)).toBe(true);
      expect(faults.length > 0 || fits(policy)).toBe(true);
    },
  );

  test.each([...Object.keys(rule)])('without `%s` is none', (key) => {
    const { [key]: _, ...rest } = rule;
    const policy = { policy: 'acme', rules: [rest] };
    expect(fits(policy)).toBe(false);
    expect(readPolicy('acme.yaml', read(JSON.stringify(policy)), new Set()).faults).not.toEqual([]);
  });
});
