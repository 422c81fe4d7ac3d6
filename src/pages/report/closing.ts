/** The last lines: how much could be judged, and what a report is not. */

import { tally } from '../../assessment/words.ts';
import type { Report } from '../../reports/report.ts';
import type { Block } from '../block.ts';

export const NO_ADVICE =
  'This report is no legal advice. It rests on what the file says, and nobody has checked whether that is so.';

/** Never silently green: what was found, waived or could not be judged is counted. */
export function closingBlocks({ counts, coverage: { applicable, judged }, path, verdict }: Report): Block[] {
  const found = tally(counts);
  const waiting = applicable - judged;
  const wait = waiting > 0 ? `; ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for an answer` : '';
  const covered = verdict === 'malformed' ? [] : [`${judged} of ${applicable} checks could be judged${wait}.`];
  const said = [...covered, `Found in ${path}: ${found === '' ? 'nothing' : found}.`];
  return [
    { kind: 'note', text: said.join(' ') },
    { kind: 'note', text: NO_ADVICE },
  ];
}
