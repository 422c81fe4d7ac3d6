import { inScope } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/effort-too-small',
  from: 'contracting',
  unknown: 'asks',
  needs: ['customers.inbound_messages_per_week', 'budget.fees.hours_per_month', 'customers.minutes_per_message'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Fewer hours are bought than it takes to answer the customers.',
  why: 'A few hours a week for a crowd of customers cannot give better service: most messages stay unanswered.',
  remedy: 'Buy more hours, narrow the channels, or lower the promise of a reply.',
  ask: 'How many messages a week need an answer, and how many hours are you paying for?',
  messages: {
    short: {
      severity: 'warning',
      text: 'Answering customers takes {working}, against {bought:hours} bought.',
    },
    farTooShort: {
      severity: 'error',
      text: 'Answering customers takes {working}, against {bought:hours} bought: {ratio:number} times as much.',
    },
    noHours: {
      severity: 'error',
      text: 'Answering customers takes {working}, and no hours are bought.',
    },
  },
  thresholds: {
    maxRatio: { value: 1.25, unit: 'hours needed for each hour bought', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report, ask }) {
    const { outcomes = [], customers, budget } = engagement;
    const replies = inScope(engagement, 'replies');
    const service = outcomes.some(({ kind }) => kind === 'customer-service');
    if (!replies && (!service || customers?.handled_by !== undefined)) return;
    // Better service means answering, also where the scope has forgotten to say so.
    const needed = figures.answeringHoursWeek;
    const bought = figures.hoursBoughtWeek;
    if (!needed.known || !bought.known) {
      return ask(...(needed.known ? [] : needed.missing), ...(bought.known ? [] : bought.missing));
    }
    if (needed.value <= bought.value) return;
    const at = budget?.fees?.hours_per_month === undefined ? 'budget.fees.hours_total' : 'budget.fees.hours_per_month';
    const related = [{ at: 'customers.inbound_messages_per_week', label: 'needed here' }];
    const { working } = needed;
    if (bought.value === 0) {
      report('noHours', { at, related, values: { working } });
    } else if (needed.value > bought.value * thresholds.maxRatio) {
      const ratio = needed.value / bought.value;
      report('farTooShort', { at, related, values: { working, bought: bought.value, ratio } });
    } else {
      report('short', { at, related, values: { working, bought: bought.value } });
    }
  },
  examples: {
    fires: {
      short: `
        engagement: { service: community-management }
        client: { decision_maker: { name: Priya Shah, hours_per_week: 3 } }
        outcomes:
          - { kind: customer-service, statement: 9 of 10 messages answered in time, metric: answered in time, baseline: 40,
              target: 90, by: 2027-05-31, data_source: inbox, agreed_with_vendor_on: 2026-11-12 }
        customers: { inbound_messages_per_week: 80, minutes_per_message: 5 }
        budget: { fees: { model: retainer, hours_per_month: 26 } }
      `,
      farTooShort: `
        engagement: { service: community-management }
        client: { decision_maker: { name: Priya Shah, hours_per_week: 3 } }
        outcomes:
          - { kind: customer-service, statement: 9 of 10 messages answered in time, metric: answered in time, baseline: 40,
              target: 90, by: 2027-05-31, data_source: inbox, agreed_with_vendor_on: 2026-11-12 }
        customers: { inbound_messages_per_week: 240, minutes_per_message: 5 }
        budget: { fees: { model: retainer, hours_per_month: 26 } }
      `,
      noHours: `
        scope: { included: [posts] }
        client: { decision_maker: { name: Priya Shah, hours_per_week: 3 } }
        outcomes:
          - { kind: customer-service, statement: 9 of 10 messages answered in time, metric: answered in time, baseline: 40,
              target: 90, by: 2027-05-31, data_source: inbox, agreed_with_vendor_on: 2026-11-12 }
        customers: { inbound_messages_per_week: 60 }
        budget: { fees: { model: per-post, hours_per_month: 0 } }
      `,
    },
    quiet: `
      engagement: { service: community-management }
      client: { decision_maker: { name: Priya Shah, hours_per_week: 3 } }
      outcomes:
        - { kind: customer-service, statement: 9 of 10 messages answered in time, metric: answered in time, baseline: 40,
            target: 90, by: 2027-05-31, data_source: inbox, agreed_with_vendor_on: 2026-11-12 }
      customers: { inbound_messages_per_week: 60, minutes_per_message: 5 }
      budget: { fees: { model: retainer, hours_per_month: 26 } }
    `,
    asks: `
      engagement: { service: community-management }
      budget: { fees: { model: retainer, hours_per_month: 26 } }
    `,
  },
});
