import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'instructions/no-approach',
  from: 'contracting',
  unknown: 'fires',
  needs: ['scope.instructions.approach'],
  scope: ['posts', 'replies', 'campaigns', 'endorsements'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nothing says how the vendor should deal with the public.',
  why: 'For a wrong word in your name you answer as much as the person who wrote it.',
  remedy: 'Write down how formally, how quickly and how freely the vendor may talk with your customers.',
  ask: 'How should the vendor talk with your customers?',
  messages: {
    unsaid: {
      severity: 'warning',
      text: 'Nothing tells {vendor} how to talk with your customers.',
    },
  },
  check({ engagement, report }) {
    if (engagement.scope?.instructions?.approach !== undefined) return;
    report('unsaid', {
      at: 'scope.instructions.approach',
      values: { vendor: engagement.vendor?.name ?? 'the vendor' },
    });
  },
  examples: {
    fires: {
      unsaid: `
        engagement: { service: content-creation }
        scope:
          excluded: [photographs]
          deliverables: [{ what: Posts as in the agreed calendar, quantity: 3, per: week }]
          instructions: { audience: Couples in town, image: Flowers with a wink }
      `,
    },
    quiet: `
      engagement: { service: content-creation }
      scope:
        excluded: [photographs]
        deliverables: [{ what: Posts as in the agreed calendar, quantity: 3, per: week }]
        instructions:
          audience: Couples in town
          image: Flowers with a wink
          approach: First names, answer the question first, never argue in public
    `,
  },
});
