/** The page of `vet diff`, as a pull request shows it. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { read } from '../../src/document/read.ts';
import { plain } from '../../src/formats/text/style.ts';
import type { Page } from '../../src/pages/block.ts';
import { differencePage } from '../../src/pages/difference.ts';
import { toMarkdown } from '../../src/pages/markdown/markdown.ts';
import { toTerminal } from '../../src/pages/terminal.ts';
import { differenceOf } from '../../src/reports/difference.ts';

const CLEANING = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');

function page(before: string, after: string): Page {
  const version = (path: string, text: string) => {
    const document = read(text);
    return { assessment: assess(path, document, { asOf: '2026-11-20' }), document };
  };
  return differencePage(differenceOf(version('main:engagement.yaml', before), version('engagement.yaml', after)));
}

const EDITED = CLEANING.replace('login: shared-password, two_factor: false', 'login: partner-role, two_factor: true')
  .replace('cap: 5400', 'cap: 5200')
  .replace('agreed_by_vendor_on: not-yet', 'agreed_by_vendor_on: 2026-11-18')
  .replace('name: Social media management, first', 'name: Social media, first')
  .concat('  - { rule: exit/automatic-renewal, reason: Reminder is set, by: Priya Shah, until: 2027-06-30 }\n');

describe('a pull request', () => {
  const text = toMarkdown(page(CLEANING, EDITED).blocks);

  test('says first what it does to the verdict', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# What changed: Social media, first half of 2027',
      '',
      '_From_ `main:engagement.yaml` _to_ `engagement.yaml`.',
      '',
      expect.stringMatching(
        /^> \*\*✖ As before: not ready to sign\.\*\* 8 changes that matter \(money, dates, access and rules and terms\) and 1 cosmetic change; 1 new finding, 3 fixed, 1 waived, \d+ as before\.$/,
      ),
    ]);
  });

  test('then what is new, fixed and waived', () => {
    expect(text).toMatch(
      /## 1 new finding\n\n- \*\*Budget:\*\* The plan costs .*\n {2}- → .*\n {2}- _warning, budget\/plan-exceeds-cap, line 34_/,
    );
    expect(text).toContain('## 3 findings fixed\n');
    expect(text).toContain('- Northlight Social logs in to Instagram with your password. _(access/shared-password)_');
    expect(text).toMatch(/## 1 finding waived now\n\n- .* _\(exit\/automatic-renewal\)_/);
  });

  test('then what changed, and what of it is cosmetic', () => {
    expect(text).toMatch(/\| The cap +\| £5,400 +\| £5,200 +\| Money +\|/);
    expect(text).toMatch(/\| Until \(waiver “exit\/automatic-renewal”\) +\| _nothing_ +\| 30 June 2027 +\| Dates +\|/);
    expect(text).toContain(
      '## Cosmetic changes\n\n- name (engagement): Social media management, first half of 2027 → Social media, first half of 2027',
    );
  });
});

test('a verdict that has turned stands beside the one before', () => {
  const fern = readFileSync('test/fixtures/fern.engagement.yaml', 'utf8');
  const worse = page(fern, fern.replace('cap: 3000, ', ''));
  expect(worse.blocks.find(({ kind }) => kind === 'verdict')).toMatchObject({
    tone: 'bad',
    text: 'Not ready to go to vendors.',
    because: expect.stringContaining('Before: Ready to go to vendors.'),
  });
});

test('nothing but comments', () => {
  expect(toTerminal(page(CLEANING, `# Read again.\n${CLEANING}`).blocks, 80, plain)).toContain(
    'As before: not ready to sign. Only comments or layout changed: no value is\nanother.',
  );
  expect(toTerminal(page(CLEANING, CLEANING).blocks, 80, plain)).toContain('Nothing changed.');
});

test('in a narrow window each change is a few short lines', () => {
  const lines = toTerminal(page(CLEANING, EDITED).blocks, 40, plain).split('\n');
  expect(lines).toContain('The cap');
  expect(lines).toContain('  Before: £5,400');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});
