/** What the page of a run says of one file. */

import type { Assessment, Verdict } from '../../assessment/assessment.ts';
import type { Finding } from '../../assessment/finding.ts';
import { baselinedIn, sentence } from '../../assessment/words.ts';
import { count, formatList } from '../../engagement/quantity.ts';
import { adviceOf, levelOf, rankOf, stands } from '../../formats/level.ts';
import type { Entry, Tone } from '../block.ts';
import { markdownCell } from '../markdown/line.ts';
import { toMarkdown } from '../markdown/markdown.ts';
import { withCode } from '../report/words.ts';
import { TONE_SIGN } from '../signs.ts';

export const TONES: Readonly<Record<Verdict, Tone>> = {
  malformed: 'bad',
  'not-ready': 'bad',
  'ready-with-warnings': 'warn',
  ready: 'good',
};

/** Findings of one file that are listed: who has more mends these first. */
const LISTED = 100;

/** A row of the table: the file, the verdict, and how many of each. */
export function rowOf(assessment: Assessment): string {
  const { path, verdict, counts, findings } = assessment;
  const { error, warning, info, question, task, waived } = counts;
  const numbers = [error, warning, info, question, task, waived, baselinedIn(findings)];
  const said = `${TONE_SIGN[TONES[verdict]]} ${saidOf(assessment)}`;
  return row([markdownCell(path), markdownCell(said), ...numbers.map((number) => (number > 0 ? String(number) : ''))]);
}

/** The verdict in words: `Not ready to sign`. */
export function saidOf(assessment: Assessment): string {
  return sentence(assessment).head.replace(/[.,:]$/, '');
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Empty where there is nothing to say. */
export function detailsOf(assessment: Assessment): string {
  const { path, findings } = assessment;
  const sorted = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const listed = sorted.filter(stands).slice(0, LISTED);
  const setAside = sorted.filter((finding) => !stands(finding)).slice(0, LISTED);
  if (listed.length + setAside.length === 0) return '';
  const { head, rest } = sentence(assessment);
  const why = assessment.verdict === 'malformed' ? 'until this is mended:' : rest;
  const found = listed.filter((finding) => levelOf(finding) !== 'note');
  const notes = listed.filter((finding) => levelOf(finding) === 'note');
  const more = findings.length - listed.length - setAside.length;
  return [
    toMarkdown([
      { kind: 'heading', level: 3, text: path },
      { kind: 'text', text: [{ strong: head }, ` ${why}`] },
      { kind: 'entries', entries: found.map(entry) },
    ]),
    folded(kinds(notes), notes),
    folded(setAsideKinds(setAside), setAside),
    more > 0 ? `${count(more, 'more finding')} in this file.\n` : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Opened by a click. In its summary stand only words of ours: GitHub reads no Markdown there. */
function folded(summary: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const list = toMarkdown([{ kind: 'entries', entries: findings.map(entry) }]);
  return `<details>\n<summary>${summary}</summary>\n\n${list}\n</details>\n`;
}

function kinds(notes: readonly Finding[]): string {
  const questions = notes.filter(({ kind }) => kind === 'question').length;
  const tasks = notes.filter(({ kind }) => kind === 'task').length;
  return listOf([
    [notes.length - questions - tasks, 'note'],
    [questions, 'open question'],
    [tasks, 'task'],
  ]);
}

function setAsideKinds(findings: readonly Finding[]): string {
  const waived = findings.filter((finding) => finding.waived).length;
  return formatList(
    [
      waived > 0 ? `${waived} waived` : '',
      findings.length > waived ? `${findings.length - waived} in the baseline` : '',
    ].filter((part) => part !== ''),
  );
}

function listOf(counts: readonly (readonly [number: number, name: string])[]): string {
  return formatList(counts.filter(([number]) => number > 0).map(([number, name]) => count(number, name)));
}

function entry(finding: Finding): Entry {
  const { kind, severity, message, rule, range, waived } = finding;
  const advice = waived
    ? `Waived by ${waived.by} until ${waived.until}: ${waived.reason}`
    : withCode(adviceOf(finding));
  return {
    tone: 'plain',
    label: kind === 'question' || kind === 'task' ? kind : severity === 'info' ? 'note' : severity,
    text: kind === 'shape' ? withCode(message) : message,
    ...(advice === '' ? {} : { remedy: advice }),
    source: `line ${range.line}, ${rule}`,
  };
}
