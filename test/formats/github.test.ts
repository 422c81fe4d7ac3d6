/** Annotations that the runner of GitHub takes as they are meant, whatever stands in a file. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { command, githubFormat } from '../../src/formats/github.ts';
import { INVERTED, MISSPELT, SOUND, WITHOUT_RESERVE, waived } from '../commands/stories.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { anySigns, runs } from '../pages/any-signs.ts';
import { assessed, baselined, SHOP, STORIES, story } from './shop.ts';
import { summaryOf, written } from './summary.ts';

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line: `%25` last. */
function decoded(line: string): Annotation {
  const [, level = '', properties = '', message = ''] =
    /^::(error|warning|notice) ([^\n\r]*?)::([^\n\r]*)$/.exec(line) ?? [];
  expect(level, line).not.toBe('');
  const pairs = properties.split(',').map((pair) => {
    const cut = pair.indexOf('=');
    const value = pair
      .slice(cut + 1)
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':');
    return [pair.slice(0, cut), unescaped(value)];
  });
  return { level, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

const ONE = { settings: { only: new Set(['budget/no-reserve']) } };

function github(assessments: readonly Assessment[]): { annotations: Annotation[]; last: string | undefined } {
  const lines = written(githubFormat(SHOP), assessments).split('\n');
  expect(lines.pop()).toBe('');
  const last = lines.pop();
  return { annotations: lines.map(decoded), last };
}

const budget = (text: string): Assessment => assessed(text, 'york/engagement.yaml', ONE.settings);

test('an error: where, what, and what to do', () => {
  const { annotations, last } = github([budget(INVERTED)]);
  expect(annotations).toEqual([
    {
      level: 'error',
      properties: {
        file: 'york/engagement.yaml',
        line: '3',
        endLine: '3',
        col: '46',
        endColumn: '50',
        title: 'budget/no-reserve',
      },
      message: expect.stringMatching(/^The ceiling, £5,000, is below the cap, £5,400\.\n\w.+\.$/),
    },
  ]);
  expect(last).toBe('vet: 1 file checked: 1 error.');
});

test('a warning is one, and a slip of the file an error', () => {
  const levels = [WITHOUT_RESERVE, MISSPELT].map((text) => github([budget(text)]).annotations[0]?.level);
  expect(levels).toEqual(['warning', 'error']);
});

test('columns are named only within one line', () => {
  const { annotations } = github([assessed('- a\n- b\n')]);
  expect(annotations[0]?.properties).toEqual({
    file: 'engagement.yaml',
    line: '1',
    endLine: '2',
    title: 'yaml/syntax',
  });
});

test('questions and tasks are notices, and say so', () => {
  const { annotations } = github([story('cafe')]);
  const titles = annotations.filter(({ level }) => level === 'notice').map(({ properties }) => properties['title']);
  expect(titles).toEqual(['open question: outcomes/no-baseline', 'to do: budget/vendor-not-told']);
});

test('what is waived or in the baseline is counted, and not shown', () => {
  expect(github([budget(waived(INVERTED))])).toEqual({ annotations: [], last: 'vet: 1 file checked: 1 waived.' });
  expect(github([baselined(budget(INVERTED))]).annotations).toEqual([]);
});

test('nothing found is one line that says so', () => {
  expect(github([budget(SOUND)])).toEqual({ annotations: [], last: 'vet: 1 file checked: nothing found.' });
});

test('a file that could not be read is an error', () => {
  const format = githubFormat(SHOP);
  format.unreadable?.('york/engagement.yaml', 'you may not read it', 0);
  expect(decoded(format.tail(summaryOf([], { faults: 1 })).trimEnd())).toEqual({
    level: 'error',
    properties: { file: 'york/engagement.yaml', title: 'vet' },
    message: 'york/engagement.yaml cannot be read: you may not read it.',
  });
});

describe('of more than ten of a level', () => {
  const { annotations } = github([...STORIES.map(story), budget(INVERTED)]);
  const of = (level: string) => annotations.filter((annotation) => annotation.level === level);

  test('ten are shown, the worst level first', () => {
    expect([of('error'), of('warning'), of('notice')].map((some) => some.length)).toEqual([10, 10, 10]);
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
  });

  test('the last notice says how many are not', () => {
    const all = [...STORIES.map(story), budget(INVERTED)].flatMap(({ findings }) =>
      findings.filter((one) => !one.waived),
    );
    const { message } = annotations.at(-1) as Annotation;
    const numbers = [...message.matchAll(/(\d+) (?:error|warning|notice)/g)].map(([, number]) => Number(number));
    expect(message).toMatch(/^GitHub shows ten of a level/);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(all.length - 29);
  });
});

describe('what is encoded is what is read', () => {
  const roundTrip = (text: string): void => {
    const line = command('error', { file: text, title: text }, text);
    expect(line).not.toMatch(/[\n\r]/);
    expect(decoded(line)).toEqual({ level: 'error', properties: { file: text, title: text }, message: text });
  };

  test.each(naughty)('$name', ({ text }) => roundTrip(text));

  test('texts of signs that mean something', () => {
    const encodedSigns = fc.array(
      fc.constantFrom('%', '%25', '%0A', '%3A', '%2C', ':', '::', ',', '=', '\n', '\r', 'é'),
    );
    fc.assert(
      fc.property(
        encodedSigns.map((parts) => parts.join('')),
        roundTrip,
      ),
      runs(500),
    );
    fc.assert(fc.property(anySigns, roundTrip), runs(300));
  });

  test('any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), roundTrip), runs(300));
  });
});

test.each(naughty)('no line begins with words of a file: $name', ({ text }) => {
  const assessments = [naughtyEngagement(text), naughtyFaults(text)].map((yaml) =>
    assessed(yaml, `${text}/engagement.yaml`),
  );
  const { annotations, last } = github(assessments);
  expect(annotations.length).toBeGreaterThan(10);
  for (const { properties } of annotations) expect(properties['file'] ?? '').not.toMatch(/[^\P{Cc}\r\n]/u);
  expect(last).toMatch(/^vet: 2 files checked: [\w ,]+\.$/);
});
