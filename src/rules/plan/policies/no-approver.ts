import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'policies/no-approver',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.approver', 'policy.deputy_approver'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody, or only one person, may say yes to a post.',
  why: 'Without an approver everything goes out unread, and with a single one everything stops for a holiday.',
  remedy: 'Name an approver and a stand-in.',
  ask: 'Who says yes to a post, and who when that person is away?',
  messages: {
    absent: {
      severity: 'error',
      text: 'Nobody is named who says yes to a post before it goes out.',
    },
    noDeputy: {
      severity: 'info',
      text: 'When {approver} is away, nobody can say yes to a post.',
      remedy: 'Name a stand-in for the approver.',
    },
  },
  check({ engagement, report }) {
    const { approver, deputy_approver: deputy } = engagement.policy ?? {};
    if (approver === undefined) {
      report('absent', { at: 'policy.approver' });
    } else if (deputy === undefined || deputy.trim().toLowerCase() === approver.trim().toLowerCase()) {
      report('noDeputy', {
        at: 'policy.deputy_approver',
        related: [{ at: 'policy.approver', label: 'the only approver' }],
        values: { approver },
      });
    }
  },
  examples: {
    fires: {
      absent: `
        policy:
          document: posting-rules.md
          agreed_by_vendor_on: 2026-11-16
          covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
          contributors: [Lena Brandt]
      `,
      noDeputy: `
        policy:
          document: posting-rules.md
          agreed_by_vendor_on: 2026-11-16
          covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
          contributors: [Lena Brandt]
          approver: Leo Brandt
      `,
    },
    quiet: `
      policy:
        document: posting-rules.md
        agreed_by_vendor_on: 2026-11-16
        covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
        contributors: [Lena Brandt]
        approver: Leo Brandt
        deputy_approver: Lena Brandt
    `,
  },
});
