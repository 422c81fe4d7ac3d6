/** Before the work has begun. */

import { capital } from '../../reports/review/basis.ts';
import type { Review } from '../../reports/review.ts';
import type { Block } from '../block.ts';

export function ahead({ ahead: found }: Review): Block[] {
  if (!found) return [];
  return [
    { kind: 'heading', text: 'What will be looked at' },
    { kind: 'text', text: found.says },
    { kind: 'list', items: found.signs.map(({ name, begins }) => [{ strong: `${name}.` }, ` ${capital(begins)}.`]) },
    { kind: 'note', text: 'Where a figure becomes a sign is a house default of vet: a judgement, and no law.' },
    { kind: 'heading', text: 'Count from the first day' },
    { kind: 'list', items: found.keep },
  ];
}
