/** `--shard 2/8`: every file on one machine, and on one only. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inShard } from '../../src/commands/shard.ts';
import { folder } from './run.ts';
import { INVERTED, ONLY, SOUND } from './stories.ts';

const names = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 60 });
const shards = (files: readonly string[], of: number) =>
  Array.from({ length: of }, (_, index) => inShard(files, { number: index + 1, of }));

describe('the parts', () => {
  test('one after the other are the whole, in order, and none is longer than another by more than one', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 20 }), (files, of) => {
        const parts = shards(files, of);
        expect(parts.flat()).toEqual([...files].sort());
        const lengths = parts.map(({ length }) => length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('do not depend on the order in which the files are found', () => {
    fc.assert(
      fc.property(names, (files) => {
        expect(shards([...files].reverse(), 3)).toEqual(shards(files, 3));
      }),
    );
  });

  test('stay as they were, but for a file or two, when a file is added', () => {
    fc.assert(
      fc.property(names, fc.string({ maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (files, added, of) => {
        fc.pre(!files.includes(added));
        const before = shards(files, of);
        const after = shards([...files, added], of);
        for (const [index, part] of after.entries()) {
          const moved = part.filter((file) => file !== added && !before[index]?.includes(file));
          expect(moved.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const chain = folder({
  'york/engagement.yaml': SOUND,
  'bath/engagement.yaml': INVERTED,
  'leeds/engagement.yaml': SOUND,
});

test('a run is about its part', async () => {
  const runs = [1, 2].map((number) => chain.vet(['lint', ...ONLY, '--format', 'json', '--shard', `${number}/2`]));
  const [first, second] = await Promise.all(runs);
  const paths = (out = '') => JSON.parse(out).files.map((file: { path: string }) => file.path);
  expect([first?.code, paths(first?.out)]).toEqual([1, ['bath/engagement.yaml']]);
  expect([second?.code, paths(second?.out)]).toEqual([0, ['leeds/engagement.yaml', 'york/engagement.yaml']]);
});

test('its JSON says which part it is, as the schema has it', async () => {
  const { out } = await chain.vet(['lint', ...ONLY, '--format', 'json', '--shard', '2/3']);
  const schema = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(out).shard).toEqual({ number: 2, of: 3 });
});

test('a part without files is no fault, and is told', async () => {
  const text = await chain.vet(['lint', ...ONLY, '--shard', '1/8']);
  expect(text).toEqual({
    code: 0,
    out: '',
    err: 'vet: shard 1 of 8 gets none of the 3 files; nothing was checked.\n',
  });
  const json = await chain.vet(['lint', ...ONLY, '--format', 'json', '--shard', '1/8']);
  expect(JSON.parse(json.out).files).toEqual([]);
});

test('where there are no files at all, it stays one', async () => {
  expect(await folder({}).vet(['lint', '--shard', '1/2'])).toMatchObject({ code: 3 });
});

test.each([
  ['2', '--shard says which part of how many, and “2” does not. Such as: --shard 2/8'],
  ['a/b', '--shard says which part of how many, and “a/b” does not. Such as: --shard 2/8'],
  ['-1/8', '--shard says which part of how many, and “-1/8” does not. Such as: --shard 2/8'],
  ['0/8', 'there is no shard 0 of 8. They are counted from 1/8 to 8/8.'],
  ['9/8', 'there is no shard 9 of 8. They are counted from 1/8 to 8/8.'],
  ['1/0', '1/0: there can be from 1 to 10000 shards. Such as: --shard 2/8'],
  ['\x1b[31m', '--shard says which part of how many, and “\\x1b[31m” does not. Such as: --shard 2/8'],
])('--shard %j is refused', async (part, message) => {
  expect(await chain.vet(['lint', `--shard=${part}`])).toEqual({ code: 2, out: '', err: `vet: ${message}\n` });
});
