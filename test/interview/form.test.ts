/** The form of `--print-answers`: it can be read, holds only fields of the format, and gives the very file. */

import { describe, expect, test } from 'vitest';
import { amend } from '../../src/document/amend.ts';
import { dataOf } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { fieldAt } from '../../src/engagement/fields.ts';
import type { Segment } from '../../src/engagement/path.ts';
import { STAGES } from '../../src/engagement/stage.ts';
import { factsOf } from '../../src/interview/facts.ts';
import { formOf } from '../../src/interview/form.ts';
import type { Data } from '../../src/interview/prompter.ts';
import { seeded } from '../../src/interview/seed.ts';
import { stepsOf } from '../../src/interview/step.ts';
import { style } from '../../src/interview/style.ts';
import { isGroup, type Tree } from '../../src/interview/tree.ts';
import { interviewFor } from '../../src/interview/view.ts';
import { interviews, TODAY } from './bakery.ts';

const forms = STAGES.flatMap((stage) => ['social-media-management', 'other'].map((service) => ({ stage, service })));

/** As few as have every place in one of them: who runs an engagement is asked what is asked at its end. */
const FILLED_IN = forms.filter(
  ({ stage, service }) => stage === 'contracting' || (stage !== 'running' && service !== 'other'),
);

function form(stage: string, service: string): string {
  const tree = { engagement: { stage, service } };
  return formOf(interviewFor(tree, interviews), factsOf(tree, TODAY), 'vet init --answers FILE cafe.yaml');
}

/** What an owner might write at a place. */
function sample(path: readonly Segment[]): Data {
  const field = fieldAt(path);
  const inner = fieldAt([...path, 0]);
  switch (field?.type) {
    case 'list':
      return [inner?.words?.[0] ?? (inner?.type === 'date' ? '2027-03-01' : 'one: of # them')];
    case 'yes-no':
      return false;
    case 'date':
      return '2027-03-01';
    case 'time':
      return '08:30';
    case 'number':
    case 'integer':
      return Math.max(field.minimum ?? 0, 2);
    case 'text':
      if (field.format === 'timezone') return 'Europe/London';
      return field.pattern === undefined
        ? 'Said "plainly": - #1, & more'
        : field.pattern.includes('{3}')
          ? 'GBP'
          : 'GB';
    default:
      return field?.words?.[0];
  }
}

/** Every blank filled in, as data. */
function filled(data: Data, path: readonly Segment[]): Data {
  if (Array.isArray(data)) return data.map((entry, index) => filled(entry, [...path, index]));
  if (isGroup(data))
    return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, filled(one, [...path, key])]));
  return sample(path);
}

/** The blank places of a form. */
function blanks(data: Data, path: readonly Segment[] = []): Segment[][] {
  if (Array.isArray(data)) return data.flatMap((entry, index) => blanks(entry, [...path, index]));
  if (isGroup(data)) return Object.entries(data).flatMap(([key, one]) => blanks(one, [...path, key]));
  return [[...path]];
}

describe.each(forms)('of $stage, for $service', ({ stage, service }) => {
  const text = form(stage, service);
  const document = read(text);
  const data = dataOf(document.root) as Tree;

  test('can be read, and is blank', () => {
    expect(document.problems).toEqual([]);
    expect(JSON.stringify(data).replace(/null|"[\w ]+":|[{}[\],]/g, '')).toBe('');
  });

  test('holds only fields of the format', () => {
    expect(blanks(data).filter((path) => !fieldAt(path))).toEqual([]);
    expect(blanks(data).length).toBeGreaterThan(stage === 'briefing' ? 15 : 20);
  });

  test('holds all that the stage asks', () => {
    const facts = factsOf({ engagement: { stage, service } }, TODAY);
    const asked = stepsOf(interviewFor(facts.tree, interviews), facts, { stage: facts.stage });
    const places = new Set(
      blanks(data).flatMap((path) => path.map((_, length) => path.slice(0, length + 1).join('.'))),
    );
    expect(asked.map((step) => step.path.join('.')).filter((path) => !places.has(path))).toEqual([]);
  });

  test('left blank, answers nothing', () => {
    expect(seeded({}, data, TODAY, false)).toEqual({ tree: {}, problems: [] });
  });

  test('says how to answer, in lines of at most 100 columns, without placeholders', () => {
    const lines = text.split('\n');
    const [head = ''] = text.split('\n\n');
    expect(head.replace(/\n# /g, ' ')).toBe(
      `# The questions of the stage “${stage}”. Fill in what you know; what is left blank is not answered. Not known? Write unknown. Still to be done? not-yet. Does not apply? { na: why }. Then: vet init --answers FILE cafe.yaml`,
    );
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.filter((line) => /\{\w+\}/.test(line))).toEqual([]);
  });
});

function dataIn(text: string): Tree {
  return dataOf(read(text).root) as Tree;
}

test.each(FILLED_IN)('filled in at $stage, for $service, it gives the very answers', ({ stage, service }) => {
  const text = form(stage, service);
  const wanted = filled(dataIn(text), []);
  const edited = amend(text, wanted, style);
  if (!('text' in edited)) throw new Error(edited.refused);
  // The wording is still there, and the answers are read from between it.
  expect(edited.text).toContain('# Then: vet init --answers FILE cafe.yaml');
  const { tree, problems } = seeded({}, dataIn(edited.text), TODAY, false);
  expect(problems).toEqual([]);
  expect(tree).toEqual(wanted);
  const { findings } = factsOf({ ...tree, waivers: [] }, TODAY).assessment;
  expect(findings.filter(({ kind }) => kind === 'shape')).toEqual([]);
});

test('each place of each form is filled in, in one of them', () => {
  const placesIn = (some: typeof forms): Set<string> =>
    new Set(some.flatMap(({ stage, service }) => blanks(dataIn(form(stage, service))).map((path) => path.join('.'))));
  expect(placesIn(FILLED_IN)).toEqual(placesIn(forms));
});

describe('the wording', () => {
  test('offers words that the format knows, in the places where they are asked', () => {
    const text = form('briefing', 'other');
    expect(text).toContain('  # One of: briefing, shortlisting, contracting, running, ending\n  stage:');
    expect(text).toContain('# Some of: no-capacity');
    expect(form('contracting', 'other')).toMatch(/# One of: yes, no\n/);
  });

  test('offers no word that would be refused', () => {
    const form_ = form('contracting', 'social-media-management');
    const at = form_.indexOf('  coverage:');
    const [, words = ''] =
      /# One of: (.*)\n(?:.*\n)*$/.exec(form_.slice(0, at).split('\n').slice(-4).join('\n').concat('\n')) ?? [];
    for (const word of words.split(', ')) {
      expect(seeded({}, { customers: { coverage: word } }, TODAY, false).problems).toEqual([]);
    }
  });

  test('begins with a capital letter', () => {
    const questions = form('contracting', 'social-media-management').match(/# [^#\n]*\?$/gm) ?? [];
    expect(questions.filter((line) => /^# [a-z]/.test(line))).toEqual([]);
  });
});
