import { addMonths } from '../../../engagement/dates.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

const LISTED_ON = 'access.inventory_on';
const ACCOUNTS = 'access.accounts';

export default defineRule({
  id: 'accounts/no-inventory',
  from: 'contracting',
  unknown: 'fires',
  needs: [LISTED_ON, ACCOUNTS],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'There is no list, or only an old one, of your pages and of who can log in.',
  why: 'What is on no list is not handed back, and a log-in that nobody remembers is never cut.',
  remedy: 'List pages, tools, domains and libraries, with who owns each and who can log in.',
  ask: 'When did somebody last list all our pages, tools, domains and log-ins?',
  source:
    'A contract template (contract.diy) on role permissions and duties at the end, and guides on access to business pages (delvia.org).',
  messages: {
    nothing: {
      severity: 'warning',
      text: 'Nothing lists your pages, tools, domains and log-ins, or says who owns them.',
    },
    undated: {
      severity: 'warning',
      text: 'Nothing says when all your pages, tools, domains and log-ins were last listed.',
      remedy: 'Go through the list once more, tools and domains too, and write the day on it.',
    },
    elsewhere: {
      severity: 'warning',
      text: 'Your pages and log-ins were listed on {on}, but none of them stands in this file, and so nobody can judge them.',
      remedy: 'Copy each page from that list: its owner, your administrators, and how the vendor gets in.',
    },
    old: {
      severity: 'warning',
      text: 'Your pages and log-ins were last listed on {on}, more than {limit} ago.',
      remedy: 'Go through the list again, and strike out who has left.',
    },
    oldForParting: {
      severity: 'warning',
      text: 'You are parting, and your pages and log-ins were last listed on {on}, more than {limit} ago.',
      remedy: 'Make the list again before the handover: it says what you have to get back.',
    },
  },
  thresholds: {
    maxMonths: { value: 12, unit: 'months', source: 'house default' },
    maxMonthsAtEnd: { value: 6, unit: 'months', source: 'house default' },
  },
  check({ engagement, thresholds, asOf, stage, report, notApplicable }) {
    const { accounts = [], inventory_on: on } = engagement.access ?? {};
    const unlisted = accounts.length === 0 && !notApplicable(ACCOUNTS);
    if (on === undefined) {
      if (unlisted) report('nothing', { at: ACCOUNTS });
      else report('undated', { at: LISTED_ON });
      return;
    }
    const months = stage === 'ending' ? thresholds.maxMonthsAtEnd : thresholds.maxMonths;
    if (on < addMonths(asOf, -months)) {
      const values = { on, limit: count(months, 'month') };
      report(stage === 'ending' ? 'oldForParting' : 'old', { at: LISTED_ON, values });
    }
    if (unlisted) report('elsewhere', { at: ACCOUNTS, related: [{ at: LISTED_ON, label: 'the day' }], values: { on } });
  },
  examples: {
    fires: {
      nothing: `
        access: { revoke_within_hours: 24 }
      `,
      undated: `
        access:
          accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
          revoke_within_hours: 24
      `,
      elsewhere: `
        access: { inventory_on: 2026-11-10, revoke_within_hours: 24 }
      `,
      old: `
        access:
          accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
          inventory_on: 2025-11-19
          revoke_within_hours: 24
      `,
      oldForParting: `
        engagement: { stage: ending }
        access:
          accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
          inventory_on: 2026-05-11
          revoke_within_hours: 24
      `,
    },
    quiet: `
      access:
        accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
        inventory_on: 2025-11-20
        revoke_within_hours: 24
    `,
  },
});
