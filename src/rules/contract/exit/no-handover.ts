import type { HandoverItem } from '../../../engagement/generated/types.ts';
import { defineRule } from '../../rule.ts';

const DAYS = 'contract.handover_days';
const ITEMS = 'contract.handover_items';

const WORDS: ReadonlyMap<HandoverItem, string> = new Map([
  ['accounts', 'the accounts'],
  ['content', 'the content'],
  ['calendar', 'the calendar of posts'],
  ['contacts', 'the contacts'],
  ['statistics', 'the statistics'],
]);

export default defineRule({
  id: 'exit/no-handover',
  from: 'contracting',
  unknown: 'fires',
  needs: [ITEMS, DAYS],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'It is not agreed what you get back at the end, or how long the vendor helps.',
  why: 'Whoever follows begins with empty hands, and what is not listed is asked for when nobody answers any more.',
  remedy: 'Agree two weeks of help, and a list: accounts, content, calendar, contacts and statistics.',
  ask: 'When we part, what do you hand over, and for how many days do you help?',
  source:
    'Templates of contracts for social media (contract.diy: duties at the end). The 18F De-risking Guide: how long does it take to replace them?',
  messages: {
    nothing: {
      severity: 'error',
      text: 'Nothing says what {vendor} hands over when you part, or for how long it helps.',
    },
    unlisted: {
      severity: 'error',
      text: 'Nothing says what {vendor} hands over when you part, only for how long it helps.',
      remedy: 'Agree a list of what is handed over: accounts, content, calendar, contacts and statistics.',
    },
    incomplete: {
      severity: 'error',
      text: 'What {vendor} hands over when you part leaves out {missing:list}.',
      remedy: 'Add what is left out to the list of what is handed over.',
    },
    noHelp: {
      severity: 'error',
      text: 'Not a day of help by {vendor} is agreed for the handover.',
      remedy: 'Agree two weeks in which the vendor hands over and answers questions.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { handover_days: days, handover_items: items = [] } = engagement.contract ?? {};
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const missing = [...WORDS].flatMap(([item, words]) => (items.includes(item) ? [] : [words]));
    const noHelp = !days && !notApplicable(DAYS);
    if (noHelp && items.length === 0 && !notApplicable(ITEMS)) {
      report('nothing', { at: ITEMS, values: { vendor } });
      return;
    }
    if (items.length === 0) report('unlisted', { at: ITEMS, values: { vendor } });
    else if (missing.length > 0) report('incomplete', { at: ITEMS, values: { vendor, missing } });
    if (noHelp) report('noHelp', { at: DAYS, values: { vendor } });
  },
  examples: {
    fires: {
      nothing: `
        vendor: { name: Bluebell Media }
        contract: { notice_days: 30 }
      `,
      unlisted: `
        vendor: { name: Bluebell Media }
        contract: { notice_days: 30, handover_days: 14 }
      `,
      incomplete: `
        vendor: { name: Bluebell Media }
        contract: { notice_days: 30, handover_days: 14, handover_items: [accounts, content, calendar] }
      `,
      noHelp: `
        vendor: { name: Bluebell Media }
        contract: { notice_days: 30, handover_items: [accounts, content, calendar, contacts, statistics] }
      `,
    },
    quiet: `
      contract: { notice_days: 30, handover_days: 14, handover_items: [accounts, content, calendar, contacts, statistics] }
    `,
  },
});
