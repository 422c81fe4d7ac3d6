import { addDays, addMonths } from '../../../engagement/dates.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/date-outside-term',
  from: 'contracting',
  unknown: 'skips',
  needs: ['outcomes[].by', 'contract.start', 'contract.term_months', 'vendor.onboarding.weeks'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'The date of an outcome lies outside the time in which the vendor works for you.',
  why: 'A target that falls due before the work can show results, or after it has ended, binds nobody.',
  remedy: 'Set the date inside the term, after the settling-in period.',
  ask: 'By which day is the target to be reached, and does the contract leave time for it?',
  messages: {
    beforeStart: {
      severity: 'warning',
      text: 'The target for {metric} is due on {by}, before the work starts on {start}.',
    },
    whileSettlingIn: {
      severity: 'warning',
      text: 'The target for {metric} is due on {by}, while the vendor is still settling in ({weeks} from {start}).',
    },
    afterTerm: {
      severity: 'warning',
      text: 'The target for {metric} is due on {by}, after the contract ends on {end}.',
    },
  },
  check({ engagement, report }) {
    const { start, term_months } = engagement.contract ?? {};
    if (start === undefined) return;
    const weeks = engagement.vendor?.onboarding?.weeks ?? 0;
    const ready = addDays(start, weeks * 7);
    const end = term_months === undefined ? undefined : addDays(addMonths(start, term_months), -1);
    for (const [index, { by, metric = 'the outcome' }] of (engagement.outcomes ?? []).entries()) {
      if (by === undefined) continue;
      const at = `outcomes[${index}].by`;
      const starts = { at: 'contract.start', label: 'the work starts' };
      if (by < start) {
        report('beforeStart', { at, related: [starts], values: { metric, by, start } });
      } else if (by < ready) {
        const related = [starts, { at: 'vendor.onboarding.weeks', label: 'settling in' }];
        report('whileSettlingIn', { at, related, values: { metric, by, start, weeks: count(weeks, 'week') } });
      } else if (end !== undefined && by > end) {
        const related = [{ at: 'contract.term_months', label: 'the term' }];
        report('afterTerm', { at, related, values: { metric, by, end } });
      }
    }
  },
  examples: {
    fires: {
      beforeStart: `
        client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
        outcomes:
          - { statement: 30 winter checks by Christmas, metric: winter checks, baseline: 12, target: 30, by: 2026-12-24,
              data_source: workshop diary, agreed_with_vendor_on: 2026-11-12 }
        contract: { start: 2027-01-04, term_months: 6 }
      `,
      whileSettlingIn: `
        client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
        outcomes:
          - { statement: 30 winter checks in January, metric: winter checks, baseline: 12, target: 30, by: 2027-01-15,
              data_source: workshop diary, agreed_with_vendor_on: 2026-11-12 }
        vendor: { onboarding: { weeks: 3 } }
        contract: { start: 2027-01-04, term_months: 6 }
      `,
      afterTerm: `
        client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
        outcomes:
          - { statement: 40 MOT bookings a month, metric: MOT bookings, baseline: 22, target: 40, by: 2027-07-03,
              data_source: workshop diary, agreed_with_vendor_on: 2026-11-12 }
          - { statement: 30 winter checks by December, metric: winter checks, baseline: 12, target: 30, by: 2027-12-24 }
        contract: { start: 2027-01-04, term_months: 6 }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
      outcomes:
        - { statement: 40 MOT bookings a month, metric: MOT bookings, baseline: 22, target: 40, by: 2027-05-31,
            data_source: workshop diary, agreed_with_vendor_on: 2026-11-12 }
      vendor: { onboarding: { weeks: 3 } }
      contract: { start: 2027-01-04, term_months: 6 }
    `,
  },
});
