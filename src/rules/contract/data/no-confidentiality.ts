import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'data/no-confidentiality',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.confidentiality'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The vendor is not bound to keep your affairs to itself.',
  why: 'Whoever runs your pages knows your next campaign, your figures and your customers, and has other clients.',
  remedy: 'Add a line on confidentiality: campaigns, figures, log-ins and customers, also after the end.',
  ask: 'Does the contract bind you to keep our plans, figures, log-ins and customers to yourselves?',
  source: 'Published templates of contracts for social media.',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says that {vendor} must keep your campaigns, figures, log-ins and customers to itself.',
    },
    unbound: {
      severity: 'warning',
      text: '{vendor} is not bound to keep your campaigns, figures, log-ins and customers to itself.',
    },
  },
  check({ engagement, report }) {
    const confidential = engagement.contract?.confidentiality;
    if (confidential) return;
    const vendor = engagement.vendor?.name;
    const at = 'contract.confidentiality';
    if (confidential === undefined) report('absent', { at, values: { vendor: vendor ?? 'the vendor' } });
    else report('unbound', { at, values: { vendor: vendor ?? 'The vendor' } });
  },
  examples: {
    fires: {
      absent: `
        vendor: { name: Bluebell Media }
        contract: { data_processing_agreement: yes, records_kept_months: 24 }
      `,
      unbound: `
        vendor: { name: Bluebell Media }
        contract: { confidentiality: no, data_processing_agreement: yes, records_kept_months: 24 }
      `,
    },
    quiet: `
      contract: { confidentiality: yes, data_processing_agreement: yes, records_kept_months: 24 }
    `,
  },
});
