/** What GitHub code scanning reads: valid SARIF 2.1.0, and what GitHub wants beyond that. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { repositoryAt } from '../../src/commands/machine-formats.ts';
import type { Repository } from '../../src/formats/repository.ts';
import { sarifFormat } from '../../src/formats/sarif/sarif.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { INVERTED, MISSPELT, waived } from '../commands/stories.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { assessed, baselined, SHOP, STORIES, story } from './shop.ts';
import { summaryOf, written } from './summary.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: Artifact; readonly region: Region };
}

interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly baselineState?: string;
  readonly properties: { readonly kind: string };
}

interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly results: readonly Result[];
  readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>;
  readonly invocations: readonly [Invocation];
}

interface Invocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly {
    readonly level: string;
    readonly message: { readonly text: string };
  }[];
}

/** Of draft 4, whose `id` is all that a later reader stumbles over. */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

function runOf(text: string): Run {
  const log = JSON.parse(text);
  expect(validate(log) || validate.errors).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

function sarif(assessments: readonly Assessment[], repository: Repository = SHOP): Run {
  return runOf(written(sarifFormat(rules, repository), assessments));
}

test('the schema is the one of SARIF 2.1.0, and refuses what is none', () => {
  expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', expect.stringContaining('sarif-2.1.0')]);
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

describe('of the examples', () => {
  const assessments = STORIES.map(story);
  const { tool, results } = sarif(assessments);

  test('every finding is a result, the worst first', () => {
    expect(results).toHaveLength(assessments.reduce((sum, { findings }) => sum + findings.length, 0));
    const ranks = results.map(({ level, suppressions }) =>
      suppressions ? 3 : ['error', 'warning', 'note'].indexOf(level),
    );
    expect(ranks).toEqual(ranks.toSorted());
  });

  test('all rules of the catalogue are listed, and what may be wrong with the file', () => {
    const listed = tool.driver.rules.map((rule) => rule.id);
    expect(listed).toEqual(expect.arrayContaining(rules.map((rule) => rule.id)));
    expect(listed).toEqual(expect.arrayContaining(['yaml/syntax', 'shape/unknown-key', 'waivers/expired']));
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('a rule says why, what to do, and how bad it is; and nothing of security', () => {
    for (const rule of tool.driver.rules) {
      expect(rule.help.text).toMatch(/^Why it matters: .+\nWhat to do: /);
      expect(rule.help.markdown).toContain('**What to do.**');
      expect(Object.keys(rule.properties)).toEqual(['tags', 'precision', 'problem.severity']);
    }
    const rule = tool.driver.rules.find((one) => one.id === 'budget/no-cap');
    expect(rule).toMatchObject({
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['outsourcing', 'budget'], 'problem.severity': 'error' },
    });
  });

  test('a result stands by the index of its rule', () => {
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('an open question and a task are notes', () => {
    const asked = results.filter(({ properties }) => ['question', 'task'].includes(properties.kind));
    expect(asked.length).toBeGreaterThan(5);
    expect(new Set(asked.map(({ level }) => level))).toEqual(new Set(['note']));
  });

  test('each marks words of one line', () => {
    for (const { locations, relatedLocations = [] } of results) {
      expect(locations).toHaveLength(1);
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        const file = readFileSync(`examples/${physicalLocation.artifactLocation.uri}`, 'utf8');
        const line = file.split('\n')[startLine - 1] as string;
        expect(endLine).toBe(startLine);
        expect(startColumn).toBeLessThanOrEqual(endColumn);
        expect(endColumn).toBeLessThanOrEqual(line.length + 1);
      }
    }
  });

  test('no two results of a file have one fingerprint', () => {
    const keys = results.map(
      ({ locations, partialFingerprints }) =>
        `${locations[0]?.physicalLocation.artifactLocation.uri} ${partialFingerprints.primaryLocationLineHash}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the message leads to the other places', () => {
    const linked = results.find(({ ruleId }) => ruleId === 'alignment/promise-not-practised');
    expect(linked?.message.text).toMatch(/ See \[promised here\]\(1\)\.$/);
    expect(linked?.relatedLocations?.map((location) => location.id)).toEqual([1]);
  });
});

test('what is waived is suppressed, with the reason', () => {
  const [result] = sarif([assessed(waived(INVERTED))]).results.filter(({ ruleId }) => ruleId === 'budget/no-reserve');
  expect(result?.suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'the bank lends us the rest (Priya Shah, until 2027-06-30)',
    },
  ]);
});

test('what is in the baseline is suppressed, and was there before', () => {
  for (const { baselineState, suppressions } of sarif([baselined(assessed(INVERTED))]).results) {
    expect(baselineState).toBe('unchanged');
    expect(suppressions).toMatchObject([
      { kind: 'external', justification: expect.stringMatching(/^In the baseline/) },
    ]);
  }
});

test('an organisation’s own rule is listed once it is hit', () => {
  const [first] = rules as readonly [AnyRule];
  const own = { ...first, id: 'house/no-agency', summary: 'No agency is wanted.' };
  const settings = { own: [own] };
  const assessment = assessed(MISSPELT, 'engagement.yaml', settings);
  const [finding] = assessment.findings;
  if (!finding) throw new Error('nothing found');
  const hit = { ...assessment, findings: [{ ...finding, rule: own.id }] };
  const { tool, results } = sarif([assessed(MISSPELT), hit, hit]);
  expect(tool.driver.rules.filter((rule) => rule.id === own.id)).toHaveLength(1);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

describe('a file is named', () => {
  const artifact = (file: string, repository: Repository): Artifact | undefined =>
    sarif([assessed(MISSPELT, file)], repository).results[0]?.locations[0]?.physicalLocation.artifactLocation;
  const here = process.cwd();
  const below = repositoryAt(here);

  test.each([
    ['branches/york/engagement.yaml', 'branches/york/engagement.yaml'],
    ['./branches/../engagement.yaml', 'engagement.yaml'],
    [path.join(here, 'york.engagement.yaml'), 'york.engagement.yaml'],
    ['café & bar #2/50%.engagement.yaml', 'caf%C3%A9%20%26%20bar%20%232/50%25.engagement.yaml'],
    ['c:/engagement.yaml', 'c%3A/engagement.yaml'],
    ['a?b[c]\\d.engagement.yaml', 'a%3Fb%5Bc%5D%5Cd.engagement.yaml'],
  ])('from the root: %j', (file, uri) => {
    expect(artifact(file, below)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test('from the root, and not from the current folder', () => {
    const { uri, place } = repositoryAt(path.dirname(here));
    expect(place('engagement.yaml').name).toBe(`${path.basename(here)}/engagement.yaml`);
    expect(sarif([], { uri, place }).originalUriBaseIds['%SRCROOT%']?.uri).toBe(`file://${path.dirname(here)}/`);
  });

  test('as a whole where it is outside', () => {
    const uri = `file://${path.dirname(here)}/other%20shop/engagement.yaml`;
    expect(artifact('../other shop/engagement.yaml', below)).toEqual({ uri });
  });

  test('with slashes on Windows, and by its drive on another one', () => {
    const windows = repositoryAt('C:\\Users\\Priya Shah\\shop', path.win32);
    expect(windows.uri).toBe('file:///C:/Users/Priya%20Shah/shop/');
    const york = 'C:\\Users\\Priya Shah\\shop\\york\\engagement.yaml';
    expect(artifact(york, windows)).toEqual({ uri: 'york/engagement.yaml', uriBaseId: '%SRCROOT%' });
    expect(artifact('D:\\my shop\\engagement.yaml', windows)).toEqual({ uri: 'file:///D:/my%20shop/engagement.yaml' });
  });
});

describe('never silently green', () => {
  test('a file that could not be read makes the run a failure', () => {
    const format = sarifFormat(rules, SHOP);
    const unread = format.unreadable?.('york.engagement.yaml', 'you may not read it', 0);
    const { invocations, results } = runOf(`${format.head()}${unread}${format.tail(summaryOf([], { faults: 1 }))}`);
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'error', message: { text: 'york.engagement.yaml cannot be read: you may not read it.' } },
    ]);
  });

  test('and so does a run that found no file', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = sarif([]).invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications[0]?.message.text).toMatch(/^Nothing was checked/);
  });

  test('but none that had none to check', () => {
    const format = sarifFormat(rules, SHOP);
    const run = runOf(format.head() + format.tail(summaryOf([], { noneDue: true })));
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  test('findings are none, and are counted', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = sarif([story('cafe')]).invocations;
    expect(executionSuccessful).toBe(true);
    expect(toolExecutionNotifications[0]?.message.text).toMatch(/^1 file checked: 5 errors, /);
  });

  test('of more results than GitHub takes the worst are kept, and the others counted', () => {
    const format = sarifFormat(rules, SHOP);
    const asked = format.file(story('cleaning-firm'));
    const { results: each } = JSON.parse(asked) as { results: unknown[] };
    const files = Math.ceil(25_000 / each.length) + 1;
    for (let index = 0; index < files; index++) format.add?.(asked, index);
    format.add?.(format.file(assessed(MISSPELT, 'last/engagement.yaml')), files);
    const { results, invocations } = runOf(format.head() + format.tail(summaryOf([story('cafe')])));
    expect(results).toHaveLength(25_000);
    expect(results.some(({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri.startsWith('last/'))).toBe(
      true,
    );
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^\d+ results left out: /);
  });
});

describe.each(naughty)('$name', ({ text }) => {
  const assessments = [
    assessed(naughtyEngagement(text), `${text}/engagement.yaml`),
    assessed(naughtyFaults(text), 'faults.engagement.yaml'),
  ];
  const { results } = sarif(assessments);

  test('is text, and no link', () => {
    for (const { message, relatedLocations = [] } of results) {
      const links = [...message.text.matchAll(/(?<!\\)\[(?:[^[\]\\]|\\.)*\]\(([^)]*)\)/g)].map(([, target]) =>
        Number(target),
      );
      expect(links).toEqual(relatedLocations.map((location) => location.id));
    }
  });

  test('stays below the root', () => {
    for (const { locations } of results) {
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~%/-]+$/);
    }
  });
});
