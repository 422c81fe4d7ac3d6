/** What can be written where the cursor, `|`, stands: the place in the format, and the word that would be replaced. */

import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/engagement/path.ts';
import { cursorAt } from '../../src/server/cursor.ts';
import { outlineOf } from '../../src/server/outline.ts';
import { withCursor } from './reading.ts';

/** `name of budget, for “ca”` */
function seen(marked: string): string | undefined {
  const { text, offset } = withCursor(marked);
  const cursor = cursorAt(outlineOf(text), offset);
  if (!cursor) return undefined;
  return `${cursor.kind} ${formatPath(cursor.path) || '(file)'} “${text.slice(cursor.start, cursor.end)}”`;
}

describe('names', () => {
  test.each([
    ['|', 'name (file) “”'],
    ['vet: 1\nbud|', 'name (file) “bud”'],
    ['vet: 1\nbud|get:\n  cap: 1\n', 'name (file) “budget”'],
    ['budget:\n  |', 'name budget “”'],
    ['budget:\n  cap: 5400\n  ce|\nscope:\n', 'name budget “ce”'],
    ['budget:\n  cap: 5400\n|', 'name (file) “”'],
    ['budget:\n  fees:\n    model: hourly\n    |\n', 'name budget.fees “”'],
    ['budget:\n  fees:\n    model: hourly\n  |\n', 'name budget “”'],
    ['outcomes:\n  - |', 'name outcomes[0] “”'],
    ['outcomes:\n  - id|', 'name outcomes[0] “id”'],
    ['outcomes:\n  - id: jobs\n    |', 'name outcomes[0] “”'],
    ['outcomes:\n- id: jobs\n- me|\n', 'name outcomes[1] “me”'],
    ['"budget":\n  |', 'name budget “”'],
    ['client:\r\n  name: Fern\r\n  |\r\n', 'name client “”'],
  ])('%j: %s', (marked, expected) => {
    expect(seen(marked)).toBe(expected);
  });

  test.each([
    ['budget: { | }', 'name budget “”'],
    ['budget: { cap: 5400, cu|', 'name budget “cu”'],
    ['budget: { cap: 5400, cu| }\nscope:\n', 'name budget “cu”'],
    ['budget: { fees: { model: hourly, | } }', 'name budget.fees “”'],
    ['budget: { fees: { model: hourly,\n  ho| } }', 'name budget.fees “ho”'],
    ['scope:\n  channels:\n    - { name: Facebook, | }', 'name scope.channels[0] “”'],
    ['scope:\n  channels: [{ name: Facebook }, { na| }]', 'name scope.channels[1] “na”'],
    // The bracket was never closed, but the next line is no part of it.
    ['budget:\n  fees: { model: hourly\n  c|', 'name budget “c”'],
  ])('between brackets: %j: %s', (marked, expected) => {
    expect(seen(marked)).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ['engagement:\n  stage: |', 'value engagement.stage “”'],
    ['engagement:\n  stage: bri|\nclient:\n', 'value engagement.stage “bri”'],
    ['engagement:\n  stage:|', 'value engagement.stage “”'],
    ['engagement:\n  stage: bri|  # where we are', 'value engagement.stage “bri”'],
    ['engagement:\n  stage: "bri|"\n', 'value engagement.stage “"bri"”'],
    ['engagement:\n  stage:\n    |', 'value engagement.stage “”'],
    ['engagement:\n  reason: [cost, |]', 'value engagement.reason[1] “”'],
    ['engagement:\n  reason:\n    - co|', 'value engagement.reason[0] “co”'],
    ['budget: { covers: | }', 'value budget.covers “”'],
    ['budget: { covers: fe|, cap: 3 }', 'value budget.covers “fe”'],
    ['budget: { covers: fe|', 'value budget.covers “fe”'],
    ['client: &us\n  country: &c G|', 'value client.country “G”'],
  ])('%j: %s', (marked, expected) => {
    expect(seen(marked)).toBe(expected);
  });

  test('an item of a list in lines begins with its dash', () => {
    expect(seen('engagement:\n  reason:\n    |')).toBe('item engagement.reason “”');
    expect(seen('outcomes:\n  - id: jobs\n  |')).toBe('item outcomes “”');
  });
});

describe('nothing', () => {
  test.each([
    ['in a comment', '# bud|'],
    ['in a comment behind a value', 'budget:\n  cap: 3 # as |'],
    ['in a text of several lines', 'outcomes:\n  - statement: |\n      More jo|\n'.replace('|', '>')],
    ['further in than its neighbours', 'budget:\n  cap: 3\n    |'],
    ['less far in than its neighbours', 'budget:\n    cap: 3\n  |'],
  ])('%s', (_, marked) => {
    expect(seen(marked)).toBeUndefined();
  });
});

test('brackets without end are not followed for ever', () => {
  const deep = `budget: ${'{ a: ['.repeat(50_000)}`;
  expect(() => outlineOf(deep)).not.toThrow();
});

test('a long line is read once', () => {
  const long = `budget:\n  cap: ${' a'.repeat(500_000)}\n  |`;
  expect(seen(long)).toBe('name budget “”');
});
