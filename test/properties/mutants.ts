/**
 * Engagements that something has happened to: parts are gone, not known, of another kind, far too large, twice there,
 * or changed places. Made from the examples, the fixtures and a file in which every field is filled in.
 */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Field } from '../../src/engagement/field.ts';
import { fieldAt, fieldsOf } from '../../src/engagement/fields.ts';
import { date as isDate } from '../../src/engagement/formats.ts';
import type { Segment } from '../../src/engagement/path.ts';
import { STAGES } from '../../src/engagement/stage.ts';
import { exampleFile } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import { naughtyEngagement } from '../fixtures/naughty.ts';

type Tree = Record<Segment, unknown>;

/** Every message of every rule has an example that makes it. */
const examples = rules.flatMap(({ examples: { fires, quiet } }) => [...Object.values(fires), quiet]);

const large = [
  ...['test/fixtures', 'examples']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(name, 'utf8')),
  naughtyEngagement('Jo & Partners'),
  naughtyEngagement('Jo & Partners', 'running'),
].map((text) => parse(text) as Tree);
const small = examples.map((example) => parse(exampleFile(example)) as Tree);

const ANSWERS = ['unknown', 'unknown', 'not-yet', 'not-yet', { na: '' }, { na: 'we are too small for that' }];
const NUMBERS = [0, 1, -1, 2, 0.1 + 0.2, 0.001, 7, 12, 99.5, 100, 1e9, 1e15, 1e21, 1e300, 5e-324];
const DATES = ['0000-01-01', '0001-01-01', '0099-12-31', '1900-03-01', '2024-02-29', '2026-11-19', '2026-11-20'];
const DAYS = [...DATES, '2026-11-21', '2026-12-31', '2027-02-30', '2027-05-31', '2099-01-01', '9999-12-31'];
const TEXTS = ['', ' ', 'Ann', 'as agreed, more or less', 'pay '.repeat(300).trim(), 'w'.repeat(3000), 'A\n\nB', '20%'];
const MISFITS = [[], {}, [[]], [{}], { name: 'Ann' }, ['Ann'], true, false, ...NUMBERS, ...DAYS, ...TEXTS];

/** One thing that happens; which place and which value is said by numbers, whatever the file is like by then. */
interface Mishap {
  readonly what: (typeof MISHAPS)[number];
  readonly place: number;
  readonly value: number;
}

const MISHAPS = [
  ...['remove', 'remove', 'answer', 'answer', 'misfit', 'fitting', 'fitting', 'fitting'],
  ...['add', 'add', 'add', 'stage', 'repeat', 'empty', 'many', 'swap'],
] as const;

export interface Mutant {
  readonly text: string;
  /** The day on which it is judged. */
  readonly asOf: string;
}

const mishap = fc.record<Mishap>({ what: fc.constantFrom(...MISHAPS), place: fc.nat(), value: fc.nat() });

const source = fc.oneof(fc.constantFrom(...large), fc.constantFrom(...small));
const mishaps = fc.array(mishap, { maxLength: 24, size: 'max' });
const text = fc.tuple(source, mishaps).map(([sound, mishaps]) => {
  const tree = structuredClone(sound);
  for (const one of mishaps) suffer(tree, one);
  return stringify(tree, { nullStr: '', lineWidth: 0, aliasDuplicateObjects: false });
});

/** No engagement, no YAML, or not yet one. */
const NO_PLANS = ['', '# nothing', '[]', 'vet: 2', 'vet: 1', 'budget: { cap: 5400', 'a:\n\t- b', '\u0000', 'outcomes'];

export const mutant: fc.Arbitrary<Mutant> = fc.record({
  text: fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom(...NO_PLANS) }),
  asOf: fc.oneof(fc.constant('2026-11-20'), fc.constantFrom(...DAYS.filter(isDate))),
});

/** Lists in lists of sixty entries would take a test minutes. */
const MOST_PLACES = 2000;

interface Place {
  readonly parent: Tree;
  readonly key: Segment;
  readonly path: readonly Segment[];
}

function suffer(tree: Tree, { what, place, value }: Mishap): void {
  const all = placesOf(tree, []);
  if (all.length === 0) return;
  const { parent, key, path } = pick(all, place);
  const own = parent[key];
  switch (what) {
    case 'remove':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'answer':
      parent[key] = structuredClone(pick(ANSWERS, value));
      break;
    case 'misfit':
      parent[key] = structuredClone(pick(MISFITS, value));
      break;
    case 'fitting':
      parent[key] = fitting(path, value);
      break;
    case 'add':
      add(tree, place, value);
      break;
    case 'stage':
      tree['engagement'] = { ...(tree['engagement'] as Tree), stage: pick(STAGES, value) };
      break;
    case 'swap': {
      const other = pick(all, value);
      parent[key] = structuredClone(other.parent[other.key]);
      other.parent[other.key] = structuredClone(own);
      break;
    }
    default:
      if (!Array.isArray(own) || all.length > MOST_PLACES) return;
      if (what === 'empty') own.length = 0;
      else
        for (let time = what === 'many' ? 60 : 1; time > 0; time--) own.push(structuredClone(own[value % own.length]));
  }
}

/** Something that the format has and the file has not. */
function add(tree: Tree, place: number, value: number): void {
  const groups = [{ path: [] as readonly Segment[], group: tree }].concat(
    placesOf(tree, []).flatMap(({ parent, key, path }) => (isGroup(parent[key]) ? [{ path, group: parent[key] }] : [])),
  );
  const { path, group } = pick(groups, place);
  const names = fieldsOf(path).filter((name) => !(name in group));
  if (names.length > 0) {
    const name = pick(names, value);
    group[name] = fitting([...path, name], Math.floor(value / names.length));
  }
}

/** What the format allows there, and seldom somebody means. */
function fitting(path: readonly Segment[], value: number): unknown {
  const field = fieldAt(path);
  if (!field) return pick(MISFITS, value);
  if (field.words && value % 3 === 0) return pick(field.words, value);
  if (field.type === 'list') return [0, 1, 2].map((at) => fitting([...path, at], value + at));
  if (field.type !== 'object') return leaf(field, value);
  if (field.open) return { needs: 4, manner: pick(NUMBERS, value) };
  const names = fieldsOf(path).filter((name, at) => field.required?.includes(name) || (value + at) % 3 > 0);
  return Object.fromEntries(names.map((name, at) => [name, fitting([...path, name], value + at)]));
}

function leaf({ type, words, format, pattern }: Field, value: number): unknown {
  if (words) return pick(words, value);
  if (format === 'timezone') return pick(['Europe/London', 'Asia/Manila', 'UTC', 'America/St_Johns'], value);
  if (pattern !== undefined) return pick(['GB', 'GBP', 'US', 'JPY', 'CHF'], value);
  if (type === 'yes-no') return value % 2 === 0;
  if (type === 'date') return pick(DAYS, value);
  if (type === 'time') return pick(['00:00', '09:30', '23:59'], value);
  if (type === 'text') return pick(TEXTS, value);
  return pick(NUMBERS, value);
}

function placesOf(value: unknown, path: readonly Segment[]): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: Segment[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys
    .filter((key) => key !== 'vet')
    .flatMap((key) => {
      const own = [...path, key];
      return [{ parent: value as Tree, key, path: own }, ...placesOf((value as Tree)[key], own)];
    });
}

function isGroup(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
