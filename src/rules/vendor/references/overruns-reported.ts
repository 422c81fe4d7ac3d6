import { formatNumber } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/overruns-reported',
  from: 'contracting',
  unknown: 'skips',
  needs: ['references[].hours_beyond_agreed', 'references[].billed_over_quote_percent'],
  fixedBy: 'both',
  askOf: 'reference',
  summary: 'A client reports that the vendor works or bills more than was agreed.',
  why: 'A vendor who did it to others will do it to you, unless the contract forbids it.',
  remedy: 'Fix the hours in the contract, and make every extra hour need your approval first.',
  ask: 'Did the vendor ever work or bill more hours than you had agreed?',
  messages: {
    grave: {
      severity: 'error',
      text: '{client} reports {facts:list}.',
      remedy: 'Fix the hours and the final price in the contract before you sign, or choose another vendor.',
    },
    slight: {
      severity: 'warning',
      text: '{client} reports {facts:list}.',
    },
  },
  thresholds: {
    gravePercent: { value: 25, unit: 'percent over the quote', source: 'house default' },
    slightPercent: { value: 10, unit: 'percent over the quote', source: 'house default' },
  },
  check({ engagement, thresholds, report }) {
    for (const [index, reference] of (engagement.references ?? []).entries()) {
      const { hours_beyond_agreed: hours = 'never', billed_over_quote_percent: over = 0 } = reference;
      const facts: { at: string; fact: string; grave: boolean }[] = [];
      if (hours !== 'never') {
        const fact = `extra hours ${hours === 'often' ? 'time and again' : 'on one occasion'}`;
        facts.push({ at: `references[${index}].hours_beyond_agreed`, fact, grave: hours === 'often' });
      }
      if (over > Math.min(thresholds.slightPercent, thresholds.gravePercent)) {
        const fact = `a bill ${formatNumber(over)}% over the quote`;
        const at = `references[${index}].billed_over_quote_percent`;
        facts.push({ at, fact, grave: over > thresholds.gravePercent });
      }
      // The finding stands at the worse of the two.
      facts.sort((one, other) => Number(other.grave) - Number(one.grave));
      const [worst, ...others] = facts;
      if (worst === undefined) continue;
      report(worst.grave ? 'grave' : 'slight', {
        at: worst.at,
        related: others.map(({ at }) => ({ at, label: 'and this' })),
        values: { client: reference.client ?? 'A client', facts: facts.map(({ fact }) => fact) },
      });
    }
  },
  examples: {
    fires: {
      grave: `
        vendor: { client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, spoke_on: 2026-11-03, hours_beyond_agreed: never, billed_over_quote_percent: 5 }
          - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: once, billed_over_quote_percent: 40 }
      `,
      slight: `
        vendor: { client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, spoke_on: 2026-11-03, hours_beyond_agreed: never, billed_over_quote_percent: -5 }
          - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: once, billed_over_quote_percent: 12 }
      `,
    },
    quiet: `
      vendor: { client_list: checked, work_samples_checked: 3 }
      references:
        - { client: Quay Dental, spoke_on: 2026-11-03, hours_beyond_agreed: never, billed_over_quote_percent: 0 }
        - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: never, billed_over_quote_percent: 10 }
    `,
  },
});
