/** How the mistakes stand, panel by panel. */

import type { MistakeStatus, Status } from '../../assessment/assessment.ts';
import { mistakeById } from '../../rules/mistakes.ts';
import { panels } from '../../rules/panels.ts';

export interface PanelReport {
  readonly id: string;
  /** `Planning`: for the row of a table. */
  readonly name: string;
  readonly title: string;
  readonly mistakes: readonly MistakeReport[];
}

export interface MistakeReport {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly status: Status;
  /** False where none of its rules was to judge: they are turned off. */
  readonly asked: boolean;
  /** Findings that no waiver covers. */
  readonly findings: number;
}

const NAMES: Readonly<Record<string, string>> = {
  plan: 'Planning',
  vendor: 'Hiring',
  people: 'People',
  distance: 'Distance',
  relationship: 'Doubt',
  contract: 'Contract',
};

/** @param unasked mistakes of which nothing was wanted */
export function panelsOf(statuses: readonly MistakeStatus[], unasked: ReadonlySet<string> = new Set()): PanelReport[] {
  return panels.flatMap(({ id, title }) => {
    const mistakes = statuses.filter((status) => status.panel === id).map((status) => mistakeReport(status, unasked));
    return mistakes.length > 0 ? [{ id, name: NAMES[id] ?? title, title, mistakes }] : [];
  });
}

function mistakeReport(
  { mistake, title, status, findings }: MistakeStatus,
  unasked: ReadonlySet<string>,
): MistakeReport {
  const short = mistakeById.get(mistake)?.short ?? mistake;
  return { id: mistake, short, title, status, asked: !unasked.has(mistake), findings };
}
