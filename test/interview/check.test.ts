/** Is it an interview? Each kind of fault, with its line and the way out. */

import { describe, expect, test } from 'vitest';
import { read } from '../../src/document/read.ts';
import { checkInterview } from '../../src/interview/check.ts';

/** `line: message` of each fault; the name of a file without any. */
function checked(text: string): string[] | string {
  const result = checkInterview(read(text));
  return Array.isArray(result)
    ? result.map(({ line, message }) => `${line}: ${message}`)
    : (result as { name: string }).name;
}

/** An interview of a cleaning firm with one question, whose part is given. Its part begins in line 12. */
function firm(part: string, question = ''): string {
  return `interview: 1
name: cleaning
title: Cleaning
sections:
  - id: money
    title: Money
    questions:
      - id: cap
        label: The most you can spend?
        why: It keeps the work in bounds.${question}
        parts:
          - ${part.replace(/\n/g, '\n            ')}
`;
}

describe('a sound file', () => {
  test('is taken', () => {
    expect(checked(firm('field: budget.cap'))).toBe('cleaning');
    expect(checked('interview: 1\nname: cleaning\ntitle: Cleaning\nextends: outsourcing\nwithout: [promises]\n')).toBe(
      'cleaning',
    );
  });

  test.each([
    'field: outcomes\nentry: { name: result, title: statement, parts: [{ field: statement }, { field: kind, when: { field: .statement, answered: true } }] }',
    'field: scope.excluded\nentry: { name: thing }',
    'field: scope.included\nchoices: { posts: Posts }',
    'field: client.regulated\nchoices: { "yes": "We are", "no": "We are not" }',
    'field: customers.coverage\nchoices: { 24x7: Always, hours: At times }',
    'field: budget.currency\ndefault: { from: client.country, words: { GB: GBP }, because: your country }',
    'field: budget.cap\nwhen: { any: [{ work: posts }, { all: [{ field: budget.ceiling, above: 0 }, { not: { fires: budget/no-reserve } }] }] }',
    'field: budget.cap\nagain: { fires: budget/no-cap, label: Are you sure? }',
  ])('%j', (part) => {
    expect(checked(firm(part))).toBe('cleaning');
  });
});

describe('what is no file of an interview', () => {
  test.each([
    ['', '1: The file holds no interview.'],
    ['- interview: 1\n', '1: The file holds no interview.'],
    ['just a note', '1: The file holds no interview.'],
  ])('%j', (text, fault) => {
    expect(checked(text)).toEqual([fault]);
  });

  test('what is not YAML is told with its line', () => {
    const faults = checked('interview: 1\nname: "cleaning\ntitle: Cleaning\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^[2-4]: ./);
  });

  test('an engagement is told apart', () => {
    expect(checked('vet: 1\nclient: { name: Bright & Clean }\n')).toEqual(
      expect.arrayContaining(['1: “interview” is missing in “the file”.', '1: “vet” means nothing here.']),
    );
  });
});

describe('the shape', () => {
  test.each<[string, string, string]>([
    ['a misspelt part', firm('field: budget.cap\nexampel: "3000"'), '13: “exampel” means nothing here.'],
    ['an unknown part', firm('field: budget.cap\ncolour: red'), '13: “colour” means nothing here.'],
    ['no field', firm('label: How much?'), '12: “field” is missing in this entry.'],
    [
      'a version of its own',
      firm('field: budget.cap').replace('interview: 1', 'interview: 2'),
      '1: “interview” can only be 1.',
    ],
    [
      'a stage that is none',
      firm('field: budget.cap\nfrom: signing'),
      '13: “from” is one of briefing, shortlisting, contracting, running, ending.',
    ],
    [
      'a label of two lines in length',
      firm(`field: budget.cap\nlabel: ${'How much '.repeat(8)}`),
      '13: “label” is longer than 60 characters.',
    ],
    [
      'an interview to change that there is not',
      'interview: 1\nname: c\ntitle: C\nextends: cleaning\n',
      '4: “extends” is one of social-media, outsourcing.',
    ],
    ['no title', 'interview: 1\nname: cleaning\n', '1: “title” is missing in “the file”.'],
    [
      'a part of a section',
      firm('field: budget.cap').replace('title: Money', 'titel: Money'),
      '6: “titel” means nothing here.',
    ],
    [
      'an empty question',
      'interview: 1\nname: c\ntitle: C\nsections:\n  - id: money\n    questions:\n      - { id: cap, label: A?, why: B., parts: [] }\n',
      '7: “parts” must NOT have fewer than 1 items.',
    ],
  ])('%s', (_, text, fault) => {
    expect(checked(text)).toContainEqual(expect.stringMatching(new RegExp(`^${fault.replace(/[.?()[\]]/g, '\\$&')}`)));
  });

  test('a misspelt part gets the one that was meant', () => {
    expect(checked(firm('field: budget.cap\nexampel: "3000"'))).toEqual([
      '13: “exampel” means nothing here. Did you mean “example”?',
    ]);
  });

  test('all faults are told at once, each on its line', () => {
    const faults = checked(
      firm('field: budget.cap\nexampel: "3"\nfrom: signing').replace('name: cleaning\n', ''),
    ) as string[];
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['1', '12', '13']);
  });
});

