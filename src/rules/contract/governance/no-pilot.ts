import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'governance/no-pilot',
  from: 'contracting',
  unknown: 'skips',
  needs: ['contract.pilot_weeks', 'engagement.first_time', 'contract.term_months'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'A first time begins with a long contract and no trial.',
  why: 'A few paid weeks with a target of their own tell more than any offer, and end by themselves.',
  remedy: 'Begin with a paid trial of six to twelve weeks that has its own target.',
  ask: 'Could you begin with a paid trial of some weeks?',
  source: 'The UK Sourcing Playbook: test with a pilot what is done for the first time.',
  messages: {
    none: {
      severity: 'info',
      text: 'You hand this over for the first time, and for {months} at once, without a trial.',
    },
  },
  thresholds: {
    longestMonths: { value: 3, unit: 'months', source: 'house default' },
  },
  check({ engagement, figures, thresholds, report }) {
    const { months } = figures;
    if (!engagement.engagement?.first_time || !months.known || months.value <= thresholds.longestMonths) return;
    if (engagement.contract?.pilot_weeks) return;
    report('none', {
      at: 'contract.pilot_weeks',
      related: [{ at: 'engagement.first_time', label: 'the first time' }],
      values: { months: count(months.value, 'month') },
    });
  },
  examples: {
    fires: {
      none: `
        engagement: { first_time: yes, alternatives_considered: An hour a day in house }
        contract: { term_months: 6, pilot_weeks: 0 }
      `,
    },
    quiet: `
      engagement: { first_time: yes, alternatives_considered: An hour a day in house }
      contract: { term_months: 6, pilot_weeks: 8 }
    `,
  },
});
