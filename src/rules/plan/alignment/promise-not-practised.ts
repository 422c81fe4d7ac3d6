import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'alignment/promise-not-practised',
  from: 'briefing',
  unknown: 'skips',
  needs: ['marketing.promises[].practised'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'A promise is advertised that the business does not keep.',
  why: 'Repeated on a page where everybody can reply, a promise that is not kept becomes a public complaint.',
  remedy: 'Keep the promise, or leave it out of everything that is posted.',
  ask: 'Which of the promises in your adverts do you really keep today?',
  messages: {
    untrue: {
      severity: 'error',
      text: 'You advertise “{claim}”, and it is not true today.',
    },
  },
  check({ engagement, report }) {
    for (const [index, { claim, kind, practised }] of (engagement.marketing?.promises ?? []).entries()) {
      if (practised !== false) continue;
      const path = `marketing.promises[${index}]`;
      const related = [{ at: `${path}.claim`, label: 'promised here' }];
      report('untrue', { at: `${path}.practised`, related, values: { claim: claim ?? kind ?? 'a promise' } });
    }
  },
  examples: {
    fires: {
      untrue: `
        marketing:
          promises:
            - { claim: Fixed prices, kind: price, practised: true }
            - { claim: Same-day repair, kind: guarantee, practised: false }
      `,
    },
    quiet: `
      marketing: { promises: [{ claim: Fixed prices, kind: price, practised: true }] }
    `,
  },
});
