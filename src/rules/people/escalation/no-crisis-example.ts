import { defineRule } from '../../rule.ts';

/** “None” where an example belongs. */
const NONE = /^(no|none|nothing|never|not any|n\/a|-+)( (yet|so far|known|given|named|to date))?\.?$/i;

export default defineRule({
  id: 'escalation/no-crisis-example',
  from: 'shortlisting',
  unknown: 'asks',
  needs: ['vendor.crisis_example'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The vendor can show no crisis that it has handled.',
  why: 'You want somebody who thinks several steps ahead, and how the last crisis went shows it best.',
  remedy: 'Ask the vendor for one crisis that it has handled, and what it did first.',
  ask: 'When did something last go wrong for a client of yours, and what did you do first?',
  messages: {
    none: {
      severity: 'info',
      text: '{vendor} named no crisis that it has handled, so nobody knows how it acts in one.',
      remedy: 'Ask how the vendor would handle one of yours, step by step, and keep the decisions yourself.',
    },
  },
  check({ engagement, report, ask }) {
    const example = engagement.vendor?.crisis_example;
    const at = 'vendor.crisis_example';
    if (example === undefined) ask(at);
    else if (NONE.test(example.trim()))
      report('none', { at, values: { vendor: engagement.vendor?.name ?? 'The vendor' } });
  },
  examples: {
    fires: {
      none: `
        vendor: { name: Bluebell Media, crisis_example: none so far }
      `,
    },
    quiet: `
      vendor:
        crisis_example: A café's hygiene video, 2025. Paused all posts, owner answered within the hour.
    `,
    asks: `
      vendor: { name: Bluebell Media }
    `,
  },
});
