import { count } from '../../../engagement/quantity.ts';
import { chosen } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'shortlist/too-few-candidates',
  from: 'contracting',
  unknown: 'fires',
  needs: ['selection.candidates', 'selection.proposals_received'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor was chosen without enough others to compare with.',
  why: 'Whoever is looked at alone always fits: price, manner and skill show only beside somebody else.',
  remedy: 'Get at least one more proposal on the same brief.',
  ask: 'Which other vendors have you considered?',
  source: 'Guides on pitching: three proposals are usual, perhaps up to four.',
  messages: {
    tooFew: {
      severity: 'error',
      text: 'With {proposals} on record there is too little to compare {vendor} with.',
    },
    fewerThanUsual: {
      severity: 'info',
      text: 'You compare {proposals}, where {usual:number} are usual.',
    },
  },
  thresholds: {
    fewest: { value: 2, unit: 'proposals', source: 'house default' },
    usual: { value: 3, unit: 'proposals', source: 'guides on pitching: three, perhaps up to four' },
  },
  check({ engagement, thresholds, report }) {
    const { candidates = [], proposals_received: received = 0 } = engagement.selection ?? {};
    const number = Math.max(received, candidates.length);
    const at = received > candidates.length ? 'selection.proposals_received' : 'selection.candidates';
    if (number < thresholds.fewest) {
      const proposals = number === 0 ? 'no proposal' : `only ${count(number, 'proposal')}`;
      report('tooFew', { at, values: { proposals, vendor: chosen(engagement)?.name ?? 'the vendor' } });
    } else if (number < thresholds.usual) {
      report('fewerThanUsual', { at, values: { proposals: count(number, 'proposal'), usual: thresholds.usual } });
    }
  },
  examples: {
    fires: {
      tooFew: `
        selection:
          found_by: referral
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28, strengths: quick }
          chosen: Petal Media
      `,
      fewerThanUsual: `
        selection:
          found_by: referral
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28, strengths: quick }
            - { name: Corner Agency }
          chosen: Petal Media
      `,
    },
    quiet: `
      selection:
        found_by: referral
        criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
        proposals_received: 3
        candidates:
          - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28, strengths: quick }
        chosen: Petal Media
    `,
  },
});
