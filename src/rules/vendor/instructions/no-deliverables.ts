import { includedWork } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'instructions/no-deliverables',
  from: 'contracting',
  unknown: 'fires',
  needs: ['scope.deliverables'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'It is not written down what you will receive.',
  why: 'What is not listed cannot be late, and cannot be missing.',
  remedy: 'List what is delivered, how many of each, and how often.',
  ask: 'What will you receive every week or month, and how many of each?',
  messages: {
    none: {
      severity: 'error',
      text: 'You hand over {work:words}, and nothing lists what you will receive.',
    },
  },
  check({ engagement, report }) {
    if (engagement.scope?.deliverables?.length) return;
    const words = includedWork(engagement).map((word) => word.replaceAll('-', ' '));
    report('none', { at: 'scope.deliverables', values: { work: words.length > 0 ? words : ['the work'] } });
  },
  examples: {
    fires: {
      none: `
        scope:
          included: [posts, monthly-report]
          excluded: [photographs]
          instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
      `,
    },
    quiet: `
      scope:
        included: [posts, monthly-report]
        excluded: [photographs]
        deliverables: [{ what: Posts as in the agreed calendar, quantity: 10, per: week }]
        instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
    `,
  },
});
