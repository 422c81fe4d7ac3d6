import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'law/restrains-client',
  from: 'contracting',
  unknown: 'skips',
  needs: ['contract.non_solicit', 'contract.exclusive'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The contract forbids you to work with others or to hire whom you like.',
  why: 'You buy a service: whom else you work with is not part of it, least of all after the end.',
  remedy: 'Strike the clause out, or limit it to the term of the contract.',
  ask: 'Does the contract keep us from working with others, or from hiring your people?',
  source: 'Published terms of vendors.',
  messages: {
    mayNotHire: {
      severity: 'info',
      text: 'You may not hire people of {vendor}, not even the ones who know your business best.',
    },
    exclusive: {
      severity: 'info',
      text: 'You may not give such work to anybody but {vendor}.',
    },
  },
  check({ engagement, report }) {
    const { non_solicit, exclusive } = engagement.contract ?? {};
    const values = { vendor: engagement.vendor?.name ?? 'the vendor' };
    if (non_solicit) report('mayNotHire', { at: 'contract.non_solicit', values });
    if (exclusive === 'client' || exclusive === 'both') report('exclusive', { at: 'contract.exclusive', values });
  },
  examples: {
    fires: {
      mayNotHire: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        contract: { non_solicit: yes, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
      `,
      exclusive: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        contract: { exclusive: both, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
      `,
    },
    quiet: `
      engagement: { service: other }
      contract:
        non_solicit: no
        exclusive: vendor
        ai_rule: Drafts only
        dispute_steps: talk first
        governing_law: Wales
    `,
  },
});
