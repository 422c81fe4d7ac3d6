import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/refuses-criticism',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.response_to_criticism'],
  fixedBy: 'vendor',
  askOf: 'colleague',
  summary: 'The vendor does not take corrections.',
  why: 'You know your business best, and a vendor who cannot be corrected cannot learn it.',
  remedy: 'Say once in writing what has to change, and if nothing does, have somebody else look.',
  ask: 'How does the vendor take a correction?',
  messages: {
    refuses: {
      severity: 'error',
      text: '{vendor} refuses to change what you correct.',
    },
    defensive: {
      severity: 'warning',
      text: '{vendor} takes every correction as an attack.',
    },
  },
  check({ engagement, report }) {
    const response = engagement.performance?.response_to_criticism;
    if (response !== 'refuses' && response !== 'defensive') return;
    const vendor = engagement.vendor?.name ?? 'The vendor';
    report(response, { at: 'performance.response_to_criticism', values: { vendor } });
  },
  examples: {
    fires: {
      refuses: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        vendor: { name: Bluebell Media }
        performance: { response_to_criticism: refuses }
      `,
      defensive: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        vendor: { name: Bluebell Media }
        performance:
          response_to_criticism: defensive
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
    },
    quiet: `
      scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
      vendor: { name: Bluebell Media }
      performance: { response_to_criticism: accepts }
    `,
  },
});
