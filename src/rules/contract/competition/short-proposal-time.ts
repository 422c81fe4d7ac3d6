import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'competition/short-proposal-time',
  from: 'shortlisting',
  unknown: 'skips',
  needs: ['selection.proposal_days'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendors have too little time to write a proposal.',
  why: 'In a hurry everybody sends what the last customer got, and only who knew of it before writes a good one.',
  remedy: 'Give two weeks for proposals, the same to everybody.',
  ask: 'How many days do the vendors have to write a proposal?',
  source: 'Guides on pitching: two weeks at least. Cardinal’s red flag R003 for public tenders: under 15 days.',
  messages: {
    short: {
      severity: 'info',
      text: 'The vendors get {days} to write a proposal, and {least:number} are the least that is fair.',
    },
  },
  thresholds: {
    least: { value: 14, unit: 'days', source: 'guides on pitching: two weeks at least' },
  },
  check({ engagement, thresholds, report }) {
    const days = engagement.selection?.proposal_days;
    if (days === undefined || days >= thresholds.least) return;
    report('short', {
      at: 'selection.proposal_days',
      values: { days: count(days, 'day'), least: thresholds.least },
    });
  },
  examples: {
    fires: {
      short: `
        selection: { proposal_days: 10 }
      `,
    },
    quiet: `
      selection: { proposal_days: 14 }
    `,
  },
});
