import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'exit/no-notice-period',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.notice_days'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'No notice period is agreed, or a very long one.',
  why: 'Without one you argue about the last day, and with a long one you pay for months after your mind is made up.',
  remedy: 'Agree 30 days by either side, without giving a reason.',
  ask: 'How many days before may either of us end this, without giving a reason?',
  source:
    'Templates of contracts for social media, and red flags in marketing contracts (taqtics.com): 30 to 60 days of notice.',
  messages: {
    absent: {
      severity: 'error',
      text: 'No notice period is agreed: nothing says how soon you and {vendor} can part.',
    },
    long: {
      severity: 'warning',
      text: 'To leave {vendor} you must say so {days} before, and {usual} is usual.',
    },
  },
  thresholds: {
    maxDays: { value: 60, unit: 'days', source: 'house default; red flags in marketing contracts: 30 to 60 days' },
    usualDays: { value: 30, unit: 'days', source: 'templates of contracts for social media' },
  },
  check({ engagement, thresholds, report }) {
    const days = engagement.contract?.notice_days;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const at = 'contract.notice_days';
    if (days === undefined) report('absent', { at, values: { vendor } });
    else if (days > thresholds.maxDays) {
      report('long', { at, values: { vendor, days: count(days, 'day'), usual: count(thresholds.usualDays, 'day') } });
    }
  },
  examples: {
    fires: {
      absent: `
        vendor: { name: Bluebell Media }
        contract: { handover_days: 14, handover_items: [accounts, content, calendar, contacts, statistics] }
      `,
      long: `
        vendor: { name: Bluebell Media }
        contract:
          { notice_days: 90, handover_days: 14, handover_items: [accounts, content, calendar, contacts, statistics] }
      `,
    },
    quiet: `
      contract:
        { notice_days: 60, handover_days: 14, handover_items: [accounts, content, calendar, contacts, statistics] }
    `,
  },
});
