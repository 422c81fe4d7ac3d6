/** What goes wrong in most engagements: worth mending once for all. */

import type { MistakeReport, PanelReport } from '../report/panels.ts';

export interface CommonMistake {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  /** In how many engagements it is present, and in how many it is open. */
  readonly present: number;
  readonly open: number;
  /** In how many it could have been either: they could be judged, and their stage asks for it. */
  readonly of: number;
}

/** By mistake, over the engagements counted so far. */
export type Tallies = Map<string, { mistake: MistakeReport; present: number; open: number; of: number }>;

/** Counts the mistakes of one more engagement. */
export function countMistakes(tallies: Tallies, panels: readonly PanelReport[]): void {
  for (const mistake of panels.flatMap((panel) => panel.mistakes)) {
    const tally = tallies.get(mistake.id) ?? { mistake, present: 0, open: 0, of: 0 };
    tallies.set(mistake.id, tally);
    if (mistake.status === 'present') tally.present++;
    if (mistake.status === 'open') tally.open++;
    if (mistake.status !== 'not-yet-due') tally.of++;
  }
}

/** Those that are present in two engagements or more, the most frequent first, at most ten. */
export function commonMistakes(tallies: Tallies): CommonMistake[] {
  return [...tallies.values()]
    .filter(({ present }) => present > 1)
    .sort((a, b) => b.present - a.present)
    .slice(0, 10)
    .map(({ mistake: { id, short, title }, ...tally }) => ({ id, short, title, ...tally }));
}