describe('the sense', () => {
  test.each<[string, string, string]>([
    [
      'a field that is misspelt',
      firm('field: budget.capp'),
      '12: The format has no field “budget.capp”. Did you mean “budget.cap”?',
    ],
    ['a field that is none', firm('field: weather.wind'), '12: The format has no field “weather.wind”.'],
    [
      'a rule that is misspelt',
      firm('field: budget.cap', '\n        rule: budget/no-capp'),
      '11: There is no rule “budget/no-capp”. Did you mean “budget/no-cap”?',
    ],
    [
      'the rule of a second chance',
      firm('field: budget.cap\nagain: { label: Sure?, fires: budget/no-reserv }'),
      '13: There is no rule “budget/no-reserv”. Did you mean “budget/no-reserve”?',
    ],
    [
      'the rule of a condition, deep down',
      firm('field: budget.cap\nwhen:\n  any:\n    - not: { fires: budget/no-reserv }'),
      '15: There is no rule “budget/no-reserv”. Did you mean “budget/no-reserve”?',
    ],
    [
      'the field of a condition',
      firm('field: budget.cap\nwhen: { field: budget.celing, above: 0 }'),
      '13: The format has no field “budget.celing”. Did you mean “budget.ceiling”?',
    ],
    [
      'a word that a field never has',
      firm('field: budget.cap\nwhen: { field: "outcomes[].kind", is: [sales, profit] }'),
      '13: outcomes[].kind is never “profit”.',
    ],
    [
      'a choice that is no word',
      firm('field: engagement.stage\nchoices: { briefing: The brief, signing: The contract }'),
      '13: “signing” is no word of engagement.stage: briefing, shortlisting, contracting, running, ending.',
    ],
    [
      'a choice for any text',
      firm('field: client.name\nchoices: { clean: Bright & Clean }'),
      '13: “clean” is no word of client.name: it takes any text.',
    ],
    [
      'two choices that stand for a group',
      firm('field: customers.coverage\nchoices: { hours: At times, days: On days }'),
      '13: “hours” is no word of customers.coverage: 24x7.',
    ],
    ['a group', firm('field: budget.fees'), '12: “budget.fees” is a group: ask for its fields.'],
    [
      'a list without a name for its entries',
      firm('field: scope.excluded'),
      '12: “scope.excluded” is a list: say what an entry is called.',
    ],
    [
      'a list of groups without parts',
      firm('field: outcomes\nentry: { name: result }'),
      '12: “outcomes” is a list of groups: give the parts.',
    ],
    [
      'a part of an entry that is none',
      firm('field: outcomes\nentry:\n  name: result\n  parts:\n    - field: tarjet'),
      '16: The format has no field “outcomes[].tarjet”. Did you mean “outcomes[].target”?',
    ],
    [
      'the list of a question for each entry',
      firm('field: metric', '\n        each: outcome'),
      '11: The format has no field “outcome[]”. Did you mean “outcomes[]”?',
    ],
    [
      'where an offer comes from',
      firm('field: budget.currency\ndefault: { from: client.contry, because: your country }'),
      '13: The format has no field “client.contry”. Did you mean “client.country”?',
    ],
    [
      'where keys come from',
      firm('field: selection.candidates[].scores\nkeys: selection.criteria[].nam'),
      '13: The format has no field “selection.criteria[].nam”. Did you mean “selection.criteria[].name”?',
    ],
    [
      'a question of the same id',
      firm('field: budget.cap').concat(
        '      - id: cap\n        label: How much?\n        why: It counts.\n        parts: [{ field: budget.ceiling }]\n',
      ),
      '13: There is another question called “cap”.',
    ],
  ])('%s', (_, text, fault) => {
    expect((checked(text) as string[])[0]).toBe(fault);
  });

  test('the entry of a condition within an entry is looked up there', () => {
    const part = (field: string) =>
      firm(
        `field: outcomes\nentry:\n  name: result\n  parts:\n    - { field: kind, when: { field: ${field}, answered: true } }`,
      );
    expect(checked(part('.statement'))).toBe('cleaning');
    expect(checked(part('.claim'))).toEqual([
      expect.stringMatching(/^16: The format has no field “outcomes\[\]\.claim”/),
    ]);
  });
});

