import { endOfTerm } from '../../../engagement/calendar/term.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

const POINTS = 'contract.break_points';
const MISSED = 'contract.exit_for_missed_targets';

export default defineRule({
  id: 'exit/locked-in',
  from: 'contracting',
  unknown: 'skips',
  needs: ['contract.term_months', POINTS, MISSED],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The term is long, and no way out of it is agreed.',
  why: 'Whether it works is plain after some months, and after that you pay for what you already know.',
  remedy: 'Agree a break after three or six months, or an exit when the targets are missed.',
  ask: 'On which days may we leave before the end, and may we when the target is missed?',
  source:
    'Red flags in marketing contracts (taqtics.com): a first term of three to six months, and an exit on poor results. The 18F De-risking Guide: how hard is it to end?',
  messages: {
    bound: {
      severity: 'warning',
      text: 'The contract runs for {span}, with no way out before, not even when targets are missed.',
    },
    noticeOnly: {
      severity: 'warning',
      text: 'The contract runs for {span}: {notice} may be meant for its end, and no break point is agreed.',
      remedy: 'Have it say that the notice holds from the first month, or agree a break after three or six.',
    },
  },
  thresholds: {
    maxMonths: { value: 6, unit: 'months', source: 'red flags in marketing contracts: a first term of 3 to 6 months' },
  },
  check({ engagement, thresholds, asOf, report, notApplicable }) {
    const { term_months: months, break_points, exit_for_missed_targets, notice_days } = engagement.contract ?? {};
    if (months === undefined || months <= thresholds.maxMonths) return;
    if (exit_for_missed_targets || notApplicable(MISSED) || notApplicable(POINTS)) return;
    if (break_points !== undefined && break_points !== 'none' && break_points.length > 0) return;
    const end = endOfTerm(engagement);
    // Whoever is out at last is locked in no more.
    if (end.known && end.date < asOf) return;
    const span = end.known ? `${count(months, 'month')}, until ${end.date}` : count(months, 'month');
    const at = 'contract.term_months';
    if (notice_days === undefined) report('bound', { at, values: { span } });
    else {
      const related = [{ at: 'contract.notice_days', label: 'the notice' }];
      const notice = notice_days === 0 ? 'leaving without notice' : `${count(notice_days, 'day')} of notice`;
      report('noticeOnly', { at, related, values: { span, notice } });
    }
  },
  examples: {
    fires: {
      bound: `
        contract:
          start: 2027-01-04
          term_months: 12
          notice_days: { na: the contract runs to its end }
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
      noticeOnly: `
        contract:
          start: 2027-01-04
          term_months: 12
          notice_days: 30
          break_points: []
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
    },
    quiet: `
      contract:
        start: 2027-01-04
        term_months: 12
        notice_days: 30
        break_points: quarterly
        handover_days: 14
        handover_items: [accounts, content, calendar, contacts, statistics]
    `,
  },
});
