/** The mistakes at a glance, a row a panel; panels whose time has not come yet take one line. */

import { STATUS_NAMES } from '../../assessment/words.ts';
import type { PanelReport } from '../../reports/report/panels.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, GridRow } from '../block.ts';

/** The two lists of five are always shown: they are what a report is about. */
const ALWAYS = ['plan', 'vendor'];

export function gridBlocks(report: Report): Block[] {
  const later = report.panels.filter((panel) => !isShown(panel)).flatMap(({ mistakes }) => mistakes);
  if (later.length === 0) return gridPicture(report);
  const names = later.map(({ short }) => short).join(', ');
  return [...gridPicture(report), { kind: 'note', text: `Not yet due: ${names}.` }];
}

export function gridPicture({ panels }: Report): Block[] {
  const rows = panels.filter(isShown).map(row);
  return rows.length === 0 ? [] : [{ kind: 'grid', rows }];
}

function isShown(panel: PanelReport): boolean {
  return ALWAYS.includes(panel.id) || isDue(panel);
}

function isDue({ mistakes }: PanelReport): boolean {
  return mistakes.some(({ status }) => status !== 'not-yet-due');
}

function row(panel: PanelReport): GridRow {
  const { name, mistakes } = panel;
  const present = mistakes.filter(({ status }) => status === 'present').length;
  return {
    name,
    note: isDue(panel) ? `${present} of ${mistakes.length} present` : STATUS_NAMES['not-yet-due'],
    cells: mistakes.map(({ short, status }) => ({ name: short, status, says: STATUS_NAMES[status] })),
  };
}
