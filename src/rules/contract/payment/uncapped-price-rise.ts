import { count, formatNumber } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'payment/uncapped-price-rise',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'budget.fees.price_rise.allowed',
    'budget.fees.price_rise.cap_percent',
    'budget.fees.price_rise.notice_days',
    'budget.fees.price_rise',
  ],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The price may rise without a limit, or before you could look for somebody else.',
  why: 'A price that may rise by any amount was never agreed, and you learn of it when it is too late to leave.',
  remedy: 'Fix the price for the term, then cap each rise and ask for 60 days of notice.',
  ask: 'May the price rise, by how much at most, and how long before are we told?',
  source: 'Guides on red flags in vendor contracts (renewly.net, liabilityscore.com, contractpilot).',
  messages: {
    noCap: {
      severity: 'warning',
      text: '{vendor} may raise the price{notice}, and nothing says by how much{nor}.',
    },
    shortNotice: {
      severity: 'warning',
      text: '{vendor} may raise the price {notice}, and {limit} of notice should be the least.',
      remedy: 'Ask for 60 days of notice, enough to look for somebody else.',
    },
    noNotice: {
      severity: 'warning',
      text: '{vendor} may raise the price{by}, and nothing says how long before you are told.',
      remedy: 'Ask for 60 days of notice, enough to look for somebody else.',
    },
  },
  thresholds: {
    minNoticeDays: {
      value: 60,
      unit: 'days',
      source: 'guides on red flags in vendor contracts: 60 days’ notice of a rise is common',
    },
  },
  check({ engagement, thresholds, report, ask, notApplicable }) {
    const { allowed, cap_percent: cap, notice_days: days } = engagement.budget?.fees?.price_rise ?? {};
    const path = 'budget.fees.price_rise';
    if (allowed === false) return;
    const capped = cap !== undefined || notApplicable(`${path}.cap_percent`);
    const timely = days === undefined ? notApplicable(`${path}.notice_days`) : days >= thresholds.minNoticeDays;
    if (capped && timely) return;
    if (allowed === undefined) return ask(`${path}.allowed`);
    const vendor = engagement.vendor?.name ?? 'The vendor';
    const related = [{ at: `${path}.allowed`, label: 'rises allowed here' }];
    if (!capped) {
      const untold = days === undefined && !timely;
      const short = days ? ` with ${count(days, 'day')} of notice` : ' without notice';
      const notice = timely || untold ? '' : short;
      const nor = untold ? ' at most, nor how long before you are told' : ' at most';
      report('noCap', { at: `${path}.cap_percent`, related, values: { vendor, notice, nor } });
    } else if (days !== undefined) {
      const values = {
        vendor,
        notice: days ? `with only ${count(days, 'day')} of notice` : 'without notice',
        limit: count(thresholds.minNoticeDays, 'day'),
      };
      report('shortNotice', { at: `${path}.notice_days`, related, values });
    } else {
      report('noNotice', {
        at: `${path}.notice_days`,
        related,
        values: { vendor, by: cap === undefined ? '' : ` by up to ${formatNumber(cap)}%` },
      });
    }
  },
  examples: {
    fires: {
      noCap: `
        vendor: { name: Bluebell Media }
        budget:
          { currency: GBP, fees: { model: retainer, monthly_fee: 750, paid: arrears, price_rise: { allowed: yes, notice_days: 30 } } }
      `,
      shortNotice: `
        vendor: { name: Bluebell Media }
        budget:
          { currency: GBP,
            fees: { model: retainer, monthly_fee: 750, paid: arrears, price_rise: { allowed: yes, cap_percent: 5, notice_days: 30 } } }
      `,
      noNotice: `
        vendor: { name: Bluebell Media }
        budget:
          { currency: GBP, fees: { model: retainer, monthly_fee: 750, paid: arrears, price_rise: { allowed: yes, cap_percent: 5 } } }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      budget:
        { currency: GBP,
          fees: { model: retainer, monthly_fee: 750, paid: arrears, price_rise: { allowed: yes, cap_percent: 5, notice_days: 60 } } }
    `,
    asks: `
      budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750, paid: arrears } }
    `,
  },
});
