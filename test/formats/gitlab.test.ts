/** What a merge request on GitLab is shown. */

import { expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { gitlabFormat } from '../../src/formats/gitlab.ts';
import { INVERTED, SOUND, WITHOUT_RESERVE, waived } from '../commands/stories.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { assessed, baselined, SHOP, STORIES, story } from './shop.ts';
import { written } from './summary.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function gitlab(assessments: readonly Assessment[]): Entry[] {
  return JSON.parse(written(gitlabFormat(SHOP), assessments));
}

const settings = { only: new Set(['budget/no-reserve']) };
const budget = (text: string, file = 'york/engagement.yaml'): Assessment => assessed(text, file, settings);

test('an entry: the rule first, on one line', () => {
  expect(gitlab([budget(INVERTED)])).toEqual([
    {
      description: expect.stringMatching(
        /^budget\/no-reserve: The ceiling, £5,000, is below the cap, £5,400\. \w.+\.$/,
      ),
      check_name: 'budget/no-reserve',
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      severity: 'major',
      location: { path: 'york/engagement.yaml', lines: { begin: 3 } },
    },
  ]);
});

test('severities are those of GitLab; a question is information', () => {
  expect(gitlab([budget(WITHOUT_RESERVE)])[0]?.severity).toBe('minor');
  const asked = gitlab([story('cafe')]).find((entry) => entry.check_name === 'outcomes/no-baseline');
  expect(asked).toMatchObject({ severity: 'info', description: expect.stringContaining('Not known yet') });
});

test('what was decided on before is no news of a merge request', () => {
  expect(gitlab([budget(waived(INVERTED)), baselined(budget(INVERTED)), budget(SOUND)])).toEqual([]);
});

test('nothing is an empty list, and begins with no mark', () => {
  expect(written(gitlabFormat(SHOP), [])).toBe('[\n]\n');
});

test('commas stand between entries, whichever files have none', () => {
  const files = [SOUND, INVERTED, SOUND, WITHOUT_RESERVE, SOUND].map((text, index) => budget(text, `${index}.yaml`));
  expect(gitlab(files).map(({ location }) => location.path)).toEqual(['1.yaml', '3.yaml']);
});

test('no two entries have one fingerprint, also where two files are alike', () => {
  const entries = gitlab([...STORIES.map(story), budget(INVERTED, 'york.yaml'), budget(INVERTED, 'leeds.yaml')]);
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
});

test.each(naughty)('one line that begins with the rule: $name', ({ text }) => {
  const files = [naughtyEngagement(text), naughtyFaults(text)].map((yaml) => assessed(yaml, `${text}.yaml`));
  const entries = gitlab(files);
  expect(entries.length).toBeGreaterThan(10);
  for (const { description, check_name, location } of entries) {
    expect(description.startsWith(`${check_name}: `)).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(description).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
    expect(location.lines.begin).toBeGreaterThanOrEqual(1);
  }
});
