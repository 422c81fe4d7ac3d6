import { chosen, criteriaScored } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

/** The ways of finding in which the vendor's marketing did the choosing. */
const FOUND: Readonly<Record<string, string>> = {
  search: 'came up in a search',
  advert: 'was found through an advert',
  'cold-approach': 'approached you first',
};

export default defineRule({
  id: 'shortlist/first-found',
  from: 'contracting',
  unknown: 'asks',
  needs: ['selection.found_by', 'selection.chosen', 'selection.candidates[].scores'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor was taken because it was found first, and hardly compared.',
  why: 'Coming first shows skill at being found, and not a fit with your needs, manner and budget.',
  remedy: 'Score the candidates on your own criteria, and let that decide.',
  ask: 'How did you find the vendor, and what made you stop looking?',
  messages: {
    uncompared: {
      severity: 'warning',
      text: '{vendor} {found}, and is scored on {criteria}: at least {fewest:number} are needed to compare.',
    },
  },
  thresholds: {
    fewest: { value: 3, unit: 'criteria with a score', source: 'house default: need, way of working, budget' },
  },
  check({ engagement, thresholds, report, ask }) {
    const { found_by, criteria, candidates = [] } = engagement.selection ?? {};
    if (candidates.length === 0) return;
    const choice = chosen(engagement);
    const scored = choice?.candidate ? criteriaScored(choice.candidate, criteria) : 0;
    if (scored >= thresholds.fewest) return;
    if (found_by === undefined) return ask('selection.found_by');
    const found = FOUND[found_by];
    if (found === undefined) return;
    if (choice === undefined) return ask('selection.chosen');
    const related = choice.candidate ? [{ at: `${choice.path}.scores`, label: 'its scores' }] : [];
    const onHow = scored === 0 ? 'no criterion' : scored === 1 ? 'one criterion' : `${scored} criteria`;
    const values = { vendor: choice.name, found, criteria: onHow, fewest: thresholds.fewest };
    report('uncompared', { at: 'selection.found_by', related, values });
  },
  examples: {
    fires: {
      uncompared: `
        selection:
          found_by: search
          proposals_received: 3
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28,
                scores: { fit: 4, price: 3 }, strengths: quick }
          chosen: Petal Media
      `,
    },
    quiet: `
      selection:
        found_by: search
        proposals_received: 3
        criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
        candidates:
          - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28,
              scores: { fit: 4, manner: 5, price: 3 }, strengths: quick }
        chosen: Petal Media
    `,
    asks: `
      selection:
        proposals_received: 3
        candidates:
          - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28, strengths: quick }
        chosen: Petal Media
    `,
  },
});
