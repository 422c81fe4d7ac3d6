/** `--format github`: annotations, as the log of GitHub Actions takes them. */

import type { Finding } from '../assessment/finding.ts';
import { count, formatList } from '../engagement/quantity.ts';
import type { Format, Summary } from './format.ts';
import { adviceOf, levelOf, rankOf, stands } from './level.ts';
import type { Repository } from './repository.ts';
import { Shortlist } from './shortlist.ts';
import { totals } from './totals.ts';
import { visible } from './visible.ts';

/** GitHub shows so many of a level and step. */
const SHOWN = 10;

const LEVELS = ['error', 'warning', 'notice'] as const;

type Level = (typeof LEVELS)[number];

interface Annotation {
  readonly level: Level;
  readonly rank: number;
  readonly line: string;
}

export function githubFormat(repository: Repository): Format {
  // Line breaks are encoded; what else could act on a log is shown.
  const nameOf = (path: string): string => repository.place(path).name.replace(/[^\r\n]+/g, visible);
  const shown = { error: shortlist(), warning: shortlist(), notice: shortlist() };
  return {
    head: () => '',
    file({ path, findings }) {
      const file = nameOf(path);
      return JSON.stringify(findings.filter(stands).map((finding) => annotation(finding, file)));
    },
    add(piece) {
      for (const { level, rank, line } of JSON.parse(piece) as Annotation[]) shown[level].add(line, rank);
      return '';
    },
    unreadable(path, reason) {
      const place = { file: nameOf(path), title: 'vet' };
      shown.error.add(command('error', place, `${visible(path)} cannot be read: ${visible(reason)}.`), 0);
      return '';
    },
    tail(summary) {
      const hidden = LEVELS.some((level) => shown[level].leftOut > 0);
      const notices = shown.notice.items.slice(0, hidden ? SHOWN - 1 : SHOWN);
      const lines = [...shown.error.items, ...shown.warning.items, ...notices];
      const left = {
        error: shown.error.leftOut,
        warning: shown.warning.leftOut,
        notice: shown.notice.leftOut + shown.notice.items.length - notices.length,
      };
      return [...lines, ...(hidden ? [last(left)] : []), ...end(summary)].map((line) => `${line}\n`).join('');
    },
  };
}

const shortlist = (): Shortlist<string> => new Shortlist(SHOWN);

function annotation(finding: Finding, file: string): Annotation {
  const level = levelOf(finding);
  const { line, column, endLine, endColumn } = finding.range;
  const lines = { file, line, endLine };
  const place = line === endLine ? { ...lines, col: column, endColumn } : lines;
  const advice = adviceOf(finding);
  const message = visible(finding.message) + (advice === '' ? '' : `\n${visible(advice)}`);
  const named = level === 'note' ? 'notice' : level;
  return { level: named, rank: rankOf(finding), line: command(named, { ...place, title: titleOf(finding) }, message) };
}

const NAMES = { shape: '', risk: '', question: 'open question: ', task: 'to do: ' } as const;

function titleOf({ kind, rule }: Finding): string {
  return NAMES[kind] + rule;
}

function last(left: Record<Level, number>): string {
  const parts = LEVELS.filter((level) => left[level] > 0).map((level) => count(left[level], level));
  const text = `GitHub shows ten of a level; here the worst stand. Not shown: ${formatList(parts)}.`;
  return command('notice', { title: 'vet' }, text);
}

/** The one line that is no annotation: it begins with words of ours, and holds none of a file. */
function end(summary: Summary): string[] {
  return summary.files > 0 ? [`vet: ${totals(summary)}`] : [];
}

/** `::error file=engagement.yaml,line=3::The budget has no cap.` */
export function command(name: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(message)}`;
}

/** `%` first: what the others become begins with it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
