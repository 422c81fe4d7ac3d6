import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'governance/no-alternatives',
  from: 'briefing',
  unknown: 'fires',
  needs: ['engagement.alternatives_considered'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody has asked whether to do the work in house, or to do less of it.',
  why: 'One good post a week of your own may do more than five bought ones, and the risk stays yours in any case.',
  remedy: 'Compare the offer with doing it in house and with doing less, in money and in hours.',
  ask: 'Did you think of doing it in house, or of doing less?',
  source: 'The UK Sourcing Playbook: make or buy comes first. 18F: the risk of failure cannot be outsourced.',
  messages: {
    absent: {
      severity: 'info',
      text: 'Nothing shows that {client} thought of doing it in house, or of doing less.',
    },
  },
  check({ engagement, report }) {
    if (engagement.engagement?.alternatives_considered !== undefined) return;
    report('absent', {
      at: 'engagement.alternatives_considered',
      values: { client: engagement.client?.name ?? 'anybody' },
    });
  },
  examples: {
    fires: {
      absent: `
        client: { name: Fern & Co }
      `,
    },
    quiet: `
      engagement: { alternatives_considered: An hour a day by the apprentice; we tried it in spring }
    `,
  },
});
