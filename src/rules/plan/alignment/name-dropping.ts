import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'alignment/name-dropping',
  from: 'contracting',
  unknown: 'skips',
  needs: ['marketing.celebrity_mentions'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Famous people are to be mentioned only to draw attention.',
  why: 'A famous name wins glances and no customers, and its owner may object.',
  remedy: 'Drop the names, or give each a purpose and get permission.',
  ask: 'Why are famous people to be mentioned, and have these people agreed to it?',
  messages: {
    exposureOnly: {
      severity: 'warning',
      text: 'Famous people are to be mentioned only to draw attention, without any part in your marketing.',
    },
  },
  check({ engagement, report }) {
    if (engagement.marketing?.celebrity_mentions !== 'exposure-only') return;
    report('exposureOnly', { at: 'marketing.celebrity_mentions' });
  },
  examples: {
    fires: {
      exposureOnly: `
        marketing: { activity: [], celebrity_mentions: exposure-only }
      `,
    },
    quiet: `
      marketing: { activity: [], celebrity_mentions: with-purpose }
    `,
  },
});
