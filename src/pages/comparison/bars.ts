/** Totals and prices as pictures. */

import type { ComparedCandidate, Comparison } from '../../reports/comparison/types.ts';
import type { Bar, BarsBlock, Block } from '../block.ts';
import { is, money, names, percent, points } from './words.ts';

/** A bar of more parts than this, or more such bars, is a puzzle and not a picture. */
const MOST_PARTS = 4;

export function totalBlocks(comparison: Comparison): Block[] {
  const { candidates, scale, weighted, criteria, standing } = comparison;
  const ranked = candidates.filter(({ place }) => place !== null);
  if (scale === null || ranked.length < 2) return [];
  const counting = criteria.filter(({ scored, share }) => scored && share !== 0);
  const most = weighted ? scale.to : scale.to * counting.length;
  const inParts = counting.length <= MOST_PARTS && ranked.length <= MOST_PARTS;
  const bars = ranked.map((candidate): Bar => {
    const total = candidate.total ?? 0;
    const parts = candidate.scores
      .filter(({ criterion, points: own }) => own !== null && counting.some(({ name }) => name === criterion))
      .map(({ criterion, points: own }) => ({ label: criterion, value: own ?? 0 }));
    return {
      label: candidate.name,
      tone: candidate.place === 1 && standing.kind === 'clear' ? 'good' : 'note',
      parts: inParts ? parts : [{ label: candidate.name, value: total }],
      text: points(total),
      working: sum(candidate, comparison),
    };
  });
  const block: BarsBlock = {
    kind: 'bars',
    title: 'The totals',
    says: `${ranked.map(({ name, total }) => `${name} ${points(total ?? 0)}`).join(', ')}, of ${points(most)} at most.`,
    bars,
    marks: [{ label: 'highest possible', value: most, text: points(most) }],
  };
  return [block];
}

/** `4 × 50% + 3 × 50% = 3.5` */
function sum({ scores, total }: ComparedCandidate, { criteria, weighted }: Comparison): string {
  const terms = scores.flatMap(({ score }, index) => {
    const criterion = criteria[index];
    if (score === null || !criterion?.scored || criterion.share === 0) return [];
    return [weighted ? `${points(score)} × ${share(criterion.share ?? 0)}` : points(score)];
  });
  return `${terms.join(' + ')} = ${points(total ?? 0)}`;
}

/** A weight of 1 in 3 is 33.33%: rounded to whole percents the sum would look wrong. */
function share(value: number): string {
  return `${points(value)}%`;
}

export function priceBlocks(comparison: Comparison): Block[] {
  const { candidates, prices } = comparison;
  const priced = candidates.flatMap(({ name, price, ruledOut }) => (price === null ? [] : [{ name, price, ruledOut }]));
  if (priced.length === 0 || (prices.cap === null && priced.length < 2)) return [];
  const block: BarsBlock = {
    kind: 'bars',
    title: 'The prices for the whole term',
    says: pricesSay(comparison),
    bars: priced.map(({ name, price, ruledOut }) => ({
      label: ruledOut ? `${name} (ruled out)` : name,
      tone: price.overCap === null ? 'note' : price.overCap > 0 ? 'bad' : 'good',
      parts: [{ label: name, value: price.amount }],
      text: money(price.amount, comparison),
    })),
    marks: [
      ...(prices.cap === null ? [] : [{ label: 'cap', value: prices.cap, text: money(prices.cap, comparison) }]),
      ...(prices.median === null
        ? []
        : [{ label: 'median', value: prices.median, text: money(prices.median, comparison) }]),
    ],
  };
  const remarks = [...extras(comparison), ...veryLow(comparison)];
  return [block, ...(remarks.length > 0 ? [{ kind: 'list', items: remarks } as const] : [])];
}

function pricesSay(comparison: Comparison): string {
  const { candidates, prices } = comparison;
  if (prices.cap === null) {
    const amounts = candidates.flatMap(({ price }) => (price === null ? [] : [price.amount]));
    const [least, most] = [money(Math.min(...amounts), comparison), money(Math.max(...amounts), comparison)];
    return `The ${amounts.length} prices lie between ${least} and ${most}; the cap for the whole term is not known.`;
  }
  const over = candidates.filter(({ price }) => (price?.overCap ?? 0) > 0).map(({ name }) => name);
  const cap = money(prices.cap, comparison);
  if (over.length === 0) return `${prices.given === 1 ? 'The price is' : 'All prices are'} within the cap of ${cap}.`;
  return `${names(over)} ${is(over)} over the cap of ${cap}.`;
}

/** The vendor is not the only one whom the cap has to pay. */
function extras(comparison: Comparison): string[] {
  const { cap, adverts, otherCosts } = comparison.prices;
  if (cap === null || adverts + otherCosts === 0) return [];
  const left = money(Math.max(0, cap - adverts - otherCosts), comparison);
  const others = [
    ...(adverts > 0 ? [`${money(adverts, comparison)} of adverts`] : []),
    ...(otherCosts > 0 ? [`${money(otherCosts, comparison)} of other costs`] : []),
  ];
  return [
    `The cap also has to pay for ${names(others)}. Unless the prices include that, ${left} is left for the vendor.`,
  ];
}

function veryLow(comparison: Comparison): string[] {
  return comparison.candidates.flatMap(({ name, price, ruledOut }) => {
    if (!price?.veryLow || ruledOut) return [];
    const { medianOfOthers, percent: part } = price.veryLow;
    const others = money(medianOfOthers, comparison);
    if (price.amount === 0)
      return [`${name} asks for nothing, and the others for ${others} in the median: ask what is left out.`];
    return [`${name} asks for only ${percent(part)} of the median of the others (${others}): ask what is left out.`];
  });
}
