/** What the owner gives as reasons, and what can be none. */

import { capital } from '../../reports/review/basis.ts';
import type { Review } from '../../reports/review.ts';
import type { Block, Line } from '../block.ts';

export function reasons({ reasons: given, nonTriggers }: Review): Block[] {
  const weighed = given.filter(({ status }) => status !== 'no-ground');
  return [
    ...(weighed.length > 0
      ? [
          { kind: 'heading', text: 'Your reasons' } as const,
          {
            kind: 'list',
            items: weighed.map(({ name, says }): Line => [{ strong: `${capital(name)}.` }, ` ${says}`]),
          } as const,
        ]
      : []),
    { kind: 'heading', text: 'What is no reason by itself' },
    {
      kind: 'list',
      items: nonTriggers.map(
        (reason): Line => [
          { strong: `${reason.name}${reason.given ? ' (one of your reasons)' : ''}.` },
          ` ${reason.why}`,
        ],
      ),
    },
  ];
}
