import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/nobody-follows-up',
  from: 'shortlisting',
  unknown: 'fires',
  needs: ['client.decision_maker.name', 'client.decision_maker.hours_per_week'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody on your side has the task, and the time, to follow this work.',
  why: 'The work can be handed over, the risk cannot: if nobody looks, nobody notices in time.',
  remedy: 'Name one person with at least an hour a week for this work.',
  ask: 'Who on your side follows this work every week, and for how many hours?',
  messages: {
    nobody: {
      severity: 'warning',
      text: 'Nobody on your side is named who follows this work and decides.',
    },
    hoursUnsaid: {
      severity: 'warning',
      text: 'Nothing says how many hours a week {name} has for this work.',
    },
    tooFewHours: {
      severity: 'warning',
      text: '{name} has {hours:hours} a week for this work, less than the {least:hours} that following it takes.',
    },
  },
  thresholds: {
    minHours: { value: 1, unit: 'hours a week', source: 'house default' },
  },
  check({ engagement, thresholds, report, notApplicable }) {
    const { name, hours_per_week: hours } = engagement.client?.decision_maker ?? {};
    const at = 'client.decision_maker.hours_per_week';
    if (name === undefined && !notApplicable('client.decision_maker.name')) {
      report('nobody', { at: hours === undefined ? 'client.decision_maker' : 'client.decision_maker.name' });
    } else if (hours === undefined) {
      report('hoursUnsaid', { at, values: { name: name ?? 'your side' } });
    } else if (hours < thresholds.minHours) {
      report('tooFewHours', { at, values: { name: name ?? 'Your side', hours, least: thresholds.minHours } });
    }
  },
  examples: {
    fires: {
      nobody: `
        outcomes:
          - { statement: 60 bookings a month by June, metric: table bookings, baseline: 25, target: 60, by: 2027-06-30 }
        client: { name: Tide Café }
      `,
      hoursUnsaid: `
        outcomes:
          - { statement: 60 bookings a month by June, metric: table bookings, baseline: 25, target: 60, by: 2027-06-30 }
        client: { name: Tide Café, decision_maker: { name: Rosa Lind } }
      `,
      tooFewHours: `
        outcomes:
          - { statement: 60 bookings a month by June, metric: table bookings, baseline: 25, target: 60, by: 2027-06-30 }
        client: { name: Tide Café, decision_maker: { name: Rosa Lind, hours_per_week: 0.5 } }
      `,
    },
    quiet: `
      outcomes:
        - { statement: 60 bookings a month by June, metric: table bookings, baseline: 25, target: 60, by: 2027-06-30 }
      client: { name: Tide Café, decision_maker: { name: Rosa Lind, hours_per_week: 1 } }
    `,
  },
});
