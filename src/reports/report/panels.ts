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
  /** Findings that no waiver covers. */
  readonly findings: number;
}

const NAMES: Readonly<Record<string, string>> = {
  plan: 'Planning',
  vendor: 'Hiring',
  people: 'People',
  distance: 'Distance',
  relationship: 'Doubt',
};

export function panelsOf(statuses: readonly MistakeStatus[]): PanelReport[] {
  return panels.flatMap(({ id, title }) => {
    const mistakes = statuses.filter((status) => status.panel === id).map(mistakeReport);
    return mistakes.length > 0 ? [{ id, name: NAMES[id] ?? title, title, mistakes }] : [];
  });
}

function mistakeReport({ mistake, title, status, findings }: MistakeStatus): MistakeReport {
  return { id: mistake, short: mistakeById.get(mistake)?.short ?? mistake, title, status, findings };
}
