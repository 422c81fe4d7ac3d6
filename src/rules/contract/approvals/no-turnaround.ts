import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'approvals/no-turnaround',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.turnaround_hours'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['posts', 'adverts', 'endorsements', 'pictures', 'campaigns'],
  summary: 'It is not said how fast a post is approved, or the time agreed is long.',
  why: 'Posts that wait for a yes come late or go out unread, and the delay is then said to be yours.',
  remedy: 'Promise an answer within two working days, and say who gives it when you are away.',
  ask: 'Within how many hours can you say yes or no to a post, every week of the year?',
  source:
    'Contract templates for social media (agiled.app and others): “deemed approved” after 48 or 72 hours is common.',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says how fast {approver} must say yes or no to a post.',
    },
    slow: {
      severity: 'info',
      text: '{approver} may take {time:minutes} to say yes or no to a post, and {limit:minutes} should be the most.',
      remedy: 'Shorten it to two working days, so that what is news today can still be posted.',
    },
  },
  thresholds: {
    maxHours: {
      value: 72,
      unit: 'hours',
      source: 'contract templates for social media: “deemed approved” after 48 or 72 hours is common',
    },
  },
  check({ engagement, thresholds, report }) {
    const { approver, turnaround_hours: hours } = engagement.policy ?? {};
    const at = 'policy.turnaround_hours';
    if (hours === undefined) {
      report('absent', { at, values: { approver: approver ?? 'you' } });
    } else if (hours > thresholds.maxHours) {
      const values = { approver: approver ?? 'Your side', time: hours * 60, limit: thresholds.maxHours * 60 };
      report('slow', { at, values });
    }
  },
  examples: {
    fires: {
      absent: `
        scope: { included: [posts] }
        policy: { approver: Ana Fern, silence_means: held }
      `,
      slow: `
        scope: { included: [posts] }
        policy: { approver: Ana Fern, turnaround_hours: 120, silence_means: held }
      `,
    },
    quiet: `
      scope: { included: [posts] }
      policy: { approver: Ana Fern, turnaround_hours: 72, silence_means: held }
    `,
  },
});
