/** What is wrong with a file that cannot be judged: where, what, and what to write. */

import type { Report } from '../../reports/report.ts';
import type { Block } from '../block.ts';
import { faultEntry } from './blockers.ts';

export function faultBlocks({ faults }: Report): Block[] {
  if (faults.length === 0) return [];
  return [
    {
      kind: 'entries',
      entries: faults.map(faultEntry),
    },
  ];
}
