import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'voice/unread-publishing',
  from: 'contracting',
  unknown: 'asks',
  needs: ['voice.automation', 'voice.human_takeover', 'voice.ai_use'],
  scope: ['posts', 'replies', 'adverts'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Messages go out that no person has read.',
  why: 'Customers want to deal with somebody real, and a machine does not notice when it makes things worse.',
  remedy: 'Have a person read everything before it goes out, and take over what a machine began.',
  ask: 'Will anything go out that no person has read: automatic replies, a bot, text written by AI?',
  messages: {
    machine: {
      severity: 'warning',
      text: 'Customers are answered by {machine}, and no person is there to take over.',
    },
    unreadAi: {
      severity: 'error',
      text: 'Text written by AI is published without a person having read it.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const { automation, human_takeover, ai_use } = engagement.voice ?? {};
    if ((automation === 'auto-replies' || automation === 'bot') && human_takeover !== true) {
      const machine = automation === 'bot' ? 'a bot' : 'automatic replies';
      const related = [{ at: 'voice.automation', label: machine }];
      report('machine', { at: 'voice.human_takeover', related, values: { machine } });
    }
    if (ai_use === 'published-unreviewed') report('unreadAi', { at: 'voice.ai_use' });

    const missing = [
      ...(automation === undefined ? ['voice.automation'] : []),
      ...(ai_use === undefined ? ['voice.ai_use'] : []),
    ].filter((path) => !notApplicable(path));
    if (missing.length > 0) ask(...missing);
  },
  examples: {
    fires: {
      machine: `
        voice: { personality: Quick and clear, vision: The easiest rental in town, never_say: [it is in the contract],
                 examples_approved: 4, automation: bot, ai_use: none }
      `,
      unreadAi: `
        voice: { personality: Quick and clear, vision: The easiest rental in town, never_say: [it is in the contract],
                 examples_approved: 4, automation: scheduling, ai_use: published-unreviewed }
      `,
    },
    quiet: `
      voice: { personality: Quick and clear, vision: The easiest rental in town, never_say: [it is in the contract],
               examples_approved: 4, automation: bot, human_takeover: true, ai_use: drafts-reviewed }
    `,
    asks: `
      engagement: { service: social-media-management }
      voice: { automation: scheduling, ai_use: unknown }
    `,
  },
});
