/** What a baseline puts up with, and what it does not. */

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { applyBaseline, type Entry, entriesFor } from '../../src/assessment/baseline.ts';
import { sentence } from '../../src/assessment/words.ts';
import { read } from '../../src/document/read.ts';
import type { Stage } from '../../src/engagement/stage.ts';
import type { Settings } from '../../src/rules/settings.ts';
import { INVERTED, MISSPELT, SOUND, WITHOUT_RESERVE, waived } from '../commands/stories.ts';

const RESERVE: Settings = { only: new Set(['budget/no-reserve']) };

function judge(text: string, settings: Settings = RESERVE, stage?: Stage): Assessment {
  return assess('engagement.yaml', read(text), { asOf: '2026-11-20', settings, ...(stage ? { stage } : {}) });
}

const everything = (text: string): Entry[] => entriesFor(judge(text, {}), []);

const RESERVE_MISSING = { rule: 'budget/no-reserve', path: '/budget/ceiling', messageId: 'absent', count: 1 };

/** What the work is for, without a figure of today. */
function outcomes(...names: readonly string[]): string {
  const lines = names.map(
    (name) => `  - { statement: 30 ${name} a month by July, metric: ${name}, target: 30, by: 2027-07-31 }\n`,
  );
  return `vet: 1\nengagement: { stage: contracting }\noutcomes:\n${lines.join('')}`;
}

const BASELINE: Settings = { only: new Set(['outcomes/no-baseline']) };

describe('a finding of the baseline', () => {
  const entries = entriesFor(judge(WITHOUT_RESERVE), []);
  const { assessment, baselined, gone } = applyBaseline(judge(WITHOUT_RESERVE), entries);

  test('is known by its rule, field and message', () => {
    expect(entries).toEqual([RESERVE_MISSING]);
  });

  test('is marked, and counts nowhere', () => {
    expect(assessment.findings.map((finding) => [finding.rule, finding.baselined])).toEqual([
      ['budget/no-reserve', true],
    ]);
    expect(assessment.counts).toEqual({ error: 0, warning: 0, info: 0, question: 0, task: 0, waived: 0 });
    expect([baselined, gone]).toEqual([1, []]);
  });

  test('stands in the way as before: nothing is readier because one is used to it', () => {
    const before = judge(INVERTED, {});
    const after = applyBaseline(before, everything(INVERTED)).assessment;
    expect([after.verdict, after.blockers]).toEqual([before.verdict, before.blockers]);
    expect(sentence(after)).toEqual({
      head: 'Not ready to sign.',
      rest: `In the way: ${before.blockers.length} findings of the baseline.`,
    });
  });

  test('is another one when it says something else of the same field', () => {
    const { assessment: now, gone: before } = applyBaseline(judge(INVERTED), entries);
    expect(now.counts.error).toBe(1);
    expect(before).toEqual([RESERVE_MISSING]);
  });
});

describe('what needs no entry', () => {
  test('a finding that is waived: should the waiver end, it counts again', () => {
    expect(entriesFor(judge(waived(WITHOUT_RESERVE)), [])).toEqual([]);
    const { assessment, gone } = applyBaseline(judge(waived(WITHOUT_RESERVE)), [RESERVE_MISSING]);
    expect(assessment.counts.waived).toBe(1);
    expect(gone).toEqual([RESERVE_MISSING]);
  });

  test('a file that cannot be read, ever', () => {
    const broken = judge('vet: 1\nbudget: [\n');
    expect(entriesFor(broken, [])).toEqual([]);
    const anyway = { rule: 'yaml/syntax', path: '', messageId: 'syntax', count: 9 };
    expect(applyBaseline(broken, [anyway]).assessment.counts.error).toBe(broken.counts.error);
  });

  test('what cannot be judged because its value cannot be read is not gone', () => {
    const unread = 'vet: 1\nengagement: { stage: contracting }\nbudget: { currency: GBP, cap: 5400, ceiling: lots }\n';
    expect(applyBaseline(judge(unread), [RESERVE_MISSING]).gone).toEqual([]);
    expect(entriesFor(judge(unread), [RESERVE_MISSING])).toContainEqual(RESERVE_MISSING);
  });

  test('a slip of the pen may be put up with', () => {
    const { assessment, baselined } = applyBaseline(judge(MISSPELT, {}), everything(MISSPELT));
    expect([assessment.counts.error, baselined]).toEqual([0, judge(MISSPELT, {}).findings.length]);
  });
});

