import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'policies/none-written',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.document'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'There are no written rules for what is posted and how customers are answered.',
  why: 'Without rules the vendor cannot know how to act, and nobody is responsible when good practice is skipped.',
  remedy: 'Write one page: what you post, what you never post, how you answer.',
  ask: 'Is there a written page of rules that the vendor can be held to?',
  messages: {
    absent: {
      severity: 'error',
      text: 'There is no written page of rules that {vendor} can be held to.',
    },
  },
  check({ engagement, report }) {
    if (engagement.policy?.document !== undefined) return;
    report('absent', { at: 'policy.document', values: { vendor: engagement.vendor?.name ?? 'the vendor' } });
  },
  examples: {
    fires: {
      absent: `
        policy: { contributors: [Jo Marsh], approver: Priya Shah, deputy_approver: Sam Reed }
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
