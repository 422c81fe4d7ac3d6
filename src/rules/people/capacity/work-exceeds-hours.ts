import { inScope } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'capacity/work-exceeds-hours',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'budget.fees.hours_per_month',
    'customers.inbound_messages_per_week',
    'scope.channels[].posts_per_week',
    'scope.channels',
    'budget.fees.hours_total',
  ],
  fixedBy: 'both',
  askOf: 'colleague',
  linkedTo: 'outcomes/effort-too-small',
  summary: 'The posts, replies and meetings take more hours than are bought.',
  why: 'What does not fit into the hours is hurried, left out, or billed on top.',
  remedy: 'Cut channels or posts, or buy more hours, until the work fits.',
  ask: 'How many posts and messages a week do you expect, and how many hours do you pay for?',
  source:
    'hours a post and minutes a message: staffing guides and published retainers, as listed under the assumptions',
  messages: {
    farTooMuch: {
      severity: 'error',
      text: 'The work takes {working}, more than {ratio} times the {bought:hours} bought.',
    },
    tooMuch: {
      severity: 'warning',
      text: 'The work takes {working}, against {bought:hours} bought.',
    },
  },
  thresholds: {
    errorRatio: { value: 1.5, unit: 'times the hours bought', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report, ask }) {
    const replies = inScope(engagement, 'replies');
    const posts = inScope(engagement, 'posts');
    if (!replies && !posts) return;
    const needed = figures.neededHoursWeek;
    const bought = figures.hoursBoughtWeek;
    if (!needed.known || !bought.known) {
      return ask(...(bought.known ? [] : bought.missing), ...(needed.known ? [] : needed.missing));
    }
    if (needed.value <= bought.value) return;
    const { errorRatio: ratio } = thresholds;
    const monthly = engagement.budget?.fees?.hours_per_month !== undefined;
    report(needed.value > bought.value * ratio ? 'farTooMuch' : 'tooMuch', {
      at: monthly ? 'budget.fees.hours_per_month' : 'budget.fees.hours_total',
      related: [
        ...(replies ? [{ at: 'customers.inbound_messages_per_week', label: 'the messages' }] : []),
        ...(posts ? [{ at: 'scope.channels', label: 'the posts' }] : []),
      ],
      values: { working: needed.working, bought: bought.value, ratio },
    });
  },
  examples: {
    fires: {
      farTooMuch: `
        budget: { fees: { model: retainer, monthly_fee: 750, hours_per_month: 25 } }
        scope: { included: [posts, replies], channels: [{ name: Facebook, posts_per_week: 10 }] }
        vendor: { team: [{ name: Jo Marsh, hours_per_week: 6, accounts_managed: 7 }] }
        customers: { inbound_messages_per_week: 90, minutes_per_message: 5 }
      `,
      tooMuch: `
        budget: { fees: { model: retainer, monthly_fee: 750, hours_per_month: 25 } }
        scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 10 }] }
        vendor: { team: [{ name: Jo Marsh, hours_per_week: 6, accounts_managed: 7 }] }
      `,
    },
    quiet: `
      budget: { fees: { model: retainer, monthly_fee: 750, hours_per_month: 26 } }
      scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 10 }] }
      vendor: { team: [{ name: Jo Marsh, hours_per_week: 6, accounts_managed: 7 }] }
    `,
    asks: `
      budget: { fees: { model: retainer, monthly_fee: 750, hours_per_month: unknown } }
      scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 10 }] }
    `,
  },
});
