import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'ownership/not-the-client',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.content_owner'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'What the vendor makes for you is not yours by contract.',
  why: 'Without a line that says otherwise, texts and pictures belong to whoever made them, and leave with them.',
  remedy: 'Have the contract say that you own what you pay for, including the drafts that were used.',
  ask: 'Who owns the texts, pictures and drafts that you make for us, and where does the contract say so?',
  source:
    'Templates of contracts for social media (agiled.app, contract.diy and others): the client owns the work and the accounts.',
  messages: {
    vendor: {
      severity: 'error',
      text: 'What {vendor} makes for you, and you pay for, belongs to {vendor}.',
    },
    absent: {
      severity: 'error',
      text: 'Nothing says who owns what {vendor} makes for you.',
    },
  },
  check({ engagement, report }) {
    const owner = engagement.contract?.content_owner;
    if (owner !== undefined && owner !== 'vendor') return;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    report(owner === 'vendor' ? 'vendor' : 'absent', { at: 'contract.content_owner', values: { vendor } });
  },
  examples: {
    fires: {
      vendor: `
        vendor: { name: Bluebell Media }
        contract: { content_owner: vendor }
      `,
      absent: `
        vendor: { name: Bluebell Media }
        contract: { start: 2027-01-04, ownership_passes_on: delivery }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      contract: { content_owner: client, ownership_passes_on: delivery }
    `,
  },
});
