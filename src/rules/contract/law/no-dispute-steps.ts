import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'law/no-dispute-steps',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.dispute_steps', 'contract.governing_law'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'It is not agreed what happens when you disagree.',
  why: 'Without steps in between, the first thing to do about a quarrel is a court that may be far away.',
  remedy: 'Agree on steps: talk, then a mediator, then a court near you, and say which law applies.',
  ask: 'What happens if we disagree, and under which law and at which court?',
  source: 'Published templates of contracts for social media.',
  messages: {
    absent: {
      severity: 'info',
      text: 'Nothing is agreed on {missing:list}.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { dispute_steps, governing_law } = engagement.contract ?? {};
    const missing = [
      { at: 'contract.dispute_steps', value: dispute_steps, plain: 'what you do when you disagree' },
      { at: 'contract.governing_law', value: governing_law, plain: 'which law and which court decide' },
    ].filter(({ at, value }) => value === undefined && !notApplicable(at));
    const [first, ...others] = missing;
    if (first === undefined) return;
    const related = others.map(({ at }) => ({ at, label: 'nor on this' }));
    report('absent', { at: first.at, related, values: { missing: missing.map(({ plain }) => plain) } });
  },
  examples: {
    fires: {
      absent: `
        engagement: { service: other }
        contract: { ai_rule: Drafts only, dispute_steps: 'talk, then a mediator' }
      `,
    },
    quiet: `
      engagement: { service: other }
      contract: { ai_rule: Drafts only, dispute_steps: 'talk, then a mediator', governing_law: Wales }
    `,
  },
});
