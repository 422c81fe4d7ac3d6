import { daysBetween } from '../../../engagement/dates.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'policies/agreed-after-start',
  from: 'contracting',
  unknown: 'skips',
  needs: ['policy.agreed_by_vendor_on', 'contract.start'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'policies/none-written',
  summary: 'The work starts before the vendor has agreed to the rules.',
  why: 'A campaign that begins without rules leaves the vendor guessing how to act when something happens.',
  remedy: 'Move the launch, or agree the rules first.',
  ask: 'Will the vendor have agreed to your rules before the first post goes out?',
  messages: {
    late: {
      severity: 'warning',
      text: 'The rules are agreed on {agreed}, {days} after the work starts on {start}.',
    },
  },
  check({ engagement, report }) {
    const agreed = engagement.policy?.agreed_by_vendor_on;
    const start = engagement.contract?.start;
    if (agreed === undefined || start === undefined || agreed <= start) return;
    report('late', {
      at: 'policy.agreed_by_vendor_on',
      related: [{ at: 'contract.start', label: 'the work starts' }],
      values: { agreed, start, days: count(daysBetween(start, agreed), 'day') },
    });
  },
  examples: {
    fires: {
      late: `
        policy:
          document: posting-rules.md
          agreed_by_vendor_on: 2027-01-18
          covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
          contributors: [Ivo Lang]
          approver: Mia Holm
          deputy_approver: Ben Holm
        contract: { start: 2027-01-04 }
      `,
    },
    quiet: `
      policy:
        document: posting-rules.md
        agreed_by_vendor_on: 2027-01-04
        covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
        contributors: [Ivo Lang]
        approver: Mia Holm
        deputy_approver: Ben Holm
      contract: { start: 2027-01-04 }
    `,
  },
});
