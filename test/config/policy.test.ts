/** Rules as data are checked for sense before anything is judged by them. */

import { expect, test } from 'vitest';
import { readPolicy } from '../../src/config/policies.ts';
import { read } from '../../src/document/read.ts';
import { ACME, acme } from './stories.ts';

function told(text: string): string[] {
  return readPolicy('acme.yaml', read(text), new Set(['budget/no-cap'])).faults.map(
    ({ rule, place, message, remedy }) => `${place.line}:${place.column} ${rule} ${message} ${remedy}`,
  );
}

const change = (from: string | RegExp, to: string) => acme((text) => text.replace(from, to));

test('a sound policy has no faults, and its rules are like those of the house', () => {
  expect(told(ACME)).toEqual([]);
  const { policy } = readPolicy('acme.yaml', read(ACME), new Set());
  expect(policy.rules.map(({ id, from, unknown, needs, mistake }) => ({ id, from, unknown, needs, mistake }))).toEqual([
    {
      id: 'acme/two-quotes',
      from: 'shortlisting',
      unknown: 'asks',
      needs: ['selection.candidates'],
      mistake: undefined,
    },
    { id: 'acme/cap-released', from: 'briefing', unknown: 'fires', needs: ['budget.cap'], mistake: 'budget' },
  ]);
});

test.each([
  [change('policy: acme', 'policy: budget'), '1:9 policy/not-allowed `budget` is the name of rules of vet.'],
  [change('policy: acme', 'policy: Acme Ltd'), '1:9 policy/not-allowed `Acme Ltd` is no such name.'],
  [change('policy: acme\n', ''), 'policy/missing The policy has no name.'],
  ['policy: acme\n', 'policy/missing The policy has no rules.'],
  ['policy: acme\nrules: {}\n', 'policy/wrong-type Expected a list of rules'],
  ['policy: acme\nrules: [text]\n', 'policy/wrong-type Expected a group of fields, and here stands the text “text”.'],
  [change('about:', 'abuot:'), '`abuot` means nothing here. Did you mean `about`?'],
  [change('remedy: Ask', 'remdy: Ask'), 'Did you mean `remedy`?'],
  [change('    ask: Who else could quote?\n', ''), 'policy/missing The rule has no `ask`.'],
  [change('id: two-quotes', 'id: Two Quotes'), '`Two Quotes` is no id of a rule of acme.'],
  [change('id: two-quotes', 'id: budget/two-quotes'), '`budget/two-quotes` is no id of a rule of acme.'],
  [change('acme/cap-released', 'two-quotes'), 'There is a rule `acme/two-quotes` already.'],
  [change('stage: shortlisting', 'stage: shortlist'), 'Did you mean `shortlisting`?'],
  [change('severity: error', 'severity: fatal'), '`severity` cannot be `fatal`. It is one of error, warning, info.'],
  [change('mistake: budget', 'mistake: budgets'), 'Did you mean `budget`?'],
  [change('unknown: fires', 'unknown: fire'), 'Did you mean `fires`?'],
  [
    change('path: budget.cap', 'path: budget.cop'),
    'policy/unknown-path An engagement has no field `budget.cop`. Did you mean `budget.cap`?',
  ],
  [change('path: budget.cap', 'path: outcomes[0].by'), 'Did you mean `outcomes[].by`?'],
  [change('path: budget.cap', 'path: references.spoke_on'), 'Did you mean `references[].spoke_on`?'],
  [change('path: budget.cap', 'path: __proto__'), 'policy/unknown-path'],
  [
    change('{ minItems: 4 }', '{ minItem: 4 }'),
    'policy/schema JSON Schema has no keyword `minItem`. Did you mean `minItems`?',
  ],
  [
    change('{ minItems: 4 }', '{ minItems: 4, maxLenght: 9 }'),
    '8:28 policy/schema JSON Schema has no keyword `maxLenght`. Did you mean `maxLength`?',
  ],
  [change('{ minItems: 4 }', '{ minItems: many }'), 'policy/schema It is no JSON Schema:'],
  [change('{ minItems: 4 }', '{ minimum: 4 }'), '`minimum` says something of a number only, and the field is a list.'],
  [change('{ minItems: 4 }', '{ type: string }'), 'It can never hold: the field is a list'],
  [change('{ minItems: 4 }', '{}'), 'The schema is empty: it always holds.'],
  [change('{ minItems: 4 }', '4'), 'Expected a JSON Schema, and here stands the number 4.'],
  [change('{ minItems: 4 }', "{ $ref: 'https://evil.example/schema.json' }"), 'vet fetches nothing'],
  [change('{ minItems: 4 }', "{ $ref: '#/$defs/none' }"), 'which is not in it'],
  [
    change('{ minItems: 4 }', '{ items: { properties: { name: { format: email } } } }'),
    'The format `email` is not known here.',
  ],
  [change('{ minItems: 4 }', "{ items: { properties: { name: { pattern: '(' } } } }"), 'policy/schema'],
  [
    change('{count}', '{number}'),
    'policy/message The message asks for `{number}`, which nothing fills. Write `{value}` or `{count}`.',
  ],
  [change('{value:money}', '{value:pounds}'), 'The format is one of money, number'],
  [change('{value:money}', '{count}'), 'there stands no list. Write `{value}`.'],
  [change('good: { budget: { cap: 1500 } }, ', ''), 'There is no `good` example.'],
  [change('good: { budget: { cap: 1500 } }', 'good: [1]'), 'Expected a part of an engagement, and here stands a list.'],
  [change('good: { budget', 'fine: {}, good: { budget'), '`fine` means nothing here. Known here: good, bad.'],
])('%#: %s', (text, message) => {
  expect(told(text).join('\n')).toContain(message);
});

test('one that is not YAML is told by its place', () => {
  expect(told('policy: [')[0]).toMatch(/^1:\d+ policy\/syntax/);
});

test('what its texts hold acts nowhere', () => {
  const { policy, faults } = readPolicy(
    'acme.yaml',
    read(change('remedy: Lower the cap, or ask the board.', 'remedy: "Lower \\e[31m\\u202e\\nthe cap"')),
    new Set(),
  );
  expect(faults).toEqual([]);
  expect(policy.rules[1]?.remedy).toBe('Lower \\x1b[31m\\u202e the cap');
});
