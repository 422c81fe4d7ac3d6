/** What is missing for a fair comparison, each with what to do about it. */

import type { Comparison, MissingId } from '../../reports/comparison/types.ts';
import type { Block } from '../block.ts';

/** What helps to compare, and spoils nothing while it is missing. */
const MINOR: readonly MissingId[] = ['unanswered-invitations', 'strengths', 'weights'];

export function missingBlocks({ missing, standing, candidates }: Comparison): Block[] {
  if (missing.length === 0) {
    if (candidates.length === 0) return [];
    return [
      { kind: 'heading', text: 'Is the comparison fair?' },
      { kind: 'text', text: 'Nothing that a fair comparison needs is missing from the file.' },
    ];
  }
  const unreadable = standing.kind === 'unreadable' || candidates.length === 0;
  return [
    { kind: 'heading', text: unreadable ? 'What cannot be read' : 'What is missing for a fair comparison' },
    {
      kind: 'entries',
      entries: missing.map(({ id, text, remedy, rule }) => ({
        tone: id === 'unreadable' ? 'bad' : MINOR.includes(id) ? 'note' : 'warn',
        text,
        remedy,
        ...(rule === null ? {} : { source: rule }),
      })),
    },
  ];
}
