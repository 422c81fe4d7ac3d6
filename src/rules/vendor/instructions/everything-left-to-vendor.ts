import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'instructions/everything-left-to-vendor',
  from: 'briefing',
  unknown: 'skips',
  needs: ['scope.instructions.vendor_decides'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Every decision is left to the vendor.',
  why: 'The vendor has the skill but not your knowledge, and you share the blame for what goes wrong.',
  remedy: 'Keep the aim, the voice, the offers and the sensitive replies for yourself.',
  ask: 'Which decisions stay with you, and which may the vendor take?',
  messages: {
    everything: {
      severity: 'error',
      text: 'Everything is left to {vendor}: aim, voice, offers and sensitive replies.',
    },
  },
  check({ engagement, report }) {
    if (engagement.scope?.instructions?.vendor_decides !== 'everything') return;
    const values = { vendor: engagement.vendor?.name ?? 'the vendor' };
    report('everything', { at: 'scope.instructions.vendor_decides', values });
  },
  examples: {
    fires: {
      everything: `
        scope: { instructions: { vendor_decides: everything } }
      `,
    },
    quiet: `
      scope: { instructions: { vendor_decides: timing } }
    `,
  },
});
