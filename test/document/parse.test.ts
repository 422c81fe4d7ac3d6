import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/document/node.ts';
import { read } from '../../src/document/read.ts';
import { file, told } from './told.ts';

/** The plain data of a tree, with aliases written out. */
function data(node: Node | undefined): unknown {
  if (node?.kind === 'mapping') return Object.fromEntries(node.pairs.map(({ key, value }) => [key.value, data(value)]));
  return node?.kind === 'sequence' ? node.items.map(data) : node?.value;
}

/** Each token of a text as it stands there, in brackets. */
function marked(text: string): string {
  const places: { start: number; end: number }[] = [];
  const collect = (node: Node): void => {
    if (node.kind === 'scalar') places.push(node);
    for (const child of node.kind === 'sequence' ? node.items : []) collect(child);
    for (const { key, value } of node.kind === 'mapping' ? node.pairs : []) {
      collect(key);
      collect(value);
    }
  };
  const { root } = read(text);
  if (root) collect(root);
  return places
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`, text);
}

describe('values', () => {
  test('are those of YAML 1.2: `yes`, dates and times are texts', () => {
    const story = file(`
      vet: 1
      client: { country: NO, local_presence: yes, regulated: false }
      budget: { cap: 5400, ceiling: 6e3, told_vendor: ~ }
      outcomes:
        - by: 2027-05-31
          statement: >-
            22 jobs a month
            by the end of May
      customers: { coverage: { from: 08:00, to: "18:00" } }
      scope: { excluded: [], included: [posts, 'our "blog"'] }
    `);
    expect(data(read(story).root)).toEqual({
      vet: 1,
      client: { country: 'NO', local_presence: 'yes', regulated: false },
      budget: { cap: 5400, ceiling: 6000, told_vendor: null },
      outcomes: [{ by: '2027-05-31', statement: '22 jobs a month by the end of May' }],
      customers: { coverage: { from: '08:00', to: '18:00' } },
      scope: { excluded: [], included: ['posts', 'our "blog"'] },
    });
  });

  test('stand where they are written: a quoted text with its quotes, a block by its first line, nothing behind the name', () => {
    const story = file(`
      client: { name: "Fern & Co", country: GB }
      budget:
      voice:
        beliefs: |
          People notice a clean place
          without knowing why.
        never_say:
          -
          - jokes
    `);
    expect(marked(story)).toBe(
      file(`
      ⟦client⟧: { ⟦name⟧: ⟦"Fern & Co"⟧, ⟦country⟧: ⟦GB⟧ }
      ⟦budget⟧⟦⟧:
      ⟦voice⟧:
        ⟦beliefs⟧: |
          ⟦People notice a clean place⟧
          without knowing why.
        ⟦never_say⟧:
          -⟦⟧
          - ⟦jokes⟧
    `),
    );
  });

  test('with a byte order mark, CRLF or CR are the same', () => {
    const story = 'vet: 1\nclient:\n  name: Fern & Co\n  decision_maker: { name: Ana Fern }\n';
    const expected = { vet: 1, client: { name: 'Fern & Co', decision_maker: { name: 'Ana Fern' } } };
    for (const text of [story, `\ufeff${story}`, story.replaceAll('\n', '\r\n'), story.replaceAll('\n', '\r')]) {
      expect(read(text).problems).toEqual([]);
      expect(data(read(text).root)).toEqual(expected);
    }
  });

  test('may be written once and used again', () => {
    const story = file(`
      client: { decision_maker: &ana { name: Ana Fern, hours_per_week: 2 } }
      policy: { approver: &who Ana Fern, deputy_approver: *who }
      contingencies: [{ owner: *ana }]
    `);
    expect(read(story).problems).toEqual([]);
    expect(data(read(story).root)).toEqual({
      client: { decision_maker: { name: 'Ana Fern', hours_per_week: 2 } },
      policy: { approver: 'Ana Fern', deputy_approver: 'Ana Fern' },
      contingencies: [{ owner: { name: 'Ana Fern', hours_per_week: 2 } }],
    });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<'])(
    '`%s` is a name like any other',
    (name) => {
      const { root, problems } = read(`vet: 1\n${name}: { cap: 1 }\n${name}er: 2\n`);
      expect(problems).toEqual([]);
      expect(root?.kind === 'mapping' && root.pairs.map(({ key }) => key.value)).toEqual(['vet', name, `${name}er`]);
    },
  );

  test.each([
    ['an empty file', '', undefined],
    ['blank lines', '\n\n  \n', undefined],
    ['only comments', '# to be written\n# by Friday\n', undefined],
    ['a sentence', 'We want more orders\n', 'scalar'],
    ['a list', '- posts\n- replies\n', 'sequence'],
    ['JSON', '{"vet": 1, "client": {"name": "Fern & Co"}}', 'mapping'],
    ['a marked beginning', '%YAML 1.1\n---\nvet: 1\n...\n', 'mapping'],
  ])('%s is no fault of YAML', (_name, text, kind) => {
    const { root, problems } = read(text);
    expect(problems).toEqual([]);
    expect(root?.kind).toBe(kind);
  });
});

describe('what is YAML, but cannot be meant', () => {
  test.each([
    [
      'a field twice, with both places',
      'vet: 1\nbudget:\n  cap: 3000\n  ceiling: 3300\n  cap: 4000\n',
      '5:3 «cap» `cap` stands here a second time; the first one counts. → Keep one of the two, and delete the other.',
    ],
    [
      'a name that is a list',
      'vet: 1\n? [cap, ceiling]\n: 3000\n',
      '2:3 «[» A list or a group cannot be the name of a field. → Write one word before the colon.',
    ],
    [
      'no name',
      'vet: 1\nbudget: { : 3000 }\n',
      '2:10 «» Before this colon stands no name. → Write the name of the field before it.',
    ],
    [
      'a type that vet does not know',
      'vet: 1\nclient:\n  name: !Wow Flowers\n',
      '3:9 «!Wow» `!Wow` is read as the type of what follows, and vet knows no such type. → If the exclamation mark belongs to the text, put all of it in quotes; if not, delete it.',
    ],
    [
      'a type of a group',
      'vet: 1\nclient: !shop\n  name: Fern & Co\n',
      '2:9 «!shop» `!shop` is read as the type of what follows, and vet knows no such type. → If the exclamation mark belongs to the text, put all of it in quotes; if not, delete it.',
    ],
    [
      'a star for which nothing stands above',
      'vet: 1\nclient:\n  name: *Fern\n',
      '3:9 «*Fern» `*Fern` stands for a value marked `&Fern`, and there is none above. → Write the value here; if the star belongs to the text, put all of it in quotes: "*Fern".',
    ],
    [
      'a star in the very value that it stands for',
      'vet: 1\nclient: &fern { name: *fern }\n',
      '2:23 «*fern» `*fern` stands for a value marked `&fern`, and there is none above. → Write the value here; if the star belongs to the text, put all of it in quotes: "*fern".',
    ],
    [
      'a mark that swallows the beginning of a text',
      'vet: 1\nclient:\n  name: &Smith and Sons\n',
      '3:9 «&Smith» `&Smith` is read as a mark for what follows, not as text, and nothing uses it. → If it belongs to the text, put all of it in quotes: "&Smith and Sons".',
    ],
    [
      'a second document',
      'vet: 1\nclient: { name: Fern & Co }\n---\nvet: 1\n',
      '3:1 «---» The line `---` ends the first document, and another one follows; vet reads one engagement a file. → Put each engagement into a file of its own; if all of this is one, delete the line.',
    ],
    [
      'more behind the end',
      '---\nvet: 1\n...\nclient: { name: Fern & Co }\n',
      '3:1 «...» The line `...` ends the first document, and another one follows; vet reads one engagement a file. → Put each engagement into a file of its own; if all of this is one, delete the line.',
    ],
  ])('%s', async (_slip, story, ...expected) => {
    expect(await told(story)).toEqual(expected);
  });

  test('a field twice: the first counts, and is shown beside the second', () => {
    const { root, problems } = read('budget: { cap: 3000, cap: 4000 }\n');
    expect(data(root)).toEqual({ budget: { cap: 3000 } });
    expect(problems[0]?.related).toMatchObject({ start: 10, end: 13, label: 'the first one' });
  });

  test('a billion laughs are not laughed: nothing is unfolded, and one line says why', async () => {
    const laughs = Array.from({ length: 40 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1}, `.repeat(i === 0 ? 0 : 9)}ha]`);
    const bomb = `vet: 1\n${laughs.join('\n')}\nclient: { name: Fern & Co }\n`;
    expect(read(bomb).root).toBeUndefined();
    expect(await told(bomb)).toEqual([
      '6:30 «*a3» With `*a3`, the stars of this file stand for more than 10000 values. → Write the values out instead of repeating them by stars.',
    ]);
  });
});
