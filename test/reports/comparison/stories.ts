/** Shops that compare vendors: the files of these tests, and what becomes of them. */

import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assessment/assess.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { read } from '../../../src/document/read.ts';
import type { Engagement } from '../../../src/engagement/generated/types.ts';
import { type Comparison, comparisonOf } from '../../../src/reports/comparison.ts';
import type { Settings } from '../../../src/rules/settings.ts';

export const AS_OF = '2026-11-20';

export function compared(text: string, settings: Settings = {}): Comparison {
  return comparisonOf(assess('engagement.yaml', read(text), { asOf: AS_OF, settings }));
}

export function comparedExample(name: string): Comparison {
  const path = `examples/${name}/engagement.yaml`;
  return comparisonOf(assess(path, read(readFileSync(path, 'utf8')), { asOf: AS_OF }));
}

/** Without the way through YAML: for engagements that are made up by the thousand. */
export function comparedPlain(engagement: Omit<Engagement, 'vet'>): Comparison {
  const { engagement: _, answers: __, ...rest } = assess('engagement.yaml', read('vet: 1'), { asOf: AS_OF });
  const assessment: Assessment = { ...rest, engagement: { vet: 1, ...engagement }, answers: new Map(), findings: [] };
  return comparisonOf(assessment);
}

/** Three candidates, all there is to know of them, and a clear winner. */
export const bakery = `
vet: 1
engagement: { name: The pages of the bakery, service: social-media-management, stage: shortlisting }
client: { name: Millstone Bakery }
budget: { currency: GBP, cap: 900, cap_per: month, covers: fees, ad_spend: 300, other_costs: 400 }
contract: { term_months: 6 }
selection:
  invited: 3
  proposals_received: 3
  ties_declared_on: 2026-11-10
  ties:
    - { who: Marta Reyes, tie: her sister draws for Rye & Shine, took_part_in_decision: no }
  criteria:
    - { name: knows bakeries, kind: need, weight: 3 }
    - { name: manner, kind: working-style, weight: 2 }
    - { name: price, kind: budget, weight: 1 }
  candidates:
    - { name: Loaf Letters, services_reviewed_on: 2026-11-01, interviewed_on: 2026-11-05, price: 6000,
        scores: { knows bakeries: 3, manner: 4, price: 2 }, strengths: lovely pictures, weaknesses: dear }
    - { name: Rye & Shine, services_reviewed_on: 2026-11-01, interviewed_on: 2026-11-06, price: 5100,
        scores: { knows bakeries: 5, manner: 4, price: 4 }, strengths: runs two bakeries' pages }
    - { name: Quickposts, services_reviewed_on: 2026-11-02, interviewed_on: 2026-11-24, price: 1500,
        scores: { knows bakeries: 1, manner: 2, price: 5 }, weaknesses: never answered the second letter }
  chosen: Rye & Shine
  reason: They know the trade
vendor: { name: Rye & Shine }
references:
  - { client: The Oven Door, kind: former, found_by: us, spoke_on: 2026-11-12, hours_beyond_agreed: often,
      billed_over_quote_percent: 30, would_hire_again: no }
  - { client: Tuesday Bread, kind: current, found_by: vendor, spoke_on: 2026-11-13, hours_beyond_agreed: never,
      billed_over_quote_percent: -5, would_hire_again: yes }
  - { client: Crumb, spoke_on: 2026-11-25 }
`;

/** The same total for two, who are good at different things. */
export const tie = `
vet: 1
selection:
  criteria: [{ name: trade, kind: need, weight: 50 }, { name: manner, kind: working-style, weight: 50 }]
  candidates:
    - { name: Petal Media, scores: { trade: 5, manner: 3 } }
    - { name: Corner Agency, scores: { trade: 3, manner: 5 } }
    - { name: Bloomwork, scores: { trade: 2, manner: 2 } }
`;

