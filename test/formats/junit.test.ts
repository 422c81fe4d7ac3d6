/** JUnit XML, read back by a strict parser. */

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { junitFormat } from '../../src/formats/junit/junit.ts';
import { element, text as xmlText } from '../../src/formats/junit/xml.ts';
import { visible } from '../../src/formats/visible.ts';
import { INVERTED, MISSPELT, SOUND, WITHOUT_RESERVE, waived } from '../commands/stories.ts';
import { naughty, naughtyEngagement, naughtyFaults } from '../fixtures/naughty.ts';
import { runs } from '../pages/any-signs.ts';
import { assessed, baselined, SHOP, STORIES, story } from './shop.ts';
import { summaryOf, written } from './summary.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('no element');
  return root;
}

function suites(assessments: readonly Assessment[]): Element[] {
  const root = parsed(written(junitFormat(SHOP), assessments));
  expect(root.name).toBe('testsuites');
  return root.children;
}

function caseOf(assessment: Assessment, rule: string): Element {
  const found = suites([assessment])[0]?.children.find(({ attributes }) => attributes['name'] === rule);
  if (!found) throw new Error(`no case ${rule}`);
  return found;
}

const settings = { only: new Set(['budget/no-reserve']) };
const budget = (text: string): Assessment => assessed(text, 'york/engagement.yaml', settings);
const outcome = (assessment: Assessment) => caseOf(assessment, 'budget/no-reserve').children;

test('a clean run has passing cases', () => {
  const [suite] = suites([budget(SOUND)]);
  expect(suite?.attributes).toEqual({
    name: 'york/engagement.yaml',
    tests: '2',
    failures: '0',
    errors: '0',
    skipped: '0',
    time: '0.000',
  });
  expect(suite?.children.map(({ attributes, children }) => [attributes['name'], children.length])).toEqual([
    ['yaml/syntax', 0],
    ['budget/no-reserve', 0],
  ]);
});

test('an error and a warning are failures, with the place and what to do', () => {
  expect(outcome(budget(INVERTED))).toMatchObject([
    {
      name: 'failure',
      attributes: { type: 'error', message: 'The ceiling, £5,000, is below the cap, £5,400.' },
      text: expect.stringMatching(/^line 3: The ceiling, .+\n→ \w.+\.$/),
    },
  ]);
  expect(outcome(budget(WITHOUT_RESERVE))).toMatchObject([{ name: 'failure', attributes: { type: 'warning' } }]);
});

test('what is waived or in the baseline is skipped, and says why', () => {
  const reason = 'waived: the bank lends us the rest (Priya Shah, until 2027-06-30)';
  expect(outcome(budget(waived(INVERTED)))).toMatchObject([{ name: 'skipped', attributes: { message: reason } }]);
  expect(outcome(baselined(budget(INVERTED)))).toMatchObject([
    { name: 'skipped', attributes: { message: 'baselined' } },
  ]);
});

test('what is not known or still to do is neither passed nor failed', () => {
  expect(caseOf(story('cafe'), 'outcomes/no-baseline').children).toMatchObject([
    { name: 'skipped', attributes: { message: expect.stringMatching(/^open question: Where does .+\?$/) } },
  ]);
  expect(caseOf(story('cafe'), 'budget/vendor-not-told').children).toMatchObject([
    { name: 'skipped', attributes: { message: 'Still to do: vendor told of the budget (budget.told_vendor).' } },
  ]);
});

test('a rule that fails in one place and asks about another fails', () => {
  const assessment = budget(INVERTED);
  const [risk] = assessment.findings;
  if (!risk) throw new Error('nothing found');
  const both = { ...assessment, findings: [{ ...risk, kind: 'question' as const }, risk] };
  expect(outcome(both)).toMatchObject([{ name: 'failure', text: expect.stringMatching(/line 3.*\n.*\nline 3/) }]);
});

test('a slip of the file is a case of its own', () => {
  expect(caseOf(assessed(MISSPELT), 'shape/unknown-key').children).toMatchObject([
    { name: 'failure', attributes: { message: '`celing` is no field of `budget`.' } },
  ]);
});

test('<error> only where a file could not be checked', () => {
  const format = junitFormat(SHOP);
  const unread = format.unreadable?.('york/engagement.yaml', 'you may not read it', 0) ?? '';
  const root = parsed(format.head() + unread + format.tail(summaryOf([], { faults: 1 })));
  expect(root.children[0]).toMatchObject({
    attributes: { name: 'york/engagement.yaml', tests: '1', errors: '1' },
    children: [{ children: [{ name: 'error', attributes: { message: 'cannot be read: you may not read it' } }] }],
  });
  const names = suites([...STORIES.map(story), assessed('a: [\n')]).flatMap(({ children }) =>
    children.flatMap((one) => one.children.map(({ name }) => name)),
  );
  expect(names).toContain('failure');
  expect(names).not.toContain('error');
});

test('the counts of a suite are those of its cases, one for each rule that applied', () => {
  for (const [index, suite] of suites(STORIES.map(story)).entries()) {
    const number = (name: string) => suite.children.filter(({ children }) => children[0]?.name === name).length;
    expect(suite.attributes).toMatchObject({
      tests: String(suite.children.length),
      failures: String(number('failure')),
      skipped: String(number('skipped')),
    });
    const names = suite.children.map(({ attributes }) => attributes['name']);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...story(STORIES[index] as (typeof STORIES)[number]).applied]));
  }
});

test('nothing is a document, too', () => {
  expect(suites([])).toEqual([]);
});

describe('a parser reads', () => {
  test.each(naughty)('$name', ({ text }) => {
    const files = [naughtyEngagement(text), naughtyFaults(text)].map((yaml) => assessed(yaml, `${text}.yaml`));
    const found = suites(files);
    expect(found).toHaveLength(2);
    for (const suite of found) expect(suite.children.every(({ name }) => name === 'testcase')).toBe(true);
  });

  test('any text, shown, and without what XML has no place for', () => {
    const back = (text: string): void => {
      const shown = visible([...text].filter(isLegal).join(''));
      const { attributes, text: content } = parsed(element('failure', { message: text }, xmlText([text])));
      expect([attributes['message'], content]).toEqual([shown, shown]);
    };
    const signs = fc.constantFrom(...'<>&"\'\n\r\t]\u0000\u001b\uffffa ', '\ud800', ']]>', '&amp;', '<![CDATA[');
    fc.assert(
      fc.property(
        fc.array(signs).map((parts) => parts.join('')),
        back,
      ),
      runs(400),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), back), runs(400));
  });
});

/** XML 1.0, production 2. */
function isLegal(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
