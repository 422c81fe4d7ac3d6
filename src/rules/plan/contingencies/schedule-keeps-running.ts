import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'contingencies/schedule-keeps-running',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contingencies[].pause_scheduled'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['posts'],
  unless: 'contingencies/none-planned',
  summary: 'No plan for trouble stops the posts that are already queued.',
  why: 'A cheerful post that goes out by itself on the worst day is shared as proof that you do not care.',
  remedy: 'Make it the first step of every plan to stop the scheduled posts.',
  ask: 'When trouble breaks out, who can stop the queued posts, at night too?',
  messages: {
    neverPaused: {
      severity: 'warning',
      text: 'With {plans} for trouble, nothing yet stops the posts that are already queued.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const contingencies = engagement.contingencies ?? [];
    if (contingencies.some(({ pause_scheduled }) => pause_scheduled === true)) return;
    const open = contingencies.filter((_, index) => !notApplicable(`contingencies[${index}].pause_scheduled`));
    if (open.length === 0) return;
    report('neverPaused', { at: 'contingencies', values: { plans: count(open.length, 'plan') } });
  },
  examples: {
    fires: {
      neverPaused: `
        engagement: { service: social-media-management }
        contingencies:
          - { event: target-missed, owner: Ana Fern, decide_within_minutes: 60 }
          - { event: backlash, owner: Ana Fern, decide_within_minutes: 60, rehearsed_on: 2026-10-15 }
          - { event: misjudged-post, owner: Ana Fern, decide_within_minutes: 60 }
          - { event: leadership-statement, owner: Ana Fern, decide_within_minutes: 60 }
          - { event: sudden-campaign, owner: Ana Fern, decide_within_minutes: 60 }
      `,
    },
    quiet: `
      engagement: { service: social-media-management }
      contingencies:
        - { event: target-missed, owner: Ana Fern, decide_within_minutes: 60 }
        - { event: backlash, owner: Ana Fern, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
        - { event: misjudged-post, owner: Ana Fern, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Ana Fern, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Ana Fern, decide_within_minutes: 60 }
    `,
  },
});
