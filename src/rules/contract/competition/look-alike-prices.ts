import type { Engagement } from '../../../engagement/generated/types.ts';
import { runners } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'competition/look-alike-prices',
  from: 'contracting',
  unknown: 'skips',
  needs: ['selection.candidates[].price', 'selection.candidates'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Two candidates ask for almost the same price.',
  why: 'Offers that agree to the last percent may come from one desk, and then you compare one vendor with itself.',
  remedy: 'Look up who owns each of them, and ask each for the sum behind its price.',
  ask: 'Are these vendors independent of each other?',
  source: 'Cardinal’s red flags R028 (equal prices) and R024 (prices close together) for public tenders.',
  messages: {
    equal: {
      severity: 'info',
      text: 'The prices of {vendors:list} are exactly the same: {price:money}.',
    },
    close: {
      severity: 'info',
      text: 'The prices of {vendors:list} are nearly the same: {low:money} to {high:money}.',
    },
  },
  thresholds: {
    nearPercent: { value: 1, unit: 'percent between two prices', source: 'house default' },
  },
  check({ engagement, thresholds, report }) {
    for (const group of groupsOfPrices(engagement, thresholds.nearPercent)) {
      const [first, ...others] = group;
      const last = others.at(-1);
      if (first === undefined || last === undefined) continue;
      const related = others.map(({ at }) => ({ at, label: 'and this' }));
      const vendors = group.map(({ name }) => name);
      const { at, price: low } = first;
      if (last.price === low) report('equal', { at, related, values: { vendors, price: low } });
      else report('close', { at, related, values: { vendors, low, high: last.price } });
    }
  },
  examples: {
    fires: {
      equal: `
        budget: { currency: EUR }
        selection:
          candidates:
            - { name: Petal Media, price: 4800 }
            - { name: Corner Agency, price: 6000 }
            - { name: Harbour Studio, price: 4800 }
          chosen: Petal Media
        contract: { start: 2027-01-04, signed_on: 2026-12-10 }
      `,
      close: `
        budget: { currency: EUR }
        selection:
          candidates:
            - { name: Petal Media, price: 4800 }
            - { name: Corner Agency, price: 6000 }
            - { name: Harbour Studio, price: 4840 }
          chosen: Petal Media
        contract: { start: 2027-01-04, signed_on: 2026-12-10 }
      `,
    },
    quiet: `
      budget: { currency: EUR }
      selection:
        candidates:
          - { name: Petal Media, price: 4800 }
          - { name: Corner Agency, price: 6000 }
          - { name: Harbour Studio, price: 4900 }
        chosen: Petal Media
      contract: { start: 2027-01-04, signed_on: 2026-12-10 }
    `,
  },
});

interface Offer {
  readonly name: string;
  readonly price: number;
  readonly at: string;
}

/** From the lowest price up: a group goes on while the next price is near the one before. What is free is no price. */
function groupsOfPrices(engagement: Engagement, nearPercent: number): Offer[][] {
  const offers = runners(engagement)
    .flatMap(({ name, candidate, path }): Offer[] =>
      candidate.price ? [{ name, price: candidate.price, at: `${path}.price` }] : [],
    )
    .sort((one, other) => one.price - other.price);
  const groups: Offer[][] = [];
  for (const offer of offers) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before && (offer.price - before.price) * 100 <= before.price * nearPercent) group?.push(offer);
    else groups.push([offer]);
  }
  return groups;
}
