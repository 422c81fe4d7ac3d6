/** The candidates side by side: as columns while there are few, as rows where they would not fit across a screen. */

import type {
  CandidatePrice,
  Check,
  ComparedCandidate,
  ComparedCriterion,
  Comparison,
} from '../../reports/comparison/types.ts';
import type { Block, TableBlock } from '../block.ts';
import { capital, from, money, percent, points } from './words.ts';

/** Columns beside the first that a terminal of 80 columns holds. */
const MOST_COLUMNS = 4;

interface Aspect {
  readonly name: string;
  readonly strong?: true;
  /** The cells are short numbers, and so is the name. */
  readonly number?: true;
  readonly cell: (candidate: ComparedCandidate) => string;
}

export function tableBlocks(comparison: Comparison): Block[] {
  const scores = comparison.criteria.map((criterion, index) => scoreAspect(criterion, index, comparison));
  const results = resultAspects(comparison);
  const prices = priceAspects(comparison);
  const checks = checkAspects(comparison);
  const amounts = [...results, ...prices];
  const headings = [...(results.length > 0 ? ['totals'] : []), ...(prices.length > 0 ? ['prices'] : [])];
  const tables =
    comparison.candidates.length <= MOST_COLUMNS
      ? [acrossTable([...scores, ...amounts, ...checks], comparison)]
      : [
          ...(amounts.length > 0 ? [downTable(capital(headings.join(' and ')), amounts, comparison)] : []),
          ...chunks(scores, MOST_COLUMNS).map((part, index, all) =>
            downTable(`Scores${all.length > 1 ? `, part ${index + 1}` : ''}`, part, comparison),
          ),
          downTable('What was looked at', checks, comparison),
        ];
  const note = footnote(comparison);
  return [
    { kind: 'heading', text: 'Side by side' },
    ...tables,
    ...(note === '' ? [] : [{ kind: 'note', text: note } as const]),
  ];
}

function acrossTable(aspects: readonly Aspect[], { candidates }: Comparison): TableBlock {
  return {
    kind: 'table',
    caption: candidates.some(({ place }) => place !== null) ? 'The candidates, the best total first' : 'The candidates',
    columns: [{ name: 'Compared on' }, ...candidates.map(({ name }) => ({ name }))],
    rows: aspects.map(({ name, cell }) => [name, ...candidates.map(cell)]),
    strong: aspects.flatMap(({ strong }, index) => (strong ? [index] : [])),
  };
}

function downTable(caption: string, aspects: readonly Aspect[], { candidates }: Comparison): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      { name: 'Candidate' },
      ...aspects.map(({ name, number }) => ({ name, ...(number ? { align: 'right' as const } : {}) })),
    ],
    rows: candidates.map((candidate) => [candidate.name, ...aspects.map(({ cell }) => cell(candidate))]),
    strong: candidates.flatMap(({ place }, index) => (place === 1 ? [index] : [])),
  };
}

function scoreAspect(
  { name, weight, listed }: ComparedCriterion,
  index: number,
  { weighted, criteria }: Comparison,
): Aspect {
  const counts = weighted && weight !== null ? ` (${points(weight)})` : '';
  return {
    name: `${name}${counts}${listed || !criteria.some((one) => one.listed) ? '' : ' (no criterion)'}`,
    cell: ({ scores }) => {
      const { score = null, notApplicable = null } = scores[index] ?? {};
      if (score !== null) return points(score);
      return notApplicable === null ? 'no score' : STATES['not-applicable'];
    },
  };
}

function resultAspects({ scale }: Comparison): Aspect[] {
  if (scale === null) return [];
  return [
    { name: 'Total', strong: true, number: true, cell: ({ total }) => (total === null ? 'none' : points(total)) },
    {
      name: 'Place',
      strong: true,
      number: true,
      cell: ({ place, ruledOut }) => (ruledOut ? 'ruled out' : place === null ? 'none' : String(place)),
    },
  ];
}

function priceAspects(comparison: Comparison): Aspect[] {
  const { prices, candidates } = comparison;
  if (candidates.every(({ price }) => price === null)) return [];
  const difference = (over: 'overCap' | 'overMedian') => (candidate: ComparedCandidate) =>
    candidate.price === null ? '' : against(candidate.price, over, comparison);
  const aspects: Aspect[] = [
    {
      name: 'Price',
      number: true,
      cell: ({ price }) => (price === null ? 'not given' : money(price.amount, comparison)),
    },
  ];
  if (prices.cap !== null) aspects.push({ name: 'Against the cap', cell: difference('overCap') });
  if (prices.median !== null) aspects.push({ name: 'Against the median', cell: difference('overMedian') });
  return aspects;
}

/** `£600 under, 11%` */
function against(price: CandidatePrice, limit: 'overCap' | 'overMedian', comparison: Comparison): string {
  const over = price[limit];
  const share = price[`${limit}Percent`];
  if (over === null) return '';
  if (over === 0) return 'the same';
  const part = share === null ? '' : `, ${percent(Math.abs(share))}`;
  return `${money(Math.abs(over), comparison)} ${over > 0 ? 'over' : 'under'}${part}`;
}

const STATES: Record<Check['state'], string> = {
  done: 'yes',
  planned: 'planned',
  missing: 'no',
  'not-applicable': 'does not apply',
  unreadable: 'not readable',
};

function checkAspects({ references }: Comparison): Aspect[] {
  const spoken: Aspect = {
    name: 'Clients spoken with',
    cell: ({ referencesSpokenWith: number }) =>
      number === null ? 'none in the file' : number === 0 ? 'none' : String(number),
  };
  const overruns: Aspect = {
    name: 'Extra hours or cost',
    cell: ({ referencesSpokenWith: number }) => {
      const { overrunsAnswered: answered, overrunsReported: reported } = references;
      if (number === null) return '';
      if (answered === 0) return 'not asked';
      return `told by ${reported === 0 ? 'none' : String(reported)} of ${answered}`;
    },
  };
  return [
    { name: 'Interviewed', cell: ({ interview }) => STATES[interview.state] },
    { name: 'Services read', cell: ({ services }) => STATES[services.state] },
    ...(references.listed ? [spoken, overruns] : []),
  ];
}

/** How the numbers came about. */
function footnote(comparison: Comparison): string {
  const { scale, weighted, criteria, prices, candidates } = comparison;
  const said: string[] = [];
  if (scale !== null) {
    said.push(`The file names no scale; its scores are read as points ${from(scale)}.`);
    const counting = criteria.filter(({ scored }) => scored);
    if (weighted) said.push('Behind each criterion stands its weight, and a total is the average by weight.');
    else if (counting.length > 1) said.push('No weights count, so a total is the plain sum of the scores.');
  }
  if (candidates.some(({ price }) => price !== null)) said.push('Prices are for the whole term.');
  if (prices.median !== null) {
    const without = candidates.some(({ price, ruledOut }) => ruledOut && price !== null)
      ? ', without those ruled out,'
      : '';
    said.push(`The median of ${points(prices.given)} prices${without} is ${money(prices.median, comparison)}.`);
  }
  if (prices.cap !== null && prices.working !== null) {
    const sum = prices.working === money(prices.cap, comparison) ? '' : ` (${prices.working})`;
    said.push(`The cap is ${money(prices.cap, comparison)}${sum}.`);
  }
  return said.map(capital).join(' ');
}

/** As many in each part as can be. */
function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const parts = Array.from({ length: Math.ceil(items.length / size) });
  const each = Math.ceil(items.length / parts.length);
  return parts.map((_, index) => items.slice(index * each, (index + 1) * each));
}
