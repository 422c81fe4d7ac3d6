import { firedTriggers, nonTriggers } from '../../../engagement/triggers.ts';
import { defineRule } from '../../rule.ts';

/** The reasons as a sentence calls them. */
const WORDS: Readonly<Record<string, string>> = {
  'better-price': 'a better price',
  'one-disagreement': 'one disagreement',
  style: 'a matter of style',
};

export default defineRule({
  id: 'second-opinion/no-grounds',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.second_opinion.reasons', 'performance.second_opinion.considering'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The reasons given do not justify a second opinion.',
  why: 'A check set off by a price or a single dispute costs the trust that the work needs.',
  remedy: 'Talk with the vendor about it, and compare prices when the contract comes up for renewal.',
  ask: 'What exactly makes you doubt the vendor?',
  messages: {
    noTrigger: {
      severity: 'info',
      text: 'You are thinking of a second opinion because of {reasons:list}, but no figure shows trouble.',
    },
  },
  check({ engagement, fires, report }) {
    const { considering, reasons = [] } = engagement.performance?.second_opinion ?? {};
    if (!considering || reasons.length === 0 || reasons.some((reason) => !nonTriggers.includes(reason))) return;
    if (firedTriggers(fires).length > 0) return;
    const words = reasons.map((reason) => WORDS[reason] ?? reason);
    report('noTrigger', { at: 'performance.second_opinion.reasons', values: { reasons: words } });
  },
  examples: {
    fires: {
      noTrigger: `
        performance:
          deliverables_due: 12
          deliverables_late: 1
          second_opinion: { considering: yes, reasons: [better-price, style] }
      `,
    },
    quiet: `
      performance:
        deliverables_due: 12
        deliverables_late: 1
        second_opinion: { considering: yes, reasons: [better-price, no-results] }
    `,
  },
});
