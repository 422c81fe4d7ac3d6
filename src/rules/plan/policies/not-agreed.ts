import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'policies/not-agreed',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.agreed_by_vendor_on'],
  fixedBy: 'both',
  askOf: 'vendor',
  unless: 'policies/none-written',
  summary: 'The people who will post have not agreed to the rules.',
  why: 'Rules that the vendor never accepted bind nobody on the day when one is broken.',
  remedy: 'Have every person who may publish sign the rules.',
  ask: 'Has everybody of yours who will post for us agreed to our rules in writing?',
  messages: {
    absent: {
      severity: 'error',
      text: 'No date shows that {vendor} has agreed to {rules}.',
    },
  },
  check({ engagement, report }) {
    const { policy, vendor } = engagement;
    if (policy?.agreed_by_vendor_on !== undefined) return;
    report('absent', {
      at: 'policy.agreed_by_vendor_on',
      related: [{ at: 'policy.document', label: 'the rules' }],
      values: { vendor: vendor?.name ?? 'the vendor', rules: policy?.document ?? 'your rules' },
    });
  },
  examples: {
    fires: {
      absent: `
        policy:
          document: social-media-policy.md
          covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
          contributors: [Jo Marsh]
          approver: Priya Shah
          deputy_approver: Sam Reed
        vendor: { name: Northlight Social }
      `,
    },
    quiet: `
      policy:
        document: social-media-policy.md
        agreed_by_vendor_on: 2026-11-16
        covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
        contributors: [Jo Marsh]
        approver: Priya Shah
        deputy_approver: Sam Reed
    `,
  },
});
