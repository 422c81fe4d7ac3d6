import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'changes/not-in-writing',
  from: 'contracting',
  unknown: 'fires',
  needs: ['scope.changes_need'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'The work and its price can change by word of mouth.',
  why: 'What was said on the telephone is remembered differently by each side when the bill comes.',
  remedy: 'Agree on one written line for every change, with its price, before the work is done.',
  ask: 'When somebody wants more or something else, is it written down with its price before it is done?',
  source: 'Contract templates for social media; a guide on red flags in agency contracts (beaconvert.com).',
  messages: {
    unsettled: {
      severity: 'error',
      text: 'Nothing says that a change to the work of {vendor}, or to its price, has to be in writing.',
    },
    verbal: {
      severity: 'error',
      text: 'A word is enough to change what {vendor} does and what it costs you.',
    },
  },
  check({ engagement, report }) {
    const needed = engagement.scope?.changes_need;
    if (needed === 'written') return;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    report(needed === undefined ? 'unsettled' : 'verbal', { at: 'scope.changes_need', values: { vendor } });
  },
  examples: {
    fires: {
      unsettled: `
        vendor: { name: Bluebell Media }
        scope: { included: [posts, replies] }
      `,
      verbal: `
        vendor: { name: Bluebell Media }
        scope: { included: [posts, replies], changes_need: verbal }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      scope: { included: [posts, replies], changes_need: written }
    `,
  },
});
