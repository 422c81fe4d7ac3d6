import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'law/terms-change-alone',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.terms_change'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The vendor may change the terms without you.',
  why: 'A contract that one side can rewrite protects you only until the day on which it does.',
  remedy: 'Strike the clause out: changes by written agreement of both sides only.',
  ask: 'Can you change your terms without our signature?',
  source: 'Published terms of vendors: “we may modify these terms at any time”.',
  messages: {
    alone: {
      severity: 'error',
      text: '{vendor} may change the terms alone, at any time: price, notice and ownership with them.',
    },
  },
  check({ engagement, report, ask }) {
    const change = engagement.contract?.terms_change;
    const at = 'contract.terms_change';
    if (change === undefined) ask(at);
    else if (change === 'vendor-alone')
      report('alone', { at, values: { vendor: engagement.vendor?.name ?? 'The vendor' } });
  },
  examples: {
    fires: {
      alone: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        contract: { terms_change: vendor-alone, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
      `,
    },
    quiet: `
      engagement: { service: other }
      contract: { terms_change: by-agreement, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
    `,
    asks: `
      contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
    `,
  },
});
