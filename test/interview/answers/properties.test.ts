/** What holds for any line, any value and any field. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../src/document/read.ts';
import type { Field } from '../../../src/engagement/field.ts';
import { fields } from '../../../src/engagement/generated/fields.ts';
import { formatPath } from '../../../src/engagement/path.ts';
import { understand } from '../../../src/engagement/reading.ts';
import { asShown, asTyped, checkTyped, openAnswerTyped } from '../../../src/interview/answers/typed.ts';
import type { Checked, Data } from '../../../src/interview/prompter.ts';
import { TODAY } from './said.ts';

const all = Object.entries(fields);

function check(typed: string, [path, field]: readonly [string, Field]): Checked {
  return checkTyped(typed, field, { name: path.slice(path.lastIndexOf('.') + 1), asOf: TODAY, currency: 'GBP' });
}

/** What the linter says of a value at a path; of an entry in a list, of the first one. */
function faultsOf(path: string, value: Data): readonly string[] {
  const at = path.replaceAll('[]', '[0]');
  const keys = path === 'vet' ? [] : path.split('.');
  const written = keys.reduceRight(
    (inner, key) => (key.endsWith('[]') ? `{"${key.slice(0, -2)}":[${inner}]}` : `{"${key}":${inner}}`),
    JSON.stringify(value),
  );
  const reading = understand(read(keys.length === 0 ? 'vet: 1' : written.replace('{', '{"vet":1,')));
  return (reading?.faults ?? []).filter((fault) => formatPath(fault.path) === at).map((fault) => fault.message);
}

/** Words, figures and signs in any order: more of these lines mean something than of any others. */
const almost = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'£ $ € % k m h : - / . , + and a an half of in next last end start per day week month ago'.split(' '),
      ),
      fc.constantFrom(
        'hours',
        'min',
        'June',
        'Friday',
        'unknown',
        'na',
        'London',
        'UK',
        'GBP',
        'yes',
        '\u001b',
        '\r\n',
        '😀',
      ),
      fc.nat(9999).map(String),
    ),
    { maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));

const lines = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 200 }), almost);

test('whatever is typed is accepted or refused in a printable sentence, and what is accepted passes the linter', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...all), (typed, [path, field]) => {
      const checked = check(typed, [path, field]);
      const text = checked.ok ? (checked.echo ?? '') : checked.problem;
      expect(text).not.toMatch(/[\p{Cc}\u2028-\u202e]/u);
      if (!/undefined|NaN|Infinity/.test(typed)) expect(text).not.toMatch(/undefined|NaN|Infinity/);
      if (checked.ok) expect(faultsOf(path, checked.value)).toEqual([]);
      else expect(text.length).toBeGreaterThan(5);
    }),
    { numRuns: 20_000 },
  );
});

/** Answers that a problem tells the owner to type. */
function offeredBy(problem: string): readonly string[] {
  const wayOut = /(?:Type|Did you mean|Round it).*$/s.exec(problem.slice(problem.lastIndexOf('. ') + 2))?.[0] ?? '';
  return Array.from(wayOut.matchAll(/“([^”]*)”/g), ([, answer]) => answer as string);
}

test('what a problem offers can be typed', () => {
  let offers = 0;
  fc.assert(
    fc.property(lines, fc.constantFrom(...all), (typed, field) => {
      const checked = check(typed, field);
      for (const answer of checked.ok ? [] : offeredBy(checked.problem)) {
        offers++;
        if (!openAnswerTyped(answer)) expect(check(answer, field), answer).toMatchObject({ ok: true });
      }
    }),
    { numRuns: 20_000 },
  );
  expect(offers).toBeGreaterThan(100);
});

/** A value of a field that the linter accepts. */
function validValue(field: Field): fc.Arbitrary<Data> | undefined {
  const { type, unit, minimum = -1e9, maximum = 1e12 } = field;
  switch (type) {
    case 'integer':
      return fc.integer({ min: minimum, max: Math.min(maximum, 1e9) });
    case 'number': {
      const whole = fc.maxSafeInteger().map((number) => Math.abs(number) % 1e12);
      const cents = fc.nat(1e8).map((number) => number / (unit === 'money' ? 100 : 1000));
      return fc.oneof(whole, cents).filter((number) => number >= minimum && number <= maximum);
    }
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'enum':
      return fc.constantFrom(...(field.words ?? []));
    case 'yes-no':
      return fc.boolean();
    case 'time':
      return fc
        .tuple(fc.nat(23), fc.nat(59))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    default:
      return undefined;
  }
}

test.each(all.filter(([, field]) => validValue(field)))(
  '%s: a value typed as it is offered comes back',
  (path, field) => {
    fc.assert(
      fc.property(validValue(field) as fc.Arbitrary<Data>, (value) => {
        expect(check(asTyped(value, field), [path, field])).toMatchObject({ ok: true, value });
        expect(asShown(value, field, 'GBP')).not.toMatch(/undefined|NaN/);
      }),
    );
  },
);

test('an open answer is read from any line, without a fault', () => {
  fc.assert(
    fc.property(lines, (typed) => {
      const reply = openAnswerTyped(typed);
      if (reply?.kind === 'na') expect(faultsOf('client.name', { na: reply.reason ?? 'we have no shop' })).toEqual([]);
      else if (reply) expect(faultsOf('client.name', reply.kind)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
