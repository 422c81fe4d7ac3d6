// The schemas, and what is generated from them, against the format they describe.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { date, timezone } from '../src/engagement/formats.ts';
import { fields, sections } from '../src/engagement/generated/fields.ts';
import { validators } from '../src/engagement/generated/validate.ts';

type Schema = { [keyword: string]: unknown; properties?: Record<string, Schema> };
type Tree = Record<string, unknown>;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = (path: string): Schema => JSON.parse(read(`../schemas/${path}`));
const example = (name: string) => load(read(`fixtures/${name}.engagement.yaml`)) as Tree;

// The «Field reference» of the format: a path and its type a line.
const reference = read('fixtures/field-reference.txt')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('  '))
  .map(([path = '', type = '']) => ({ path, type }));

describe('the fields', () => {
  test.each(reference)('$path is there, as $type', ({ path, type }) => {
    const field = fields[path];
    expect(field).toBeDefined();
    const words = /enum\((.*)\)/.exec(type)?.[1]?.split(', ');
    const kind = /^list/.test(type) ? 'list' : (kinds[type] ?? (words && 'enum'));
    if (kind) expect(field?.type).toBe(kind);
    if (words) expect((kind === 'list' ? fields[`${path}[]`] : field)?.words).toEqual(words);
    if (type.includes('money')) expect(field?.unit).toBe('money');
  });

  const kinds: Record<string, string> = {
    str: 'text',
    int: 'integer',
    num: 'number',
    'num money': 'number',
    bool: 'yes-no',
    date: 'date',
    object: 'object',
  };

  test('hold nothing that the reference does not', () => {
    const listed = reference.map(({ path }) => path);
    const extra = Object.keys(fields).filter(
      (path) =>
        !listed.some((other) => other === path || other.startsWith(`${path}.`) || `${other}[]` === path) &&
        !listed.some((other) => other.startsWith(`${path}[]`)),
    );
    expect(extra).toEqual([]);
  });

  test('stand in the order of the format', () => {
    const top = Object.keys(fields).filter((path) => /^\w+$/.test(path) && path !== 'vet');
    expect(top).toEqual(sections);
    const inReference = reference.map(({ path }) => path.replace(/\W.*/, ''));
    expect(sections).toEqual([...new Set(inReference)].filter((name) => name !== 'vet'));
  });

  test('say the unit that stands in a name', () => {
    for (const [path, { type, unit }] of Object.entries(fields)) {
      const named = /_(percent|minutes|hours|days|weeks|months)$/.exec(path)?.[1];
      if (named && type !== 'list') expect({ path, unit }).toEqual({ path, unit: named });
    }
  });
});

