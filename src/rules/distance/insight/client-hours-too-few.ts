import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'insight/client-hours-too-few',
  from: 'contracting',
  unknown: 'asks',
  needs: ['client.decision_maker.hours_per_week', 'scope.channels[].posts_per_week', 'scope.channels'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The part of the work that stays with the owner takes more hours than there are.',
  why: 'Reading, supplying and meeting stay yours, and without the hours for them they are the first to stop.',
  remedy: 'Let a colleague supply the content, or lower the number of posts.',
  ask: 'Reading, supplying content and meeting stay with you: how many hours a week have you for that?',
  source:
    'minutes and hours for reading, content, updates and meetings: house defaults, as listed under the assumptions',
  messages: {
    tooFew: {
      severity: 'warning',
      text: '{person} has {hours:hours} a week, but your part takes {working}.',
    },
  },
  check({ engagement, figures, report, ask }) {
    const { insight, communication } = engagement;
    const { name, hours_per_week: hours } = engagement.client?.decision_maker ?? {};
    const needed = figures.clientHoursWeek;
    const at = 'client.decision_maker.hours_per_week';
    if (!needed.known || hours === undefined) {
      return ask(...(hours === undefined ? [at] : []), ...(needed.known ? [] : needed.missing));
    }
    if (needed.value <= hours) return;
    report('tooFew', {
      at,
      related: [
        { at: 'scope.channels', label: 'the posts to read' },
        ...(insight?.items_per_month ? [{ at: 'insight.items_per_month', label: 'the content to supply' }] : []),
        ...(communication?.meetings ? [{ at: 'communication.meetings', label: 'the meetings' }] : []),
      ],
      values: { person: name ?? 'Whoever follows it', hours, working: needed.working },
    });
  },
  examples: {
    fires: {
      tooFew: `
        client: { decision_maker: { name: Luis Ortega, hours_per_week: 2 } }
        scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 20 }] }
        insight: { contributors: [Luis Ortega], items_per_month: 8 }
        communication: { updates: weekly, meetings: weekly }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Luis Ortega, hours_per_week: 2 } }
      scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 5 }] }
      insight: { contributors: [the branch managers], items_per_month: 4 }
      communication: { updates: weekly, meetings: monthly }
    `,
    asks: `
      client: { decision_maker: { name: Luis Ortega, hours_per_week: unknown } }
      scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 5 }] }
      insight: { contributors: [the branch managers], items_per_month: 4 }
    `,
  },
});
