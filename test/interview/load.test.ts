/** One interview changes another: what is left out, replaced, and new. */

import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/interview/interview.ts';
import { type InterviewFile, interviewFrom } from '../../src/interview/load.ts';

const question = (id: string, label = id): Question => ({ id, label, why: 'So.', parts: [{ field: 'client.name' }] });

const garage: InterviewFile = {
  name: 'social-media',
  title: 'Social media',
  services: ['social-media-management'],
  sections: [
    {
      id: 'result',
      title: 'The result',
      why: 'It counts.',
      from: 'briefing',
      questions: [question('start'), question('number')],
    },
    { id: 'money', title: 'Money', why: 'It is yours.', from: 'contracting', questions: [question('cap')] },
  ],
};

const firm = (changes: Partial<InterviewFile>): InterviewFile => ({
  name: 'cleaning',
  title: 'Cleaning',
  extends: 'social-media',
  ...changes,
});

function shape(file: InterviewFile, others: readonly InterviewFile[] = [garage]): string[] {
  return interviewFrom(file, others).sections.map(
    ({ id, title, from, questions }) => `${id} (${title}, ${from}): ${questions.map(({ label }) => label).join(', ')}`,
  );
}

describe('an interview that changes another', () => {
  test('has its questions, but neither its name nor its services', () => {
    const { name, title, services, sections } = interviewFrom(firm({}), [garage]);
    expect([name, title, services]).toEqual(['cleaning', 'Cleaning', undefined]);
    expect(sections).toEqual(garage.sections);
  });

  test('leaves out what it names, and sections in which nothing is left', () => {
    expect(shape(firm({ without: ['number', 'cap'] }))).toEqual(['result (The result, briefing): start']);
  });

  test('replaces a question in its place', () => {
    const sections = [{ id: 'result', questions: [question('start', 'Where are you with the cleaning?')] }];
    expect(shape(firm({ sections }))[0]).toBe(
      'result (The result, briefing): Where are you with the cleaning?, number',
    );
  });

  test('may say the same question anew that it leaves out', () => {
    const sections = [{ id: 'result', questions: [question('start', 'Where are you with the cleaning?')] }];
    expect(shape(firm({ without: ['start'], sections }))[0]).toBe(
      'result (The result, briefing): number, Where are you with the cleaning?',
    );
  });

  test('adds questions last, and sections last', () => {
    const sections = [
      { id: 'keys', title: 'Keys', why: 'Who has them?', from: 'running', questions: [question('keys')] } as const,
      { id: 'money', questions: [question('deposit')] },
    ];
    expect(shape(firm({ sections }))).toEqual([
      'result (The result, briefing): start, number',
      'money (Money, contracting): cap, deposit',
      'keys (Keys, running): keys',
    ]);
  });

  test('renames a section, and moves it to another stage', () => {
    const sections = [{ id: 'money', title: 'What it costs', from: 'briefing' } as const];
    expect(shape(firm({ sections }))[1]).toBe('money (What it costs, briefing): cap');
  });

  test('names a new section by its id, where it has no title, and asks it from the first stage', () => {
    expect(shape(firm({ sections: [{ id: 'keys', questions: [question('keys')] }] })).at(-1)).toBe(
      'keys (keys, briefing): keys',
    );
  });

  test('changes nothing in the other one', () => {
    const before = structuredClone(garage);
    interviewFrom(
      firm({
        without: ['start'],
        sections: [{ id: 'money', title: 'Cost', questions: [question('cap', 'How much?')] }],
      }),
      [garage],
    );
    expect(garage).toEqual(before);
  });
});

test('over two generations, each changes the one before', () => {
  const windows: InterviewFile = { name: 'windows', title: 'Windows', extends: 'cleaning', without: ['start'] };
  expect(shape(windows, [garage, firm({ without: ['cap'] })])).toEqual(['result (The result, briefing): number']);
});

test('one that stands for itself has what it says', () => {
  expect(shape({ name: 'own', title: 'Own', sections: [{ id: 'keys', questions: [question('keys')] }] }, [])).toEqual([
    'keys (keys, briefing): keys',
  ]);
  expect(shape({ name: 'own', title: 'Own' }, [])).toEqual([]);
});
