import { describe, expect, test } from 'vitest';
import { fields } from '../../src/engagement/generated/fields.ts';
import { fieldOf } from '../../src/engagement/path.ts';
import { rules } from '../../src/rules/generated/registry.ts';
import { mistakes } from '../../src/rules/mistakes.ts';
import { judgeExample, risks } from './example.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('its examples have the right shape', () => {
    const { fires, quiet, asks } = rule.examples;
    for (const example of [...Object.values<string>(fires), quiet, ...(asks === undefined ? [] : [asks])]) {
      const faults = judgeExample(rule, example).findings.filter((finding) => finding.kind === 'shape');
      expect(faults.map((fault) => `${fault.range.line}: ${fault.message} ${fault.remedy}`)).toEqual([]);
    }
  });

  test.each(Object.keys(rule.messages))('says %s where it should, and nothing else of its mistake', (message) => {
    const assessment = judgeExample(rule, rule.examples.fires[message] ?? '');
    expect(risks(assessment, rule)).toEqual([`${rule.id}#${message}`]);
    const finding = assessment.findings.find((candidate) => candidate.rule === rule.id);
    expect(finding?.message).not.toMatch(/undefined|NaN|Infinity|[{}]/);
    expect(finding?.remedy).not.toMatch(/undefined|NaN|Infinity|[{}]/);
    expect(finding?.severity).toBe(rule.messages[message].severity);
  });

  test('is quiet where all is well', () => {
    expect(risks(judgeExample(rule, rule.examples.quiet), rule)).toEqual([]);
  });

  test('asks when it cannot know, if it is a rule that asks', () => {
    if (rule.unknown !== 'asks') {
      expect(rule.examples.asks).toBeUndefined();
      return;
    }
    const findings = judgeExample(rule, rule.examples.asks ?? '').findings.filter((f) => f.rule === rule.id);
    expect(findings.map((finding) => finding.kind)).toContain('question');
  });

  test('needs fields that the format has, and belongs to a mistake', () => {
    for (const field of rule.needs) expect(fields).toHaveProperty([field]);
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(mistakes.map((mistake) => mistake.id)).toContain(rule.id.split('/')[0]);
  });

  test('speaks only of fields that the format has', () => {
    for (const example of Object.values<string>(rule.examples.fires)) {
      for (const finding of judgeExample(rule, example).findings) {
        for (const path of [finding.path, ...finding.related.map((place) => place.path)]) {
          const field = fieldOf(
            path
              .slice(1)
              .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
              .replaceAll('/', '.'),
          );
          if (field !== '' && !field.startsWith('selection.candidates[].scores'))
            expect(fields).toHaveProperty([field]);
        }
      }
    }
  });
});
