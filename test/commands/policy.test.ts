/** An organisation's own rules: in a lint, in a report, in `vet explain`, and tried by `vet policy test`. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ACME, acme, FIRM } from '../config/stories.ts';
import { folder } from './run.ts';

const AS_OF = ['--as-of', '2026-11-20'];
const UTF8 = { LANG: 'en_GB.UTF-8' };
const CONFIG = 'policies: [./policies/acme.yaml]\n';

function office(policy = ACME, engagement = FIRM, config = CONFIG) {
  return folder({ 'engagement.yaml': engagement, 'vet.config.yaml': config, 'policies/acme.yaml': policy });
}

interface Finding {
  readonly rule: string;
  readonly mistake: string | null;
  readonly severity: string;
  readonly kind: string;
  readonly message: string;
  readonly path: string;
}

/** What the own rules find. */
async function own(policy: string, engagement = FIRM, config = CONFIG): Promise<Finding[]> {
  const { out, err } = await office(policy, engagement, config).vet(['lint', '--format', 'json', ...AS_OF]);
  expect(err).toBe('');
  const [file] = JSON.parse(out).files as { findings: Finding[] }[];
  return (file?.findings ?? []).filter(({ rule }) => rule.startsWith('acme/'));
}

describe('in a lint', () => {
  test('stand in a section of their own, or with the mistake that they count for', async () => {
    const { code, out } = await office().vet(['lint', ...AS_OF], { env: UTF8 });
    expect(code).toBe(1);
    expect(out).toContain(`✖ Our own rules: acme
  error: Vendors asked for a quote: 2.
    What we ask of everybody who writes for us.
    → Ask four vendors for a quote. (Priya Shah)
`);
    const budget = out.slice(out.indexOf('✖ Budget: the budget bends'));
    expect(budget).toContain(`  warning: The cap (£5,400) is above what the board has released.
    Nobody pays what nobody has released.
    → Lower the cap, or ask the board. (Priya Shah)
`);
  });

  test('keep to the schema of the output', async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync('schemas/output.schema.json', 'utf8')),
    );
    const { out } = await office().vet(['lint', '--format', 'json', ...AS_OF]);
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
    expect(await own(ACME)).toMatchObject([
      { rule: 'acme/cap-released', mistake: 'budget', severity: 'warning', path: '/budget/cap' },
      { rule: 'acme/two-quotes', mistake: null, severity: 'error', path: '/selection/candidates' },
    ]);
  });

  test('may be off, weigh otherwise, and be waived', async () => {
    expect(await own(ACME, FIRM, `${CONFIG}rules: { acme: off }`)).toEqual([]);
    expect(await own(ACME, FIRM, `${CONFIG}rules: { acme/two-quotes: info, acme/cap-released: off }`)).toMatchObject([
      { rule: 'acme/two-quotes', severity: 'info' },
    ]);
    const waiver = '  - { rule: acme/two-quotes, reason: Only two are in town, by: Priya Shah, until: 2027-03-01 }\n';
    const waived = FIRM.replace(/^waivers:\n/m, `waivers:\n${waiver}`);
    expect(waived).not.toBe(FIRM);
    const { out } = await office(ACME, waived).vet(['lint', '--format', 'concise', ...AS_OF]);
    expect(out).toContain('acme/two-quotes Vendors asked for a quote: 2. (waived until 2027-03-01)');
    expect(out).not.toContain('waivers/unknown-rule');
  });

  test('may be asked for alone', async () => {
    const args = ['lint', '--format', 'concise', ...AS_OF, '--rule'];
    const { out } = await office().vet([...args, 'acme/two-quotes']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect((await office().vet([...args, 'acme/two-quote'])).err).toContain('Did you mean acme/two-quotes?');
  });

  test('of a profile hold only there', async () => {
    const home = folder({
      'vet.config.yaml': `profile: { 'clients/': { policies: ./acme.yaml } }`,
      'acme.yaml': ACME,
      'engagement.yaml': FIRM,
      'clients/engagement.yaml': FIRM,
    });
    const { out } = await home.vet(['lint', '--format', 'concise', ...AS_OF]);
    expect(out.split('\n').filter((line) => line.includes('acme/two-quotes'))).toEqual([
      expect.stringContaining('clients/engagement.yaml:'),
    ]);
  });
});

describe('a value that is not there', () => {
  const at = (unknown: string) =>
    acme((text) =>
      text
        .replace('path: budget.cap', 'path: vendor.legal_name')
        .replace('{ maximum: 2000 }', '{ minLength: 3 }')
        .replace('{value:money}', '{value}')
        .replace('unknown: fires', `unknown: ${unknown}`),
    );
  const legal = async (unknown: string) => (await own(at(unknown))).filter(({ rule }) => rule === 'acme/cap-released');

  test('is the mistake, a question, or nothing', async () => {
    expect(await legal('fires')).toMatchObject([{ kind: 'risk', message: expect.stringContaining('(not given)') }]);
    expect(await legal('asks')).toMatchObject([{ kind: 'question', message: expect.stringContaining('legal name') }]);
    expect(await legal('skips')).toEqual([]);
  });

  test('does not matter where it does not apply', async () => {
    const na = FIRM.replace(/^vendor:\n/m, 'vendor:\n  legal_name: { na: a person, and no firm }\n');
    expect(na).not.toBe(FIRM);
    expect((await own(at('fires'), na)).filter(({ rule }) => rule === 'acme/cap-released')).toEqual([]);
  });
});

