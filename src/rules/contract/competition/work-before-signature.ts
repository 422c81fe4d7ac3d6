import { daysBetween } from '../../../engagement/dates.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

const SIGNED = 'contract.signed_on';
const START = 'contract.start';

export default defineRule({
  id: 'competition/work-before-signature',
  from: 'contracting',
  unknown: 'asks',
  needs: [SIGNED, START],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'The work begins before the contract is signed.',
  why: 'Until both have signed, nothing that you agreed holds, and whoever has begun is hard to say no to.',
  remedy: 'Sign first, and pay nothing for work done before.',
  ask: 'On which day do both sides sign, and on which does the work start?',
  source: 'An auditors’ comment to a city (2013), and a contract that covered work already done (2014).',
  messages: {
    late: {
      severity: 'warning',
      text: 'The contract is signed on {signed}, {days} after the work starts on {start}.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const { signed_on: signed, start } = engagement.contract ?? {};
    if (signed === undefined || start === undefined) {
      const open = [...(signed === undefined ? [SIGNED] : []), ...(start === undefined ? [START] : [])];
      if (!open.some(notApplicable)) ask(...open);
    } else if (start < signed) {
      report('late', {
        at: SIGNED,
        related: [{ at: START, label: 'the work starts' }],
        values: { signed, start, days: count(daysBetween(start, signed), 'day') },
      });
    }
  },
  examples: {
    fires: {
      late: `
        contract: { start: 2027-01-04, signed_on: 2027-01-18 }
      `,
    },
    quiet: `
      contract: { start: 2027-01-04, signed_on: 2027-01-04 }
    `,
    asks: `
      contract: { start: 2027-01-04 }
    `,
  },
});
