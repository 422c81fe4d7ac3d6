// The prices of a bakery's candidates against the cap, and against each other.
import { describe, expect, test } from 'vitest';
import { compared, stories } from './stories.ts';

function priced(budget: string, ...candidates: string[]) {
  return compared(
    `vet: 1\nbudget: ${budget}\nselection: { candidates: [${candidates}] }\ncontract: { term_months: 6 }`,
  );
}

/** Candidates who are asked for nothing but a price. */
function prices(...amounts: (number | 'unknown')[]): string[] {
  return amounts.map((price, index) => `{ name: Firm ${index + 1}, price: ${price} }`);
}

describe('the cap', () => {
  test.each<[budget: string, cap: number | null, capNeeds: string[]]>([
    ['{ currency: GBP, cap: 5400 }', 5400, []],
    ['{ currency: GBP, cap: 900, cap_per: month }', 5400, []],
    ['{ currency: GBP, cap: 10800, cap_per: year }', 5400, []],
    ['{ currency: GBP }', null, ['budget.cap']],
  ])('of %s for six months is %s', (budget, cap, capNeeds) => {
    expect(priced(budget, ...prices(5000)).prices).toMatchObject({ cap, capNeeds });
  });

  test('of a month needs the term', () => {
    const { prices: of } = compared(
      'vet: 1\nbudget: { cap: 900, cap_per: month }\nselection: { candidates: [{ price: 1 }] }',
    );
    expect(of).toMatchObject({ cap: null, working: null, capNeeds: ['contract.term_months'] });
  });

  test('is over or under by money and by percent', () => {
    const { candidates } = priced('{ cap: 5000 }', ...prices(4800, 9600, 5000, 'unknown'));
    expect(candidates.map(({ price }) => price && [price.overCap, price.overCapPercent])).toEqual([
      [-200, -4],
      [4600, 92],
      [0, 0],
      null,
    ]);
  });

  test('of nothing has no percent', () => {
    const [first] = priced('{ cap: 0 }', ...prices(1200)).candidates;
    expect(first?.price).toMatchObject({ overCap: 1200, overCapPercent: null });
  });

  test('has to pay for adverts too, where it covers them', () => {
    const of = (covers: string) =>
      priced(`{ cap: 1, ad_spend: 300, other_costs: 400, ${covers} }`, ...prices(1)).prices;
    expect(of('covers: fees')).toMatchObject({ adverts: 0, otherCosts: 400 });
    expect(of('covers: fees-and-ads')).toMatchObject({ adverts: 300, otherCosts: 400 });
    expect(of('told_vendor: yes')).toMatchObject({ adverts: 300, otherCosts: 400 });
  });
});

describe('the median', () => {
  test.each<[amounts: (number | 'unknown')[], given: number, median: number | null]>([
    [[], 0, null],
    [[4800], 1, null],
    [[4800, 'unknown'], 1, null],
    [[4800, 9600], 2, 7200],
    [[9600, 4800, 5000], 3, 5000],
    [[9000, 4800, 5000, 100], 4, 4900],
    [[0, 0, 1200], 3, 0],
  ])('of %o: %d given, %s', (amounts, given, median) => {
    expect(priced('{ cap: 1 }', ...prices(...amounts)).prices).toMatchObject({ given, median });
  });

  test('is told with money and percent', () => {
    const { candidates } = priced('{ cap: 1 }', ...prices(4800, 9600));
    expect(candidates.map(({ price }) => [price?.overMedian, price?.overMedianPercent])).toEqual([
      [-2400, -33.333333333],
      [2400, 33.333333333],
    ]);
  });

  test('of nothing has no percent', () => {
    const last = priced('{ cap: 1 }', ...prices(0, 0, 1200)).candidates.at(-1);
    expect(last?.price).toMatchObject({ overMedian: 1200, overMedianPercent: null });
  });

  test('is that of those who are not ruled out', () => {
    expect(compared(stories.seven).prices).toMatchObject({ given: 5, median: 6400 });
  });
});

describe('a very low price', () => {
  const low = (...amounts: number[]) => priced('{ cap: 1 }', ...prices(...amounts)).candidates[0]?.price?.veryLow;

  test.each<[amounts: number[], percent: number | undefined]>([
    [[2999, 4000, 6000], 59.98],
    [[3000, 4000, 6000], undefined],
    [[0, 4000, 6000], 0],
    [[1, 0, 0], undefined],
    // Of two prices, who is to say which is the odd one.
    [[1, 6000], undefined],
  ])('of %o is told as part of the median of the others: %s', (amounts, percent) => {
    expect(low(...amounts)?.percent).toBe(percent);
  });

  test('is told with that median', () => {
    expect(low(1500, 6000, 5100)).toEqual({ medianOfOthers: 5550, percent: 27.027027027 });
  });
});