describe('the schemas', () => {
  const files = readdirSync(new URL('../schemas', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => !/^(?:editor|interview)\./.test(name) && name !== 'sections');

  test.each(files)('%s: every property has a title and a description', (file) => {
    each(schema(file), '', (part, path, isProperty) => {
      if (isProperty) expect(part, path).toMatchObject({ title: /./, description: /\.$/ });
      if (part.type === 'object') expect(part, path).toHaveProperty('additionalProperties');
    });
  });

  test('mirror the files in their $id', () => {
    for (const file of files) expect(schema(file).$id).toBe(`https://unpkg.com/vet-engagement@0/schemas/${file}`);
  });

  test('the output of outputs.md is valid', () => {
    const validate = ajv().compile(schema('output.schema.json'));
    expect(validate(output()) || validate.errors).toBe(true);
    const [file] = output().files;
    expect(validate({ ...output(), files: [{ ...file, score: 7 }] })).toBe(false);
  });
});

describe('the editor schema', () => {
  const accepts = ajv().compile(schema('editor.schema.json'));

  test.each(['harbour-lane', 'fern'])('takes %s as it is', (name) => {
    expect(accepts(example(name)) || accepts.errors).toBe(true);
  });

  test('takes an answer and a yes or no at every property', () => {
    const leaves = Object.entries(fields).filter(([path]) => path !== 'vet' && !path.endsWith('[]'));
    for (const [path, { type }] of leaves) {
      const answers: unknown[] = ['unknown', 'not-yet', { na: 'we have no shop' }];
      if (type === 'yes-no') answers.push('yes', 'no', true);
      for (const answer of answers) expect([path, answer, accepts(at(path, answer))]).toEqual([path, answer, true]);
    }
  });

  test('refuses unknown keys, an empty reason and words that are not in a list', () => {
    const broken = [
      { budgett: {} },
      { budget: { capp: 1 } },
      { budget: { cap: { na: '' } } },
      { engagement: { stage: 'bidding' } },
      { client: { regulated: 'maybe' } },
    ];
    for (const part of broken) expect([part, accepts({ vet: 1, ...part })]).toEqual([part, false]);
    expect(accepts({ vet: 'unknown' })).toBe(false);
  });
});

describe('the validators', () => {
  test.each(['harbour-lane', 'fern'])('find nothing in %s without its answers', (name) => {
    const data = withoutAnswers(example(name), '') as Tree;
    expect(validators.root(data)).toBe(true);
    for (const section of sections) {
      if (section in data)
        expect([section, validators[section](data[section]), validators[section].errors]).toEqual([section, true, []]);
    }
  });

  // They are ajv's code made compact: whatever stands anywhere, they must find what ajv finds.
  test('find what ajv finds, whatever stands at any path', () => {
    const checker = ajv();
    for (const name of ['definitions', ...sections]) checker.addSchema(schema(`sections/${name}.schema.json`));
    const whole = checker.compile(schema('engagement.schema.json'));
    const odd = [
      '',
      'word',
      'weekly',
      '24x7',
      '2027-02-29',
      '25:00',
      -101,
      0.5,
      1e9,
      true,
      null,
      [],
      ['a', 'a'],
      ['posts', 'posts'],
      [2],
      {},
      { 'a/b~': {} },
      { id: 1 },
    ];
    for (const path of Object.keys(fields)) {
      for (const value of odd) {
        const data = at(path, value);
        whole(data);
        expect([path, value, found(data)]).toEqual([path, value, relevant(whole.errors ?? [])]);
      }
    }
  });

  test('want all four of a waiver, and the version', () => {
    expect(validators.waivers([{ rule: 'budget/no-cap' }])).toBe(false);
    expect(validators.waivers.errors).toEqual(
      ['reason', 'by', 'until'].map((missingProperty) => ({
        instancePath: '/0',
        keyword: 'required',
        params: { missingProperty },
      })),
    );
    expect(validators.root({ budgett: {} })).toBe(false);
    expect(validators.root.errors.map(({ keyword }) => keyword)).toEqual(['required', 'additionalProperties']);
  });

  /** All faults of all sections, with the path from the top, in one order. */
  function found(data: Tree) {
    validators.root(data);
    const inSections = sections.flatMap((section) => {
      if (data[section] === undefined) return [];
      validators[section](data[section]);
      return validators[section].errors.map((fault) => ({
        ...fault,
        instancePath: `/${section}${fault.instancePath}`,
      }));
    });
    return relevant([...validators.root.errors, ...inSections]);
  }

  /** In one order. ajv also says «type» of a value that is no word of an enum, and has its own order of two equal words. */
  function relevant(faults: { instancePath: string; keyword: string; params: Tree }[]) {
    const noWord = new Set(faults.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath));
    return faults
      .filter(({ instancePath, params }) => !(params.type === 'string' && noWord.has(instancePath)))
      .map(({ instancePath, keyword, params }) =>
        JSON.stringify([instancePath, keyword, keyword === 'uniqueItems' || params]),
      )
      .sort();
  }
});

describe('the formats', () => {
  test('a date is a day of the calendar', () => {
    for (const day of ['2027-03-01', '2028-02-29', '2000-02-29', '2027-12-31'])
      expect([day, date(day)]).toEqual([day, true]);
    for (const day of [
      '2027-02-29',
      '1900-02-29',
      '2027-04-31',
      '2027-13-01',
      '2027-00-10',
      '2027-1-1',
      '2027-03-01T00:00',
      'soon',
      '',
    ]) {
      expect([day, date(day)]).toEqual([day, false]);
    }
  });

  test('a time zone is one of the world list', () => {
    for (const zone of ['Europe/London', 'Asia/Manila', 'UTC']) expect([zone, timezone(zone)]).toEqual([zone, true]);
    for (const zone of ['London', 'Europe/Londres', '']) expect([zone, timezone(zone)]).toEqual([zone, false]);
  });
});

