import { includedWork } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

const INVITATIONS = ['hashtag-campaign', 'customer-photos', 'question-and-answer'];

export default defineRule({
  id: 'contingencies/no-pull-point',
  from: 'contracting',
  unknown: 'skips',
  needs: ['contingencies[].pull_within_minutes', 'scope.included'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['campaigns'],
  summary: 'The public is invited to join in, and nothing says when that is called off.',
  why: 'A hashtag belongs to whoever uses it: once it has turned, every hour that it stays adds to the damage.',
  remedy: 'Decide beforehand at what sign it is called off, and within how many minutes.',
  ask: 'If a campaign turns against you, at what sign do you call it off, and how fast?',
  messages: {
    absent: {
      severity: 'error',
      text: 'The public is invited to join in ({invitations:words}), and no plan says how fast that is called off.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const plans = (engagement.contingencies ?? []).flatMap((plan, index) =>
      plan.event === 'backlash' ? [{ plan, at: `contingencies[${index}].pull_within_minutes` }] : [],
    );
    if (plans.some(({ plan, at }) => plan.pull_within_minutes !== undefined || notApplicable(at))) return;
    report('absent', {
      at: plans[0]?.at ?? 'contingencies',
      related: [{ at: 'scope.included', label: 'the public is invited here' }],
      values: { invitations: includedWork(engagement).filter((word) => INVITATIONS.includes(word)) },
    });
  },
  examples: {
    fires: {
      absent: `
        scope: { included: [posts, hashtag-campaign] }
        contingencies:
          - { event: target-missed, owner: Rosa Lind, decide_within_minutes: 60 }
          - { event: backlash, owner: Rosa Lind, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
          - { event: misjudged-post, owner: Rosa Lind, decide_within_minutes: 60 }
          - { event: leadership-statement, owner: Rosa Lind, decide_within_minutes: 60 }
          - { event: sudden-campaign, owner: Rosa Lind, decide_within_minutes: 60 }
      `,
    },
    quiet: `
      scope: { included: [posts, hashtag-campaign] }
      contingencies:
        - { event: target-missed, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: backlash, owner: Rosa Lind, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15, pull_within_minutes: 30 }
        - { event: misjudged-post, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Rosa Lind, decide_within_minutes: 60 }
    `,
  },
});
