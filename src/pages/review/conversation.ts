/** What to bring to the conversation, what to ask there, and what to do after it. */

import { longDate } from '../../engagement/dates.ts';
import type { AfterStep } from '../../reports/review/types.ts';
import type { Review } from '../../reports/review.ts';
import type { Block, Line, Span } from '../block.ts';

export function conversation({ bring, vendor }: Review): Block[] {
  if (!bring) return [];
  const outside = bring.with === 'independent';
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [outside ? 'Tell them first' : 'Say first', bring.admit],
    ['The figures', bring.figures],
    ['The outcome', bring.outcomes],
    ['On the table', bring.papers],
    ['Ask', bring.questions],
    ['Ask for', bring.askFor],
  ];
  const heading = outside
    ? 'What to give to whoever looks'
    : `What to bring to the talk with ${vendor ?? 'the vendor'}`;
  return [
    { kind: 'heading', text: heading },
    ...parts.flatMap(([text, items]): Block[] =>
      items.length > 0
        ? [
            { kind: 'heading', text, level: 3 },
            { kind: 'list', items },
          ]
        : [],
    ),
  ];
}

export function afterwards({ afterwards: steps, next }: Review): Block[] {
  return [
    ...(steps.length > 0
      ? [
          { kind: 'heading', text: 'Afterwards' } as const,
          { kind: 'list', ordered: true, items: steps.map(line) } as const,
        ]
      : []),
    ...(next ? [{ kind: 'text', text: `Look again on ${longDate(next.date)}: ${next.why}.` } as const] : []),
  ];
}

/** With the names of the fields, and where they stand in the file. */
function line({ text, fields }: AfterStep): Line {
  const places = fields.flatMap(({ path, title }, index): Span[] => [
    `${index === 0 ? ' In the file: ' : ', '}“${title}” (`,
    { code: path },
    ')',
  ]);
  return places.length > 0 ? [text, ...places, '.'] : text;
}
