import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { defineRule } from '../../rule.ts';

const BUSINESS = ['sales', 'leads', 'customer-service', 'retention', 'recruitment'];

/** The last noun of what is counted: “Instagram followers”, “engagement rate”, but not “orders from posts”. */
const ACTIVITY =
  /(?<!market )\b(followers?|likes?|reach|impressions?|views?|posts?|shares?|engagements?)( (rate|growth|count|numbers?))?$/;

function isActivity(metric: string): boolean {
  const parts = metric.toLowerCase().split(/,|&|\+|\/| and | or /);
  return parts.every((part) => {
    const counted = part.trim().replace(/^.*\b(number|amount|count|total) of /, '');
    return ACTIVITY.test(counted.replace(/ (from|via|through|by|after|on|in|per|of|with|a|for|at|to) .*| ?\(.*/, ''));
  });
}

export default defineRule({
  id: 'outcomes/vanity-metric',
  from: 'briefing',
  unknown: 'skips',
  needs: ['outcomes[].metric', 'outcomes[].kind'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'Success is counted only in activity, such as followers or likes, and not in business.',
  why: 'Reports can look well month after month while nobody buys more.',
  remedy: 'Tie the activity figure to a business result, or say why being known is the result.',
  ask: 'If followers doubled and nothing else changed, would you be content?',
  messages: {
    activityOnly: {
      severity: 'warning',
      text: 'Success is counted only in {metrics:list}, which can grow without one more customer.',
    },
  },
  check({ engagement, report }) {
    const outcomes = engagement.outcomes ?? [];
    const metrics = outcomes.flatMap(({ metric }) => (metric === undefined ? [] : [metric]));
    const primary = primaryOutcome(engagement);
    if (!primary || metrics.length < outcomes.length || !metrics.every(isActivity)) return;
    if (outcomes.some(({ kind }) => kind !== undefined && BUSINESS.includes(kind))) return;
    const at = `${primary.path}.metric`;
    const others = outcomes.map((_, index) => `outcomes[${index}].metric`).filter((path) => path !== at);
    const related = others.map((path) => ({ at: path, label: 'counted here' }));
    report('activityOnly', { at, related, values: { metrics } });
  },
  examples: {
    fires: {
      activityOnly: `
        outcomes:
          - { primary: true, kind: awareness, statement: Be known in town, metric: Instagram followers, target: 2000, by: 2027-06-30 }
          - { kind: awareness, statement: Be seen every day, metric: reach, target: 10000, by: 2027-06-30 }
      `,
    },
    quiet: `
      outcomes:
        - { primary: true, kind: sales, statement: 60 bookings a month from Instagram, metric: table bookings, target: 60, by: 2027-06-30 }
        - { kind: awareness, statement: Be known in town, metric: followers, target: 2000, by: 2027-06-30 }
    `,
  },
});
