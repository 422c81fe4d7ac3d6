import { formatMoney, formatNumber } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/loses-money',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'outcomes[].value_per_unit',
    'outcomes[].margin_percent',
    'outcomes[].baseline',
    'budget.fees',
    'contract.term_months',
  ],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'Even if the target is met from the first day, the work costs more than it brings.',
  why: 'Money that does not come back is no return, whatever else the reports show.',
  remedy: 'Lower the spend, lengthen the period or raise the target.',
  ask: 'What is one more sale (or lead) worth to you, before and after costs?',
  messages: {
    loss: {
      severity: 'error',
      text: 'For {spend:money} spent, at best {working} comes back ({roi:percent}): {breakEven}.',
    },
    thinMargin: {
      severity: 'warning',
      text: 'For {spend:money} spent, at best {gain:money} comes in and {working} is left: {breakEven}.',
    },
  },
  check({ engagement, figures, report, ask, notApplicable }) {
    const entries = (engagement.outcomes ?? []).map((outcome, index) => ({ outcome, path: `outcomes[${index}]` }));
    const earning = entries.filter(({ outcome }) => outcome.kind === 'sales' || outcome.kind === 'leads');
    const valued = entries.filter(({ outcome }) => outcome.value_per_unit !== undefined);
    const { plannedSpend: spend, gain, gainAfterCosts: left } = figures;
    const [first] = valued;
    if (!first || !spend.known || !gain.known || !left.known) {
      const values = earning.map(({ path }) => `${path}.value_per_unit`).filter((path) => !notApplicable(path));
      if (earning.length === 0 || (!first && values.length === 0)) return;
      const unknownGain = !first ? values : gain.known ? [] : gain.missing;
      return ask(...new Set([...unknownGain, ...(spend.known ? [] : spend.missing)]));
    }
    // Fewer complaints are a gain as well, but not one that the sum can show.
    const falls = valued.some(
      (entry) => !earning.includes(entry) && (entry.outcome.target ?? 0) < (entry.outcome.baseline ?? 0),
    );
    if (falls || spend.value === 0 || left.value >= spend.value) return;

    const { breakEvenUnits: units, plannedUnits: planned } = figures;
    const breakEven =
      valued.length === 1 && units.known && planned.known
        ? `${formatNumber(planned.value, 0)} extra ${first.outcome.metric ?? 'units'}, where ${formatNumber(units.value)} would break even`
        : `${formatMoney(spend.value - left.value, engagement.budget?.currency)} too little`;
    const at = `${first.path}.target`;
    const related = [{ at: 'budget.fees', label: 'spent here' }];
    if (gain.value < spend.value) {
      const roi = ((gain.value - spend.value) / spend.value) * 100;
      report('loss', { at, related, values: { working: gain.working, spend: spend.value, roi, breakEven } });
    } else {
      related.push({ at: `${first.path}.margin_percent`, label: 'what is left after costs' });
      report('thinMargin', {
        at,
        related,
        values: { gain: gain.value, working: left.working, spend: spend.value, breakEven },
      });
    }
  },
  examples: {
    fires: {
      loss: `
        client: { decision_maker: { name: Ana Fern, hours_per_week: 2 } }
        outcomes:
          - { kind: sales, statement: 20 online orders a month by June, metric: online orders, baseline: 10, target: 20, per: month,
              by: 2027-06-30, value_per_unit: 30, data_source: web shop, agreed_with_vendor_on: 2026-11-12 }
        budget: { currency: GBP, fees: { model: fixed, fixed_fee: 5000 } }
        contract: { start: 2027-01-04, term_months: 6 }
      `,
      thinMargin: `
        client: { decision_maker: { name: Priya Shah, hours_per_week: 3 } }
        outcomes:
          - { kind: sales, statement: 22 jobs a month by May, metric: booked jobs, baseline: 10, target: 22, per: month, by: 2027-05-31,
              value_per_unit: 145, margin_percent: 40, data_source: booking system, agreed_with_vendor_on: 2026-11-12 }
        budget: { currency: GBP, fees: { model: retainer, monthly_fee: 900 } }
        contract: { start: 2027-01-04, term_months: 6 }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Priya Shah, hours_per_week: 3 } }
      outcomes:
        - { kind: sales, statement: 28 jobs a month by May, metric: booked jobs, baseline: 10, target: 28, per: month, by: 2027-05-31,
            value_per_unit: 145, margin_percent: 40, data_source: booking system, agreed_with_vendor_on: 2026-11-12 }
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 900 } }
      contract: { start: 2027-01-04, term_months: 6 }
    `,
    asks: `
      outcomes:
        - { kind: leads, statement: 40 enquiries a month by May, metric: enquiries, baseline: 15, target: 40, per: month, by: 2027-05-31 }
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 900 } }
      contract: { start: 2027-01-04, term_months: 6 }
    `,
  },
});
