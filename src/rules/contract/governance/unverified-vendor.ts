import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

const YEARS = 'vendor.years_trading';

export default defineRule({
  id: 'governance/unverified-vendor',
  from: 'shortlisting',
  unknown: 'asks',
  needs: ['vendor.registration_checked_on', 'vendor.legal_name', YEARS],
  fixedBy: 'client',
  askOf: 'vendor',
  summary: 'Nobody has checked who the vendor is.',
  why: 'A claim needs somebody to claim from: a firm that is registered, has an address, and has lasted.',
  remedy: 'Look up the firm in the register, and check its address.',
  ask: 'Under which name and number are you registered, and since when?',
  source: '“Finding an Agency”, a guide by the IPA, ISBA and others (2004).',
  messages: {
    young: {
      severity: 'warning',
      text: '{vendor} has been in business for {time}.',
      remedy: 'Look up who stands behind the firm, and agree what happens to your work if it closes.',
    },
  },
  thresholds: {
    fewestYears: { value: 1, unit: 'years in business', source: 'house default' },
  },
  check({ engagement, thresholds, report, ask, notApplicable }) {
    const { name = 'The vendor', legal_name, registration_checked_on, years_trading: years } = engagement.vendor ?? {};
    if (years !== undefined && years < thresholds.fewestYears) {
      const months = Math.round(years * 12);
      const time = months === 0 ? 'less than a month' : `only ${count(months, 'month')}`;
      report('young', { at: YEARS, values: { vendor: name, time } });
    }
    const open = [
      ...(legal_name === undefined ? ['vendor.legal_name'] : []),
      ...(registration_checked_on === undefined ? ['vendor.registration_checked_on'] : []),
      ...(years === undefined ? [YEARS] : []),
    ].filter((path) => !notApplicable(path));
    if (open.length > 0) ask(...open);
  },
  examples: {
    fires: {
      young: `
        engagement: { alternatives_considered: An hour a day in house }
        vendor:
          name: Petal Media
          legal_name: Petal Media Ltd
          registration_checked_on: 2026-11-02
          years_trading: 0.5
      `,
    },
    quiet: `
      engagement: { alternatives_considered: An hour a day in house }
      vendor:
        name: Petal Media
        legal_name: Petal Media Ltd
        registration_checked_on: 2026-11-02
        years_trading: 1
    `,
    asks: `
      vendor: { name: Petal Media, years_trading: 4 }
    `,
  },
});
