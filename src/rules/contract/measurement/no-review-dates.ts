import { endOfTerm } from '../../../engagement/calendar/term.ts';
import { daysBetween } from '../../../engagement/dates.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'measurement/no-review-dates',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.review_dates'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'There are no days, or too few, on which both sides look at the results and decide whether to go on.',
  why: 'Work that nobody has to decide about goes on because it went on.',
  remedy: 'Agree on a review every three months, with a written decision to go on, to change or to stop.',
  ask: 'On which days will you look at the figures together and decide whether to go on?',
  source: 'The 18F De-risking guide; reviews of agencies on reports that measure activity.',
  messages: {
    absent: {
      severity: 'warning',
      text: 'No day is agreed on which you both review the results and decide whether to go on.',
    },
    absentInTerm: {
      severity: 'warning',
      text: 'The work runs from {start} to {end}, and no day is agreed on which you review it and decide to go on.',
    },
    gap: {
      severity: 'warning',
      text: 'From {from} to {to} nobody reviews the work: {span}, and {limit} should be the most.',
      remedy: 'Put another review in between, with a written decision to go on, to change or to stop.',
    },
  },
  thresholds: {
    maxGapDays: { value: 100, unit: 'days', source: 'house default' },
  },
  check({ engagement, thresholds, asOf, report }) {
    const { start, renewal, review_dates: reviews } = engagement.contract ?? {};
    const at = 'contract.review_dates';
    const last = endOfTerm(engagement);
    const end = last.known ? last.date : undefined;
    // Every other frequency is at least quarterly.
    if (typeof reviews === 'string' && reviews !== 'none') return;
    if (reviews === undefined || reviews === 'none' || reviews.length === 0) {
      if (start === undefined || end === undefined || end < asOf) return report('absent', { at });
      // What is over so soon is looked at when it ends, unless it goes on by itself.
      const short = daysBetween(start, end) <= thresholds.maxGapDays && renewal !== 'automatic';
      if (!short) report('absentInTerm', { at, values: { start, end } });
      return;
    }
    const within = [...reviews]
      .sort()
      .filter((day) => (start === undefined || day > start) && (end === undefined || day < end));
    const days = [...(start === undefined ? [] : [start]), ...within, ...(end === undefined ? [] : [end])];
    const gaps = days.slice(1).map((to, index) => ({ from: days[index] ?? to, to }));
    const longest = gaps.sort((a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to))[0];
    if (!longest) return;
    const span = daysBetween(longest.from, longest.to);
    if (span <= thresholds.maxGapDays) return;
    report('gap', {
      at,
      values: {
        from: longest.from,
        to: longest.to,
        span: count(span, 'day'),
        limit: count(thresholds.maxGapDays, 'day'),
      },
    });
  },
  examples: {
    fires: {
      absent: `
        contract: { review_dates: none }
      `,
      absentInTerm: `
        contract: { start: 2027-01-04, term_months: 6 }
      `,
      gap: `
        contract: { start: 2027-01-04, term_months: 12, review_dates: [2027-04-05, 2027-09-06] }
      `,
    },
    quiet: `
      contract: { start: 2027-01-04, term_months: 6, review_dates: [2027-04-05] }
    `,
  },
});
