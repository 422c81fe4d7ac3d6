import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'service-level/slower-than-expected',
  from: 'contracting',
  unknown: 'skips',
  needs: ['customers.first_response_minutes'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'The answer that is agreed comes later than customers expect one.',
  why: 'Whoever waits too long writes to the next firm, and some write about the waiting.',
  remedy: 'Answer faster in opening hours, and set an automatic notice for the others.',
  ask: 'How fast could a customer be answered in your opening hours?',
  source: 'Surveys of what customers expect: Sprout Social Index (second quarter of 2016), HubSpot.',
  messages: {
    overADay: {
      severity: 'warning',
      text: 'A customer may wait {time:minutes} for a first answer, and most expect one within {limit:minutes}.',
    },
    overExpected: {
      severity: 'info',
      text: 'A customer may wait {time:minutes} for a first answer, and many expect one within {limit:minutes}.',
    },
  },
  thresholds: {
    maxMinutes: { value: 1440, unit: 'minutes', source: 'HubSpot: 79% expect an answer within 24 hours' },
    expectedMinutes: { value: 240, unit: 'minutes', source: 'Sprout Social Index, second quarter of 2016: four hours' },
  },
  check({ engagement, thresholds, report }) {
    const time = engagement.customers?.first_response_minutes;
    if (time === undefined) return;
    const at = 'customers.first_response_minutes';
    if (time > thresholds.maxMinutes) report('overADay', { at, values: { time, limit: thresholds.maxMinutes } });
    else if (time > thresholds.expectedMinutes)
      report('overExpected', { at, values: { time, limit: thresholds.expectedMinutes } });
  },
  examples: {
    fires: {
      overADay: `
        scope: { included: [replies] }
        customers: { coverage: { days: Mon-Fri, from: "09:00", to: "17:00" }, first_response_minutes: 2880 }
      `,
      overExpected: `
        scope: { included: [replies] }
        customers: { coverage: { days: Mon-Fri, from: "09:00", to: "17:00" }, first_response_minutes: 480 }
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers: { coverage: { days: Mon-Fri, from: "09:00", to: "17:00" }, first_response_minutes: 240 }
    `,
  },
});
