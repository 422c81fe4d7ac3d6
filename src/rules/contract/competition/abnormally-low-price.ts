import { chosen, runners } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'competition/abnormally-low-price',
  from: 'contracting',
  unknown: 'skips',
  needs: ['selection.candidates[].price', 'selection.candidates', 'selection.chosen'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The chosen vendor is much cheaper than all the others.',
  why: 'A price far below the rest leaves something out: hours, people, or what comes later as an extra.',
  remedy: 'Ask what is left out, and check the hours behind the price.',
  ask: 'What is in your price, what is not, and how many hours does it buy?',
  source: 'Cardinal’s red flag R058 for public tenders: a heavily discounted bid.',
  messages: {
    low: {
      severity: 'warning',
      text: '{vendor} asks for {price:money}: that is {share:percent} of {usual:money}, the middle of the other offers.',
    },
  },
  thresholds: {
    leastPercent: { value: 60, unit: 'percent of the median of the other prices', source: 'house default' },
    fewest: { value: 3, unit: 'candidates with a price', source: 'house default: of fewer there is no usual price' },
  },
  check({ engagement, thresholds: { leastPercent, fewest }, report }) {
    const choice = chosen(engagement);
    const price = choice?.candidate?.price;
    if (choice === undefined || price === undefined) return;
    const others = runners(engagement).flatMap(({ candidate, path }) =>
      candidate === choice.candidate || candidate.price === undefined ? [] : [{ path, price: candidate.price }],
    );
    if (others.length + 1 < fewest) return;
    const usual = median(others.map((other) => other.price));
    if (price * 100 >= usual * leastPercent) return;
    report('low', {
      at: `${choice.path}.price`,
      related: others.map(({ path }) => ({ at: `${path}.price`, label: 'another offer' })),
      values: { vendor: choice.name, price, share: (price / usual) * 100, usual },
    });
  },
  examples: {
    fires: {
      low: `
        budget: { currency: EUR }
        selection:
          candidates:
            - { name: Petal Media, price: 2400 }
            - { name: Corner Agency, price: 5200 }
            - { name: Harbour Studio, price: 6000 }
          chosen: Petal Media
        contract: { start: 2027-01-04, signed_on: 2026-12-10 }
      `,
    },
    quiet: `
      budget: { currency: EUR }
      selection:
        candidates:
          - { name: Petal Media, price: 3360 }
          - { name: Corner Agency, price: 5200 }
          - { name: Harbour Studio, price: 6000 }
        chosen: Petal Media
      contract: { start: 2027-01-04, signed_on: 2026-12-10 }
    `,
  },
});

/** The middle one, or the mean of the two in the middle. */
function median(prices: readonly number[]): number {
  const sorted = [...prices].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}
