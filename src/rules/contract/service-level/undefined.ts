import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'service-level/undefined',
  from: 'contracting',
  unknown: 'fires',
  needs: ['customers.first_response_minutes', 'customers.coverage'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'It is not said how fast, or on which days and at what hours, customers are answered.',
  why: 'A vendor keeps to the time and the hours that stand in the contract, and to no others.',
  remedy: 'Write into the contract how fast customers are answered, on which days and at what hours.',
  ask: 'How fast must a customer get an answer, on which days and at what hours?',
  source: 'Contract templates for social media; surveys of the time in which customers expect an answer.',
  messages: {
    nothing: {
      severity: 'error',
      text: '{vendor} is to answer your customers, and nothing says how fast, on which days and at what hours.',
    },
    noTime: {
      severity: 'error',
      text: '{vendor} is to answer your customers, and nothing says how fast.',
    },
    noHours: {
      severity: 'error',
      text: 'Customers are to get an answer within {time:minutes}, and nothing says on which days and at what hours.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { coverage, first_response_minutes: time } = engagement.customers ?? {};
    const timeAt = 'customers.first_response_minutes';
    const hoursAt = 'customers.coverage';
    const noTime = time === undefined && !notApplicable(timeAt);
    const noHours = coverage === undefined && !notApplicable(hoursAt);
    const vendor = engagement.vendor?.name ?? 'The vendor';
    if (noTime && noHours) {
      report('nothing', {
        at: timeAt,
        related: [{ at: hoursAt, label: 'days and hours belong here' }],
        values: { vendor },
      });
    } else if (noTime) report('noTime', { at: timeAt, values: { vendor } });
    else if (noHours && time !== undefined) report('noHours', { at: hoursAt, values: { time } });
  },
  examples: {
    fires: {
      nothing: `
        vendor: { name: Bluebell Media }
        scope: { included: [posts, replies] }
      `,
      noTime: `
        vendor: { name: Bluebell Media }
        scope: { included: [posts, replies] }
        customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" } }
      `,
      noHours: `
        vendor: { name: Bluebell Media }
        scope: { included: [posts, replies] }
        customers: { first_response_minutes: 120 }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      scope: { included: [posts, replies] }
      customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" }, first_response_minutes: 120 }
    `,
  },
});
