import { includedWork } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'instructions/no-exclusions',
  from: 'contracting',
  unknown: 'fires',
  needs: ['scope.excluded'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Nothing says what the price does not include.',
  why: 'Each side fills the gap its own way: you with what you expected, the vendor with what costs extra.',
  remedy: 'Write down what is not included, and let the vendor add to the list.',
  ask: 'What is not part of the work, such as replies at night, photographs or a further channel?',
  messages: {
    none: {
      severity: 'warning',
      text: 'You hand over {work:words}, and nothing says what is not included.',
    },
  },
  check({ engagement, report }) {
    if (engagement.scope?.excluded?.length) return;
    const words = includedWork(engagement).map((word) => word.replaceAll('-', ' '));
    report('none', { at: 'scope.excluded', values: { work: words.length > 0 ? words : ['the work'] } });
  },
  examples: {
    fires: {
      none: `
        scope:
          included: [posts, monthly-report]
          deliverables: [{ what: Posts as in the agreed calendar, quantity: 10, per: week }]
          instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
      `,
    },
    quiet: `
      scope:
        included: [posts, monthly-report]
        excluded: [photographs, answering customers at the weekend]
        deliverables: [{ what: Posts as in the agreed calendar, quantity: 10, per: week }]
        instructions: { audience: Office managers nearby, image: Quick and tidy, approach: 'First names, no slang' }
    `,
  },
});
