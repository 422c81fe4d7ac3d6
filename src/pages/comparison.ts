/** The candidates side by side as a page: who is ahead first, then what that rests on and what would change it. */

import { longDate } from '../engagement/dates.ts';
import type { Comparison } from '../reports/comparison/types.ts';
import type { Block, Page } from './block.ts';
import { priceBlocks, totalBlocks } from './comparison/bars.ts';
import { changeBlocks } from './comparison/changes.ts';
import { missingBlocks } from './comparison/missing.ts';
import { referenceBlocks, tieBlocks, wordBlocks } from './comparison/people.ts';
import { tableBlocks } from './comparison/table.ts';
import { verdictBlocks } from './comparison/verdict.ts';

const JUDGEMENTS = 'Scores are judgements. They do not replace the talk with former clients.';

export function comparisonPage(comparison: Comparison): Page {
  return { title: `${comparison.title}: the candidates`, blocks: blocksOf(comparison) };
}

function blocksOf(comparison: Comparison): Block[] {
  const head: Block[] = [
    { kind: 'title', text: comparison.title },
    { kind: 'text', text: subject(comparison) },
    ...verdictBlocks(comparison),
  ];
  if (comparison.candidates.length === 0) {
    return [...head, ...missingBlocks(comparison), ...(comparison.standing.kind === 'unreadable' ? [] : beginning())];
  }
  return [
    ...head,
    ...tableBlocks(comparison),
    ...totalBlocks(comparison),
    ...priceBlocks(comparison),
    ...changeBlocks(comparison),
    ...missingBlocks(comparison),
    ...wordBlocks(comparison),
    ...referenceBlocks(comparison),
    ...tieBlocks(comparison),
    { kind: 'note', text: JUDGEMENTS },
  ];
}

function subject({ client, asOf, path, title }: Comparison): string {
  const where = title === path ? '' : ` From ${path}.`;
  return `${client === null ? 'The' : `${client}: the`} candidates compared on ${longDate(asOf)}.${where}`;
}

/** What to write, for who has listed nobody. */
function beginning(): Block[] {
  return [
    { kind: 'heading', text: 'What to add' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Three to five criteria with weights: what you need, the way of working, the price.',
        'Two to four vendors, each with the price for the whole term.',
        'A score from 1 to 5 for each of them on each criterion, after the interview.',
      ],
    },
    {
      kind: 'yaml',
      text: [
        'selection:',
        '  criteria:',
        '    - { name: needs, kind: need, weight: 50 }',
        '    - { name: manner, kind: working-style, weight: 30 }',
        '    - { name: price, kind: budget, weight: 20 }',
        '  candidates:',
        '    - name: Northlight Social',
        '      price: 4800',
        '      scores: { needs: 4, manner: 4, price: 3 }',
      ].join('\n'),
    },
  ];
}