describe('what is told with a finding that is put up with', () => {
  test('is told by itself', () => {
    const before = judge(WITHOUT_RESERVE, {});
    const [first, second] = before.findings;
    if (!first || !second) throw new Error('two findings are needed');
    const linked = { ...before, findings: [first, { ...second, linkedTo: first.rule }] };
    const known = { rule: first.rule, path: first.at, messageId: first.messageId, count: 1 };
    expect(applyBaseline(linked, []).assessment.findings[1]?.linkedTo).toBe(first.rule);
    expect(applyBaseline(linked, [known]).assessment.findings[1]?.linkedTo).toBeNull();
  });
});

describe('lists', () => {
  const entries = entriesFor(judge(outcomes('jobs', 'calls'), BASELINE), []);
  const freshIn = (text: string): string[] => {
    const { assessment } = applyBaseline(judge(text, BASELINE), entries);
    return assessment.findings.filter((finding) => !finding.baselined).map((finding) => finding.at);
  };

  test('each entry has its own', () => {
    expect(entries.map(({ path }) => path)).toEqual(['/outcomes/0/baseline', '/outcomes/1/baseline']);
  });

  test('an entry that moves down is still known', () => {
    const text = outcomes('jobs', 'calls').replace(
      'outcomes:\n',
      'outcomes:\n  - { statement: More visits, metric: visits, target: 30, baseline: 4 }\n',
    );
    expect(freshIn(text)).toEqual([]);
    expect(applyBaseline(judge(text, BASELINE), entries).gone).toEqual([]);
  });

  test('one that is gone from above is gone, and the others are known', () => {
    expect(freshIn(outcomes('calls'))).toEqual([]);
    expect(applyBaseline(judge(outcomes('calls'), BASELINE), entries).gone).toEqual([entries[1]]);
  });

  test('one more than before is new', () => {
    expect(freshIn(outcomes('visits', 'jobs', 'calls'))).toEqual(['/outcomes/2/baseline']);
  });
});

describe('what this run did not look for', () => {
  const ofBudget = { rule: 'budget/vendor-not-told', path: '/budget/told_vendor', messageId: 'untold', count: 1 };

  test('is neither gone nor pruned: another rule', () => {
    expect(applyBaseline(judge(SOUND), [ofBudget]).gone).toEqual([]);
    expect(entriesFor(judge(SOUND), [ofBudget])).toEqual([ofBudget]);
  });

  test('a rule of a later stage', () => {
    const briefing = judge(SOUND, {}, 'briefing');
    const known = { ...RESERVE_MISSING };
    expect(applyBaseline(briefing, [known]).gone).toEqual([]);
    expect(entriesFor(briefing, [known])).toContainEqual(known);
  });

  test('a file that cannot be read', () => {
    const broken = judge('vet: 1\nbudget: [\n', {});
    expect(applyBaseline(broken, [ofBudget, RESERVE_MISSING]).gone).toEqual([]);
    expect(entriesFor(broken, [ofBudget, RESERVE_MISSING])).toEqual([ofBudget, RESERVE_MISSING]);
  });

  test('but what it looked for is: a rule that is mended, one that is turned off, one that is no more', () => {
    expect(applyBaseline(judge(SOUND, {}), [RESERVE_MISSING]).gone).toEqual([RESERVE_MISSING]);
    const off = judge(WITHOUT_RESERVE, { off: new Set(['budget/no-reserve']) });
    expect(applyBaseline(off, [RESERVE_MISSING]).gone).toEqual([RESERVE_MISSING]);
    const unknown = { ...RESERVE_MISSING, rule: 'budget/no-such-rule' };
    expect(applyBaseline(judge(SOUND, {}), [unknown]).gone).toEqual([unknown]);
    expect(entriesFor(judge(SOUND, {}), [unknown])).not.toContainEqual(unknown);
  });
});
