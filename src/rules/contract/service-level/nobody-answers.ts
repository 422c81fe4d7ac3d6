import { count } from '../../../engagement/quantity.ts';
import { inScope } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'service-level/nobody-answers',
  from: 'contracting',
  unknown: 'fires',
  needs: ['customers.handled_by', 'scope.excluded'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor does not answer customers, and nobody else is named who does.',
  why: 'Posts bring questions, and a page on which nobody answers drives away those whom the posts brought.',
  remedy: 'Name who in your business answers customers, and on which days.',
  ask: 'If the vendor does not answer customers, who does?',
  source: 'Published terms of vendors, which leave out answering.',
  messages: {
    nobody: {
      severity: 'error',
      text: '{vendor} does not answer {what}, and nobody is named who does.',
    },
  },
  check({ engagement, report }) {
    const excluded = (engagement.scope?.excluded ?? []).findIndex((word) => word.trim().toLowerCase() === 'replies');
    const { handled_by: handledBy, inbound_messages_per_week: messages } = engagement.customers ?? {};
    // What is left out in one line and handed over in another is answered: service-level/undefined asks how.
    if (excluded === -1 || handledBy !== undefined || inScope(engagement, 'replies')) return;
    report('nobody', {
      at: 'customers.handled_by',
      related: [{ at: `scope.excluded[${excluded}]`, label: 'left out here' }],
      values: {
        vendor: engagement.vendor?.name ?? 'The vendor',
        what: messages ? `the ${count(messages, 'message')} a week that customers send` : 'your customers',
      },
    });
  },
  examples: {
    fires: {
      nobody: `
        vendor: { name: Bluebell Media }
        scope: { included: [posts, photographs], excluded: [print, replies] }
        customers: { inbound_messages_per_week: 35 }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      scope: { included: [posts, photographs], excluded: [print, replies] }
      customers: { inbound_messages_per_week: 35, handled_by: Nell Okafor }
    `,
  },
});
