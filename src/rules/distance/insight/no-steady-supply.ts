import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'insight/no-steady-supply',
  from: 'contracting',
  unknown: 'fires',
  needs: ['insight.contributors', 'insight.items_per_month'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['posts'],
  summary: 'Nobody at the workplace sends the vendor enough to write about.',
  why: 'What people like best happens at your place, and a vendor elsewhere never sees it.',
  remedy: 'Have somebody at the workplace send a photograph or a story every two weeks.',
  ask: 'Who sends photographs and stories from the workplace, and how often?',
  messages: {
    nobody: {
      severity: 'warning',
      text: 'Nobody at {business} is named who sends {vendor} photographs and stories from the workplace.',
    },
    noNumber: {
      severity: 'warning',
      text: 'Nothing says how many pieces a month {contributors:list} will send from the workplace.',
    },
    tooLittle: {
      severity: 'warning',
      text: '{contributors:list} will send {pieces} a month from the workplace: at least {least} are needed.',
    },
  },
  thresholds: {
    minItemsPerMonth: {
      value: 2,
      unit: 'items a month',
      source: "the panel's source: one story every couple of weeks",
    },
  },
  check({ engagement, thresholds, report, notApplicable }) {
    const { contributors = [], items_per_month: items } = engagement.insight ?? {};
    const least = thresholds.minItemsPerMonth;
    const at = 'insight.items_per_month';
    if (contributors.length === 0 && !notApplicable('insight.contributors')) {
      const business = engagement.client?.name ?? 'your business';
      const vendor = engagement.vendor?.name ?? 'the vendor';
      report('nobody', { at: 'insight.contributors', values: { business, vendor } });
    } else if (items === undefined) {
      report('noNumber', { at, values: { contributors: contributors.length > 0 ? contributors : ['your people'] } });
    } else if (items < least) {
      const named = contributors.length > 0 ? contributors : ['Your people'];
      report('tooLittle', { at, values: { contributors: named, pieces: count(items, 'piece'), least } });
    }
  },
  examples: {
    fires: {
      nobody: `
        client: { name: Coral Cars, decision_maker: { name: Luis Ortega, hours_per_week: 3 } }
        scope: { included: [posts], channels: [{ name: Facebook, posts_per_week: 3 }] }
        vendor: { name: Bluebell Media }
        insight: { items_per_month: 4 }
      `,
      noNumber: `
        scope: { included: [posts] }
        insight: { contributors: [the branch managers] }
      `,
      tooLittle: `
        scope: { included: [posts] }
        insight: { contributors: [Luis Ortega, the branch managers], items_per_month: 1 }
      `,
    },
    quiet: `
      scope: { included: [posts] }
      insight: { contributors: [Luis Ortega, the branch managers], items_per_month: 2 }
    `,
  },
});