function ajv() {
  return new Ajv2020({
    allErrors: true,
    strict: true,
    keywords: ['unit'],
    formats: { date, timezone, 'json-pointer': /^(\/.*)?$/ },
  });
}

/** A file with one value, at a path such as `outcomes[].id`; a waiver has its three other keys too. */
function at(path: string, value: unknown): Tree {
  const nest = path
    .split(/(?=\[\])|\./)
    .reduceRight((inner, step) => (step === '[]' ? [inner] : { [step]: inner }), value);
  if (path.startsWith('waivers[].')) {
    const waiver = {
      rule: 'budget/no-reserve',
      reason: 'A gift pays for it',
      by: 'Ana Fern',
      until: '2027-06-30',
    };
    return { vet: 1, waivers: [{ ...waiver, [path.slice('waivers[].'.length)]: value }] };
  }
  return { vet: 1, ...(nest as Tree) };
}

/** As the shape check does before it validates: answers go, yes and no become booleans. */
function withoutAnswers(value: unknown, path: string): unknown {
  if (value === 'unknown' || value === 'not-yet') return undefined;
  if (fields[path]?.type === 'yes-no' && typeof value === 'string') return value === 'yes';
  if (Array.isArray(value)) return value.map((item) => withoutAnswers(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return value;
  if ('na' in value) return undefined;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutAnswers(inner, path ? `${path}.${key}` : key)] as const)
    .filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept);
}

function each(
  part: Schema,
  path: string,
  visit: (part: Schema, path: string, isProperty: boolean) => void,
  isProperty = false,
) {
  visit(part, path, isProperty);
  const groups = [part.properties, part.$defs] as (Record<string, Schema> | undefined)[];
  for (const group of groups) {
    for (const [key, child] of Object.entries(group ?? {})) each(child, `${path}/${key}`, visit, true);
  }
  if (part.items) each(part.items as Schema, `${path}[]`, visit, true);
  if (typeof part.additionalProperties === 'object')
    each(part.additionalProperties as Schema, `${path}/*`, visit, true);
  for (const choice of (part.anyOf as Schema[] | undefined) ?? []) each(choice, path, visit, true);
}

/** The example of outputs.md, with its ellipses filled in. */
function output() {
  const range = { line: 31, column: 1, endLine: 31, endColumn: 7, offset: 801, length: 6 };
  const counts = { error: 1, warning: 4, info: 2, question: 13, task: 1, waived: 1 };
  const finding = {
    rule: 'budget/no-reserve',
    mistake: 'budget',
    panel: 'vendor',
    kind: 'risk',
    severity: 'warning',
    messageId: 'absent',
    message: 'The cap is £5,400 and nothing is set aside above it.',
    remedy: 'Add a reserve.',
    ask: null,
    fixedBy: 'client',
    path: '/budget',
    range,
    related: [{ path: '/budget/cap', label: 'the cap', range }],
    values: { cap: 5400 },
    fingerprint: '1f9a16cd',
    waived: { reason: 'Later', by: 'Priya Shah', until: '2027-06-30' },
    baselined: false,
  };
  const malformed = {
    ...finding,
    rule: 'yaml/syntax',
    mistake: null,
    panel: null,
    kind: 'shape',
    path: '',
    remedy: null,
    waived: null,
  };
  const mistakes = [
    {
      mistake: 'budget',
      panel: 'vendor',
      title: 'The budget is flexible',
      status: 'present',
      findings: 2,
    },
  ];
  const file = {
    path: 'engagement.yaml',
    stage: 'contracting',
    verdict: 'not-ready',
    mistakes,
    findings: [finding],
    coverage: { applicable: 79, judged: 61 },
    counts,
  };
  return {
    version: 1,
    asOf: '2026-11-20',
    files: [file, { ...file, stage: null, verdict: 'malformed', mistakes: [], findings: [malformed] }],
    summary: { files: 2, ...counts, baselined: 0, milliseconds: 48 },
  };
}
