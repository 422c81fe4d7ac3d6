/** A damaged cache is none: whatever has become of its bytes, what is shown is what was found. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Job } from '../../../src/commands/job.ts';
import type { Judge } from '../../../src/commands/judge.ts';
import { judgeMany } from '../../../src/commands/many.ts';
import { folder } from '../run.ts';

const chain = folder({ 'york.yaml': 'York', 'bath.yaml': 'Bath', 'leeds.yaml': 'Leeds' });
const files = ['york.yaml', 'bath.yaml', 'leeds.yaml'].map((name) => path.join(chain.path, name));
const cache = path.join(chain.path, 'kept');
const job: Job = {
  asOf: '2026-11-20',
  formats: ['text', 'concise'],
  look: { width: 80, unicode: true, verbose: false, quiet: false, color: false },
};

let judgements = 0;

/** Says what stands in the file, in two pieces. */
const judge: Judge = Object.assign(
  async (file: string, text = '') => {
    judgements++;
    const counts = { error: 0, warning: text.length, info: 0, question: 0, task: 0, waived: 0 };
    return { path: file, counts, baselined: 1, pieces: [`✔ ${text} 😀`, `${text}\n`] };
  },
  { keyFor: async () => 'the house' },
);

async function run(wanted: Job = job): Promise<unknown[]> {
  const { judge: ask, end, close } = await judgeMany(wanted, judge, files, { cache });
  const results: unknown[] = [];
  for (const file of files) results.push(await ask(file));
  expect(end()).toBeUndefined();
  close();
  return results;
}

const fresh = await run();
const [name = ''] = readdirSync(cache).filter((entry) => entry.endsWith('.cache'));
const place = path.join(cache, name);
const whole = readFileSync(place);

/** How many files were judged anew, and whether all was as it should be. */
async function runOn(bytes: Uint8Array): Promise<number> {
  writeFileSync(place, bytes);
  judgements = 0;
  expect(await run()).toEqual(fresh);
  return judgements;
}

test('a whole one spares all the work', async () => {
  expect(await runOn(whole)).toBe(0);
});

test('a byte that has changed, wherever it stands', async () => {
  for (let at = 0; at < whole.length; at++) {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(whole.readUInt8(at) ^ ([0x01, 0x20, 0xff][at % 3] ?? 0), at);
    await runOn(bytes);
  }
});

test('one that is cut off, or has grown', async () => {
  for (let length = 0; length < whole.length - 1; length += length % 7 === 0 ? 5 : 2) {
    expect(await runOn(whole.subarray(0, length))).toBe(3);
  }
  for (const more of ['\n', '{}\n', 'york', '\0'.repeat(600)]) await runOn(Buffer.concat([whole, Buffer.from(more)]));
});

test.each([
  ['nothing', ''],
  ['something else', 'a shopping list\n'],
  ['JSON of another kind', '[1, 2, 3]\n'],
  ['null', 'null\n'],
  ['the seal of another version', `${whole.toString('utf8').replace(/"cache":"[^"]*"/, '"cache":"another"')}`],
])('one that holds %s', async (_what, text) => {
  expect(await runOn(Buffer.from(text))).toBe(3);
});

test('one that was made for another day stands beside it', async () => {
  writeFileSync(place, whole);
  judgements = 0;
  await run({ ...job, asOf: '2026-11-21' });
  expect(judgements).toBe(3);
  expect(readdirSync(cache).filter((entry) => entry.endsWith('.cache'))).toHaveLength(2);
  expect(await runOn(whole)).toBe(0);
});
