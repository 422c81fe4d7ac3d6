/** What holds for every edit of the files that we show, whatever is changed in them. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Parser } from 'yaml';
import { amend } from '../../src/document/amend.ts';
import type { Style } from '../../src/document/compose.ts';
import { type Data, dataOf, isGroup, isList, type Path, sameFile, valueAt } from '../../src/document/data.ts';
import { dataAfter, type Step } from '../../src/document/edit/steps.ts';
import { child, type Node } from '../../src/document/node.ts';
import { read } from '../../src/document/read.ts';
import { runs } from '../pages/any-signs.ts';

const files = ['test/fixtures', 'examples']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const variants = files.flatMap(({ name, text }) => [
  { name, text },
  { name: `${name} with CRLF`, text: text.replaceAll('\n', '\r\n') },
  { name: `${name} without a last line break`, text: text.trimEnd() },
]);

const sections = Object.keys(
  dataOf(read(readFileSync('test/fixtures/harbour-lane.engagement.yaml', 'utf8')).root) as object,
);
const house: Style = {
  comment: (path) => (path.at(-1) === 'stage' ? 'briefing | shortlisting' : undefined),
  heading: ([section]) => `What we know of ${section}`,
  order: (path) => (path.length === 0 ? sections : ['id', 'name', 'kind', 'cap', 'what', 'owner']),
};

/** Every place in the values, as a path. */
function places(data: Data, path: Path = []): Path[] {
  const inner = isList(data) ? [...data.keys()] : isGroup(data) ? Object.keys(data) : [];
  return inner.flatMap((step) => [[...path, step], ...places(valueAt(data, [step]), [...path, step])]);
}

const word = fc.oneof(
  fc.constantFrom(
    ...[
      'Nell',
      "Nell's",
      'say "yes"',
      'a: b',
      'a #1',
      ' leading',
      'trailing ',
      '',
      '- x',
      '[a',
      '}',
      '😀',
      '08:00',
      'NO',
    ],
    ...[
      'two\nlines',
      'two\n\nlines\n',
      '\n',
      '  set in\nout',
      'a\tb',
      '&a',
      '*a',
      '!x',
      '| y',
      '> z',
      '5,000',
      '%',
      '---',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const leaf: fc.Arbitrary<Data> = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const value: fc.Arbitrary<Data> = fc.oneof(
  { arbitrary: leaf, weight: 5 },
  { arbitrary: fc.array(leaf, { maxLength: 4 }), weight: 1 },
  {
    arbitrary: fc.dictionary(fc.constantFrom('name', 'cap', 'owner', 'zoo'), leaf, { noNullPrototype: true }),
    weight: 1,
  },
  {
    arbitrary: fc.constant([
      { id: 'teas', kind: 'sales', text: 'a\nb' },
      { id: 'lunch', many: ['a', 'b'] },
    ]),
    weight: 1,
  },
);
const edit = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('set' as const, 'set' as const, 'add' as const, 'remove' as const, 'rename' as const),
  name: fc.oneof(fc.constantFrom('name', 'cap', 'budget', 'vet', 'zoo', 'on', 'a b'), word),
  value,
});

/** An edit that can be made of these values. */
function stepOf(data: Data, { place, kind, name, value }: typeof edit extends fc.Arbitrary<infer E> ? E : never): Step {
  const all = places(data);
  const path = all[place % Math.max(1, all.length)];
  if (path === undefined) return { kind: 'add', path: ['vet'], value };
  const around = path.slice(0, -1);
  const group = valueAt(data, around);
  const free = isGroup(group) && !Object.hasOwn(group, name);
  if (kind === 'add' && (isList(group) || free)) {
    return { kind, path: isList(group) ? path : [...around, name], value };
  }
  if (kind === 'rename' && free) return { kind, path, name };
  if (kind === 'remove') return { kind, path };
  return { kind: 'set', path, value };
}

function amended(text: string, wanted: Data): string {
  const made = amend(text, wanted, house);
  if ('refused' in made) throw new Error(made.refused);
  return made.text;
}

/** The comments of a text, in their order, with their places. */
function comments(text: string): { at: number; said: string }[] {
  const found: { at: number; said: string }[] = [];
  const look = (token: unknown): void => {
    if (typeof token !== 'object' || token === null) return;
    const { type, offset, source } = token as { type?: string; offset: number; source: string };
    if (type === 'comment') found.push({ at: offset, said: source });
    for (const part of Object.values(token)) {
      if (Array.isArray(part)) part.forEach(look);
      else look(part);
    }
  };
  for (const token of new Parser().parse(text)) look(token);
  return found;
}

/** From the line on which a place begins to the end of the line on which it ends. */
function linesOf(text: string, path: Path): { start: number; end: number } {
  let node = read(text).root as Node;
  let start = node.start;
  for (const step of path) {
    if (node.kind === 'mapping') {
      const pair = child(node, String(step));
      start = pair?.key.start ?? start;
      node = pair?.value ?? node;
    } else if (node.kind === 'sequence') {
      start = node.items[Number(step)]?.start ?? start;
      node = node.items[Number(step)] ?? node;
    }
  }
  const close = text.indexOf('\n', Math.max(node.end, start));
  const lineEnd = close < 0 ? text.length : close;
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd };
}

