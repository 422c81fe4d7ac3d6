/** The last line of a run. Never silently green: what was skipped or could not be read is counted, too. */

import { tally } from '../assessment/words.ts';
import { count } from '../engagement/quantity.ts';
import type { Summary } from './format.ts';

/** `3 files checked, 1 skipped: 2 errors, 1 question, 4 baselined.` */
export function totals(summary: Summary): string {
  const { files, baselined, skipped, faults } = summary;
  const checked = [
    `${count(files, 'file')} checked`,
    skipped > 0 ? `${skipped} skipped` : '',
    faults > 0 ? `${faults} not read` : '',
  ];
  const found = tally(summary, baselined);
  return `${checked.filter((part) => part !== '').join(', ')}: ${found === '' ? 'nothing found' : found}.`;
}
