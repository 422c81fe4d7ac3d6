import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'budget/no-cap',
  from: 'briefing',
  unknown: 'fires',
  needs: ['budget.cap'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'There is no budget: nothing says what the work may cost at most.',
  why: 'Work that has no limit to its cost grows until somebody is shocked by a bill.',
  remedy: 'Set the most you will spend in the whole term, everything included.',
  ask: 'What is the most you can spend, all in?',
  messages: {
    absent: {
      severity: 'error',
      text: 'Nothing says how much this may cost at most.',
    },
    planned: {
      severity: 'error',
      text: 'The plan costs {working}, and nothing says how much it may cost at most.',
    },
  },
  check({ engagement, figures, report }) {
    if (engagement.budget?.cap !== undefined) return;
    const spend = figures.plannedSpend;
    if (spend.known) report('planned', { at: 'budget.cap', values: { working: spend.working } });
    else report('absent', { at: 'budget.cap' });
  },
  examples: {
    fires: {
      absent: `
        engagement: { name: Social media for the café, service: content-creation }
      `,
      planned: `
        budget: { currency: GBP, fees: { model: retainer, monthly_fee: 750 } }
        contract: { term_months: 6 }
      `,
    },
    quiet: `
      budget: { currency: GBP, cap: 5400 }
    `,
  },
});
