import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'data/no-records',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.records_kept_months'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody keeps the contract, the approvals and the reports for a set time.',
  why: 'In a dispute, or when somebody leaves, what cannot be found was never agreed.',
  remedy: 'Keep contract, approvals and reports in one place that two people can open, and say for how long.',
  ask: 'Where are the contract, the approvals and the reports kept, and for how long?',
  source: 'A council’s published inquiry into payments to a contractor (2023).',
  messages: {
    absent: {
      severity: 'info',
      text: 'Nothing says for how long the contract, the approvals and the reports are kept.',
    },
    none: {
      severity: 'info',
      text: 'The contract, the approvals and the reports are not kept: the time for that is 0 months.',
    },
  },
  check({ engagement, report }) {
    const months = engagement.contract?.records_kept_months;
    if (months === undefined) report('absent', { at: 'contract.records_kept_months' });
    else if (months === 0) report('none', { at: 'contract.records_kept_months' });
  },
  examples: {
    fires: {
      absent: `
        contract: { confidentiality: yes, data_processing_agreement: yes }
      `,
      none: `
        contract: { confidentiality: yes, data_processing_agreement: yes, records_kept_months: 0 }
      `,
    },
    quiet: `
      contract: { confidentiality: yes, data_processing_agreement: yes, records_kept_months: 24 }
    `,
  },
});
