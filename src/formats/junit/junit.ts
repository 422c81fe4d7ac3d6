/** `--format junit`: a suite a file, a case a rule, for whatever shows the results of tests. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { Finding } from '../../assessment/finding.ts';
import { SYNTAX } from '../file-rules.ts';
import type { Format } from '../format.ts';
import type { Repository } from '../repository.ts';
import { type Case, caseOf } from './case.ts';
import { attributesOf, element } from './xml.ts';

/** A rule takes less than the thousandth of a second that readers count in. */
const TIME = { time: '0.000' } as const;

export function junitFormat(repository: Repository): Format {
  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vet">\n',
    file: (assessment) => suite(repository.place(assessment.path).name, casesOf(assessment)),
    unreadable(path, reason) {
      const file = repository.place(path).name;
      const error = element('error', { message: `cannot be read: ${reason}`, type: 'unreadable' });
      return suiteOf(file, { tests: 1, failures: 0, errors: 1, skipped: 0 }, [testcase(file, SYNTAX, error)]);
    },
    tail: () => '</testsuites>\n',
  };
}

/** Of the rules that applied; the syntax of a file is looked at in any. */
function casesOf({ applied, findings }: Assessment): Case[] {
  const byRule = new Map<string, Finding[]>([SYNTAX, ...applied].map((rule) => [rule, []]));
  for (const finding of findings) {
    const own = byRule.get(finding.rule);
    if (own) own.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return Array.from(byRule, ([rule, found]) => caseOf(rule, found));
}

function suite(file: string, cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  return suiteOf(
    file,
    { tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped') },
    cases.map(({ rule, content }) => testcase(file, rule, content)),
  );
}

function suiteOf(file: string, counts: Readonly<Record<string, number>>, cases: readonly string[]): string {
  const head = `<testsuite${attributesOf({ name: file, ...counts, ...TIME })}>`;
  return `${[head, ...cases].join('\n')}\n</testsuite>\n`;
}

function testcase(file: string, rule: string, content: string): string {
  return element('testcase', { classname: file, name: rule, file, ...TIME }, content);
}
