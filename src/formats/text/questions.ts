/** What is not known yet and what is still to do, a line each. */

import type { Finding } from '../../assessment/finding.ts';
import { doer, informant } from '../../assessment/next.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import { count, formatList } from '../../engagement/quantity.ts';
import { visible } from '../visible.ts';
import { wrap } from './layout.ts';
import type { Style } from './style.ts';

const INDENT = '  ';

export function questions(standing: readonly Finding[], engagement: Engagement, style: Style): string[][] {
  const open = standing.filter((finding) => finding.kind === 'question');
  const tasks = standing.filter((finding) => finding.kind === 'task');
  const sections: string[][] = [];
  if (open.length > 0) {
    const lines = askedOnce(open).map((asked) => questionLine(asked, engagement));
    sections.push([style.paint.bold(`? ${count(open.length, 'open question')}`), ...bullets(lines, style)]);
  }
  if (tasks.length > 0) {
    const lines = tasks.map(
      (finding) =>
        `${visible(finding.remedy ?? finding.message)} (${visible(doer(finding, engagement))}; ${finding.rule}${lineOf([finding])})`,
    );
    sections.push([style.paint.bold(`· ${count(tasks.length, 'task')}`), ...bullets(lines, style)]);
  }
  return sections;
}

/** What one answer would settle: nobody is asked the same twice. */
function askedOnce(open: readonly Finding[]): Finding[][] {
  const byQuestion = new Map<string, Finding[]>();
  for (const finding of open) {
    const question = `${finding.askOf} ${finding.ask ?? finding.message}`;
    const others = byQuestion.get(question);
    if (others) others.push(finding);
    else byQuestion.set(question, [finding]);
  }
  return [...byQuestion.values()];
}

function questionLine(asked: readonly Finding[], engagement: Engagement): string {
  const [first] = asked;
  if (!first) return '';
  const missing = asked.flatMap(({ values }) => (values['missing'] as readonly string[] | undefined) ?? []);
  const rules = asked.map(({ rule }) => rule);
  const whom = visible(informant(first, engagement));
  return `${visible(first.ask ?? first.message)} (ask ${whom}; open: ${list(missing)}; ${list(rules)}${lineOf(asked)})`;
}

function list(words: readonly string[]): string {
  return formatList([...new Set(words)]);
}

/** `, line 7`, `, lines 7 and 12`; nothing where the file has no such place. */
function lineOf(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.filter(({ path }) => path !== '').map(({ range }) => String(range.line)))];
  return lines.length === 0 ? '' : `, line${lines.length === 1 ? '' : 's'} ${formatList(lines)}`;
}

function bullets(lines: readonly string[], style: Style): string[] {
  return lines.flatMap((line) => wrap(`· ${line}`, style.width - INDENT.length, 2).map((part) => INDENT + part));
}
