import { endOfTerm } from '../../../engagement/calendar/term.ts';
import { defineRule } from '../../rule.ts';

const REQUIRED = 'contract.insurance_required';
const EXPIRES = 'vendor.insurance_expires';

export default defineRule({
  id: 'law/uninsured',
  from: 'contracting',
  unknown: 'asks',
  needs: [REQUIRED, EXPIRES],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'No insurance stands behind what the vendor promises to make good, or it ends too soon.',
  why: 'A promise to pay for damage is worth what the one who gave it can pay.',
  remedy: 'Ask for professional indemnity insurance until the end of the contract, and keep the certificate.',
  ask: 'Are you insured for harm done by your work, and until when does the certificate run?',
  source: '“Finding an Agency”, a guide by the IPA, ISBA and others (2004).',
  messages: {
    notRequired: {
      severity: 'warning',
      text: 'The contract does not ask that {vendor} is insured.',
    },
    endsTooSoon: {
      severity: 'warning',
      text: 'The insurance of {vendor} ends on {expires}, and the contract on {end}.',
      remedy: 'Have the vendor renew the insurance in time, and ask for the new certificate.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const required = engagement.contract?.insurance_required;
    const expires = engagement.vendor?.insurance_expires;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    if (required === false) report('notRequired', { at: REQUIRED, values: { vendor } });
    const open = required === undefined ? [REQUIRED] : [];
    const end = endOfTerm(engagement);
    if (expires === undefined) {
      // Who need not be insured has no certificate to show.
      if (required !== false && !notApplicable(REQUIRED)) open.push(EXPIRES);
    } else if (!end.known) {
      open.push(...end.missing);
    } else if (expires < end.date) {
      const related = [{ at: 'contract.term_months', label: 'the end of the contract' }];
      report('endsTooSoon', { at: EXPIRES, related, values: { vendor, expires, end: end.date } });
    }
    const answerable = open.filter((path) => !notApplicable(path));
    if (answerable.length > 0) ask(...answerable);
  },
  examples: {
    fires: {
      notRequired: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        contract: { insurance_required: no, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
      `,
      endsTooSoon: `
        engagement: { service: other }
        vendor: { name: Bluebell Media, insurance_expires: 2027-03-31 }
        contract:
          start: 2027-01-04
          term_months: 6
          insurance_required: yes
          ai_rule: Drafts only
          dispute_steps: talk first
          governing_law: Wales
      `,
    },
    quiet: `
      engagement: { service: other }
      vendor: { name: Bluebell Media, insurance_expires: 2027-07-03 }
      contract:
        start: 2027-01-04
        term_months: 6
        insurance_required: yes
        ai_rule: Drafts only
        dispute_steps: talk first
        governing_law: Wales
    `,
    asks: `
      vendor: { name: Bluebell Media }
      contract: { insurance_required: yes }
    `,
  },
});
