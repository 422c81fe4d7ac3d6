import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'law/no-compliance-approver',
  from: 'contracting',
  unknown: 'skips',
  needs: ['client.regulated', 'policy.compliance_approver'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['posts', 'replies', 'adverts', 'endorsements', 'pictures', 'campaigns'],
  summary: 'In a regulated trade nobody qualified checks what is said.',
  why: 'The vendor cannot know what the law lets you say on health, money, alcohol or law, and the fine is yours.',
  remedy: 'Name a qualified person who checks every claim before it is published.',
  ask: 'Which qualified person checks claims on your trade before they are published?',
  source: 'A published list of red flags in marketing contracts of law firms.',
  messages: {
    unnamed: {
      severity: 'error',
      text: '{trade} is regulated, and nobody qualified is named who checks what {vendor} says for you.',
    },
  },
  check({ engagement, report }) {
    const { client, policy, vendor } = engagement;
    if (!client?.regulated || policy?.compliance_approver !== undefined) return;
    report('unnamed', {
      at: 'policy.compliance_approver',
      related: [{ at: 'client.regulated', label: 'a regulated trade' }],
      values: {
        trade: client.industry === undefined ? 'Your trade' : `Your trade (${client.industry})`,
        vendor: vendor?.name ?? 'the vendor',
      },
    });
  },
  examples: {
    fires: {
      unnamed: `
        engagement: { service: paid-social }
        policy: { accessibility: [alt-text, captions] }
        client: { industry: dental surgery, regulated: yes }
        vendor: { name: Bluebell Media }
        contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
      `,
    },
    quiet: `
      engagement: { service: paid-social }
      client: { industry: dental surgery, regulated: yes }
      policy: { compliance_approver: Dr Ellis, accessibility: [alt-text, captions] }
      contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Wales }
    `,
  },
});
