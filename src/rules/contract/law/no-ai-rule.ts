import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'law/no-ai-rule',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.ai_rule'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The contract has no rule on artificial intelligence.',
  why: 'What is typed into a public tool has left the house, and what it makes up goes out in your name.',
  remedy: 'Write it in: no AI without your consent, no data of yours in public tools, a person reads everything.',
  ask: 'Where do you use AI for our work, and what of ours do you put into it?',
  source: 'Twelve principles on generative AI of ISBA and the IPA, and the ANA’s template: consent before AI is used.',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says whether {vendor} may use AI for your work, and what of yours it may put into it.',
    },
    used: {
      severity: 'warning',
      text: '{vendor} writes for you with AI, and nothing says what of yours it may put into it.',
    },
  },
  check({ engagement, report }) {
    if (engagement.contract?.ai_rule !== undefined) return;
    const vendor = engagement.vendor?.name;
    const use = engagement.voice?.ai_use;
    const at = 'contract.ai_rule';
    if (use === undefined || use === 'none')
      return report('absent', { at, values: { vendor: vendor ?? 'the vendor' } });
    const related = [{ at: 'voice.ai_use', label: 'AI is used' }];
    report('used', { at, related, values: { vendor: vendor ?? 'The vendor' } });
  },
  examples: {
    fires: {
      absent: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        contract: { dispute_steps: talk first, governing_law: Wales }
      `,
      used: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        voice: { ai_use: drafts-reviewed }
        contract: { dispute_steps: talk first, governing_law: Wales }
      `,
    },
    quiet: `
      engagement: { service: other }
      contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
    `,
  },
});
