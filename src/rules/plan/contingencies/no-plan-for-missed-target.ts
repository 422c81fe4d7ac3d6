import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { formatNumber } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'contingencies/no-plan-for-missed-target',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contingencies[].event'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'contingencies/none-planned',
  summary: 'Nothing is planned for the case that the target is missed.',
  why: 'A missed figure is the likeliest trouble of all, and without a plan the money runs on as before.',
  remedy: 'Agree now what changes if the figure is missed at the halfway date.',
  ask: 'What will you change if the number has hardly moved at half-time?',
  messages: {
    absent: {
      severity: 'warning',
      text: 'No plan says what changes if {goal} is missed.',
    },
  },
  check({ engagement, report }) {
    if ((engagement.contingencies ?? []).some(({ event }) => event === 'target-missed')) return;
    const primary = primaryOutcome(engagement);
    const { target, metric } = primary?.outcome ?? {};
    const goal =
      target === undefined || metric === undefined ? 'the target' : `the target of ${formatNumber(target)} ${metric}`;
    const related = primary ? [{ at: `${primary.path}.target`, label: 'the target' }] : [];
    report('absent', { at: 'contingencies', related, values: { goal } });
  },
  examples: {
    fires: {
      absent: `
        outcomes: [{ metric: table bookings, target: 60 }]
        contingencies:
          - { event: backlash, owner: Rosa Lind, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
          - { event: misjudged-post, owner: Rosa Lind, decide_within_minutes: 60 }
          - { event: leadership-statement, owner: Rosa Lind, decide_within_minutes: 60 }
          - { event: sudden-campaign, owner: Rosa Lind, decide_within_minutes: 60 }
      `,
    },
    quiet: `
      outcomes: [{ metric: table bookings, target: 60 }]
      contingencies:
        - { event: target-missed, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: backlash, owner: Rosa Lind, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
        - { event: misjudged-post, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Rosa Lind, decide_within_minutes: 60 }
    `,
  },
});
