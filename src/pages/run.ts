/** `vet lint --format markdown`: the page of a run, for the summary of a job or a comment on a pull request. */

import type { Verdict } from '../assessment/assessment.ts';
import { count } from '../engagement/quantity.ts';
import type { Format, Summary } from '../formats/format.ts';
import { Shortlist } from '../formats/shortlist.ts';
import { totals } from '../formats/totals.ts';
import { summaryOf } from '../reports/portfolio/summary.ts';
import { markdownCell } from './markdown/line.ts';
import { toMarkdown } from './markdown/markdown.ts';
import { detailsOf, row, rowOf, saidOf, TONES } from './run/file.ts';
import { TONE_SIGN } from './signs.ts';

/** Bytes that GitHub shows of a summary: for the table, for what is said of each file, and some for the rest. */
const ROOM = 1024 * 1024;
const ROOM_FOR_TABLE = ROOM / 4;
const ROOM_FOR_FILES = ROOM - ROOM_FOR_TABLE - 16 * 1024;

const VERDICTS: readonly Verdict[] = ['malformed', 'not-ready', 'ready-with-warnings', 'ready'];

interface Piece {
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly said: string;
  /** Only some rules were wanted: no verdict holds for the whole. */
  readonly partial: boolean;
  readonly row: string;
  readonly details: string;
}

export function markdownFormat(): Format {
  const rows = new Shortlist<string>(ROOM_FOR_TABLE);
  const files = new Shortlist<string>(ROOM_FOR_FILES);
  const verdicts = { malformed: 0, 'not-ready': 0, 'ready-with-warnings': 0, ready: 0 };
  let last: Piece | undefined;
  return {
    head: () => '',
    file: (assessment) => {
      const piece: Piece = {
        verdict: assessment.verdict,
        said: saidOf(assessment),
        partial: assessment.partial,
        row: rowOf(assessment),
        details: detailsOf(assessment),
      };
      return JSON.stringify(piece);
    },
    add(text) {
      last = JSON.parse(text) as Piece;
      const { verdict, row, details } = last;
      const rank = VERDICTS.indexOf(verdict);
      verdicts[verdict]++;
      rows.add(row, rank, bytesOf(row));
      if (details !== '') files.add(details, rank, bytesOf(details) + 1);
      return '';
    },
    unreadable(path, reason) {
      const cells = [markdownCell(path), markdownCell(`${TONE_SIGN.bad} cannot be read: ${reason}`)];
      const line = row([...cells, ...NUMBERS.map(() => '')]);
      rows.add(line, 0, bytesOf(line));
      return '';
    },
    tail: (summary) =>
      [head(summary, verdicts, last), table(rows), ...files.items, end(summary), leftOut(rows, files)]
        .filter((part) => part !== '')
        .join('\n'),
  };
}

/** The verdict of the run: of a single file its own. */
function head(summary: Summary, verdicts: Readonly<Record<Verdict, number>>, last: Piece | undefined): string {
  if (!last) return nothing(summary);
  const worst = VERDICTS.find((verdict) => verdicts[verdict] > 0) ?? 'ready';
  const tone = summary.faults > 0 ? 'bad' : TONES[worst];
  const { head, rest } = summaryOf(verdicts);
  const together = `${head} ${rest}`.trim().replace(/\.$/, '');
  const said = last.partial || summary.files === 1 ? last.said : together;
  return toMarkdown([{ kind: 'heading', text: `${TONE_SIGN[tone]} ${said}` }]);
}

function nothing({ faults, noneDue }: Summary): string {
  if (faults === 0 && noneDue) return toMarkdown([{ kind: 'heading', text: 'There was nothing to check' }]);
  return toMarkdown([
    { kind: 'heading', text: `${TONE_SIGN.bad} ${faults > 0 ? 'No file could be read' : 'Nothing was checked'}` },
    { kind: 'text', text: 'So nothing is known to be well.' },
  ]);
}

const NUMBERS = ['Errors', 'Warnings', 'Notes', 'Questions', 'Tasks', 'Waived', 'Baselined'];

function table(rows: Shortlist<string>): string {
  if (rows.items.length === 0) return '';
  const rule = `|---|---|${NUMBERS.map(() => '--:|').join('')}\n`;
  return row(['File', 'Verdict', ...NUMBERS]) + rule + rows.items.join('');
}

function end(summary: Summary): string {
  return summary.files > 0 ? toMarkdown([{ kind: 'text', text: totals(summary) }]) : '';
}

function leftOut(rows: Shortlist<string>, files: Shortlist<string>): string {
  if (rows.leftOut + files.leftOut === 0) return '';
  const parts = [
    `what was found in ${count(files.leftOut, 'file')}`,
    ...(rows.leftOut > 0 ? [`${count(rows.leftOut, 'row')} of the table`] : []),
  ];
  const text = `Left out, because such a page holds 1 MiB: ${parts.join(', and ')}. The worst stand here.`;
  return toMarkdown([{ kind: 'text', text }]);
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
