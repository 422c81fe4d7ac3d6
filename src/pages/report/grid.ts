/** The mistakes at a glance, a row a panel; what is not yet due takes one line for all panels. */

import { STATUS_NAMES, statusSaid } from '../../assessment/words.ts';
import type { MistakeReport, PanelReport } from '../../reports/report/panels.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, GridRow } from '../block.ts';

/** The two lists of five are always shown: they are what a report is about. */
const ALWAYS = ['plan', 'vendor'];

export function gridBlocks(report: Report): Block[] {
  const later = report.panels.flatMap((panel) => panel.mistakes.filter((mistake) => !shownOf(panel).includes(mistake)));
  const notes = [
    noteOf(
      'Not yet due',
      later.filter(({ asked }) => asked),
    ),
    noteOf(
      'Not judged',
      later.filter(({ asked }) => !asked),
    ),
  ];
  return [...gridPicture(report), ...notes.flat()];
}

function noteOf(said: string, mistakes: readonly MistakeReport[]): Block[] {
  if (mistakes.length === 0) return [];
  return [{ kind: 'note', text: `${said}: ${mistakes.map(({ short }) => short).join(', ')}.` }];
}

export function gridPicture({ panels }: Report): Block[] {
  const rows = panels.filter((panel) => shownOf(panel).length > 0).map(row);
  return rows.length === 0 ? [] : [{ kind: 'grid', rows }];
}

/** Of the two lists all five; of the other panels what is due: nobody who writes a brief looks for a contract's gaps. */
function shownOf({ id, mistakes }: PanelReport): readonly MistakeReport[] {
  return ALWAYS.includes(id) ? mistakes : mistakes.filter(isDue);
}

function isDue({ status }: MistakeReport): boolean {
  return status !== 'not-yet-due';
}

function row(panel: PanelReport): GridRow {
  const shown = shownOf(panel);
  const present = shown.filter(({ status }) => status === 'present').length;
  return {
    name: panel.name,
    note: shown.some(isDue) ? `${present} of ${shown.length} present` : STATUS_NAMES['not-yet-due'],
    cells: shown.map(({ short, status, asked }) => ({ name: short, status, says: statusSaid(status, asked) })),
  };
}
