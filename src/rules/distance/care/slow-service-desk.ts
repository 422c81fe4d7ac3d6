import { defineRule } from '../../rule.ts';

const DESK = 'customers.service_desk.first_response_hours';
const CHECKED = 'customers.service_desk.capacity_checked_on';

export default defineRule({
  id: 'care/slow-service-desk',
  from: 'contracting',
  unknown: 'asks',
  needs: [DESK, CHECKED],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'Customers are sent on to a service desk that keeps them waiting.',
  why: 'A friendly answer in public followed by a telephone that nobody picks up breaks the trust a second time.',
  remedy: 'Check that the desk answers before the vendor sends customers there.',
  ask: 'If you ring your own service line now, how long is it until somebody answers?',
  messages: {
    slow: {
      severity: 'warning',
      text: 'Your service desk takes {hours:hours} for a first answer, and {limit:hours} should be the most.',
      remedy: 'Shorten the wait at the desk before the vendor sends customers there.',
    },
    slowerThanThePage: {
      severity: 'warning',
      text: 'Your pages answer within {minutes:minutes}, but your service desk takes {hours:hours}, over {times} times as long.',
      remedy: 'Shorten the wait at the desk before the vendor sends customers there.',
    },
  },
  thresholds: {
    maxHours: { value: 24, unit: 'hours', source: 'house default' },
    maxTimesPublic: { value: 4, unit: 'times the public first response', source: 'house default' },
  },
  check({ engagement, thresholds, report, ask, notApplicable }) {
    const { first_response_minutes: minutes, service_desk } = engagement.customers ?? {};
    const hours = service_desk?.first_response_hours;
    const { maxHours: limit, maxTimesPublic: times } = thresholds;
    const related = [
      ...(minutes === undefined ? [] : [{ at: 'customers.first_response_minutes', label: 'the answer in public' }]),
      ...(engagement.customers?.complaint_route
        ? [{ at: 'customers.complaint_route', label: 'complaints go here' }]
        : []),
    ];
    if (hours !== undefined && hours > limit) {
      return report('slow', { at: DESK, related, values: { hours, limit } });
    }
    if (hours !== undefined && minutes !== undefined && hours * 60 > minutes * times) {
      return report('slowerThanThePage', { at: DESK, related, values: { minutes, hours, times } });
    }
    const open = [
      ...(hours === undefined ? [DESK] : []),
      ...(service_desk?.capacity_checked_on === undefined ? [CHECKED] : []),
    ].filter((path) => !notApplicable(path));
    if (open.length > 0) ask(...open);
  },
  examples: {
    fires: {
      slow: `
        scope: { included: [replies] }
        customers:
          complaint_route: [vendor, service desk]
          vendor_may: [answer]
          first_response_minutes: 480
          service_desk: { first_response_hours: 30, capacity_checked_on: 2026-11-10 }
          reported_back: yes
      `,
      slowerThanThePage: `
        scope: { included: [replies] }
        customers:
          complaint_route: [vendor, service desk]
          vendor_may: [answer]
          first_response_minutes: 60
          service_desk: { first_response_hours: 6, capacity_checked_on: 2026-11-10 }
          reported_back: yes
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers:
        complaint_route: [vendor, service desk]
        vendor_may: [answer]
        first_response_minutes: 60
        service_desk: { first_response_hours: 4, capacity_checked_on: 2026-11-10 }
        reported_back: yes
    `,
    asks: `
      scope: { included: [replies] }
      customers:
        complaint_route: [vendor, service desk]
        service_desk: { first_response_hours: unknown, capacity_checked_on: not-yet }
    `,
  },
});