describe.each(variants)('$name', ({ text }) => {
  const data = dataOf(read(text).root);

  test('stays as it is where nothing changes', () => {
    expect(amended(text, data)).toBe(text);
  });

  test('holds exactly what is wanted after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const wanted = edits.reduce<Data>((so, one) => dataAfter(so, stepOf(so, one)), data);
        expect(sameFile(dataOf(read(amended(text, wanted)).root), wanted)).toBe(true);
      }),
      runs(8),
    );
  });

  test('keeps, in one edit, every comment but those of what goes, and every line of other sections', () => {
    fc.assert(
      fc.property(edit, (one) => {
        const step = stepOf(data, one);
        const result = amended(text, dataAfter(data, step));
        const kept = new Map<string, number>();
        for (const { said } of comments(result)) kept.set(said, (kept.get(said) ?? 0) + 1);
        const old = valueAt(data, step.path);
        const goes = step.kind === 'remove' || (step.kind === 'set' && (isList(old) || isGroup(old)));
        const gone = goes ? linesOf(text, step.path) : undefined;
        for (const { at, said } of comments(text)) {
          if (gone && at >= gone.start && at < gone.end) continue;
          expect(kept.get(said) ?? 0, `${said} after ${JSON.stringify(step)}`).toBeGreaterThan(0);
          kept.set(said, (kept.get(said) ?? 0) - 1);
        }
        const section =
          isGroup(data) && Object.hasOwn(data, String(step.path[0]))
            ? linesOf(text, [step.path[0] as string])
            : undefined;
        if (!section || (step.path.length === 1 && step.kind === 'add')) return;
        expect(result.startsWith(text.slice(0, section.start).replace(/\r?\n$/, ''))).toBe(true);
        const rest = text.slice(section.end);
        expect(
          result.endsWith(rest) || (step.kind === 'remove' && result.endsWith(rest.replace(/^(?:\r?\n)+/, ''))),
        ).toBe(true);
      }),
      runs(20),
    );
  });

  test('changes only the lines of a value that becomes another word', () => {
    const leaves = places(data).filter((path) => !isList(valueAt(data, path)) && !isGroup(valueAt(data, path)));
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom('Nell', 'unknown', 3, true), (path, now) => {
        const result = amended(text, dataAfter(data, { kind: 'set', path, value: now }));
        const { start, end } = linesOf(text, path);
        expect(result.startsWith(text.slice(0, start))).toBe(true);
        expect(result.endsWith(text.slice(end))).toBe(true);
      }),
      runs(8),
    );
  });
});

test('a text of any signs is changed as wanted, or refused, and never breaks off', () => {
  const signs = [
    ...'"\':[]{},#-@&*|>!%\\?~ \n\r\t\ufeff',
    ...['a: ', 'b: 1\n', '  c: 2 # c\n', '- ', '---\n', '...\n', '\r\n', '&a ', '*a', '? ', '|\n  x\n'],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 25 }), edit, edit, (parts, one, other) => {
      const text = parts.join('');
      const { root, problems } = read(text);
      const data = dataOf(root) ?? {};
      const wanted = [one, other].reduce<Data>((so, next) => dataAfter(so, stepOf(so, next)), data);
      const made = amend(text, isGroup(wanted) ? wanted : { vet: 1 }, house);
      if ('refused' in made) expect(made.refused).toMatch(/\.$/);
      else expect(sameFile(dataOf(read(made.text).root), isGroup(wanted) ? wanted : { vet: 1 })).toBe(true);
      if (!root && problems.length > 0) expect(made).toHaveProperty('refused');
    }),
    runs(500),
  );
});