export const allRuledOut = `
vet: 1
selection:
  candidates:
    - { name: Petal Media, scores: { trade: 5 }, disqualified: yes, weaknesses: works for the shop next door }
    - { name: Corner Agency, scores: { trade: 3 }, disqualified: yes }
`;

export const alone = `
vet: 1
selection:
  criteria: [{ name: trade, kind: need, weight: 50 }]
  candidates: [{ name: Petal Media, price: 4000, scores: { trade: 5 } }]
`;

export const noWeights = `
vet: 1
selection:
  criteria: [{ name: trade, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
  candidates:
    - { name: Petal Media, scores: { trade: 8, manner: 6, price: 9 } }
    - { name: Corner Agency, scores: { trade: 7, manner: 6, price: 8 } }
`;

/** The chosen one did not score best, and nothing says why. */
export const notTheBest = `
vet: 1
engagement: { stage: contracting }
selection:
  criteria: [{ name: trade, kind: need, weight: 60 }, { name: price, kind: budget, weight: 40 }]
  candidates:
    - { name: Petal Media, scores: { trade: 2, price: 5 } }
    - { name: Corner Agency, scores: { trade: 5, price: 3 } }
  chosen: petal media
`;

/** “budgte” is scored for one of the two. */
export const misspelt = `
vet: 1
selection:
  criteria: [{ name: needs, kind: need, weight: 60 }, { name: budget, kind: budget, weight: 40 }]
  candidates:
    - { name: Petal Media, scores: { needs: 4, budgte: 5 } }
    - { name: Corner Agency, scores: { needs: 5, budget: 3 } }
`;

/** Too many to stand beside each other, one of them ruled out, one not scored on everything. */
export const seven = `
vet: 1
budget: { currency: EUR, cap: 7000 }
contract: { term_months: 6 }
selection:
  criteria:
    - { name: knows cars, kind: need, weight: 30 }
    - { name: photographs, kind: need, weight: 20 }
    - { name: manner, kind: working-style, weight: 20 }
    - { name: price, kind: budget, weight: 20 }
    - { name: local, kind: other, weight: 10 }
  candidates:
    - { name: Lee Valley Media, price: 6400, scores: { knows cars: 7, photographs: 6, manner: 8, price: 5, local: 10 } }
    - { name: Pixel & Piston, price: 7500, scores: { knows cars: 10, photographs: 8, manner: 7, price: 3, local: 6 } }
    - { name: Sampaguita Digital, price: 2000, scores: { knows cars: 4, photographs: 5, manner: 7, price: 10, local: 0 } }
    - { name: Munster Motors Marketing, price: 6900, scores: { knows cars: 9, photographs: 4, manner: 5, price: 5, local: 9 } }
    - { name: Blackwater, price: 6000, scores: { knows cars: 5, photographs: 7, manner: 6, price: 6 } }
    - { name: Con's nephew, price: 0, disqualified: yes, weaknesses: family, scores: { knows cars: 10, photographs: 9, manner: 10, price: 10, local: 10 } }
    - { name: Rebel Reels, scores: { knows cars: 6, photographs: 10, manner: 6, price: 4, local: 7 } }
`;

/** Half points, and a price of nothing. */
export const halfPoints = `
vet: 1
budget: { currency: USD, cap: 0 }
selection:
  criteria: [{ name: trade, kind: need, weight: 1 }, { name: manner, kind: working-style, weight: 2 }]
  candidates:
    - { name: Petal Media, price: 0, scores: { trade: 4.5, manner: 3 } }
    - { name: Corner Agency, price: 0, scores: { trade: 3, manner: 3.5 } }
    - { name: Bloomwork, price: 1200, scores: { trade: 2, manner: 3 } }
`;

export const nobody = 'vet: 1\nengagement: { name: The pages of the florist }\n';

export const broken = 'vet: 1\nselection: [\n';

export const stories = {
  bakery,
  tie,
  allRuledOut,
  alone,
  noWeights,
  notTheBest,
  misspelt,
  seven,
  halfPoints,
  nobody,
  broken,
};
