/** The mistakes at a glance: two rows of five, then what else is there. */

import type { Assessment, MistakeStatus, Status } from '../../assessment/assessment.ts';
import { STATUS_NAMES, statusSaid } from '../../assessment/words.ts';
import { mistakeById } from '../../rules/mistakes.ts';
import { panels } from '../../rules/panels.ts';
import { pad, widthOf } from './layout.ts';
import type { Paint, Style } from './style.ts';

const SYMBOL: Record<Status, string> = { present: '✖', open: '?', clear: '✔', 'not-yet-due': '·' };

/** The two lists of five, by the names that they go by here. */
const ROWS = [
  { panel: 'plan', name: 'Planning' },
  { panel: 'vendor', name: 'Hiring' },
];

function tint(status: Status, paint: Paint): (text: string) => string {
  return { present: paint.bad, open: paint.warn, clear: paint.good, 'not-yet-due': paint.dim }[status];
}

export function board(assessment: Assessment, style: Style): string[] {
  const said: Said = ({ mistake, status }) => statusSaid(status, !assessment.plan?.unasked.has(mistake));
  const rows = ROWS.map(({ panel, name }) => ({ name, statuses: inPanel(assessment, panel) }));
  const others = panels.filter((panel) => ROWS.every((row) => row.panel !== panel.id));
  const rest = others.flatMap((panel) => inPanel(assessment, panel.id));
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map(({ statuses }) => cellWidth(statuses[column]))));
  const wide = NAME + widths.reduce((sum, width) => sum + width, -GAP) <= style.width;
  return [
    ...rows.flatMap((row) => (wide ? asRow : asList)(row.name, row.statuses, widths, said, style)),
    ...also(rest, style),
  ];
}

function inPanel(assessment: Assessment, panel: string): MistakeStatus[] {
  return assessment.mistakes.filter((mistake) => mistake.panel === panel);
}

const NAME = 10;
const GAP = 1;
/** Before the name and the word of a status: the symbol and a blank. */
const SIGN = 2;

function shortName(status: MistakeStatus): string {
  return mistakeById.get(status.mistake)?.short ?? status.mistake;
}

function cellWidth(status: MistakeStatus | undefined): number {
  if (!status) return 0;
  return SIGN + Math.max(shortName(status).length, STATUS_NAMES['not-yet-due'].length) + GAP;
}

function countPresent(statuses: readonly MistakeStatus[]): string {
  return `${statuses.filter((status) => status.status === 'present').length} of ${statuses.length}`;
}

/** The status of a mistake in words. */
type Said = (status: MistakeStatus) => string;

function asRow(
  name: string,
  statuses: readonly MistakeStatus[],
  widths: readonly number[],
  said: Said,
  style: Style,
): string[] {
  const { bold, dim } = style.paint;
  const cells = statuses.map((status, column) =>
    tint(
      status.status,
      style.paint,
    )(pad(`${SYMBOL[status.status]} ${shortName(status)}`, column === statuses.length - 1 ? 0 : (widths[column] ?? 0))),
  );
  const words = statuses.map((status, column) => pad(`  ${said(status)}`, widths[column] ?? 0)).join('');
  return [bold(pad(name, NAME)) + cells.join(''), dim((pad(countPresent(statuses), NAME) + words).trimEnd())];
}

/** For narrow terminals. */
function asList(
  name: string,
  statuses: readonly MistakeStatus[],
  _widths: readonly number[],
  said: Said,
  style: Style,
): string[] {
  const { bold, dim } = style.paint;
  const lines = statuses.map((status) => {
    const text = `${SYMBOL[status.status]} ${shortName(status)}`;
    return `  ${tint(status.status, style.paint)(text)} ${dim(said(status))}`;
  });
  return [`${bold(name)} ${dim(`${countPresent(statuses)} present`)}`, ...lines];
}

/** The other panels in a line or two: what is present or open by name, what is clear as a number. */
function also(statuses: readonly MistakeStatus[], style: Style): string[] {
  const due = statuses.filter((status) => status.status !== 'not-yet-due');
  const named = due.filter((status) => status.status !== 'clear');
  const parts = named.map((status) => ({
    text: `${SYMBOL[status.status]} ${shortName(status)} ${STATUS_NAMES[status.status]}`,
    paint: tint(status.status, style.paint),
  }));
  const clear = due.length - named.length;
  if (clear > 0) parts.push({ text: `✔ ${clear} clear`, paint: style.paint.good });
  const lines: string[] = [];
  let used = style.width;
  for (const { text, paint } of parts) {
    const fits = used + 3 + widthOf(text) <= style.width;
    if (fits) lines.push(`${lines.pop()}   ${paint(text)}`);
    else lines.push((lines.length === 0 ? style.paint.bold(pad('Also', NAME)) : ' '.repeat(NAME)) + paint(text));
    used = (fits ? used + 3 : NAME) + widthOf(text);
  }
  return lines;
}