describe('what only shows when it is asked', () => {
  const silent: [string, string][] = [
    [
      'the title of entries',
      firm('field: outcomes\nentry: { name: result, title: statment, parts: [{ field: statement }] }'),
    ],
    [
      'the field in an offered text',
      firm('field: engagement.name\ndefault: { text: "For {client.nmae}", because: your business }'),
    ],
    ['a figure of a remark', firm('field: budget.cap\nremark: "That is {feeTotl:money}."')],
    [
      'a second chance for a list of groups',
      firm(
        'field: outcomes\nagain: { label: Who else?, fires: budget/no-cap }\nentry: { name: result, parts: [{ field: statement }] }',
      ),
    ],
    [
      'a field that is made from one that is not there',
      firm(
        'field: outcomes\nentry: { name: result, parts: [{ field: id, made: { from: metrik } }, { field: statement }] }',
      ),
    ],
    ['a service that is none', 'interview: 1\nname: c\ntitle: C\nservices: [cleanning]\nextends: outsourcing\n'],
    ['an offered word that is none', firm('field: engagement.stage\ndefault: { value: signing, because: most are }')],
  ];

  test.each(silent)('%s', (_, text) => {
    expect(checked(text)).not.toBe('cleaning');
    expect(checked(text)).not.toBe('c');
  });

  test('a question to leave out that is not there, of those of the interview that it changes', () => {
    const other = { name: 'outsourcing', title: 'Work' };
    const promises = { id: 'promises', label: 'What?', why: 'So.', parts: [{ field: 'client.name' }] };
    const text = 'interview: 1\nname: c\ntitle: C\nextends: outsourcing\nwithout: [promisses]\n';
    expect(checkInterview(read(text), [{ ...other, sections: [{ id: 'money', questions: [promises] }] }])).toEqual([
      { line: 5, message: 'There is no question “promisses” to leave out. Did you mean “promises”?' },
    ]);
  });

  // Keys that are not strings: `1: one` and `yes: Yes`, as YAML has it.
  test('keys that YAML reads as something else are names all the same', () => {
    expect(checked(firm('field: client.regulated\nchoices: { yes: We are, no: We are not }'))).toBe('cleaning');
  });
});