test('each entry of a list is judged, at its place', async () => {
  const each = acme((text) =>
    text
      .replace('path: selection.candidates', "path: 'selection.candidates[].price'")
      .replace('{ minItems: 4 }', '{ maximum: 1 }')
      .replace('{count}', '{value:money}'),
  );
  const found = (await own(each)).filter(({ rule, kind }) => rule === 'acme/two-quotes' && kind === 'risk');
  expect(found.map(({ path }) => path)).toEqual(['/selection/candidates/0/price', '/selection/candidates/1/price']);
});

test('what lacks a field is pointed at by that field', async () => {
  const group = acme((text) =>
    text
      .replace('path: selection.candidates', 'path: client')
      .replace('{ minItems: 4 }', '{ required: [name, industry, timezone, public_body] }')
      .replace('{count}', 'few'),
  );
  expect((await own(group)).find(({ rule }) => rule === 'acme/two-quotes')).toMatchObject({ path: '/client' });
});

describe('on the pages', () => {
  test('of the report, in Markdown and HTML', async () => {
    const { out } = await office().vet(['report', ...AS_OF]);
    expect(out).toContain('Ask four vendors for a quote.');
    expect(out).toContain('acme/two-quotes');
    expect((await office().vet(['report', '--format', 'html', ...AS_OF])).out).toContain('acme/cap-released');
  });

  test('of vet explain: in the list, and each by itself', async () => {
    const home = office();
    const list = (await home.vet(['explain'])).out;
    expect(list).toContain('Our own rules: acme');
    expect(list).toContain('acme/two-quotes  error, from shortlisting');
    expect((await home.vet(['explain', 'budget'])).out).toContain('acme/cap-released');
    const { out } = await home.vet(['explain', 'acme/cap-released'], { env: UTF8 });
    expect(out).toContain('Nobody pays what nobody has released.');
    expect(out).toContain('warning: The cap (£5,400) is above what the board has released.');
    expect((await home.vet(['explain', 'acme/two-quote'])).err).toContain('Did you mean acme/two-quotes?');
  });

  test('also a rule that only some files are judged by', async () => {
    const home = folder({
      'vet.config.yaml': "profile: { 'clients/**': { policies: [./policies/acme.yaml] } }",
      'policies/acme.yaml': ACME,
      'clients/york/engagement.yaml': FIRM,
      'engagement.yaml': FIRM,
    });
    expect((await home.vet(['explain', 'acme/cap-released'])).out).toContain('Nobody pays what nobody has released.');
    const { out } = await home.vet(['lint', '--rule', 'acme/cap-released', '--format', 'concise', ...AS_OF]);
    expect(out).toMatch(/^clients\/york\/engagement\.yaml:\d+:\d+ warning acme\/cap-released .*\n$/);
  });

  test('without the figures that only a finding has', async () => {
    expect((await office().vet(['explain', 'acme/two-quotes'], { env: UTF8 })).out).toContain(
      'Vendors asked for a quote: …\n',
    );
  });

  test('of vet fix', async () => {
    const { err } = await office().vet(['fix', ...AS_OF]);
    expect(err).toContain('Our own rules (1 finding)');
  });
});

describe('vet policy test', () => {
  test('says of each rule what its bad example is told', async () => {
    const { code, out, err } = await office().vet(['policy', 'test'], { env: UTF8 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`policies/acme.yaml
  ✔ acme/two-quotes
    Vendors asked for a quote: 1.
  ✔ acme/cap-released
    The cap (£5,400) is above what the board has released.

2 rules tried: all as they should be.
`);
  });

  test.each([
    [(text: string) => text.replace('minItems: 4', 'minItems: 1'), 'The bad example is not found.'],
    [
      (text: string) => text.replace('minItems: 4', 'minItems: 5'),
      'The good example is found: Vendors asked for a quote: 4.',
    ],
    [
      (text: string) => text.replace('cap: 1500', 'cup: 1500'),
      'The good example is no part of an engagement: `cup` is no field',
    ],
    [(text: string) => text.replace('cap: 1500', 'currency: GBP'), 'The good example is found: The cap (not given)'],
    [
      (text: string) => text.replace('unknown: fires', 'unknown: asks').replace('cap: 5400', 'covers: fees'),
      'It leaves the question open',
    ],
  ])('finds what is wrong with a rule or its example', async (change, message) => {
    const { code, out } = await office(acme(change)).vet(['policy', 'test'], { env: { COLUMNS: '100' } });
    expect(code).toBe(1);
    expect(out).toContain(message);
    expect(out).toContain('2 rules tried: 1 as they should be.');
  });

  test('of files by name, without a configuration', async () => {
    const home = folder({ 'acme.yaml': ACME });
    const { code, out } = await home.vet(['policy', 'test', 'acme.yaml', '--quiet']);
    expect({ code, out }).toEqual({ code: 0, out: '2 rules tried: all as they should be.\n' });
  });

  test('has nothing to say where there are none, or no file', async () => {
    const home = folder({ '.git/HEAD': '' });
    const { code, err } = await home.vet(['policy', 'test']);
    expect(code).toBe(3);
    expect(err).toContain('nothing was tried');
    expect(await home.vet(['policy', 'test', 'gone.yaml'])).toMatchObject({
      code: 2,
      err: 'vet: cannot read gone.yaml: there is no such file or folder.\n',
    });
  });
});
