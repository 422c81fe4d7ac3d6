import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/not-stated',
  from: 'briefing',
  unknown: 'fires',
  needs: ['outcomes', 'outcomes[].statement'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nothing says what the work is to achieve for the business.',
  why: 'A vendor who was never told the aim delivers what it thinks best, and you pay for that.',
  remedy: 'Write one sentence: by which date, which number, from what to what.',
  ask: 'What must be different in the business for this money to have been well spent?',
  messages: {
    none: {
      severity: 'error',
      text: 'No outcome is written down, so nobody can say what this money is to achieve.',
    },
    unstated: {
      severity: 'error',
      text: 'The outcome has no sentence yet that says what must be different in the business.',
    },
  },
  check({ engagement, report }) {
    const outcomes = engagement.outcomes ?? [];
    if (outcomes.length === 0) {
      report('none', { at: 'outcomes' });
    } else if (outcomes.every((outcome) => outcome.statement === undefined)) {
      report('unstated', { at: 'outcomes[0].statement' });
    }
  },
  examples: {
    fires: {
      none: `
        engagement: { name: Social media for the café, service: social-media-management }
        outcomes: []
      `,
      unstated: `
        outcomes:
          - { id: bookings, primary: true, kind: sales, metric: table bookings, target: 60, by: 2027-06-30 }
      `,
    },
    quiet: `
      outcomes:
        - statement: By 30 June 2027, 60 table bookings a month come from Instagram, up from 25.
          metric: table bookings
          target: 60
          by: 2027-06-30
    `,
  },
});
